/** 生成工作表: which sheets of ours to make, and how each one stands. */
import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { Section } from '../../parts/Section';
import { useLook } from '../../parts/look';
import { hasSheet } from '../../state/archive';
import { useMaking } from '../../state/making';
import { useSession, useSessionState } from '../../state/session';
import { t } from '../../texts';

const KINDS = ['考评汇总', '扣分清单', '计分明细', '督办清单'] as const;
type Kind = (typeof KINDS)[number];

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'center' },
  // Fluent UI greys what is not ticked, as if it could not be.
  label: { display: 'block', color: tokens.colorNeutralForeground1 },
  note: { margin: '0 0 8px' },
  button: { width: '100%', minHeight: '40px', marginTop: '8px' },
});

export function Sheets() {
  const s = useStyles();
  const look = useLook();
  const session = useSession();
  // Read again after each making, whichever button made it.
  useSessionState((state) => state.appraisal);
  const stale = useSessionState((state) => state.phase.s === 'stale');
  const making = useMaking();
  const [picked, setPicked] = useState<readonly Kind[]>(KINDS.slice(0, 3));
  const [made, setMade] = useState<Readonly<Partial<Record<Kind, string>>>>({});
  const stand = (kind: Kind): string => {
    if (!hasSheet(session.snapshot, kind)) return t('rep.new');
    if (stale) return t('rep.old');
    return made[kind] ? t('rep.made', { time: made[kind] }) : t('rep.has');
  };
  const make = async (): Promise<void> => {
    const time = await making.make(picked.map((kind) => ({ kind })));
    if (time) setMade({ ...made, ...Object.fromEntries(picked.map((kind) => [kind, time])) });
  };
  return (
    <Section title={t('rep.sheets')}>
      <p className={mergeClasses(look.note, s.note)}>{t('rep.sheetsB')}</p>
      {KINDS.map((kind) => (
        <div key={kind} className={s.row}>
          <Checkbox
            checked={picked.includes(kind)}
            onChange={(_, { checked }) => setPicked(KINDS.filter((k) => (k === kind ? checked : picked.includes(k))))}
            label={
              <span>
                <span className={s.label}>{kind}</span>
                <span className={look.note}>{t(`rep.${kind}`)}</span>
              </span>
            }
          />
          <span className={look.note}>{stand(kind)}</span>
        </div>
      ))}
      <Button
        className={s.button}
        icon={<DocumentTableRegular />}
        disabledFocusable={!picked.length || making.busy}
        onClick={() => void make()}
      >
        {making.busy ? t('rep.making') : t('rep.make', { n: picked.length })}
      </Button>
      <p className={look.note} role="status">
        {making.failed}
      </p>
    </Section>
  );
}
