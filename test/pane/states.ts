/** The only list of the pane's states: from which workbook, and what has to happen to come there. `looks.ts` says in which looks `npm run shots` takes each. */
import type { CellRef } from '../../src/core/model/area';
import { SENTENCES } from '../../src/host/excel/sentences';
import { HostFailure } from '../../src/host/port';
import type { Session } from '../../src/session/session';
import type { Place } from '../../src/taskpane/state/nav';
import type { MemoryHost } from '../session/memoryHost';

const BOOKS = {
  y2024: '2024绩效考评指标表.xlsx',
  y2023: '2023绩效考评结果.xlsx',
  hotline: '12345热线办理绩效通报（11月）.xlsx',
  health: '卫健系统目标管理自评与考核评分表.xlsx',
  county: '县直单位绩效评估指标（内容与计分合一）.xlsx',
  town: '石梯镇2024年度绩效考评评分表.xlsx',
} as const;
export const bookFile = (state: GalleryState): string => BOOKS[state.book ?? 'y2024'];

export interface GalleryState {
  readonly title: string;
  readonly book?: keyof typeof BOOKS;
  readonly at?: Partial<Place>;
  /** Rows of the main table repeated up to this many. */
  readonly rows?: number;
  /** Nothing that looks like a table. */
  readonly empty?: boolean;
  /** The first two columns of marks are in doubt. */
  readonly doubt?: boolean;
  /** Scoring stops half way, for good. */
  readonly halfway?: boolean;
  /** The wait for a cell edit is over at once; else it lasts. */
  readonly hasty?: boolean;
  /** Only in the gallery: what Excel does then, the workbench has no way for a journey to go on from. */
  readonly galleryOnly?: boolean;
  /** Before the session is opened. */
  readonly before?: (host: MemoryHost) => void;
  readonly steps: (session: Session, host: MemoryHost) => Promise<void>;
}

const sheet = '2024年指标表';
const cell = (row: number, col: number): CellRef => ({ sheet, row, col });
const never = new Promise<void>(() => undefined);
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

const open = (session: Session): Promise<void> => session.open();
const run = async (session: Session): Promise<void> => {
  await session.open();
  await session.run();
};
/** Three cells a person would stumble over: words nobody can score, no value, a mark typed by hand. */
const troubled = (host: MemoryHost): void => {
  host.type(cell(42, 6), '为民办实事项目每少完成1项扣0.5分，可适当加重扣分，扣完为止。');
  host.type(cell(22, 9), '—');
  host.type(cell(31, 14), 4.5);
};
/** Names as long as official ones get. */
const lengthy = (host: MemoryHost): void => {
  troubled(host);
  const name = '深入推进新时代党的建设新的伟大工程暨落实意识形态工作责任制考核评价指标完成情况（含乡镇、街道）';
  const units = '县委组织部、县委宣传部、县委统战部、县委政法委员会、县发展和改革局、县工业信息化和商务局';
  for (const row of [8, 22, 31, 42]) {
    host.type(cell(row, 3), name);
    host.type(cell(row, 17), units);
  }
};
const failing =
  (failure: HostFailure) =>
  async (session: Session, host: MemoryHost): Promise<void> => {
    await session.open();
    host.fault('apply', failure);
    await session.run();
  };
const refused = (kind: HostFailure['kind'], sentence: string, cells: readonly CellRef[] = [], detail = '') =>
  failing(new HostFailure(kind, sentence, 'old', cells, detail));
const done = (title: string, at: Partial<Place>, more: Partial<GalleryState> = {}): GalleryState => ({
  title,
  at,
  steps: run,
  ...more,
});
const indicator = (title: string, row: number, more: Partial<GalleryState> = {}): GalleryState =>
  done(title, { indicator: { table: 0, row } }, more);

