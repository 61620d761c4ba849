/** Facts to add: a row of buttons with one Tab stop, the arrow keys within, and keys 1 to 3. */
import type { Review, Suggestion } from "../../shared/wire.ts";
import { say } from "../../shared/words.ts";
import { h } from "./dom.ts";

const most = 3;

type Words = Suggestion & Pick<Review, "language">;

export class SuggestionRow {
  readonly element = h("div", {
    class: "suggestions",
    role: "toolbar",
    "aria-label": say("suggestions"),
  });
  #shown: Words[] = [];
  #next: Words[] = [];

  constructor(
    private readonly take: (suggestion: Suggestion) => void,
    signal: AbortSignal,
  ) {
    this.element.hidden = true;
    this.element.addEventListener("click", (event) => this.#onClick(event), { signal });
    this.element.addEventListener("keydown", (event) => this.#onKey(event), { signal });
    this.element.addEventListener("pointerleave", () => this.#exchange(), { signal });
    // The caret stays in the note, where the words are to go.
    this.element.addEventListener("mousedown", (event) => event.preventDefault(), { signal });
  }

  /**
   * A page that grows brings reviews at any time. Who points at a suggestion chooses among those
   * that are there, unless they write on.
   */
  show({ suggestions, language }: Review, isNewText: boolean): void {
    this.#next = suggestions.slice(0, most).map((words) => ({ ...words, language }));
    if (isNewText || !this.element.matches(":hover")) this.#exchange();
  }

  /** Not under the focus, which would be lost; what came meanwhile is shown at the next review. */
  #exchange(): void {
    const next = this.#next;
    if (this.#hasFocus() || next.map(asText).join() === this.#shown.map(asText).join()) return;
    this.#shown = next;
    this.element.replaceChildren(...next.map(button));
    this.element.hidden = next.length === 0;
  }

  #hasFocus(): boolean {
    const { activeElement } = this.element.getRootNode() as ShadowRoot;
    return this.element.contains(activeElement);
  }

  #onClick({ target, detail }: MouseEvent): void {
    // The first click of a double click may have put another suggestion under the second.
    if (detail < 2) this.#take(target);
  }

  #take(target: EventTarget | null): void {
    const chosen = target instanceof Element ? target.closest("button") : null;
    const suggestion = this.#shown[this.#buttons().indexOf(chosen as HTMLButtonElement)];
    if (suggestion) this.take(suggestion);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const buttons = this.#buttons();
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const right = getComputedStyle(this.element).direction === "rtl" ? -1 : 1;
    const moves: Record<string, number> = {
      ArrowRight: right,
      ArrowDown: 1,
      ArrowLeft: -right,
      ArrowUp: -1,
    };
    const step = moves[event.key];
    if (step !== undefined) this.#focus(buttons.at((at + step) % buttons.length));
    else if (buttons[Number(event.key) - 1]) this.#take(buttons[Number(event.key) - 1] ?? null);
    else return;
    // Neither scrolling nor the page's own shortcuts.
    event.preventDefault();
    event.stopPropagation();
  }

  #focus(button: HTMLButtonElement | undefined): void {
    for (const other of this.#buttons()) other.tabIndex = other === button ? 0 : -1;
    button?.focus();
  }

  #buttons(): HTMLButtonElement[] {
    return [...this.element.querySelectorAll("button")];
  }
}

/** Words for somebody else do not belong in this note: they are copied, to be sent elsewhere. */
function button({ text, because, recipient, language }: Words, index: number): HTMLElement {
  const isForReader = recipient === undefined;
  const words = isForReader ? text : say("copyFor", recipient, text);
  return h(
    "button",
    {
      type: "button",
      tabindex: index === 0 ? "0" : "-1",
      "aria-keyshortcuts": String(index + 1),
      title: because,
      "aria-label": say(isForReader ? "suggestionSpoken" : "copySpoken", words),
      ...(language && { lang: language }),
    },
    words,
  );
}

function asText({ text, because, language }: Words): string {
  return `${text}\n${because}\n${language}`;
}
