/** Excel 2021 (ExcelApi 1.14) is the least the product runs on: the host calls nothing of office.js that came later. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const FOLDER = 'src/host/excel';
const BASELINE = [1, 14] as const;

interface Use {
  readonly name: string;
  readonly set: string;
}

/** Every member of office.js named in the files, with the requirement set its declaration states. */
function uses(files: readonly string[], source?: (path: string) => string | undefined): Use[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['office-js'],
  };
  const host = ts.createCompilerHost(options);
  const { readFile } = host;
  host.readFile = (path) => source?.(path) ?? readFile.call(host, path);
  const { fileExists } = host;
  host.fileExists = (path) => source?.(path) !== undefined || fileExists.call(host, path);
  const program = ts.createProgram(files, options, host);
  const checker = program.getTypeChecker();
  const found = new Map<string, Use>();
  const visit = (node: ts.Node): void => {
    const named = ts.isPropertyAccessExpression(node) ? node.name : ts.isBindingElement(node) ? node.name : null;
    const symbol = named ? symbolOf(checker, node, named) : undefined;
    for (const declaration of symbol?.declarations ?? []) {
      if (!declaration.getSourceFile().fileName.includes('office-js')) continue;
      const comment = declaration.getFullText();
      const set = /\[Api set: ([A-Za-z]+ [\d.]+|[^\]]*)\]/.exec(comment)?.[1];
      const parent = (declaration.parent as ts.ClassDeclaration).name?.getText() ?? '';
      if (set) found.set(`${parent}.${symbol!.name}`, { name: `${parent}.${symbol!.name}`, set });
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(program.getSourceFile(file)!);
  return [...found.values()];
}

function symbolOf(checker: ts.TypeChecker, node: ts.Node, name: ts.Node): ts.Symbol | undefined {
  if (!ts.isBindingElement(node)) return checker.getSymbolAtLocation(name);
  const of = checker.getTypeAtLocation(node.parent);
  return of.getProperty((node.propertyName ?? node.name).getText());
}

function later({ set }: Use): boolean {
  const [, family, major, minor] = /^([A-Za-z]+) (\d+)\.(\d+)/.exec(set) ?? [];
  if (family !== 'ExcelApi') return true;
  return Number(major) > BASELINE[0] || Number(minor) > BASELINE[1];
}

jest.setTimeout(120_000);

test('nothing later than ExcelApi 1.14 is called', () => {
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(FOLDER, name));
  const found = uses(files);
  expect(found.length).toBeGreaterThan(60);
  expect(found.filter(later)).toEqual([]);
});

test('a later call would be found', () => {
  const path = join(FOLDER, 'invented.ts');
  const text = `export const late = ({ workbook }: Excel.RequestContext) => {
    workbook.worksheets.getActiveWorksheet().getRange().getDisplayedCellProperties({});
    const { linkedWorkbooks } = workbook;
    return linkedWorkbooks;
  };`;
  const found = uses([path], (asked) => (asked.endsWith('invented.ts') ? text : undefined)).filter(later);
  expect(found.map(({ name }) => name).sort()).toEqual([
    'Range.getDisplayedCellProperties',
    'Workbook.linkedWorkbooks',
  ]);
});
