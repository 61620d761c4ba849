/**
 * Runs in the page: the first visible element that fits a selector, through open shadow roots.
 */
export function deepQuery(selector: string): Element | null {
  function search(root: ParentNode): Element | undefined {
    for (const element of root.querySelectorAll("*")) {
      if (element.matches(selector) && element.checkVisibility()) return element;
      const found = element.shadowRoot && search(element.shadowRoot);
      if (found) return found;
    }
    return undefined;
  }
  return search(document) ?? null;
}
