/** Names of people in the words of a page. */

/** Whom a text names, by patterns such as "Invite {name} to connect". */
export function nameIn(text: string, patterns: readonly string[]): string | undefined {
  const line = text.replace(/\s+/gu, " ").trim();
  for (const pattern of patterns) {
    const name = asExpression(pattern).exec(line)?.[1];
    if (name) return name;
  }
  return undefined;
}

/** A pattern may begin anywhere in the text; where it ends with the name, so does the sentence. */
function asExpression(pattern: string): RegExp {
  const [before = "", after = ""] = pattern.split("{name}").map(literally);
  const start = before === "" ? "^" : "";
  const end = after === "" ? "[?.!:]?$" : after;
  return new RegExp(`${start}${before}(.+?)${end}`, "iu");
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/**
 * Whether two names are one person's, titles and pronouns aside: "Ana Ruiz" and "Dr. Ana Ruiz
 * (she/her)". A first name alone is too little: the next card may show another Ana.
 */
export function isSameName(one: string, other: string): boolean {
  const [fewer, more] = [words(one), words(other)].sort((a, b) => a.length - b.length);
  if (!fewer || !more || fewer.length === 0) return false;
  const isContained = fewer.every((word) => more.includes(word));
  return isContained && (fewer.length > 1 || more.length === 1);
}

function words(name: string): string[] {
  return (
    name
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{Letter}\p{Mark}\d'’-]+/gu) ?? []
  );
}
