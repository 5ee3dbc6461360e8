/** The only list of the pane's pictures: which state in which look, and what a hand does before it is taken. */
import { SENTENCES } from '../../src/host/excel/sentences';
import { STATES } from './states';

export interface Look {
  /** Of the picture. */
  readonly name: string;
  /** Of `STATES`. */
  readonly state: string;
  readonly theme?: 'dark';
  readonly contrast?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly focus?: string;
  readonly keys?: readonly string[];
  /** One after the other. */
  readonly click?: readonly string[];
  readonly fill?: readonly [selector: string, text: string];
  /** A page of its own instead of a state. */
  readonly page?: string;
}

type How = Omit<Look, 'name' | 'state'>;

const some = (states: readonly string[], suffix: string, how: How): Look[] =>
  states.map((state) => ({ state, name: `${state}-${suffix}`, ...how }));

const EVERY = Object.keys(STATES);
/** Twenty thousand rows look like seventy. */
const EACH = EVERY.filter((state) => state !== '90-long');
const WIDE = ['05-written', '20-indicator', '31-win'];
const LONG = ['05-written', '06-todo', '20-indicator', '30-loss', '31-win', '40-rules', '50-report', '60-settings'];

/** Of a usual size for 30 % of Excel's window. */
const MESSAGE = `message.html?text=${encodeURIComponent(SENTENCES.protected('2024年指标表'))}`;

export const LOOKS: readonly Look[] = [
  ...EVERY.map((state) => ({ state, name: state })),
  ...some(EACH, 'dark', { theme: 'dark' }),
  ...some(EACH, 'hc', { contrast: true }),
  ...some(EACH, 'w320', { width: 320 }),
  ...some(WIDE, 'w480', { width: 480 }),
  ...some(EACH, 'zoom200', { width: 175, height: 380 }),
  ...some(LONG, 'full', { height: 1900 }),
  { state: '05-written', name: '70-focus-row', focus: '[role=row]', keys: ['ArrowDown'] },
  { state: '05-written', name: '71-scope-menu', click: ['[aria-label^="计分范围"]'] },
  {
    state: '05-written',
    name: '72-unit-filter',
    click: ['button[role=combobox]', '[role=option]:has-text("县发展改革局")'],
  },
  { state: '02-first-run', name: '73-column-menu', click: ['button[aria-label^="目标，"]'] },
  { state: '05-written', name: '74-unit-open', click: ['button[role=combobox]'] },
  {
    state: '23-rewrite',
    name: '24-rewrite-read',
    fill: ['textarea', '为民办实事项目每少完成1项扣0.5分，扣完为止。'],
  },
  { state: '07-changes', name: '07-changes-open', click: ['button[aria-expanded]:has-text("较上次")'] },
  { state: '80-ie11', name: '80-ie11', page: 'unsupported.html' },
  { state: '81-message', name: '81-message', page: MESSAGE, width: 430, height: 270 },
];
