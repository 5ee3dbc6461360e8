/** The only net under a view: a part that fails shows a sentence instead of a blank pane. */
import { Button, makeStyles } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { PAD } from '../parts/look';
import { t } from '../texts';

interface BoundaryProps {
  readonly children: ReactNode;
  /** Another value tries again: another tab, another indicator. */
  readonly resetKey: string;
}

export class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidUpdate(before: BoundaryProps): void {
    if (this.state.failed && before.resetKey !== this.props.resetKey) this.setState({ failed: false });
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <Broken again={() => this.setState({ failed: false })} />;
  }
}

const useStyles = makeStyles({ root: { padding: PAD, display: 'grid', justifyItems: 'start', gap: '8px' } });

/** Plain: it must stand when later parts of the pane cannot be loaded. */
function Broken({ again }: { readonly again: () => void }) {
  const s = useStyles();
  return (
    <div className={s.root} role="alert">
      <strong>{t('err.viewT')}</strong>
      <span>{t('err.viewB')}</span>
      <Button onClick={again}>{t('err.retry')}</Button>
    </div>
  );
}
