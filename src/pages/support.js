/*
 * The only place that decides whether this browser component can run the pane, and that says so when the pane does not come up.
 * It runs before everything else, in Internet Explorer 11 too: old syntax only, shipped as it is written.
 */
(function () {
  var able =
    'noModule' in document.createElement('script') &&
    typeof globalThis === 'object' &&
    typeof Object.hasOwn === 'function' &&
    typeof Array.prototype.at === 'function' &&
    typeof window.structuredClone === 'function' &&
    typeof window.ResizeObserver === 'function';
  if (!able) {
    window.location.replace('unsupported.html');
    return;
  }

  /* The pane replaces this text when it comes up; then there is nothing left to show. */
  function say() {
    var opening = document.getElementById('opening');
    var failed = document.getElementById('not-opened');
    if (!opening || !failed) return;
    opening.hidden = true;
    failed.hidden = false;
  }

  /* A script that cannot be fetched, or that breaks before the pane is there. */
  window.addEventListener('error', say, true);
  window.addEventListener('unhandledrejection', say);
  window.setTimeout(say, 30000);
})();
