/** The only place that works out, once for a table, what its columns say of the values under them: unit, growth, whose average. */
import type { ColumnReading, Role, TableReading } from '../model/indicator';
import type { Scope } from '../model/inputs';
import type { Unit } from '../model/quantity';
import { meaningOf } from '../layout/meaning';
import { aimedThing, doneThing } from '../layout/thingPairs';
import { columnInstead, type Instead } from './instead';
import { GROUP_SIZE } from '../layout/words';
import { fold } from '../text/fold';
import { PERCENT, unitNamed } from '../text/units';

/** The unit a header names in brackets, `增速（%）`, `完成值（万元）`; null when it names none. */
export function headerUnit(header: string): Unit | null {
  const leaf = header.split('/').pop() ?? header;
  const named = /\(([^()]+)\)$/.exec(fold(leaf).text.replace(/\s/g, ''))?.[1];
  return named === undefined ? (/%$/.test(fold(leaf).text) ? PERCENT : null) : unitNamed(named);
}

/** Columns whose bare numbers are in the indicator's own unit. */
const OWN_UNIT: ReadonlySet<string> = new Set(['actual', 'target', 'last_year', 'best', 'worst', 'measure']);

const MEASURES: ReadonlySet<Role> = new Set<Role>([
  'count_total',
  'ontime_rate',
  'satisfaction',
  'overdue',
  'measure',
  'actual',
  'growth',
  'completion',
  'numerator',
  'denominator',
]);

export interface InputColumn extends ColumnReading {
  readonly unit: Unit | null;
  /** Holds rates: growth by its role or words, completion, schedule. */
  readonly rate: boolean;
  /** The words of the header are those of a share (办结率, 占比), though it names no unit. */
  readonly share: boolean;
  /** The words of the header speak of growth. */
  readonly ofGrowth: boolean;
  readonly ownUnit: boolean;
  readonly average: boolean;
  /** Whose value the header says it is. */
  readonly scope: Scope;
  /** Of whoever is meant: the header names nobody, or several. */
  readonly generic: boolean;
}

export interface InputColumns {
  readonly all: readonly InputColumn[];
  readonly first: ReadonlyMap<Role, InputColumn>;
  readonly months: readonly InputColumn[];
  readonly measures: readonly InputColumn[];
  /** 粮食产量任务数 beside 粮食产量完成数: the target of one thing among several, and no value. */
  readonly aims: readonly InputColumn[];
  /** 参评县数. */
  readonly groupSize: InputColumn | undefined;
  /** What the column of values tells where it is 扣分原因 or another that stands in for one. */
  readonly instead: Instead | null;
  /** 完成时限, 计划完工. */
  readonly deadline: InputColumn | undefined;
  /** 报送时间, 实际完工. */
  readonly doneDay: InputColumn | undefined;
  of(...roles: readonly Role[]): readonly InputColumn[];
}

const known = new WeakMap<TableReading['columns'], InputColumns>();

export function inputColumns({ columns }: TableReading): InputColumns {
  let made = known.get(columns);
  if (!made) known.set(columns, (made = columnsOf(columns)));
  return made;
}

function columnsOf(columns: readonly ColumnReading[]): InputColumns {
  const instead = columnInstead(columns);
  const every = columns.map((c) => inputColumn(c === instead?.column ? { ...c, role: 'actual' } : c));
  const aims = every.filter((c) => isAim(c, every));
  const all = every.filter((c) => !aims.includes(c));
  const first = new Map<Role, InputColumn>();
  for (const column of all) if (!first.has(column.role)) first.set(column.role, column);
  const lists = new Map<string, readonly InputColumn[]>();
  return {
    all,
    aims,
    instead: instead?.tells ?? null,
    first,
    months: all.filter((c) => c.role.startsWith('month_')),
    measures: all.filter((c) => MEASURES.has(c.role)),
    deadline: all.find((c) =>
      /(?:时限|期限|截止(?:时间|日期)?|(?:计划|要求|应|规定)(?:完[工成]|竣工|开工|报送|上报|办结)(?:时间|日期)?)$/.test(
        c.header,
      ),
    ),
    doneDay: all.find((c) =>
      /(?<!计划|要求|应|规定)(?:实际)?(?:报送|上报|提交|办结|完工|竣工|开工|完成)(?:时间|日期)$|实际(?:完工|竣工|开工|办结|报送)$/.test(
        c.header,
      ),
    ),
    groupSize: all.find((c) => GROUP_SIZE.test(c.header.split('/').pop() as string)),
    of(...roles) {
      const key = roles.length === 1 ? roles[0]! : roles.join();
      let list = lists.get(key);
      if (!list) lists.set(key, (list = all.filter((c) => roles.includes(c.role))));
      return list;
    },
  };
}

function isAim({ role, header }: InputColumn, all: readonly InputColumn[]): boolean {
  const thing = role === 'measure' ? aimedThing(header) : null;
  return thing !== null && all.some((c) => c.role === 'measure' && doneThing(c.header) === thing);
}

function inputColumn(column: ColumnReading): InputColumn {
  const { role, header } = column;
  const { ofGrowth, scope } = meaningOf(header.split('/'));
  return {
    ...column,
    unit: headerUnit(header),
    rate: role === 'growth' || role === 'growth_target' || ofGrowth || role === 'completion' || role === 'schedule',
    share: /(率|占比|比例|比重)$/.test(header),
    ofGrowth,
    ownUnit: OWN_UNIT.has(role),
    average: role.startsWith('average'),
    scope,
    generic: scope === null || /[(（][市区][)）]|[市区][、/和]/.test(header),
  };
}
