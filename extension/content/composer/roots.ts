/**
 * The trees that a dialog may appear in: the document and the open shadow roots on the way to it.
 * One observer follows them all and reports at most once a frame.
 */

/** An existing dialog may be shown by these alone. */
const showing = ["open", "hidden", "role", "aria-modal"];

export class Roots {
  readonly all = new Set<ParentNode>();
  readonly #observer: MutationObserver;
  #frame = 0;

  constructor(
    private readonly hosts: readonly string[],
    private readonly onChange: () => void,
    signal: AbortSignal,
  ) {
    this.#observer = new MutationObserver(() => this.#schedule());
    signal.addEventListener("abort", () => this.#stop());
    this.#observe(document);
  }

  /** Something is known to have changed and was not reported yet. */
  get isStale(): boolean {
    return this.#frame !== 0;
  }

  /** Takes in shadow roots that an event came through, and looks again. */
  meet(path: readonly EventTarget[]): void {
    for (const target of path) {
      if (target instanceof ShadowRoot && !this.all.has(target)) this.#observe(target);
    }
    this.#schedule();
  }

  /** Reports now what the next frame would. */
  flush(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#meetHosts();
    this.onChange();
  }

  #schedule(): void {
    this.#frame ||= requestAnimationFrame(() => this.flush());
  }

  #meetHosts(): void {
    for (const root of [...this.all]) {
      if (root instanceof ShadowRoot && !root.host.isConnected) {
        this.all.delete(root);
        continue;
      }
      for (const { shadowRoot } of root.querySelectorAll(this.hosts.join())) {
        if (shadowRoot && !this.all.has(shadowRoot)) this.#observe(shadowRoot);
      }
    }
  }

  #observe(root: Document | ShadowRoot): void {
    this.all.add(root);
    this.#observer.observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: showing,
    });
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer.disconnect();
    this.all.clear();
  }
}
