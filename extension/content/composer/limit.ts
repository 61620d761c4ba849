/** How long the note may be. */

/**
 * What the page's counter says ("0/200"), else what the box takes. Labels are not believed: one
 * that said 300 stood beside a counter that said 200.
 */
export function limitOf(dialog: Element, noteBox: Element, counter: RegExp): number | undefined {
  for (const element of dialog.querySelectorAll("*")) {
    if (element.childElementCount > 0 || noteBox.contains(element)) continue;
    const limit = counter.exec(element.textContent ?? "")?.[2];
    if (limit !== undefined) return Number(limit);
  }
  const own = noteBox instanceof HTMLTextAreaElement ? noteBox.maxLength : -1;
  return own > 0 ? own : undefined;
}
