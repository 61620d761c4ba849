/**
 * The note boxes that an extension meets. Each is made by a function that takes the element's
 * attributes and `onChange`, and returns the element with `text()`, what the site believes to be
 * in it, and `render()`, which makes the element show just that.
 */
import { h } from "./dom.js";

/**
 * A text area under React. React keeps the text in its own state and remembers what it last saw
 * in the element (its "value tracker"): an `input` event after which the two agree is taken for
 * no change, and each render writes the state back. So a bare `.value = …` from the page's own
 * world never arrives, with an `input` event or without.
 */
export function controlledTextarea(attributes, onChange) {
  const native = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value");
  const element = h("textarea", attributes);
  const read = () => native.get.call(element);
  let state = "";
  let seen = "";

  Object.defineProperty(element, "value", {
    configurable: true,
    get: read,
    set(text) {
      seen = String(text);
      native.set.call(element, seen);
    },
  });

  function render() {
    if (read() !== state) element.value = state;
  }

  element.addEventListener("input", () => {
    if (read() !== seen) {
      seen = read();
      state = seen;
      onChange();
    }
    render();
  });
  renderOnFocusChange(element, render);
  return { element, text: () => state, render };
}

/** A rich text field whose text the page owns: what came in without an `input` event goes out. */
export function controlledEditor({ placeholder, ...attributes }, onChange) {
  const element = h("div", {
    ...attributes,
    contenteditable: "true",
    role: "textbox",
    "aria-multiline": "true",
    "data-placeholder": placeholder,
  });
  let state = "";
  // `innerText`: an editor's lines are its layout.
  const read = () => element.innerText.replaceAll("\u00a0", " ").replace(/\n$/, "");

  function render() {
    if (read() !== state) element.textContent = state;
  }

  element.addEventListener("input", () => {
    state = read();
    onChange();
  });
  renderOnFocusChange(element, render);
  return { element, text: () => state, render };
}

/** A text area that nobody owns, as in the classic generation. */
export function plainTextarea(attributes, onChange) {
  const element = h("textarea", attributes);
  element.addEventListener("input", onChange);
  return { element, text: () => element.value, render() {} };
}

/** The components around a field render again when it gains or loses the focus ring. */
function renderOnFocusChange(element, render) {
  element.addEventListener("focus", render);
  element.addEventListener("blur", render);
}
