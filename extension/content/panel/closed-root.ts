/** A place of our own in the page: nothing of the page reaches in, nothing of ours reaches out. */

export interface ClosedRoot {
  /** Carries nothing that tells whose it is. */
  host: HTMLElement;
  root: ShadowRoot;
}

export function closedRoot(css: string, signal: AbortSignal): ClosedRoot {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "closed" });
  const style = document.createElement("style");
  style.textContent = css;
  root.append(style);
  signal.addEventListener("abort", () => host.remove());
  return { host, root };
}
