/** The only place that tells something when no pane is open: a small window of the product's own, text only. */

/** A dialog that never answers must not keep Excel waiting for the button. */
const PATIENCE_MS = 10_000;

/** Resolves when the window is open, or when there will be none: then the workbook itself is all there is to see. */
export function tell(sentence: string): Promise<void> {
  const url = new URL('message.html', window.location.href);
  url.searchParams.set('text', sentence);
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE_MS);
    const options = { height: 30, width: 30, displayInIframe: true };
    Office.context.ui.displayDialogAsync(url.href, options, () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
