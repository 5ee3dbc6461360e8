/** What leaves the pane: the month's archive, sheets of ours, the paragraph for the briefing. */
import { NoMarks } from '../../parts/Wait';
import { useSessionState } from '../../state/session';
import { Briefing } from './Briefing';
import { Ledger } from './Ledger';
import { Sheets } from './Sheets';

export function Report() {
  const scored = useSessionState((state) => state.scored && state.appraisal !== null);
  if (!scored) return <NoMarks />;
  return (
    <>
      <Ledger />
      <Sheets />
      <Briefing />
    </>
  );
}
