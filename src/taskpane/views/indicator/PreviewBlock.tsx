/** What the typed sentence is read as: said back when it was read whole, otherwise with the unread words marked. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, WarningFilled } from '@fluentui/react-icons';
import { RuleText } from '../../parts/RuleText';
import { Section } from '../../parts/Section';
import { useLook } from '../../parts/look';
import type { Preview } from '../../state/preview';
import { textParts, unreadCount } from '../../state/ruleText';
import { t } from '../../texts';

const useStyles = makeStyles({
  said: {
    margin: 0,
    padding: '4px 10px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    overflowWrap: 'anywhere',
  },
  state: { display: 'flex', gap: '6px', alignItems: 'center', margin: '8px 0 0' },
  hint: { margin: '4px 0 0 22px' },
  note: { margin: '10px 0 0' },
});

export function PreviewBlock({ preview }: { readonly preview: Preview }) {
  const s = useStyles();
  const look = useLook();
  const { reading } = preview;
  const read = preview.status === 'read';
  return (
    <Section title={t(read ? 're.read' : 're.part')}>
      <div role="status">
        {reading && !read && <RuleText parts={textParts(reading, null)} />}
        {reading && read && <p className={s.said}>{reading.said || reading.text}</p>}
        <p className={s.state}>
          {read ? (
            <CheckmarkCircleFilled className={mergeClasses(look.icon, look.ok)} />
          ) : (
            <WarningFilled className={mergeClasses(look.icon, look.warn)} />
          )}
          <span>{read ? t('re.all') : reading ? t('re.some', { n: unreadCount(reading) || 1 }) : t('re.empty')}</span>
        </p>
        {preview.hint && <p className={mergeClasses(look.note, s.hint)}>{preview.hint}</p>}
      </div>
      <p className={mergeClasses(look.note, s.note)}>{t('re.note')}</p>
    </Section>
  );
}
