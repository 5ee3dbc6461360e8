/** The only mark on figures that are not those of the sheet: not written, or of data that have changed since. */
import { Badge } from '@fluentui/react-components';
import { useSessionState } from '../state/session';
import { t } from '../texts';

export function WrittenFlag() {
  const written = useSessionState((state) => state.written);
  const stale = useSessionState((state) => state.phase.s === 'stale');
  if (written && !stale) return null;
  return (
    <Badge appearance="tint" color="severe" shape="rounded">
      {t(written ? 'sum.stale' : 'sum.unwritten')}
    </Badge>
  );
}
