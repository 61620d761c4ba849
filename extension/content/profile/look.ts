/** How the eye sees an element. */

export interface Look {
  /** Neither hidden nor squeezed to nothing, as words for screen readers only are. */
  isVisible: boolean;
  /** Begins and ends a line. */
  isBlock: boolean;
}

/** Reads the style once: a page has thousands of elements. */
export function lookOf(element: Element): Look {
  const style = getComputedStyle(element);
  const { display } = style;
  return {
    isVisible: display !== "none" && style.visibility === "visible" && !isSqueezed(element, style),
    isBlock: !display.startsWith("inline") && display !== "contents",
  };
}

/** All ways to hide words from the eye alone take them out of the flow and cut them off. */
function isSqueezed(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.position !== "absolute") return false;
  if (style.clipPath === "inset(50%)") return true;
  if (style.overflow === "visible" && style.clip === "auto") return false;
  const { width, height } = element.getBoundingClientRect();
  return width <= 1 || height <= 1;
}
