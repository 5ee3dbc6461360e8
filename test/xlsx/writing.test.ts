/** Writing into .xlsx: the cell meant, and nothing around it. */
import type { CellRef } from '../../src/core/model/area';
import type { CellContent, CellWrite, WritePlan } from '../../src/core/model/plan';
import { formulaAt, valueAt, type SheetSnapshot } from '../../src/core/model/snapshot';
import { HostFailure } from '../../src/host/port';
import { XlsxHost, patchWorkbook, readSnapshot } from '../../src/host/xlsx';
import { book, partsOf, textOf, unzip, zip, PLAIN_STYLES } from './parts';

const SHEET = 'xl/worksheets/sheet1.xml';
const A = (row: number, col: number, sheet = '表'): CellRef => ({ sheet, row, col });

function planOf(...writes: (Pick<CellWrite, 'at' | 'after'> & Partial<CellWrite>)[]): WritePlan {
  return {
    writes: writes.map((w) => ({ before: { value: '' }, role: 'score', ...w })),
    conflicts: [],
    newColumns: [],
    unchanged: 0,
  };
}

const first = (bytes: Uint8Array): SheetSnapshot => readSnapshot(bytes, '测试.xlsx').sheets[0] as SheetSnapshot;
const held = (bytes: Uint8Array, row: number, col: number): CellContent => ({
  value: valueAt(first(bytes), row, col),
  formula: formulaAt(first(bytes), row, col),
});
const data = (bytes: Uint8Array): string => /<sheetData>(.*)<\/sheetData>/s.exec(textOf(bytes, SHEET))?.[1] ?? '';

/** Parts that differ, by name. */
function differing(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzip(before), unzip(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (n) => !a[n] || !b[n] || Buffer.compare(a[n], b[n]) !== 0,
  );
}

