/** A rich text field as a note box. */
import { lookOf } from "../profile/look.ts";
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
    readyCaret(hadOne) {
      if (!hadOne) selectEnd(element);
      const caret = selectionIn(element);
      if (caret) settle(caret);
    },
    around() {
      const caret = selectionIn(element);
      return caret ? sidesOf(caret, element) : { before: textOf(element), after: "" };
    },
    // What an editor makes of foreign nodes is not foreseeable: the user can still type the words.
    replace() {},
  };
}

function selectEnd(element: HTMLElement): void {
  const selection = document.getSelection();
  selection?.selectAllChildren(element);
  selection?.collapseToEnd();
}

/** The text on both sides of the selection, as far as the line goes: a range knows no line breaks. */
function sidesOf(caret: StaticRange, element: HTMLElement): { before: string; after: string } {
  const [before, after] = [document.createRange(), document.createRange()];
  before.selectNodeContents(element);
  before.setEnd(caret.startContainer, caret.startOffset);
  after.selectNodeContents(element);
  after.setStart(caret.endContainer, caret.endOffset);
  for (const part of element.querySelectorAll("*")) {
    if (part.localName !== "br" && !lookOf(part).isBlock) continue;
    if (part.contains(caret.startContainer)) before.setStart(part, 0);
    else if (before.intersectsNode(part)) before.setStartAfter(part);
    if (part.contains(caret.endContainer)) after.setEnd(part, part.childNodes.length);
    else if (after.intersectsNode(part)) after.setEndBefore(part);
  }
  return { before: before.toString(), after: after.toString() };
}

/**
 * Moves a caret that stands between two lines to the end of the first, else to the start of the
 * second: browsers disagree on where it types.
 */
function settle(caret: StaticRange): void {
  const [node, offset] = innermost(caret.startContainer, caret.startOffset);
  if (caret.collapsed && node !== caret.startContainer) {
    document.getSelection()?.collapse(node, offset);
  }
}

function innermost(node: Node, offset: number): [Node, number] {
  const before = node.childNodes[offset - 1];
  const after = node.childNodes[offset];
  if (isPart(before)) return innermost(before, before.childNodes.length);
  if (!before && isPart(after)) return innermost(after, 0);
  // A line break with nothing behind it breaks no line: it keeps one open.
  return [node, before?.nodeName === "BR" && !after ? offset - 1 : offset];
}

function isPart(node: Node | undefined): node is Element {
  return node instanceof Element && node.localName !== "br";
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
