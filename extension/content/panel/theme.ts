/** Whether a part of the page is dark: sites have themes of their own, whatever the system says. */
export function isDark(element: Element): boolean | undefined {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const [red, green, blue, opacity = 1] = channels(getComputedStyle(at).backgroundColor);
    if (red === undefined || green === undefined || blue === undefined) continue;
    if (opacity > 0.5) return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
  }
  return undefined;
}

/** Of "rgb(1, 2, 3)" or "rgba(1, 2, 3, 0.4)"; nothing of other notations. */
function channels(color: string): number[] {
  return color.startsWith("rgb") ? (color.match(/[\d.]+/g) ?? []).map(Number) : [];
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
