/** 简报文字: the paragraph with every figure a link to its cells, copied with one click or written to 考评汇总. */
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular, CopyRegular } from '@fluentui/react-icons';
import { useState, type MouseEvent } from 'react';
import type { Briefing as Text, BriefingFigure } from '../../../core/model/analysis';
import { Section } from '../../parts/Section';
import { Wait } from '../../parts/Wait';
import { useLook } from '../../parts/look';
import { useAnalysis } from '../../state/analysis';
import { useMaking } from '../../state/making';
import { useReveal } from '../../state/reveal';
import { t } from '../../texts';

const useStyles = makeStyles({
  text: {
    margin: '0 0 10px',
    padding: '10px 12px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    lineHeight: '24px',
    textIndent: '2em',
    overflowWrap: 'anywhere',
    userSelect: 'text',
  },
  figure: { textIndent: 0, color: 'inherit', fontSize: 'inherit', lineHeight: 'inherit' },
  two: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
  half: { flex: '1 1 120px', minHeight: '40px' },
});

type Copied = 'no' | 'yes' | 'failed';

export function Briefing() {
  const s = useStyles();
  const look = useLook();
  const analysis = useAnalysis();
  const making = useMaking();
  const [copied, setCopied] = useState<Copied>('no');
  if (!analysis) return <Section title={t('rep.brief')}>{analysis === undefined && <Wait />}</Section>;
  const { briefing } = analysis;
  const copy = (): Promise<void> =>
    navigator.clipboard.writeText(briefing.text).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    );
  return (
    <Section title={t('rep.brief')}>
      <p className={s.text}>
        {pieces(briefing).map((piece, index) =>
          piece.figure ? <Figure key={index} text={piece.text} figure={piece.figure} /> : piece.text,
        )}
      </p>
      <div className={s.two}>
        <Button
          className={s.half}
          icon={copied === 'yes' ? <CheckmarkRegular /> : <CopyRegular />}
          onClick={() => void copy()}
        >
          {t(copied === 'yes' ? 'rep.copied' : 'rep.copy')}
        </Button>
        <Button
          className={s.half}
          disabledFocusable={making.busy}
          onClick={() => void making.make([{ kind: '考评汇总' }])}
        >
          {making.busy ? t('rep.making') : t('rep.toSheet')}
        </Button>
      </div>
      <p className={look.note} role="status">
        {copied === 'failed' ? t('rep.copyBy') : making.failed || (making.at && t('rep.made', { time: making.at }))}
      </p>
    </Section>
  );
}

interface Piece {
  readonly text: string;
  readonly figure: BriefingFigure | null;
}

/** The text cut at its figures. */
function pieces({ text, figures }: Text): Piece[] {
  const cut: Piece[] = [];
  let from = 0;
  for (const figure of [...figures].sort((a, b) => a.start - b.start)) {
    if (figure.start < from) continue;
    cut.push({ text: text.slice(from, figure.start), figure: null });
    cut.push({ text: text.slice(figure.start, figure.end), figure });
    from = figure.end;
  }
  return [...cut, { text: text.slice(from), figure: null }].filter((piece) => piece.text);
}

/** A figure that rests on cells leads to the first of them. */
function Figure({ text, figure }: { readonly text: string; readonly figure: BriefingFigure }) {
  const s = useStyles();
  const reveal = useReveal();
  const at = figure.cells[0];
  if (!at) return text;
  // A link, not a button: a button in a line of text lets an opening bracket stand at the end of a line.
  const go = (event: MouseEvent): void => {
    event.preventDefault();
    reveal(at);
  };
  return (
    <Link inline className={s.figure} href="#" title={figure.meaning} onClick={go}>
      {text}
    </Link>
  );
}
