/** Tells when the page behind a dialog has grown: profiles render piece by piece. */

/** Several pieces tend to come together. */
const pause = 500;

export function watchGrowth(dialog: HTMLElement, onGrown: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const report = () => {
    timer = undefined;
    requestIdleCallback(() => signal.aborted || onGrown(), { timeout: pause });
  };
  const observer = new MutationObserver((records) => {
    if (records.every((record) => dialog.contains(record.target))) return;
    timer ??= setTimeout(report, pause);
  });
  observer.observe(document, { subtree: true, childList: true });
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}
