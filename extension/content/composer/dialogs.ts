/**
 * The dialogs of a page, in the document and in the open shadow roots on the way to them. It looks
 * at what has just changed and never through the whole page, so that a page without dialogs hardly
 * notices; it reports at most once a frame.
 */
import type { ComposerFacts } from "../site.ts";

/** An existing dialog may be shown by these alone. */
const showing = ["open", "hidden", "role", "aria-modal"];

export class Dialogs {
  readonly #known = new Set<HTMLElement>();
  /** Elements whose shadow root, once they have one, may hold a dialog. */
  readonly #hosts = new Set<Element>();
  readonly #roots = new Set<Node>();
  readonly #observer: MutationObserver;
  readonly #sure: string;
  readonly #any: string;
  readonly #host: string;
  readonly #wanted: string;
  #frame = 0;

  constructor(
    { dialogs, shadowHosts }: ComposerFacts,
    private readonly onChange: () => void,
    signal: AbortSignal,
  ) {
    this.#sure = dialogs.sure.join();
    this.#any = [...dialogs.sure, ...dialogs.likely].join();
    this.#host = shadowHosts.join();
    this.#wanted = `${this.#any},${this.#host}`;
    this.#observer = new MutationObserver((records) => this.#changed(records));
    signal.addEventListener("abort", () => this.#stop());
    this.#observe(document);
  }

  /** Those that a user can see, the likeliest to be a composer first. */
  get visible(): HTMLElement[] {
    const visible = [...this.#known].filter((dialog) => dialog.checkVisibility());
    const isSure = (dialog: HTMLElement) => Number(dialog.matches(this.#sure));
    return visible.sort((one, other) => isSure(other) - isSure(one));
  }

  /** Something is known to have changed and was not reported yet. */
  get isStale(): boolean {
    return this.#frame !== 0;
  }

  /** Takes in what an event came through, and looks again. */
  meet(path: readonly EventTarget[]): void {
    for (const target of path) {
      if (target instanceof ShadowRoot) this.#observe(target);
      if (target instanceof Element) this.#take(target);
    }
    this.#schedule();
  }

  /** Reports now what the next frame would. */
  flush(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#meetHosts();
    for (const dialog of this.#known) {
      if (!dialog.isConnected || !dialog.matches(this.#any)) this.#known.delete(dialog);
    }
    this.onChange();
  }

  #changed(records: readonly MutationRecord[]): void {
    // What a page builds in place, piece by piece, is searched once.
    const added = new Set<Node>();
    for (const { type, target, addedNodes } of records) {
      if (added.has(target)) continue;
      if (type === "attributes") this.#take(target as Element);
      for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) added.add(node);
    }
    for (const node of added) this.#search(node as Element);
    this.#meetHosts();
    if (this.#known.size > 0) this.#schedule();
  }

  /** Hardly any part of a page has one, and to ask for the first is cheaper than to list them all. */
  #search(root: Element | Document | ShadowRoot): void {
    if (root instanceof Element) this.#take(root);
    if (!root.firstElementChild || !root.querySelector(this.#wanted)) return;
    for (const element of root.querySelectorAll(this.#wanted)) this.#take(element);
  }

  #take(element: Element): void {
    if (!element.matches(this.#wanted)) return;
    if (element.matches(this.#any)) this.#known.add(element as HTMLElement);
    if (element.matches(this.#host)) this.#hosts.add(element);
  }

  #meetHosts(): void {
    for (const host of this.#hosts) {
      const { shadowRoot, isConnected } = host;
      if (shadowRoot) this.#observe(shadowRoot);
      if (isConnected) continue;
      this.#hosts.delete(host);
      if (shadowRoot) this.#roots.delete(shadowRoot);
    }
  }

  #observe(root: Document | ShadowRoot): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    this.#observer.observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: showing,
    });
    this.#search(root);
    if (this.#known.size > 0) this.#schedule();
  }

  #schedule(): void {
    this.#frame ||= requestAnimationFrame(() => this.flush());
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer.disconnect();
    this.#known.clear();
    this.#hosts.clear();
    this.#roots.clear();
  }
}
