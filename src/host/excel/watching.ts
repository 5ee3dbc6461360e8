/** The only place that listens for changes of cells that this host did not make. */
import type { Edit } from '../port';
import type { Listing } from './listing';
import { trip } from './trip';

/** An event says itself that it is the add-in's from ExcelApi 1.14 on; which page of the add-in, it does not say. */
const OURS = 'ThisLocalAddin';

export async function watch(
  listener: (edit: Edit) => void,
  listing: () => Listing | undefined,
  /** This host is writing, or has just written. */
  writing: () => boolean,
  patience: number,
): Promise<() => Promise<void>> {
  const handler = await trip(
    ({ workbook }) =>
      workbook.worksheets.onChanged.add(({ worksheetId, address, triggerSource, changeType }) => {
        const ours = triggerSource === OURS;
        if (!ours || !writing()) {
          const sheet = listing()?.sheets.find(({ id }) => id === worksheetId)?.name ?? '';
          const moved = (changeType as string) !== 'RangeEdited' ? { moved: true as const } : {};
          listener({ sheet, address, ...moved, ...(ours ? { ribbon: true as const } : {}) });
        }
        return Promise.resolve();
      }),
    { patience, afterEdit: true },
  );
  return async () => {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}
