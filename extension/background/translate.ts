/** The engine speaks English; who reads it may not. */
import type { Finding, Review, Sentence } from "../shared/wire.ts";
import { say, type Word } from "../shared/words.ts";

/** A review whose sentences are in the browser's language. */
export function translated({ pillars, diagnostics, suggestions, ...rest }: Review): Review {
  return {
    ...rest,
    pillars: {
      reason: explained(pillars.reason),
      commonality: explained(pillars.commonality),
      reference: explained(pillars.reference),
      offer: explained(pillars.offer),
      personal: explained(pillars.personal),
    },
    diagnostics: diagnostics.map((found) => ({
      ...found,
      message: said(found.sentence, found.message),
      fixes: found.fixes.map((fix) => ({ ...fix, title: said(fix.sentence, fix.title) })),
    })),
    suggestions: suggestions.map(explained),
  };
}

function explained<T extends Pick<Finding, "because" | "sentence">>(found: T): T {
  return { ...found, because: said(found.sentence, found.because) };
}

/** The browser itself falls back to its default language; what not even that has stays as it is. */
function said({ id, values }: Sentence, english: string): string {
  return say(`coach_${id}` as Word, ...values) || english;
}
