/** The only place that makes workbooks nobody meant: official ones with cells, rows, columns and merges thrown about, and plain garbage. */
import type { Area } from '../../src/core/model/area';
import { cellKey, type CellValue, type SheetSnapshot, type Snapshot } from '../../src/core/model/snapshot';
import { HEAD_WORDS } from '../../src/core/layout/words';
import { Dice } from '../xlsx/random';

const WORDS = Object.values(HEAD_WORDS).flat();
const TEXTS: readonly CellValue[] = [
  '', ' ', '\n', '—', '/', '无', '无此项任务', '√', '×', '完成', '未完成', '持平', '下降3.2%', '约30', '12/15', '12/0', '100%(12/12)', '第5名', '倒数第1名', '≥95%', '4.1以内', '１２３．４',
  '1 200', '(', ')', '）（', '*', '①', '①√；②×', '1.甲；2.乙', '一、', '（一）', '（5分）', '小计', '合计', '注：', '总分', '二、加分项', '底线管理', '=1+1', '+', '-', '0', '-0', '00', '1e308', '🙂', '𠮷',
  '按完成比例计分。', '每发生1起扣1分，扣完为止。', '每低0.0个百分点扣1分', '每低0个百分点扣1分', '达到0%得满分，每低1个百分点扣0.5分', '得分=（', '得分=完成数÷目标数×分值', '得分=÷0', '第1名得满分，每低1名扣1分', '酌情', '扣',
  '每超1/10万扣0.1分', '完成率每低1%扣0.1分，低于60%不得分', '按功效系数法计分', '第一名得10分，第二名得8分', '较大0起，一般2起', '9'.repeat(400), '0.'.repeat(50), '增'.repeat(3000), '2024年2月30日', '1/10万', '%', '‰', '亿元',
  0, -1, 1, 0.85, 1e308, -1e-308, 5e-324, 45678, 1e21, 0.1, 100, 1.005, NaN, Infinity, true, false, { error: '#N/A' }, { error: '#DIV/0!' },
]; // prettier-ignore
const FORMATS = [
  'General',
  '0.0%',
  '0%',
  'yyyy-mm-dd',
  '@',
  '0.00_ ',
  '"约"0',
  '[红色]0%',
  '[$-804]yyyy"年"m"月"d"日"',
];

const cellOf = (dice: Dice): CellValue =>
  dice.chance(0.3) ? dice.pick(WORDS) : dice.chance(0.1) ? Math.round(dice.next() * 1e6) / 1e3 : dice.pick(TEXTS);

/** A sheet of the given size that holds anything. */
function anything(dice: Dice, name: string): SheetSnapshot {
  const height = dice.upTo(18);
  const width = 1 + dice.upTo(14);
  const top = 1 + dice.upTo(4);
  const left = 1 + dice.upTo(4);
  const blank = {
    name,
    hidden: dice.chance(0.1),
    protected: false,
    filtered: false,
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
  };
  if (height === 0) return { ...blank, area: null, values: [], formats: [], formulas: new Map(), merges: [] };
  const values = Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, () =>
      r < 3 && dice.chance(0.6) ? dice.pick(WORDS) : dice.chance(0.3) ? '' : cellOf(dice),
    ),
  );
  return {
    ...blank,
    area: { top, left, bottom: top + height - 1, right: left + width - 1 },
    values,
    formats: values.map((row) => row.map(() => (dice.chance(0.8) ? 'General' : dice.pick(FORMATS)))),
    formulas: formulasIn(dice, top, left, height, width),
    merges: mergesIn(dice, top, left, height, width),
  };
}

function formulasIn(dice: Dice, top: number, left: number, height: number, width: number): Map<number, string> {
  const formulas = new Map<number, string>();
  for (let n = dice.upTo(4); n > 0; n--)
    formulas.set(
      cellKey(top + dice.upTo(height), left + dice.upTo(width)),
      dice.pick(['=SUM(A1:A9)', '=B2', '=SUM(E4:E6)+D1', '=#REF!', '=1/0', '=']),
    );
  return formulas;
}

function mergesIn(dice: Dice, top: number, left: number, height: number, width: number): Area[] {
  const merges: Area[] = [];
  for (let n = dice.upTo(5); n > 0; n--) {
    const a = { top: top + dice.upTo(height), left: left + dice.upTo(width) };
    const m = { ...a, bottom: a.top + dice.upTo(4), right: a.left + dice.upTo(4) };
    if (!merges.some((o) => m.top <= o.bottom && m.bottom >= o.top && m.left <= o.right && m.right >= o.left))
      merges.push(m);
  }
  return merges;
}

export const garbage = (seed: number): Snapshot => {
  const dice = new Dice(seed);
  const sheets = Array.from({ length: 1 + dice.upTo(3) }, (_, i) => anything(dice, `表${i + 1}`));
  return { workbook: dice.pick(['', '2024年考评.xlsx', '乱.xlsx']), sheets, names: [], active: 0 };
};

/** A well-meant workbook with a few things gone wrong. */
export function damaged(snapshot: Snapshot, seed: number): Snapshot {
  const dice = new Dice(seed);
  const sheets = snapshot.sheets.map((sheet): SheetSnapshot => {
    if (!sheet.area || dice.chance(0.2)) return sheet;
    const values = sheet.values.map((row) => [...row]);
    const { top, left } = sheet.area;
    const height = values.length;
    const width = values[0]?.length ?? 0;
    for (let n = 1 + dice.upTo(30); n > 0 && width > 0; n--) {
      const row = values[dice.upTo(height)] as CellValue[];
      const how = dice.next();
      if (how < 0.6) row[dice.upTo(width)] = cellOf(dice);
      else if (how < 0.75) {
        const [a, b] = [dice.upTo(width), dice.upTo(width)];
        [row[a], row[b]] = [row[b] as CellValue, row[a] as CellValue];
      } else if (how < 0.85) row.fill('');
      else {
        const other = values[dice.upTo(height)] as CellValue[];
        for (let c = 0; c < width; c++) [row[c], other[c]] = [other[c] as CellValue, row[c] as CellValue];
      }
    }
    const merges = dice.chance(0.3) ? mergesIn(dice, top, left, height, width) : sheet.merges;
    return { ...sheet, values, merges };
  });
  return { ...snapshot, sheets };
}
