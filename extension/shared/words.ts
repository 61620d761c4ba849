/** The words of the interface, in the browser's language. */
import type english from "../_locales/en/messages.json";

export type Word = keyof typeof english;

export function say(word: Word, ...values: string[]): string {
  return chrome.i18n.getMessage(word, values);
}
