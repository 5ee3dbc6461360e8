/** The only net under a view: a part that fails shows a sentence instead of a blank pane. */
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
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
    return (
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>{t('err.viewT')}</MessageBarTitle>
          {t('err.viewB')}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => this.setState({ failed: false })}>{t('err.retry')}</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
