/** The one next step, and how long the note is. */
import type { Review } from "../../shared/wire.ts";
import { say } from "../../shared/words.ts";
import { h } from "./dom.ts";
import { nextStep } from "./next-step.ts";
import { Voice } from "./voice.ts";

export class Advice {
  readonly #step = h("p", { class: "step" });
  readonly #spoken = h("p", { class: "spoken", "aria-live": "polite" });
  readonly #length = h("span", { class: "length" });
  readonly element = h("div", { class: "advice" }, this.#step, this.#length, this.#spoken);
  readonly #voice = new Voice((words) => {
    this.#spoken.textContent = words;
  });
  #isSilent = false;

  constructor(signal: AbortSignal) {
    this.element.hidden = true;
    signal.addEventListener("abort", () => this.#voice.hush());
  }

  show(review: Review): void {
    this.#step.textContent = nextStep(review) ?? say("ready");
    this.#showLength(review.length);
    this.silence(this.#isSilent);
  }

  /** Makes room for something that says the same, or more. */
  silence(isSilent: boolean): void {
    this.#isSilent = isSilent;
    const step = this.#step.textContent;
    this.element.hidden = isSilent || step === "";
    if (this.element.hidden) this.#voice.hush();
    else this.#voice.say(step);
  }

  #showLength({ used, limit }: Review["length"]): void {
    const isOver = limit !== null && used > limit;
    this.#length.classList.toggle("over", isOver);
    const [count, most] = [String(used), String(limit)];
    if (limit === null) this.#length.replaceChildren(count);
    else {
      this.#length.replaceChildren(
        h("span", { "aria-hidden": "true" }, say("length", count, most)),
        h("span", { class: "spoken" }, say("lengthSpoken", count, most)),
      );
    }
  }
}
