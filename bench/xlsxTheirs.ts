/** One fresh process: the same workbook loaded and saved by exceljs, nothing else. Prints one line of JSON. */
import ExcelJS from 'exceljs';

const [input = '', output = ''] = process.argv.slice(2);
const start = performance.now();
const workbook = new ExcelJS.Workbook();
await workbook.xlsx.readFile(input);
await workbook.xlsx.writeFile(output);
console.log(JSON.stringify({ all: performance.now() - start, peak: process.resourceUsage().maxRSS / 1024 }));
