/** The only field for a person's mark: what is typed goes to the cell and survives every recompute. */
import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { decimalText } from '../../core/model/exact';
import { useLook } from '../parts/look';
import { useRowStop } from '../parts/rowStop';
import { fullMarks } from '../state/format';
import { readMark } from '../state/typed';
import { useSession } from '../state/session';
import type { Todo } from '../state/todos';
import { t } from '../texts';

const useStyles = makeStyles({ field: { width: '96px' }, input: { minWidth: 0, width: '96px' } });

export function ManualField({ todo }: { readonly todo: Todo }) {
  const s = useStyles();
  const look = useLook();
  const tabIndex = useRowStop();
  const session = useSession();
  const stands = todo.filled ? decimalText(todo.filled) : '';
  const [text, setText] = useState(stands);
  const mark = readMark(text, todo.full ?? null);
  const bad = text.trim() !== '' && mark === null;
  const save = (): void => {
    if (mark !== null && text !== stands) void session.fill(todo.at, mark);
  };
  return (
    <>
      <Field
        className={s.field}
        validationState={bad ? 'error' : 'none'}
        validationMessage={bad ? t('todo.markBad', { n: todo.full ? fullMarks(todo.full) : '' }) : undefined}
      >
        <Input
          className={s.input}
          tabIndex={tabIndex}
          aria-label={t('todo.mark', { x: todo.name })}
          inputMode="decimal"
          value={text}
          onChange={(_, { value }) => setText(value)}
          onKeyDown={(event) => event.key === 'Enter' && !event.ctrlKey && save()}
        />
      </Field>
      <Button
        className={look.slim}
        tabIndex={tabIndex}
        disabledFocusable={mark === null || text === stands}
        onClick={save}
      >
        {t('todo.save')}
      </Button>
    </>
  );
}
