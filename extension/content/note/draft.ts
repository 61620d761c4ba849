/** Follows the text of a note as it changes, by whomever. */
import type { Note } from "./note.ts";

export class Draft {
  /** An input method is at work: what stands there is not yet what the user writes. */
  isComposing = false;
  #seen: string;

  constructor(
    private readonly note: Note,
    dialog: HTMLElement,
    private readonly onChange: () => void,
    signal: AbortSignal,
  ) {
    this.#seen = note.text();
    this.#followTyping(signal);
    this.#followPage(dialog, signal);
  }

  /** Notices what changed without a word. */
  check(): void {
    if (this.isComposing || this.note.text() === this.#seen) return;
    this.#seen = this.note.text();
    this.onChange();
  }

  #followTyping(signal: AbortSignal): void {
    const { element } = this.note;
    const check = () => this.check();
    element.addEventListener("input", check, { signal });
    element.addEventListener("focus", check, { signal });
    element.addEventListener("compositionstart", () => this.#compose(true), { signal });
    element.addEventListener("compositionend", () => this.#compose(false), { signal });
  }

  #compose(isComposing: boolean): void {
    this.isComposing = isComposing;
    this.check();
  }

  /** A page that fills the box does not say so, but what stands around it tends to change too. */
  #followPage(dialog: HTMLElement, signal: AbortSignal): void {
    const observer = new MutationObserver(() => this.check());
    observer.observe(dialog, { subtree: true, childList: true, characterData: true });
    signal.addEventListener("abort", () => observer.disconnect());
  }
}
