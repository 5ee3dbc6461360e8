/** The only place that listens for changes of cells that we did not make. */
import type { Listing } from './listing';
import { trip } from './trip';

interface Change {
  readonly sheet: string;
  readonly address: string;
}

/** An event says itself that it is ours from ExcelApi 1.14 on. */
const OURS = 'ThisLocalAddin';

export async function watch(
  listener: (change: Change) => void,
  listing: () => Listing | undefined,
  patience: number,
): Promise<() => Promise<void>> {
  const handler = await trip(
    ({ workbook }) =>
      workbook.worksheets.onChanged.add(({ worksheetId, address, triggerSource }) => {
        if (triggerSource !== OURS) {
          const sheet = listing()?.sheets.find(({ id }) => id === worksheetId)?.name;
          listener({ sheet: sheet ?? '', address });
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
