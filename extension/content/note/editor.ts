/** A rich text field as a note box. */
import type { Box } from "./note.ts";

export function editor(element: HTMLElement, signal: AbortSignal): Box {
  let left: StaticRange | undefined;
  const remember = () => {
    left = selectionIn(element) ?? left;
  };
  // A rich text field, unlike a text field, does not keep its caret when the focus leaves it.
  const restore = () => {
    if (left && !selectionIn(element)) select(left);
  };
  element.addEventListener("focusout", remember, { signal });
  element.addEventListener("focus", restore, { signal });

  return {
    element,
    text: () => textOf(element),
    around() {
      const caret = selectionIn(element);
      if (!caret) return { before: textOf(element), after: "" };
      const range = document.createRange();
      range.selectNodeContents(element);
      range.setEnd(caret.startContainer, caret.startOffset);
      const before = range.toString();
      range.selectNodeContents(element);
      range.setStart(caret.endContainer, caret.endOffset);
      return { before, after: range.toString() };
    },
    selectEnd() {
      const selection = document.getSelection();
      selection?.selectAllChildren(element);
      selection?.collapseToEnd();
    },
    // What an editor makes of foreign nodes is not foreseeable: the user can still type the words.
    replace() {},
  };
}

/** With the line breaks that the editor shows, which are elements, not text. */
function textOf(element: HTMLElement): string {
  // textContent has no line breaks.
  return element.innerText.replaceAll("\u00a0", " ").replace(/\n$/, "");
}

/** The selection, where it lies in the element. */
function selectionIn(element: HTMLElement): StaticRange | undefined {
  const root = element.getRootNode();
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  const range = document.getSelection()?.getComposedRanges({ shadowRoots })[0];
  const isInside =
    range && element.contains(range.startContainer) && element.contains(range.endContainer);
  return isInside ? range : undefined;
}

function select({ startContainer, startOffset, endContainer, endOffset }: StaticRange): void {
  document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}
