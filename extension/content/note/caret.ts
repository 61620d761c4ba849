/** How words fit in at a place in a text. */

/** `words` with the spaces that they need between `before` and `after`. */
export function fit(before: string, words: string, after: string): string {
  const left = before !== "" && !/[\s([{"'“‘„«-]$/u.test(before) ? " " : "";
  const right = after !== "" && !/^[\s.,;:!?)\]}"'”’»-]/u.test(after) ? " " : "";
  return left + words + right;
}
