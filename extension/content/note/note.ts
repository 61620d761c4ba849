/** A note box: a text field or a rich text field, read and written in the same way. */
import { fit } from "./caret.ts";
import { editor } from "./editor.ts";

/** What differs between the two kinds. */
export interface Box {
  readonly element: HTMLElement;
  text(): string;
  /** Makes sure where words go: to the end, where the field never had a caret. */
  readyCaret(hadOne: boolean): void;
  /** The text on both sides of the selection, as far as its line goes or farther. */
  around(): { before: string; after: string };
  /** Where the browser's own typing command did nothing. */
  replace(words: string): void;
}

export class Note {
  readonly #box: Box;
  #hasCaret: boolean;
  /** The key that was pressed last went to what sent the focus here. */
  #isKeyOfOthers = false;

  constructor(element: HTMLElement, signal: AbortSignal) {
    this.#box = element instanceof HTMLTextAreaElement ? field(element) : editor(element, signal);
    this.#hasCaret = this.#isFocused();
    const remember = () => {
      this.#hasCaret = true;
    };
    element.addEventListener("focus", remember, { signal, once: true });
    element.addEventListener("keydown", (event) => this.#onKey(event), { signal });
  }

  get element(): HTMLElement {
    return this.#box.element;
  }

  text(): string {
    return this.#box.text();
  }

  focus(): void {
    this.element.focus();
  }

  /** Puts words at the caret as if they were typed, so that the editor can undo them. */
  insert(words: string): void {
    const hadCaret = this.#hasCaret;
    if (!this.#isFocused()) {
      this.focus();
      this.#isKeyOfOthers = true;
    }
    // A field that was never focused has its caret anywhere.
    this.#box.readyCaret(hadCaret);
    const old = this.text();
    const { before, after } = this.#box.around();
    const fitted = fit(before, words, after);
    document.execCommand("insertText", false, fitted);
    // Half done is the editor's own doing (it may have a length limit): repeating would double it.
    if (this.text() === old) this.#box.replace(fitted);
  }

  /** A key that is held goes on pressing whatever has the focus by then. */
  #onKey(event: KeyboardEvent): void {
    if (!event.repeat) this.#isKeyOfOthers = false;
    else if (this.#isKeyOfOthers) event.preventDefault();
  }

  #isFocused(): boolean {
    const root = this.element.getRootNode() as Document | ShadowRoot;
    return root.activeElement === this.element;
  }
}

function field(element: HTMLTextAreaElement): Box {
  return {
    element,
    text: () => element.value,
    readyCaret(hadOne) {
      const { length } = element.value;
      if (!hadOne) element.setSelectionRange(length, length);
    },
    around: () => ({
      before: element.value.slice(0, element.selectionStart),
      after: element.value.slice(element.selectionEnd),
    }),
    replace(words) {
      element.setRangeText(words, element.selectionStart, element.selectionEnd, "end");
      const init = { bubbles: true, composed: true, inputType: "insertText", data: words };
      element.dispatchEvent(new InputEvent("input", init));
    },
  };
}
