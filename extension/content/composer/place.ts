/** Where something of ours may stand in a dialog without breaking its layout. */
import type { Composer } from "./composer.ts";

/**
 * Below the note and all that belongs to it, above the buttons: the Tab key comes by on its way
 * from the note to Send, also where the site keeps the focus between its own first and last button.
 */
export function place(
  host: HTMLElement,
  { dialog, noteBox, addNote, send, bareSend }: Composer,
): void {
  const button = send ?? bareSend;
  const other = noteBox ?? addNote;
  if (!button || !other) return;
  const [otherBranch, buttonBranch] = branches(other, button, dialog);
  // Two buttons share their smallest part, which is the row above which there is room.
  const row = noteBox ? buttonBranch : (buttonBranch.parentElement ?? buttonBranch);
  if (noteBox && otherBranch !== noteBox && scrolls(otherBranch)) put(host, otherBranch, null);
  else if (row === dialog) put(host, dialog, buttonBranch);
  else put(host, row.parentElement ?? dialog, row);
}

/** In the smallest part that holds both elements: the child that holds the one, and the other. */
function branches(
  one: HTMLElement,
  other: HTMLElement,
  within: HTMLElement,
): [HTMLElement, HTMLElement] {
  const oneBranch = climb(one, (parent) => parent === within || parent.contains(other));
  const otherBranch = climb(other, (parent) => parent === oneBranch.parentElement);
  return [oneBranch, otherBranch];
}

function climb(from: HTMLElement, isEnough: (parent: HTMLElement) => boolean): HTMLElement {
  let element = from;
  while (element.parentElement && !isEnough(element.parentElement)) element = element.parentElement;
  return element;
}

function scrolls(element: HTMLElement): boolean {
  return /auto|scroll/.test(getComputedStyle(element).overflowY);
}

/** Moves only what is elsewhere: others may want the very place before the buttons, too. */
function put(host: HTMLElement, parent: Element, before: Element | null): void {
  const isThere = host.parentElement === parent && (before === null || precedes(host, before));
  if (!isThere) parent.insertBefore(host, before);
}

function precedes(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
