/** 改写规则: a sentence typed here is read back at once and kept beside the original. Its buttons stand where the dock stands. */
import { Button, Field, Textarea, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import type { AppraisedRule } from '../../../core/model/appraisal';
import { useDockStyles } from '../../frame/dockStyles';
import { CellLink } from '../../parts/CellLink';
import { RuleText } from '../../parts/RuleText';
import { Section } from '../../parts/Section';
import { useLook } from '../../parts/look';
import { marks } from '../../state/format';
import type { Found } from '../../state/indicators';
import { useNav } from '../../state/nav';
import { usePreview, type Preview } from '../../state/preview';
import { textParts } from '../../state/ruleText';
import { useSession } from '../../state/session';
import { t } from '../../texts';
import { PreviewBlock } from './PreviewBlock';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flex: '1 1 auto' },
  area: { width: '100%', minWidth: 0, '& textarea': { minWidth: 0 } },
  phrases: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '8px' },
  phrase: { minWidth: 'auto', height: '28px' },
  dock: { position: 'sticky', bottom: 0, marginTop: 'auto' },
});

const PHRASES = ['re.tip1', 're.tip2', 're.tip3', 're.tip4'] as const;

export function Rewrite({ found, rule }: { readonly found: Found; readonly rule: AppraisedRule | null }) {
  const s = useStyles();
  const [text, setText] = useState(rule?.rewritten ?? rule?.text ?? '');
  const preview = usePreview(found, rule, useDeferredValue(text));
  const { indicator } = found.row;
  return (
    <div className={s.root}>
      <Section title={t('re.orig')} aside={indicator.ruleAt && <CellLink at={indicator.ruleAt} />}>
        {preview.original && <RuleText tight parts={textParts(preview.original, null)} />}
      </Section>
      <Section>
        <Field label={t('re.new')}>
          <Textarea
            className={s.area}
            resize="vertical"
            rows={4}
            value={text}
            onChange={(_, { value }) => setText(value)}
          />
        </Field>
        <div className={s.phrases} role="group" aria-label={t('re.tip')}>
          {PHRASES.map((phrase) => (
            <Button key={phrase} className={s.phrase} size="small" onClick={() => setText(appended(text, t(phrase)))}>
              {t(phrase)}
            </Button>
          ))}
        </div>
      </Section>
      <PreviewBlock preview={preview} />
      <Buttons found={found} rule={rule} text={text} preview={preview} />
    </div>
  );
}

/** A phrase goes behind a comma, before the full stop. */
const appended = (text: string, phrase: string): string => {
  const stem = text.trimEnd().replace(/[。；;，,]+$/, '');
  return stem ? `${stem}，${phrase}。` : `${phrase}。`;
};

interface ButtonsProps {
  readonly found: Found;
  readonly rule: AppraisedRule | null;
  readonly text: string;
  readonly preview: Preview;
}

function Buttons({ found, rule, text, preview }: ButtonsProps) {
  const s = useStyles();
  const d = useDockStyles();
  const look = useLook();
  const session = useSession();
  const { go } = useNav();
  const [failed, setFailed] = useState('');
  const before = found.row.mark ? marks(found.row.mark) : t('re.before');
  const after = preview.mark ? marks(preview.mark) : preview.status === 'read' ? t('re.missing') : t('re.before');
  const unchanged = text.trim() === (rule?.rewritten ?? rule?.text ?? '').trim();
  const save = async (): Promise<void> => {
    if (!rule) return;
    const failure = await session.rewrite(rule.text, text.trim());
    if (failure) setFailed(failure.sentence);
    else go({ to: 'back' });
  };
  return (
    <div className={mergeClasses(d.root, s.dock)}>
      <div className={d.line}>
        <span className={d.text}>
          {t('re.result')}（{t('re.apply', { n: rule?.rows.length ?? 1 })}）
        </span>
        <span className={mergeClasses(look.strong, look.figures)}>
          {before === after ? before : t('sum.changeV', { a: before, b: after })}
        </span>
      </div>
      {failed && (
        <p className={look.note} role="alert">
          {failed}
        </p>
      )}
      <div className={d.acts}>
        <Button className={d.scope} onClick={() => go({ to: 'back' })}>
          {t('re.discard')}
        </Button>
        <Button
          className={d.run}
          appearance="primary"
          size="large"
          disabledFocusable={preview.status !== 'read' || unchanged}
          onClick={() => void save()}
        >
          {t('re.save')}
        </Button>
      </div>
    </div>
  );
}
