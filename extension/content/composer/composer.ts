/**
 * The dialog in which an invitation is written: whether one is there, and where its parts are.
 * Looks only; all that it looks for comes from the site's file.
 */
import { allWords, type ComposerFacts, type ControlFacts } from "../site.ts";

export interface Composer {
  dialog: HTMLElement;
  noteBox: HTMLElement | undefined;
  /** The way to a note box, where there is none yet. */
  addNote: HTMLElement | undefined;
  /** Sends what stands in the note box. */
  send: HTMLElement | undefined;
  /** Sends without a note. */
  bareSend: HTMLElement | undefined;
}

const buttonSelector = "button, [role=button], input[type=submit]";
const fieldSelector = "textarea, input:not([type=hidden], [type=submit]), [contenteditable=true]";

/**
 * The composer that a dialog is. `expected`: the user just asked to invite somebody, so that a
 * dialog in unknown words may be one too.
 */
export function recognise(
  dialog: HTMLElement,
  facts: ComposerFacts,
  expected: boolean,
): Composer | undefined {
  const isSure = expected || dialog.matches(facts.dialogs.sure.join());
  return noteStep(dialog, facts, isSure) ?? choiceStep(dialog, facts, isSure);
}

/** The dialog is an invitation's, and says that there are no notes to be had. */
export function isSpent(dialog: HTMLElement, facts: ComposerFacts): boolean {
  const isInvitation =
    dialog.matches(facts.dialogs.sure.join()) || control(dialog, facts.bareSend) !== undefined;
  return isInvitation && hasUpsell(dialog, facts) && !recognise(dialog, facts, false);
}

function noteStep(
  dialog: HTMLElement,
  facts: ComposerFacts,
  isSure: boolean,
): Composer | undefined {
  const fields = [...dialog.querySelectorAll<HTMLElement>(facts.noteBox.likely.join())];
  const named = dialog.querySelector<HTMLElement>(facts.noteBox.sure.join());
  const noteBox = named ?? (isSure && fields.length === 1 ? fields[0] : undefined);
  const send = control(dialog, facts.send) ?? (isSure ? buttons(dialog).at(-1) : undefined);
  if (!noteBox || !send) return undefined;
  const bareSend = control(dialog, facts.bareSend);
  return { dialog, noteBox, addNote: undefined, send, bareSend };
}

/** "Add a note" or "Send without a note": the empty note. */
function choiceStep(
  dialog: HTMLElement,
  facts: ComposerFacts,
  isSure: boolean,
): Composer | undefined {
  let addNote = control(dialog, facts.addNote);
  let bareSend = control(dialog, facts.bareSend) ?? control(dialog, facts.send);
  // Where the words to send are known and those to add a note are not, there is no note to add.
  if (isSure && !bareSend) [addNote, bareSend] = lastTwo(dialog, facts);
  if (!addNote || !bareSend || isDisabled(addNote)) return undefined;
  return { dialog, noteBox: undefined, addNote, send: undefined, bareSend };
}

/** A dialog in unknown words that offers two things besides being closed, and asks for nothing. */
function lastTwo(dialog: HTMLElement, facts: ComposerFacts): HTMLElement[] {
  if (hasUpsell(dialog, facts) || dialog.querySelector(fieldSelector)) return [];
  const all = buttons(dialog);
  return all.length >= 3 ? all.slice(-2) : [];
}

function control(dialog: HTMLElement, facts: ControlFacts): HTMLElement | undefined {
  const bySelector = dialog.querySelector<HTMLElement>(facts.selectors.join());
  if (bySelector) return bySelector;
  const words = new Set(allWords(facts.texts).map(normalise));
  return buttons(dialog).find((button) =>
    [button.getAttribute("aria-label"), button.textContent].some(
      (text) => text !== null && words.has(normalise(text)),
    ),
  );
}

function buttons(dialog: HTMLElement): HTMLElement[] {
  return [...dialog.querySelectorAll<HTMLElement>(buttonSelector)];
}

function hasUpsell(dialog: HTMLElement, { upsell }: ComposerFacts): boolean {
  return dialog.querySelector(upsell.join()) !== null;
}

function isDisabled(element: HTMLElement): boolean {
  return element.matches(":disabled, [aria-disabled=true]");
}

function normalise(text: string): string {
  return text.replace(/\s+/gu, " ").replaceAll("'", "’").trim().toLowerCase();
}
