/** The only ways out of a matter: rewrite the rule, mark by hand, keep or replace a typed mark. */
import { Button } from '@fluentui/react-components';
import { markedByHand, settled } from '../../session/decisions';
import { useLook } from '../parts/look';
import { useRowStop } from '../parts/rowStop';
import { marks } from '../state/format';
import { findRow } from '../state/indicators';
import { useNav } from '../state/nav';
import { useSession } from '../state/session';
import type { Todo } from '../state/todos';
import { t } from '../texts';
import { ManualField } from './ManualField';

export function TodoActs({ todo }: { readonly todo: Todo }) {
  const look = useLook();
  const tabIndex = useRowStop();
  const session = useSession();
  const { go } = useNav();
  const { ref } = todo;
  const found = findRow(session.state.appraisal, ref);
  if (!ref || !found) return null;
  const row = { sheet: found.table.reading.sheet, name: found.row.indicator.name };
  if (todo.kind === 'rule') {
    return (
      <>
        <Button
          className={look.slim}
          tabIndex={tabIndex}
          onClick={() => go({ to: 'indicator', row: ref, rewriting: true })}
        >
          {t('todo.rewrite')}
        </Button>
        <Button
          className={look.slim}
          tabIndex={tabIndex}
          appearance="subtle"
          onClick={() => void session.change((all) => markedByHand(all, row, true))}
        >
          {t('todo.byHand')}
        </Button>
      </>
    );
  }
  if (todo.kind === 'conflict') {
    return (
      <>
        <Button
          className={look.slim}
          tabIndex={tabIndex}
          onClick={() => void session.change((all) => settled(all, todo.differing!, 'keep'))}
        >
          {t('todo.keep', { x: marks(todo.differing!.have) })}
        </Button>
        <Button
          className={look.slim}
          tabIndex={tabIndex}
          onClick={() => void session.change((all) => settled(all, todo.differing!, 'use'))}
        >
          {t('todo.use', { x: marks(todo.differing!.want) })}
        </Button>
      </>
    );
  }
  if (todo.kind === 'manual') {
    return (
      <>
        <ManualField todo={todo} />
        {!todo.byHand && !todo.done && (
          <Button
            className={look.slim}
            tabIndex={tabIndex}
            appearance="subtle"
            onClick={() => go({ to: 'indicator', row: ref, rewriting: true })}
          >
            {t('todo.rewrite')}
          </Button>
        )}
        {todo.byHand && (
          <Button
            className={look.slim}
            tabIndex={tabIndex}
            appearance="subtle"
            onClick={() => void session.change((all) => markedByHand(all, row, false))}
          >
            {t('todo.auto')}
          </Button>
        )}
      </>
    );
  }
  return null;
}