export const STATES: Readonly<Record<string, GalleryState>> = {
  '01-reading': {
    title: '读取中',
    before: (host) => void host.gates.set('read', never),
    steps: async (session) => void session.open(),
  },
  '02-first-run': { title: '首次打开', steps: open },
  '03-doubt': { title: '列含义待确认', book: 'town', doubt: true, steps: open },
  '04-scoring': {
    title: '大表计分中',
    rows: 20_000,
    halfway: true,
    steps: async (session) => {
      await session.open();
      void session.run();
      await soon();
    },
  },
  '05-written': { title: '已写入', steps: run },
  '05-unrecorded': {
    title: '撤销记录未能保存',
    galleryOnly: true,
    steps: async (session, host) => {
      await session.open();
      const full = (): HostFailure => new HostFailure('other', SENTENCES.other('GeneralException'));
      host.fault('saveSetting', full(), full());
      await session.run();
    },
  },
  '06-todo': { title: '有需要处理的事项', before: troubled, steps: run },
  '07-changes': {
    title: '与上次的差异',
    steps: async (session, host) => {
      host.type(cell(7, 10), 4.9);
      await run(session);
      host.type(cell(7, 10), 5.1);
      await session.run();
    },
  },
  '08-selection': {
    title: '只算所选行',
    steps: async (session, host) => {
      await session.open();
      host.selected = { sheet, rows: [[6, 14]] };
      await session.setScope('rows');
    },
  },
  '08-selection-empty': {
    title: '所选行没有指标',
    galleryOnly: true,
    steps: async (session, host) => {
      await session.open();
      host.selected = { sheet, rows: [[1, 2]] };
      await session.setScope('rows');
    },
  },
  '09-stale': {
    title: '数据有改动',
    steps: async (session, host) => {
      await run(session);
      host.type(cell(7, 10), 6);
      host.type(cell(8, 10), 1);
    },
  },
  '10-undone': {
    title: '已撤销',
    steps: async (session) => {
      await run(session);
      await session.undo();
    },
  },
  '11-protected': {
    title: '工作表已保护',
    steps: refused('protected', SENTENCES.protected(sheet)),
  },
  '12-editing': {
    title: '正在编辑单元格',
    steps: async (session, host) => {
      await session.open();
      host.fault('apply', ...Array.from({ length: 99 }, () => new HostFailure('editing', SENTENCES.editing())));
      void session.run();
      await soon();
    },
  },
  '13-filtered': {
    title: '工作表有筛选',
    steps: refused('filtered', SENTENCES.filtered(sheet, 12), [cell(6, 1)]),
  },
  '14-broken': {
    title: '写入中断',
    steps: refused('broken', SENTENCES.broken(96)),
  },
  '14-torn': {
    title: '写入中断，尚未核对',
    galleryOnly: true,
    steps: failing(new HostFailure('broken', SENTENCES.torn(96), 'unknown')),
  },
  '15-no-table': { title: '没有指标表', empty: true, steps: open },
  '16-cancelled': {
    title: '已取消',
    steps: async (session, host) => {
      await session.open();
      host.gates.set('apply', never);
      const running = session.run();
      await soon();
      session.cancel();
      await running;
    },
  },
  '17-undo-kept': {
    title: '撤销时有改动',
    steps: async (session, host) => {
      await run(session);
      const changed = session.state.lastRun?.restore?.cells.find((c) => c.at.row === 31)?.at ?? cell(31, 14);
      host.type(changed, 4.75);
      await session.undo();
    },
  },
  '18-conflict': {
    title: '数据已被他人改动',
    steps: refused('conflict', SENTENCES.conflict([cell(8, 14)]), [cell(8, 14)]),
  },
  '18-slow': {
    title: 'Excel 没有响应',
    galleryOnly: true,
    steps: refused('slow', SENTENCES.slow(30)),
  },
  '18-still-editing': {
    title: '单元格编辑未结束',
    hasty: true,
    steps: async (session, host) => {
      await session.open();
      host.fault('apply', ...Array.from({ length: 99 }, () => new HostFailure('editing', SENTENCES.editing())));
      await session.run();
    },
  },
  '18-switched': {
    title: '当前工作簿已切换',
    steps: refused('switched', SENTENCES.switched('2024绩效考评指标表.xlsx')),
  },
  '19-other': {
    title: '操作未完成',
    steps: refused('other', SENTENCES.other('GeneralException'), [], 'GeneralException'),
  },
  '19-unreadable': {
    title: '未能读取工作簿',
    galleryOnly: true,
    steps: async (session, host) => {
      host.fault('read', new HostFailure('unreadable', SENTENCES.tooLarge(sheet, 1_048_576, 300)));
      await session.open();
    },
  },
  '20-indicator': indicator('指标详情', 8),
  '20-long-texts': indicator('指标详情：很长的文字', 8, { before: lengthy, galleryOnly: true }),
  '21-bands': indicator('指标详情：分档', 25),
  '22-unread': indicator('指标详情：规则未识别', 42, { before: troubled }),
  '23-rewrite': done('改写规则', { indicator: { table: 0, row: 42 }, rewriting: true }, { before: troubled }),
  '29-rewrite-changed': {
    title: '改写的原文已改动',
    steps: async (session, host) => {
      await run(session);
      const { text } = session.state.appraisal!.rules.find((rule) => rule.rows.some(({ row }) => row === 42))!;
      await session.rewrite(text, '每少完成1项扣0.5分，扣完为止。');
      host.type(cell(42, 6), '为民办实事项目每少完成2项扣1分，扣完为止。');
      await session.run();
    },
  },
  '06-long-texts': { title: '很长的文字', before: lengthy, galleryOnly: true, steps: run },
  '25-manual': done('人工评分', {}, { book: 'county' }),
  '26-organisations': done('通报：各单位得分', {}, { book: 'hotline' }),
  '27-damaged-settings': {
    title: '设置已损坏',
    before: (host) => void host.settings.set('settings', '{"version":1,"macro"'),
    steps: open,
  },
  '28-foreign-settings': {
    title: '设置来自其他版本',
    before: (host) => void host.settings.set('settings', '{"version":99}'),
    steps: open,
  },
  '30-loss': done('失分', { tab: 'analysis', sub: 'loss' }),
  '31-win': done('可争取', { tab: 'analysis', sub: 'win' }),
  '32-what-if': done('测算（2023年）', { tab: 'analysis', sub: 'what' }, { book: 'y2023' }),
  '33-standing': done('位次（2023年）', { tab: 'analysis', sub: 'rank' }, { book: 'y2023' }),
  '34-no-peers': done('位次（2024年，无同组得分）', { tab: 'analysis', sub: 'rank' }),
  '35-not-scored': { title: '分析：还没有得分', at: { tab: 'analysis' }, steps: open },
  '36-notice-places': done('位次：通报', { tab: 'analysis', sub: 'rank' }, { book: 'hotline' }),
  '40-rules': done('规则', { tab: 'rules' }, { before: troubled }),
  '50-report': done('报告', { tab: 'report' }),
  '51-report-done': {
    title: '报告：已存档',
    at: { tab: 'report' },
    steps: async (session) => {
      await run(session);
      await session.makeSheets([{ kind: '月度台账', month: '2024-12' }, { kind: '考评汇总' }]);
    },
  },
  '60-settings': done('设置', { tab: 'settings' }),
  '61-foreign-settings': {
    title: '设置：来自其他版本',
    at: { tab: 'settings' },
    before: (host) => void host.settings.set('settings', '{"version":99}'),
    steps: open,
  },
  '90-long': { title: '两万行', rows: 20_000, before: troubled, steps: run },
};
