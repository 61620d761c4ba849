/**
 * Firefox: the accessibility service, asked in the browser's own window. It is the tree that a
 * screen reader gets, closed shadow roots included.
 */
import type { Browser } from "puppeteer-core";
import {
  type AccessibilityTree,
  type AccessibleNode,
  accessibleStates,
  type Box,
} from "./accessibility.ts";
import { type FirefoxPage, inFirefox, inFirefoxPage } from "./firefox-chrome.ts";

interface RawNode {
  role: string;
  name: string;
  description: string;
  value: string;
  states: string[];
  path: number[];
}

/** Firefox's own words where they differ from ARIA's. */
const ariaStates: Record<string, string> = {
  unavailable: "disabled",
  "invalid entry": "invalid",
  invalid: "invalid",
};

/** Roles for what has none in ARIA. */
const ariaRoles: Record<string, string> = {
  "text leaf": "text",
  statictext: "text",
};

export function firefoxAccessibility(browser: Browser): AccessibilityTree {
  return {
    nodes: async () => (await inFirefox(browser, readNodes)).map(convert),
    box: async (node) =>
      (await inFirefoxPage(browser, readBox, node.handle as number[], node.name)) ?? undefined,
  };
}

function convert({ states, path, role, ...texts }: RawNode): AccessibleNode {
  const present = states.map((state) => ariaStates[state] ?? state);
  return {
    ...texts,
    role: ariaRoles[role] ?? role,
    states: accessibleStates.filter((state) => present.includes(state)),
    depth: path.length,
    handle: path,
  };
}

/**
 * Runs in Firefox's window. A node's path is its index among its siblings, level by level. The
 * window holds on to the service, as accessibility is switched off once nobody does.
 */
function readNodes(): RawNode[] {
  globalThis.heldAccessibilityService ??= Cc["@mozilla.org/accessibilityService;1"]?.getService(
    Ci.nsIAccessibilityService,
  );
  const service = globalThis.heldAccessibilityService;
  const page = service?.getAccessibleFor(gBrowser.selectedBrowser)?.firstChild;
  const nodes: RawNode[] = [];

  function visit(accessible: NsIAccessible, path: number[]): void {
    const [states, extraStates] = [{ value: 0 }, { value: 0 }];
    accessible.getState(states, extraStates);
    nodes.push({
      role: accessible.computedARIARole || (service?.getStringRole(accessible.role) ?? ""),
      name: accessible.name ?? "",
      description: accessible.description ?? "",
      value: accessible.value,
      states: [...(service?.getStringStates(states.value, extraStates.value) ?? [])],
      path,
    });
    let index = 0;
    for (let child = accessible.firstChild; child; child = child.nextSibling) {
      visit(child, [...path, index]);
      index += 1;
    }
  }

  if (page) visit(page, []);
  return nodes;
}

/**
 * Runs in the page's process, with the browser's rights: boxes as the browser's window knows them
 * lag behind the layout. The name tells whether the path still leads to the same node.
 */
function readBox(page: FirefoxPage, path: number[], name: string): Box | null {
  const service = Cc["@mozilla.org/accessibilityService;1"]?.getService(Ci.nsIAccessibilityService);
  let accessible = service?.getAccessibleFor(page.document) ?? null;
  for (const index of path) {
    accessible = accessible && index < accessible.childCount ? accessible.getChildAt(index) : null;
  }
  if (!accessible || (accessible.name ?? "") !== name) return null;

  const node = accessible.DOMNode;
  const measured = page.document.createRange();
  if (node.nodeType === node.ELEMENT_NODE) measured.selectNode(node);
  else measured.selectNodeContents(node);
  const { x, y, width, height } = measured.getBoundingClientRect();
  const isInView = y >= 0 && y + height <= page.innerHeight;
  if (!isInView) (node.parentElement ?? (node as Element)).scrollIntoView({ block: "center" });
  return { x, y, width, height };
}
