/** Reads the page behind a dialog again as it grows: profiles render piece by piece. */
import type { People } from "./people.ts";

/** Several pieces tend to come together. */
const shortest = 500;
/** Pages that never rest go on changing, but not the profile in them. */
const longest = 4000;

export function watchGrowth(
  dialog: HTMLElement,
  people: Pick<People, "read" | "learnt">,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = shortest;
  let learnt: number | undefined;
  const nextPause = () => {
    pause = people.learnt === learnt ? Math.min(pause * 2, longest) : shortest;
    learnt = people.learnt;
    return pause;
  };
  const report = () => {
    timer = undefined;
    requestIdleCallback(() => signal.aborted || people.read(), { timeout: shortest });
  };
  const observer = new MutationObserver((records) => {
    if (records.every((record) => dialog.contains(record.target))) return;
    timer ??= setTimeout(report, nextPause());
  });
  observer.observe(document, { subtree: true, childList: true });
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}