describe('the cell written', () => {
  test('keeps its style and loses nothing around it', () => {
    const before = book(
      '<row r="1" spans="1:3" ht="20" customHeight="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2" t="n"></c><c r="C1" t="str"><f>"x"</f><v>x</v></c></row>',
    );
    const after = patchWorkbook(before, planOf({ at: A(1, 2), after: 26.81 }));
    expect(data(after)).toBe(
      '<row r="1" spans="1:3" ht="20" customHeight="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>26.81</v></c><c r="C1" t="str"><f>"x"</f><v>x</v></c></row>',
    );
    expect(differing(before, after)).toEqual([SHEET]);
  });

  test.each<[string | number, string]>([
    ['', '<c r="A1" s="1"/>'],
    [0, '<c r="A1" s="1"><v>0</v></c>'],
    [-3.5, '<c r="A1" s="1"><v>-3.5</v></c>'],
    [0.1, '<c r="A1" s="1"><v>0.1</v></c>'],
    ['低于全区平均', '<c r="A1" s="1" t="inlineStr"><is><t>低于全区平均</t></is></c>'],
    ['<&>"', '<c r="A1" s="1" t="inlineStr"><is><t>&lt;&amp;&gt;&quot;</t></is></c>'],
    [' 两端 ', '<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve"> 两端 </t></is></c>'],
    ['一\n二', '<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">一\n二</t></is></c>'],
    ['=SUM(A1)', '<c r="A1" s="1" t="inlineStr"><is><t>=SUM(A1)</t></is></c>'],
    ['_x0041_', '<c r="A1" s="1" t="inlineStr"><is><t>_x005F_x0041_</t></is></c>'],
    ['\u0007', '<c r="A1" s="1" t="inlineStr"><is><t>_x0007_</t></is></c>'],
  ])('%j stands there as it was given, and is no formula', (after, xml) => {
    const written = patchWorkbook(
      book('<row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row>', { strings: '<si><t>旧</t></si>' }),
      planOf({ at: A(1, 1), before: { value: '旧' }, after }),
    );
    expect(data(written)).toBe(`<row r="1">${xml}</row>`);
    expect(held(written, 1, 1)).toEqual({ value: after, formula: undefined });
  });

  test('comes into gaps, to the end of a row, into empty rows and new rows, in order', () => {
    const before = book(
      '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="4" ht="9"/><row r="6"></row>',
      { before: '<dimension ref="B2:D2"/>' },
    );
    const after = patchWorkbook(
      before,
      planOf(
        ...[
          [1, 2],
          [2, 1],
          [2, 3],
          [2, 5],
          [3, 1],
          [4, 3],
          [4, 1],
          [6, 2],
          [9, 9],
        ].map(([r, c]) => ({ at: A(r as number, c as number), after: (r as number) * 10 + (c as number) })),
      ),
    );
    expect(data(after)).toBe(
      '<row r="1"><c r="B1"><v>12</v></c></row><row r="2"><c r="A2"><v>21</v></c><c r="B2"><v>1</v></c><c r="C2"><v>23</v></c><c r="D2"><v>2</v></c><c r="E2"><v>25</v></c></row>' +
        '<row r="3"><c r="A3"><v>31</v></c></row><row r="4" ht="9"><c r="A4"><v>41</v></c><c r="C4"><v>43</v></c></row><row r="6"><c r="B6"><v>62</v></c></row><row r="9"><c r="I9"><v>99</v></c></row>',
    );
    expect(textOf(after, SHEET)).toContain('<dimension ref="A1:I9"/>');
  });

  test('comes into a sheet that holds nothing, prefixed or not', () => {
    const after = patchWorkbook(book(''), planOf({ at: A(3, 2), after: 1 }));
    expect(held(after, 3, 2).value).toBe(1);
    const parts = partsOf({ sheets: [{ name: '表', data: '' }] });
    parts[SHEET] =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/></x:worksheet>';
    const prefixed = patchWorkbook(zip(parts), planOf({ at: A(3, 2), after: '预警' }));
    expect(textOf(prefixed, SHEET)).toContain(
      '<x:sheetData><x:row r="3"><x:c r="B3" t="inlineStr"><x:is><x:t>预警</x:t></x:is></x:c></x:row></x:sheetData>',
    );
  });

  test('a new column takes over the style of its neighbour; a cell with a style of its own keeps it', () => {
    const before = book('<row r="1"><c r="A1" s="3"><v>1</v></c><c r="C1" s="2"/></row>');
    const from = A(1, 1);
    const after = patchWorkbook(
      before,
      planOf({ at: A(1, 2), after: '扣分', formatFrom: from }, { at: A(1, 3), after: '预警', formatFrom: from }),
    );
    expect(data(after)).toContain('<c r="B1" s="3" t="inlineStr">');
    expect(data(after)).toContain('<c r="C1" s="2" t="inlineStr">');
  });

  test('a cell without an address keeps its neighbours where they are', () => {
    const after = patchWorkbook(
      book('<row><c><v>1</v></c><c/><c><v>3</v></c></row>'),
      planOf({ at: A(1, 2), after: 2 }, { at: A(1, 4), after: 4 }),
    );
    expect(first(after).values).toEqual([[1, 2, 3, 4]]);
  });
});

