/** What the eye sees of an element. */

/** Neither hidden nor squeezed to nothing, as words for screen readers only are. */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) {
    // An element without a box of its own shows its children all the same.
    return getComputedStyle(element).display === "contents";
  }
  const { clip, clipPath, overflow, position } = getComputedStyle(element);
  const isCut = position === "absolute" && (overflow !== "visible" || clip !== "auto");
  if (!isCut && clipPath === "none") return true;
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && clipPath !== "inset(50%)";
}

/** Begins and ends a line. */
export function isBlock(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return !display.startsWith("inline") && display !== "contents";
}
