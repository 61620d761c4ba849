/** Says why nothing was sent, and offers the way through. */
import { say } from "../../shared/words.ts";
import { drawing, h } from "./dom.ts";

const sign = "M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13M8 4.6v4M8 11.2v.2";

export class StopLine {
  readonly #words = h("p", { role: "alert" });
  readonly #anyway = h("button", { type: "button", class: "anyway" }, say("sendAnyway"));
  readonly element = h("div", { class: "stop" }, drawing(sign), this.#words, this.#anyway);

  constructor(sendAnyway: () => void, signal: AbortSignal) {
    this.element.hidden = true;
    const onClick = (event: MouseEvent) => {
      // The second click of a double click on Send is not meant for what just appeared below it.
      if (event.isTrusted && event.detail < 2) sendAnyway();
    };
    this.#anyway.addEventListener("click", onClick, { signal });
  }

  show(words: string, offersAnyway: boolean): void {
    this.element.hidden = false;
    this.#anyway.hidden = !offersAnyway;
    this.#words.textContent = words;
    this.element.scrollIntoView({ block: "nearest" });
  }

  hide(): void {
    this.element.hidden = true;
    this.#words.textContent = "";
  }
}
