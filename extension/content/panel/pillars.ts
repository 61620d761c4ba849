/** The four pillars, each with its state as a shape and in words. */

import type { Finding, Pillars, State } from "../../shared/wire.ts";
import { say } from "../../shared/words.ts";
import { drawing, h } from "./dom.ts";
import { pillars } from "./next-step.ts";

const ring = "M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13";

/** A tick in a ring, a ring half filled, an open ring. */
const shapes: Record<State, [lines: string, filled?: string]> = {
  met: [`${ring}M5 8.2l2.2 2.2L11 6.2`],
  weak: [ring, "M8 3.5a4.5 4.5 0 0 1 0 9z"],
  missing: [ring],
};

export class PillarList {
  readonly element = h("ul", { class: "pillars", "aria-label": say("pillars") });
  #states = "";

  constructor() {
    this.element.hidden = true;
  }

  /** Nothing of a note that is not judged. */
  show(findings: Pillars | undefined): void {
    this.element.hidden = !findings;
    if (!findings) return;
    const states = pillars.map((name) => findings[name].state + findings[name].because).join();
    if (states === this.#states) return;
    this.#states = states;
    this.element.replaceChildren(...pillars.map((name) => pillarItem(name, findings[name])));
  }
}

function pillarItem(name: (typeof pillars)[number], { state, because }: Finding): HTMLElement {
  const label = say("pillarState", say(name), say(state));
  return h(
    "li",
    { class: state, "aria-label": label, title: because },
    drawing(...shapes[state]),
    h("span", { class: "name" }, say(name)),
    " ",
    h("span", { class: "state" }, say(state)),
    " ",
    h("span", { class: "spoken" }, because),
  );
}
