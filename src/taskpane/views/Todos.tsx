/** The only list of what keeps rows from their marks, by cause, each with its way out below. */
import { CounterBadge, makeStyles, tokens, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import { Fold } from '../parts/Fold';
import { IndicatorList, type Item } from '../parts/IndicatorList';
import { PAD, useLook } from '../parts/look';
import { count } from '../state/format';
import { openTodos, TODO_KINDS, type Todo, type TodoKind } from '../state/todos';
import { t, type TextId } from '../texts';
import { TodoActs } from './TodoActs';

const useStyles = makeStyles({
  none: {
    display: 'flex',
    gap: '8px',
    alignItems: 'center',
    minHeight: '40px',
    padding: `0 ${PAD}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  okay: { fontSize: '18px' },
  title: { display: 'flex', gap: '8px', alignItems: 'center', fontWeight: tokens.fontWeightSemibold },
  group: {
    margin: 0,
    padding: `2px ${PAD} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

const TITLES: { readonly [K in TodoKind]: TextId } = {
  changed: 'todo.changed',
  rule: 'todo.rule',
  data: 'todo.data',
  conflict: 'todo.conflict',
  manual: 'todo.manual',
  na: 'todo.na',
  check: 'todo.check',
};

/** Says that all is well when nothing is listed; `Todos` then has no place in the accordion. */
export function NoTodos({ rows }: { readonly rows: number }) {
  const s = useStyles();
  const look = useLook();
  return (
    <div className={s.none}>
      <CheckmarkCircleFilled className={mergeClasses(look.icon, look.ok, s.okay)} />
      {t('todo.none', { n: count(rows) })}
    </div>
  );
}

export function Todos({ todos }: { readonly todos: ReadonlyMap<TodoKind, readonly Todo[]> }) {
  const s = useStyles();
  const open = openTodos(todos);
  const title = (
    <span className={s.title}>
      {t(open > 0 ? 'todo.title' : 'todo.settled')}
      {open > 0 && <CounterBadge count={open} overflowCount={999} color="danger" />}
    </span>
  );
  return (
    <Fold value="todo" title={title}>
      {TODO_KINDS.filter((kind) => todos.get(kind)?.length).map((kind) => (
        <div key={kind}>
          <h3 className={s.group}>{groupTitle(kind, todos.get(kind)!.length)}</h3>
          <IndicatorList label={t(TITLES[kind])} items={todos.get(kind)!.map(itemOf)} />
        </div>
      ))}
    </Fold>
  );
}

const groupTitle = (kind: TodoKind, n: number): string =>
  n > 1 ? t('todo.groupN', { x: t(TITLES[kind]), n: count(n) }) : t(TITLES[kind]);

const itemOf = (todo: Todo): Item => ({
  ref: todo.ref,
  name: todo.name || t(TITLES[todo.kind]),
  at: todo.at,
  under: todo.text,
  said: todo.said,
  acts: todo.ref && todo.kind !== 'data' && todo.kind !== 'na' ? <TodoActs todo={todo} /> : undefined,
});
