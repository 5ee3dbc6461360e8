/** The only place that lets a browser test try again: Chromium on a busy machine may miss a frame; a real fault fails every time. */
jest.retryTimes(2, { logErrorsBeforeRetry: true });
