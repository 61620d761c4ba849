/** The short message at the edge of the page that tells what happened. */
import { h, own } from "./dom.js";

export function showToast(text, className) {
  const region = document.querySelector("#toasts");
  own(() => region.replaceChildren(h("div", { class: className }, h("p", {}, text))));
}
