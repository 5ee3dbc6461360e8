/** The only place that lists official workbooks as other programs write them: LibreOffice, openpyxl, and WPS with what its files are known for. */
import { readFileSync, readdirSync } from 'node:fs';
import { partsOf, zip, type Parts } from './parts';

export interface ForeignBook {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Part of each sheet by its name. */
  readonly parts: ReadonlyMap<string, string>;
}

const FOLDERS = { LibreOffice: 'test/fixtures/libreoffice', openpyxl: 'test/fixtures/openpyxl' } as const;

const sheetsIn = (names: readonly string[]): ReadonlyMap<string, string> =>
  new Map(names.map((name, i) => [name, `xl/worksheets/sheet${i + 1}.xml`]));

/** Excel's own layout is the same for both: sheets in tab order. */
const saved = (): ForeignBook[] =>
  Object.entries(FOLDERS).flatMap(([program, folder]) =>
    readdirSync(folder)
      .filter((f) => f.endsWith('.xlsx'))
      .map((f) => ({ name: `${program}: ${f}`, bytes: readFileSync(`${folder}/${f}`), parts: new Map() })),
  );

const HEADERS = ['序号', '考核指标', '计量单位', '分值', '评分标准', '目标值', '完成值', '得分', '扣分'];
const RULES = [
  ['固定资产投资', '亿元', 20, '按完成比例计分。', 50, 45],
  ['安全生产事故', '起', 10, '每发生1起扣2分，扣完为止。', 0, 1],
  ['城镇新增就业', '人', 10, '完成目标任务得满分，未完成的不得分。', 3000, 3120],
] as const;

/** How a program writes the text of a cell. */
type Texts = (at: string, text: string) => string;

function tableData(text: Texts, rich: string): string {
  const number = (at: string, value: number): string => `<c r="${at}" s="1"><v>${value}</v></c>`;
  const header = HEADERS.map((h, i) => text(`${'ABCDEFGHI'[i]}2`, h)).join('');
  const rows = RULES.map(([name, unit, full, rule, target, actual], i) => {
    const r = i + 3;
    const named = i === 0 && rich ? `<c r="B${r}" t="s"><v>${rich}</v></c>` : text(`B${r}`, name);
    return `<row r="${r}" ht="42.75" customHeight="1">${number(`A${r}`, i + 1)}${named}${text(`C${r}`, unit)}${number(`D${r}`, full)}${text(`E${r}`, rule)}${number(`F${r}`, target)}${number(`G${r}`, actual)}<c r="H${r}" s="1"/></row>`;
  }).join('');
  const total = `<row r="6">${text('A6', '合计')}<c r="D6" s="1"><f>SUM(D3:D5)</f><v>40</v></c><c r="H6" s="1"><f>SUM(H3:H5)</f><v>0</v></c></row>`;
  const trial =
    '<row r="9"><c r="K9"><f>H6</f><v>0</v></c></row><row r="10"><c r="J10"><v>1</v></c><c r="K10"><f t="dataTable" ref="K10:K11" dt2D="0" dtr="0" r1="G3"/><v>0</v></c></row><row r="11"><c r="J11"><v>2</v></c><c r="K11"><v>0</v></c></row>';
  return `<row r="1">${text('A1', '双桥县2024年度绩效考评指标表')}</row><row r="2">${header}</row>${rows}${total}${trial}`;
}

const inline: Texts = (at, text) => `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const EXTENSIONS =
  '<conditionalFormatting sqref="H3:H5"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="' +
  `${X14}"><x14:id>{00000000-0001-0000-0000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>` +
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{00000000-0001-0000-0000-000000000001}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>H3:H5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;

/** Rich shared strings, phonetic runs, a data table, a calculation chain, extensions, no `dimension`, no `spans`. */
function wpsBook(): Parts {
  const strings: string[] = [
    '<si><r><rPr><b/><sz val="11"/><color rgb="FFFF0000"/><rFont val="宋体"/><charset val="134"/></rPr><t>固定资产</t></r><r><rPr><sz val="11"/><rFont val="宋体"/></rPr><t xml:space="preserve">投资</t></r><rPh sb="0" eb="2"><t>ㄍㄨ</t></rPh></si>',
  ];
  const shared: Texts = (at, text) => `<c r="${at}" t="s"><v>${strings.push(`<si><t>${text}</t></si>`) - 1}</v></c>`;
  const data = tableData(shared, '0');
  return partsOf({
    sheets: [
      { name: '考评表', data, after: `<mergeCells count="1"><mergeCell ref="A1:I1"/></mergeCells>${EXTENSIONS}` },
      { name: '数据', data: `<row r="1">${inline('A1', '县区')}</row>` },
    ],
    strings: strings.join(''),
    calcChain: '<c r="D6" i="1"/><c r="H6"/><c r="K9"/><c r="K10"/>',
    workbookTail: '<calcPr calcId="191029"/>',
    more: {
      'docProps/custom.xml':
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>2052-12.1.0.16929</vt:lpwstr></property></Properties>',
    },
  });
}

/** Every element of the main namespace under a prefix, texts in the cells themselves. */
function prefixedBook(): Parts {
  const parts = partsOf({
    sheets: [
      {
        name: '考评表',
        data: tableData(inline, ''),
        after: '<mergeCells count="1"><mergeCell ref="A1:I1"/></mergeCells>',
      },
    ],
  });
  const main = /xl\/(workbook|styles|worksheets\/sheet1)\.xml$/;
  return Object.fromEntries(
    Object.entries(parts).map(([name, content]) =>
      main.test(name) && typeof content === 'string'
        ? [name, content.replace(/<(\/?)(?!\?|!)([A-Za-z])/g, '<$1x:$2').replace(' xmlns="', ' xmlns:x="')]
        : [name, content],
    ),
  );
}

export const foreignBooks = (): ForeignBook[] => [
  ...saved(),
  {
    name: 'WPS: rich strings, data table, extensions, calcChain',
    bytes: zip(wpsBook()),
    parts: sheetsIn(['考评表', '数据']),
  },
  { name: 'prefixed elements, inline strings', bytes: zip(prefixedBook()), parts: sheetsIn(['考评表']) },
];
