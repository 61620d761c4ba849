/** How the classic pages write: once for the eye, once more for a screen reader. */
import { h } from "../shared/dom.js";

export function twice(text) {
  return [
    h("span", { "aria-hidden": "true" }, text),
    h("span", { class: "visually-hidden" }, text),
  ];
}
