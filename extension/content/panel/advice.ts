/** The one next step, and how long the note is. */
import type { Review } from "../../shared/wire.ts";
import { say } from "../../shared/words.ts";
import { h } from "./dom.ts";
import { nextStep } from "./next-step.ts";

/** Screen readers hear of a step only when the typing rests. */
const rest = 1000;

export class Advice {
  readonly #step = h("p", { class: "step" });
  readonly #spoken = h("p", { class: "spoken", "aria-live": "polite" });
  readonly #length = h("span", { class: "length" });
  readonly element = h("div", { class: "advice" }, this.#step, this.#length, this.#spoken);
  #isSilent = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(signal: AbortSignal) {
    this.element.hidden = true;
    signal.addEventListener("abort", () => clearTimeout(this.#timer));
  }

  show(review: Review): void {
    const step = nextStep(review) ?? say("ready");
    this.element.hidden = this.#isSilent;
    this.element.classList.toggle("ready", review.verdict === "ready");
    this.#step.textContent = step;
    this.#showLength(review.length);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#speak(step), rest);
  }

  /** Makes room for something that says the same, or more. */
  silence(isSilent: boolean): void {
    this.#isSilent = isSilent;
    this.element.hidden = isSilent || this.#step.textContent === "";
  }

  #speak(step: string): void {
    if (this.#spoken.textContent !== step) this.#spoken.textContent = step;
  }

  #showLength({ used, limit }: Review["length"]): void {
    const isOver = limit !== null && used > limit;
    this.#length.classList.toggle("over", isOver);
    this.#length.textContent =
      limit === null ? String(used) : say("length", String(used), String(limit));
  }
}
