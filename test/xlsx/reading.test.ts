/** Reading .xlsx as different programs write it. */
import { cellKey, formatAt, formulaAt, valueAt, type SheetSnapshot } from '../../src/core/model/snapshot';
import { readSnapshot } from '../../src/host/xlsx';
import { book, partsOf, zip } from './parts';

const first = (bytes: Uint8Array): SheetSnapshot => readSnapshot(bytes, '测试.xlsx').sheets[0] as SheetSnapshot;
const row1 = (cells: string, rest: Parameters<typeof book>[1] = {}): SheetSnapshot =>
  first(book(`<row r="1">${cells}</row>`, rest));

describe('values as different programs write them', () => {
  test.each([
    ['a number', '<c r="A1"><v>85.65</v></c>', 85.65],
    ['a number with its type', '<c r="A1" t="n"><v>-1.5E-3</v></c>', -0.0015],
    ['a number with blanks around', '<c r="A1"><v> 12 </v></c>', 12],
    ['an empty cell', '<c r="A1" s="1"/>', ''],
    ['an empty value', '<c r="A1" t="n"><v></v></c>', ''],
    ['a formula result', '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ['a text result', '<c r="A1" t="str"><f>"a"</f><v>完成</v></c>', '完成'],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an ISO date (2024-12-27)', '<c r="A1" t="d"><v>2024-12-27T00:00:00Z</v></c>', 45653],
    ['an ISO date with time', '<c r="A1" t="d"><v>2024-12-27T12:00</v></c>', 45653.5],
    ['inline text', '<c r="A1" t="inlineStr"><is><t>分值</t></is></c>', '分值'],
    [
      'inline rich text',
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>得</t></r><r><t>分</t></r></is></c>',
      '得分',
    ],
    ['kept blanks', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 得 分 </t></is></c>', ' 得 分 '],
    [
      'entities',
      '<c r="A1" t="inlineStr"><is><t>&lt;A&amp;B&gt; &#24471;&#x5206; &quot;&apos;</t></is></c>',
      '<A&B> 得分 "\'',
    ],
    ['CDATA', '<c r="A1" t="inlineStr"><is><t><![CDATA[a<b&c]]>尾</t></is></c>', 'a<b&c尾'],
    ['a comment inside', '<c r="A1" t="inlineStr"><is><t>前<!-- x -->后</t></is></c>', '前后'],
    ['line breaks of Windows', '<c r="A1" t="inlineStr"><is><t>一\r\n二</t></is></c>', '一\n二'],
    [
      'an escaped control character',
      '<c r="A1" t="inlineStr"><is><t>一_x000D_二_x005F_x0041_</t></is></c>',
      '一\r二_x0041_',
    ],
    ['four-byte characters', '<c r="A1" t="inlineStr"><is><t>𠮷𰻞</t></is></c>', '𠮷𰻞'],
  ])('%s', (_, xml, value) => {
    expect(valueAt(row1(xml), 1, 1)).toEqual(value);
  });

  test('errors are error values, never text', () => {
    expect(valueAt(row1('<c r="A1" t="e"><v>#N/A</v></c>'), 1, 1)).toEqual({ error: '#N/A' });
  });

  test('what cannot be a number is an error value, not 0', () => {
    expect(valueAt(row1('<c r="A1"><v>abc</v></c><c r="B1"><v>NaN</v></c>'), 1, 1)).toEqual({ error: '#VALUE!' });
  });

  test('shared strings: plain, rich, with phonetic runs left out, and an index too far', () => {
    const strings =
      '<si><t>固定资产</t></si><si><r><t>投</t></r><r><rPr><sz val="9"/></rPr><t>资</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si><si/>';
    const cells = [0, 1, 2, 3, 9].map((n, i) => `<c r="${'ABCDE'[i]}1" t="s"><v>${n}</v></c>`).join('');
    const sheet = row1(cells, { strings });
    expect(sheet.values).toEqual([['固定资产', '投资', '東京', '', { error: '#VALUE!' }]]);
  });
});

describe('where cells stand', () => {
  test('rows and cells without addresses follow each other', () => {
    const sheet = first(
      book(
        '<row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row><row r="5"><c r="B5"><v>2</v></c></row><row><c><v>6</v></c></row>',
      ),
    );
    expect([
      valueAt(sheet, 1, 1),
      valueAt(sheet, 1, 4),
      valueAt(sheet, 1, 5),
      valueAt(sheet, 5, 2),
      valueAt(sheet, 6, 1),
    ]).toEqual([1, 4, 5, 2, 6]);
  });

  test('the used range is what holds something, not what is only formatted', () => {
    const sheet = first(
      book(
        '<row r="1"><c r="A1" s="1"/></row><row r="3"><c r="B3"><v>1</v></c><c r="E3" s="2"/></row><row r="900"><c r="Z900" s="1"/></row>',
      ),
    );
    expect(sheet.area).toEqual({ top: 3, left: 2, bottom: 3, right: 2 });
  });

  test('an empty sheet has no used range', () => {
    expect(first(book('')).area).toBeNull();
    expect(first(book('<row r="1"/>')).area).toBeNull();
  });

  test('a prefix on every element changes nothing', () => {
    const parts = partsOf({ sheets: [{ name: '表', data: '' }] });
    const x = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    parts['xl/worksheets/sheet1.xml'] =
      `<x:worksheet xmlns:x="${x}"><x:dimension ref="A1"/><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>得分</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="B2:C3"/></x:mergeCells></x:worksheet>`;
    const sheet = first(zip(parts));
    expect(valueAt(sheet, 2, 2)).toBe('得分');
    expect(sheet.merges).toEqual([{ top: 2, left: 2, bottom: 3, right: 3 }]);
  });

  test('elements of extensions with the same names are not cells', () => {
    const after =
      '<extLst><ext uri="x" xmlns:x14="y"><x14:sheetData><row r="1"><c r="A1"><v>9</v></c></row></x14:sheetData></ext></extLst>';
    expect(valueAt(row1('<c r="A1"><v>1</v></c>', { after }), 1, 1)).toBe(1);
  });

  test('targets of relationships may be absolute, and the parts may have any name', () => {
    const parts = partsOf({ sheets: [{ name: '表', data: '<row><c><v>7</v></c></row>' }] });
    const sheet = parts['xl/worksheets/sheet1.xml'] as string;
    delete parts['xl/worksheets/sheet1.xml'];
    parts['xl/worksheets/data.xml'] = sheet;
    parts['xl/_rels/workbook.xml.rels'] = (parts['xl/_rels/workbook.xml.rels'] as string).replace(
      'worksheets/sheet1.xml',
      '/xl/worksheets/data.xml',
    );
    parts['_rels/.rels'] = (parts['_rels/.rels'] as string).replace('xl/workbook.xml', './xl/../xl/workbook.xml');
    expect(valueAt(first(zip(parts)), 1, 1)).toBe(7);
  });

  test('UTF-16 and a byte order mark are read', () => {
    const parts = partsOf({ sheets: [{ name: '表', data: '<row><c t="inlineStr"><is><t>分值</t></is></c></row>' }] });
    const xml = parts['xl/worksheets/sheet1.xml'] as string;
    parts['xl/worksheets/sheet1.xml'] = new Uint8Array(
      Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le'),
    );
    parts['xl/workbook.xml'] = `\ufeff${parts['xl/workbook.xml'] as string}`;
    expect(valueAt(first(zip(parts)), 1, 1)).toBe('分值');
  });

  test('a workbook stored without compression is read', () => {
    expect(
      valueAt(first(zip(partsOf({ sheets: [{ name: '表', data: '<row><c><v>3</v></c></row>' }] }), 0)), 1, 1),
    ).toBe(3);
  });
});

describe('formats and dates', () => {
  test('number formats come from the styles, built-in ones by their id', () => {
    const sheet = row1(
      '<c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1" s="2"><v>1</v></c><c r="D1" s="3"><v>0.85</v></c><c r="E1" s="77"><v>1</v></c>',
    );
    expect(sheet.formats).toEqual([['General', '0.00', 'yyyy/m/d', '0.0%', 'General']]);
  });

  test('a cell that is not there has the format of its row, or else of its column', () => {
    const before = '<cols><col min="2" max="3" style="3"/></cols>';
    const data =
      '<row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>1</v></c></row><row r="2" s="1" customFormat="1"><c r="A2"><v>1</v></c></row>';
    const sheet = first(book(data, { before }));
    expect([formatAt(sheet, 1, 2), formatAt(sheet, 1, 4), formatAt(sheet, 2, 2)]).toEqual(['0.0%', 'General', '0.00']);
  });

  test('dates of a 1904 workbook count like all others; other numbers stay', () => {
    const sheet = row1('<c r="A1" s="2"><v>44191</v></c><c r="B1"><v>44191</v></c>', {
      workbookPr: '<workbookPr date1904="1"/>',
    });
    expect(sheet.values).toEqual([[45653, 44191]]);
  });
});

describe('formulas', () => {
  test('a shared formula gives each cell its own text', () => {
    const data =
      '<row r="2"><c r="C2"><f t="shared" ref="C2:C4" si="0">A2-$B$1+SUM(A$2:A2)&amp;"A2"+\'A 2\'!B2+LOG10(A2)</f><v>1</v></c></row>' +
      '<row r="3"><c r="C3"><f t="shared" si="0"/><v>1</v></c></row><row r="4"><c r="D4"><f t="shared" si="0"/><v>1</v></c></row>';
    const sheet = first(book(data));
    expect(formulaAt(sheet, 3, 3)).toBe('=A3-$B$1+SUM(A$2:A3)&"A2"+\'A 2\'!B3+LOG10(A3)');
    expect(formulaAt(sheet, 4, 4)).toBe('=B4-$B$1+SUM(B$2:B4)&"A2"+\'A 2\'!C4+LOG10(B4)');
  });

  test('an array formula and a data table fill every cell of their range', () => {
    const data =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="D1"><f t="dataTable" ref="D1:E1" dt2D="0" dtr="1" r1="G1"/><v>1</v></c><c r="E1"><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>';
    const sheet = first(book(data));
    expect([...sheet.formulas.keys()].sort()).toEqual(
      [cellKey(1, 1), cellKey(2, 1), cellKey(1, 4), cellKey(1, 5)].sort(),
    );
    expect(formulaAt(sheet, 1, 5)).toBe('=TABLE(G1,)');
  });
});

describe('what stands around the data', () => {
  test('hidden rows and columns, protection, a filter that hides rows', () => {
    const data = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="C2"><v>1</v></c></row>';
    const before = '<cols><col min="2" max="2" hidden="1"/><col min="5" max="16384" hidden="1"/></cols>';
    const after =
      '<sheetProtection sheet="1"/><autoFilter ref="A1:C2"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>';
    const sheet = first(book(data, { before, after }));
    expect([...sheet.hiddenRows]).toEqual([2]);
    expect(sheet.hiddenColumns.has(2)).toBe(true);
    expect(sheet.hiddenColumns.size).toBeLessThan(10);
    expect([sheet.protected, sheet.filtered]).toEqual([true, true]);
  });

  test('protection that is switched off, a filter that hides nothing', () => {
    const sheet = row1('<c r="A1"><v>1</v></c>', { after: '<sheetProtection sheet="0"/><autoFilter ref="A1:A5"/>' });
    expect([sheet.protected, sheet.filtered]).toEqual([false, false]);
  });

  test('sheets in tab order, hidden ones and chart sheets included; names; the sheet in front', () => {
    const parts = partsOf({
      sheets: [
        { name: '甲 &amp; 乙', data: '<row><c><v>1</v></c></row>' },
        { name: '图', data: '' },
        { name: '藏', data: '', state: 'veryHidden' },
      ],
      workbookPr: '<bookViews><workbookView activeTab="2"/></bookViews>',
      workbookTail:
        '<definedNames><definedName name="得分">\'甲 &amp; 乙\'!$A$1</definedName><definedName name="kaoping_sheet_1" localSheetId="0" hidden="1">1</definedName></definedNames>',
    });
    parts['xl/_rels/workbook.xml.rels'] = (parts['xl/_rels/workbook.xml.rels'] as string).replace(
      'worksheet" Target="worksheets/sheet2.xml',
      'chartsheet" Target="worksheets/sheet2.xml',
    );
    const snapshot = readSnapshot(zip(parts), '甲.xlsx');
    expect(snapshot.sheets.map((s) => [s.name, s.hidden, s.ours])).toEqual([
      ['甲 & 乙', false, '考评汇总'],
      ['图', false, undefined],
      ['藏', true, undefined],
    ]);
    expect(snapshot.names).toEqual([{ name: '得分', refersTo: "'甲 & 乙'!$A$1" }]);
    expect([snapshot.active, snapshot.workbook]).toEqual([2, '甲.xlsx']);
  });
});