describe('formulas that rest on what is written', () => {
  const results = (bytes: Uint8Array, ...cells: [number, number][]): unknown[] =>
    cells.map(([r, c]) => valueAt(first(bytes), r, c));

  test('subtotals and totals of them get their new result', () => {
    const before = book(
      '<row r="1"><c r="A1"><v>5</v></c></row><row r="2"><c r="A2"/></row>' +
        '<row r="3"><c r="A3"><f>SUM(A1:A2)</f><v>5</v></c><c r="B3"><f>ROUND(A3/3,2)</f><v>1.67</v></c><c r="C3"><f>A3*100%-1</f><v>4</v></c><c r="D3"><f>B9+1</f><v>1</v></c></row>',
    );
    const after = patchWorkbook(before, planOf({ at: A(2, 1), after: 0.1 }));
    expect(results(after, [3, 1], [3, 2], [3, 3], [3, 4])).toEqual([5.1, 1.7, 4.1, 1]);
    expect(data(after)).toContain('<c r="D3"><f>B9+1</f><v>1</v></c>');
  });

  test('a result beyond simple sums is left to the program that opens the file', () => {
    const before = book(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><f>IF(A1&gt;0,"完成","未完成")</f><v>完成</v></c><c r="C1"><f>LEN(B1)</f><v>2</v></c></row>',
    );
    const after = patchWorkbook(before, planOf({ at: A(1, 1), before: { value: 1 }, after: -1 }));
    expect(data(after)).toBe(
      '<row r="1"><c r="A1"><v>-1</v></c><c r="B1"><f ca="1">IF(A1&gt;0,"完成","未完成")</f></c><c r="C1"><f ca="1">LEN(B1)</f></c></row>',
    );
  });

  test('names, whole columns and SUBTOTAL are followed; nested subtotals count once', () => {
    const workbookTail = '<definedNames><definedName name="得分区">表!$A$1:$A$2</definedName></definedNames>';
    const before = book(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><f>SUBTOTAL(9,A1:A2)</f><v>3</v></c></row>' +
        '<row r="4"><c r="A4"><f>SUBTOTAL(9,A1:A3)</f><v>3</v></c><c r="B4"><f>SUM(A:A)</f><v>9</v></c><c r="C4"><f>MAX(得分区)</f><v>2</v></c></row>',
      { workbookTail },
    );
    const after = patchWorkbook(before, planOf({ at: A(1, 1), before: { value: 1 }, after: 10 }));
    expect(results(after, [3, 1], [4, 1], [4, 2])).toEqual([12, 12, 36]);
    expect(data(after)).toContain('<c r="C4"><f ca="1">MAX(得分区)</f></c>');
  });

  test('a chain of sums down a column and one up a column', () => {
    const rows = Array.from({ length: 400 }, (_, i) => i + 2);
    const before = book(
      `<row r="1"><c r="A1"><v>0</v></c></row>${rows.map((r) => `<row r="${r}"><c r="A${r}"><f>A${r - 1}+1</f><v>${r - 1}</v></c><c r="B${r}"><f>B${r + 1}+1</f><v>${402 - r}</v></c></row>`).join('')}<row r="402"><c r="B402"><v>0</v></c></row>`,
    );
    const after = patchWorkbook(
      before,
      planOf({ at: A(1, 1), before: { value: 0 }, after: 100 }, { at: A(402, 2), before: { value: 0 }, after: 200 }),
    );
    expect(results(after, [401, 1], [2, 2])).toEqual([500, 600]);
  });

  test('circular formulas have no result here', () => {
    const before = book(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+C1</f><v>0</v></c><c r="C1"><f>B1+1</f><v>0</v></c></row>',
    );
    expect(data(patchWorkbook(before, planOf({ at: A(1, 1), before: { value: 1 }, after: 2 })))).toContain(
      '<c r="B1"><f ca="1">A1+C1</f></c>',
    );
  });

  test('when only this sheet rests on it the workbook part stays; another sheet makes it ask for a full calculation', () => {
    const sheet = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>';
    const other = (formula: string): Uint8Array =>
      zip(
        partsOf({
          sheets: [
            { name: '表', data: sheet },
            { name: '汇总', data: `<row r="1"><c r="A1"><f>${formula}</f><v>2</v></c></row>` },
          ],
          workbookTail: '<calcPr calcId="191029"/>',
        }),
      );
    const plan = planOf({ at: A(1, 1), before: { value: 1 }, after: 3 });
    expect(differing(other('C5+1'), patchWorkbook(other('C5+1'), plan))).toEqual([SHEET]);
    const after = patchWorkbook(other('表!B1'), plan);
    expect(differing(other('表!B1'), after)).toEqual(['xl/workbook.xml', SHEET]);
    expect(textOf(after, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1" calcId="191029"/>');
  });

  test('a shared formula whose first cell is overwritten lives on in the others', () => {
    const before = book(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>',
    );
    const plan = planOf(
      { at: A(1, 2), before: { value: 2, formula: '=A1*2' }, after: 9 },
      { at: A(3, 1), before: { value: 3 }, after: 5 },
    );
    const after = patchWorkbook(before, plan);
    expect([held(after, 1, 2), held(after, 2, 2), held(after, 3, 2)]).toEqual([
      { value: 9, formula: undefined },
      { value: 4, formula: '=A2*2' },
      { value: 10, formula: '=A3*2' },
    ]);
    expect(data(after)).toContain('<c r="B2"><f>A2*2</f><v>4</v></c>');
  });

  test('an overwritten formula leaves the calculation chain; an empty chain goes with what points to it', () => {
    const sheet = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>1+2</f><v>3</v></c></row>';
    const before = book(sheet, { calcChain: '<c r="B1" i="1" l="1"/><c r="A1"/>' });
    const plan = planOf({ at: A(1, 2), before: { value: 3, formula: '=1+2' }, after: 9 });
    expect(textOf(patchWorkbook(before, plan), 'xl/calcChain.xml')).toMatch(
      /<calcChain[^>]*><c r="A1" i="1"\/><\/calcChain>/,
    );
    const both = patchWorkbook(
      before,
      planOf(plan.writes[0] as CellWrite, { at: A(1, 1), before: { value: 2, formula: '=1+1' }, after: 8 }),
    );
    expect(differing(before, both).sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      SHEET,
    ]);
    expect(textOf(both, '[Content_Types].xml') + textOf(both, 'xl/_rels/workbook.xml.rels')).not.toMatch(/calcChain/);
  });
});

describe('what must not be written', () => {
  const failure = (work: () => unknown): HostFailure => {
    try {
      work();
    } catch (error) {
      if (error instanceof HostFailure) return error;
      throw error;
    }
    throw new Error('nothing was refused');
  };

  test.each<[string, Uint8Array, WritePlan, HostFailure['kind'], RegExp]>([
    [
      'a protected sheet',
      book('<row r="1"><c r="A1"/></row>', { after: '<sheetProtection sheet="1" objects="1"/>' }),
      planOf({ at: A(1, 1), after: 1 }),
      'protected',
      /“表”设有工作表保护，未写入任何内容/,
    ],
    ['a sheet that is not there', book(''), planOf({ at: A(1, 1, '无'), after: 1 }), 'other', /没有名为“无”的工作表/],
    [
      'a cell that changed since',
      book('<row r="1"><c r="A1"><v>7</v></c></row>'),
      planOf({ at: A(1, 1), before: { value: 6 }, after: 1 }),
      'conflict',
      /表!A1 等1个单元格在计分后被改动/,
    ],
    [
      'a cell that holds a formula since',
      book('<row r="1"><c r="A1"><f>7</f><v>7</v></c></row>'),
      planOf({ at: A(1, 1), before: { value: 7 }, after: 1 }),
      'conflict',
      /表!A1/,
    ],
    [
      'a cell under a merge',
      book('<row r="1"><c r="A1"/><c r="B1"/></row>', {
        after: '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
      }),
      planOf({ at: A(2, 2), after: 1 }),
      'other',
      /表!B2 是合并单元格的一部分/,
    ],
    [
      'a part of an array',
      book(
        '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
      ),
      planOf({ at: A(2, 1), before: { value: 1, formula: '=B1:B2' }, after: 1 }),
      'other',
      /数组公式/,
    ],
  ])('%s', (_, bytes, plan, kind, sentence) => {
    const refused = failure(() => patchWorkbook(bytes, plan));
    expect([refused.kind, refused.left]).toEqual([kind, 'old']);
    expect(refused.sentence).toMatch(sentence);
  });
});

describe('the host over a file', () => {
  const file = '<row r="1"><c r="A1" s="1"><f>1+1</f><v>2</v></c><c r="B1" t="s"><v>0</v></c></row>';
  const make = (): XlsxHost =>
    new XlsxHost(book(file, { strings: '<si><r><t>旧</t></r><r><t>字</t></r></si>' }), '甲.xlsx');

  test('undo puts back values, formulas and formats, and keeps what someone changed since', async () => {
    const host = make();
    const original = first(host.bytes);
    const plan = planOf(
      { at: A(1, 1), before: { value: 2, formula: '=1+1' }, after: 5 },
      { at: A(1, 2), before: { value: '旧字' }, after: '新' },
      { at: A(1, 3), after: '扣分', formatFrom: A(1, 1) },
    );
    const { cells, restore } = await host.apply(plan);
    expect(cells).toBe(3);
    await host.apply(planOf({ at: A(1, 2), before: { value: '新' }, after: '别人改的' }));
    expect(await host.restore(JSON.parse(JSON.stringify(restore)) as typeof restore)).toEqual({
      cells: 2,
      kept: [A(1, 2)],
    });
    expect(held(host.bytes, 1, 2).value).toBe('别人改的');
    expect(await host.restore(restore, { force: true })).toEqual({ cells: 3, kept: [] });
    expect(first(host.bytes)).toEqual(original);
    expect(data(host.bytes)).not.toContain('r="C1"');
  });

  test('a failed write leaves the bytes as they were', async () => {
    const host = make();
    const before = host.bytes;
    await expect(host.apply(planOf({ at: A(1, 1), before: { value: 9 }, after: 1 }))).rejects.toMatchObject({
      kind: 'conflict',
      left: 'old',
    });
    expect(host.bytes).toBe(before);
  });

  test('an aborted run leaves the bytes as they were', async () => {
    const host = make();
    const signal = AbortSignal.abort();
    await expect(host.apply(planOf({ at: A(1, 3), after: 1 }), { signal })).rejects.toMatchObject({
      kind: 'cancelled',
      left: 'old',
    });
  });

  test('a 预警 cell is coloured when asked, its other format stays, and undo takes the colour away', async () => {
    const fills = PLAIN_STYLES.replace('<fills count="2">', '<fills count="3">')
      .replace('</fills>', '<fill><patternFill patternType="solid"><fgColor theme="4"/></patternFill></fill></fills>')
      .replace('<cellXfs count="4">', '<cellXfs count="5">')
      .replace('</cellXfs>', '<xf numFmtId="0" fontId="0" fillId="2" borderId="0" applyFill="1"/></cellXfs>');
    const host = new XlsxHost(
      book('<row r="1"><c r="A1" s="3"/><c r="B1" s="4"/><c r="C1"/></row>', { styles: fills }),
      '甲.xlsx',
    );
    const before = host.bytes;
    const { restore } = await host.apply(
      planOf(
        { at: A(1, 1), after: '低于平均', fill: 'red' },
        { at: A(1, 2), after: '缺数', fill: 'red' },
        { at: A(1, 3), after: '迟报', fill: 'yellow' },
      ),
    );
    expect(differing(before, host.bytes)).toEqual(['xl/styles.xml', SHEET]);
    expect(data(host.bytes)).toMatch(/<c r="A1" s="5".*<c r="B1" s="4".*<c r="C1" s="6"/);
    const styles = textOf(host.bytes, 'xl/styles.xml');
    expect(styles).toContain('<cellXfs count="7">');
    expect(styles).toContain('<fills count="5">');
    expect(styles).toContain('<xf fillId="3" applyFill="1" numFmtId="170" fontId="0" borderId="0" xfId="0"/>');
    await host.restore(restore);
    expect(data(host.bytes)).toBe('<row r="1"><c r="A1" s="3"/><c r="B1" s="4"/><c r="C1"/></row>');
  });
});

describe('settings that travel with the file', () => {
  const text = '{"version":1,"列":"<&\\"\'>\\r\\n\\t _x0041_ 得分 𠮷"}';

  test('are kept in a part of our own, found again, changed and forgotten', async () => {
    const host = new XlsxHost(book('<row r="1"><c r="A1"><v>1</v></c></row>'), '甲.xlsx');
    const before = host.bytes;
    expect(await host.loadSetting('settings')).toBeNull();
    await host.saveSetting('settings', text);
    await host.saveSetting('last-run', 'x');
    expect([await host.loadSetting('settings'), await host.loadSetting('last-run')]).toEqual([text, 'x']);
    expect(differing(before, host.bytes).sort()).toEqual([
      '[Content_Types].xml',
      'customXml/_rels/item1.xml.rels',
      'customXml/item1.xml',
      'customXml/itemProps1.xml',
      'xl/_rels/workbook.xml.rels',
    ]);
    await host.saveSetting('settings', null);
    expect([await host.loadSetting('settings'), await host.loadSetting('last-run')]).toEqual([null, 'x']);
    expect(first(host.bytes).values).toEqual([[1]]);
  });

  test('are shared with Excel where Excel has kept settings of ours', async () => {
    const property = (name: string, value: unknown): string =>
      `<we:property name="${name}" value="${JSON.stringify(value).replace(/"/g, '&quot;')}"/>`;
    const extension =
      '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:reference id="x" version="1.0.0.0" store="developer" storeType="Registry"/><we:properties>' +
      property('Office.AutoShowTaskpaneWithDocument', true) +
      property('kaoping.settings', { pieces: 2, text: '前' }) +
      property('kaoping.settings.1', '后') +
      '</we:properties></we:webextension>';
    const host = new XlsxHost(book('', { more: { 'xl/webextensions/webextension1.xml': extension } }), '甲.xlsx');
    const before = host.bytes;
    expect(await host.loadSetting('settings')).toBe('前后');
    await host.saveSetting('settings', text);
    await host.saveSetting('last-run', 'x');
    expect([await host.loadSetting('settings'), await host.loadSetting('last-run')]).toEqual([text, 'x']);
    expect(differing(before, host.bytes)).toEqual(['xl/webextensions/webextension1.xml']);
    expect(textOf(host.bytes, 'xl/webextensions/webextension1.xml')).toContain('AutoShowTaskpaneWithDocument');
  });
});

describe('a file read a moment ago', () => {
  const cells =
    '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>甲</t></is></c></row><row r="3"/>';
  const plan = planOf(
    { at: A(1, 1), before: { value: 1 }, after: 2 },
    { at: A(1, 2), before: { value: '甲' }, after: '乙' },
  );

  test('is written as one that was not read', () => {
    const bytes = book(cells);
    const unread = patchWorkbook(bytes.slice(), plan);
    first(bytes);
    expect(Buffer.compare(patchWorkbook(bytes, plan), unread)).toBe(0);
  });

  test('and changed in place since is refused, or read anew when it was changed whole', () => {
    const parts = partsOf({ sheets: [{ name: '表', data: cells }] });
    const bytes = zip(parts, 0);
    first(bytes);
    // The directory goes on telling the old checksum.
    bytes[Buffer.from(bytes.buffer).indexOf('s="1"') + 3] = 0x32;
    expect(() => patchWorkbook(bytes, plan)).toThrow(HostFailure);
    bytes.set(zip({ ...parts, [SHEET]: (parts[SHEET] as string).replace('s="1"', 's="2"') }, 0));
    expect(data(patchWorkbook(bytes, plan))).toContain('<c r="A1" s="2"><v>2</v></c>');
  });
});
