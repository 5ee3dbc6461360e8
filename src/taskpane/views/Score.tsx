/** The home view. Before scoring: what was recognised. After: the total, what must be handled, what warns. */
import { Accordion, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Appraisal } from '../../core/model/appraisal';
import { PAD, useLook } from '../parts/look';
import { indicatorCount } from '../state/dock';
import { useSession, useSessionState } from '../state/session';
import { openTodos, todosOf } from '../state/todos';
import { t } from '../texts';
import { Doubt } from './Doubt';
import { NoTable } from './NoTable';
import { Organisations } from './Organisations';
import { Others } from './Others';
import { Recognised } from './Recognised';
import { Summary } from './Summary';
import { NoTodos, Todos } from './Todos';
import { Trouble } from './Trouble';
import { Waiting } from './Waiting';
import { Warnings } from './Warnings';

const useStyles = makeStyles({
  blank: { padding: `24px ${PAD}` },
});

export function Score() {
  const s = useStyles();
  const look = useLook();
  const phase = useSessionState((state) => state.phase.s);
  const appraisal = useSessionState((state) => state.appraisal);
  const scored = useSessionState((state) => state.scored);
  const first = useSessionState((state) => state.lastRun === null);
  if (phase === 'notable') return <NoTable />;
  if (!appraisal?.tables.length) {
    return phase === 'idle' || phase === 'reading' || phase === 'waiting' ? (
      <Waiting />
    ) : (
      <p className={mergeClasses(look.note, s.blank)}>{t('err.noneRead')}</p>
    );
  }
  const doubts = appraisal.tables.flatMap(({ reading }) =>
    reading.doubts.map((doubt) => ({ sheet: reading.sheet, doubt })),
  );
  return (
    <>
      <Trouble />
      {doubts[0] && <Doubt key={doubts[0].doubt.role + doubts.length} {...doubts[0]} />}
      {scored && !doubts.length ? (
        <Scored appraisal={appraisal} />
      ) : (
        <Recognised open intro={first && !doubts.length} />
      )}
    </>
  );
}

function Scored({ appraisal }: { readonly appraisal: Appraisal }) {
  const { snapshot } = useSession();
  const todos = useMemo(() => todosOf(appraisal, snapshot), [appraisal, snapshot]);
  const any = [...todos.values()].some((list) => list.length > 0);
  return (
    <>
      {appraisal.tables[0]?.reading.form === 'organisations' ? (
        <Organisations appraisal={appraisal} />
      ) : (
        <Summary appraisal={appraisal} />
      )}
      <Others appraisal={appraisal} />
      {openTodos(todos) === 0 && <NoTodos rows={indicatorCount(appraisal)} />}
      <Accordion multiple collapsible defaultOpenItems={['todo', 'warn']}>
        {any && <Todos todos={todos} />}
        <Warnings appraisal={appraisal} />
      </Accordion>
      <Recognised />
    </>
  );
}
