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
import { inFirefox } from "./firefox-chrome.ts";

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
      (await inFirefox(browser, readBox, node.handle as number[], node.name)) ?? undefined,
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

/** Runs in Firefox's window. A node's path is its index among its siblings, level by level. */
function readNodes(): RawNode[] {
  const service = Cc["@mozilla.org/accessibilityService;1"]?.getService(Ci.nsIAccessibilityService);
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

/** Runs in Firefox's window. The name tells whether the path still leads to the same node. */
function readBox(path: number[], name: string): Box | null {
  const service = Cc["@mozilla.org/accessibilityService;1"]?.getService(Ci.nsIAccessibilityService);
  const page = service?.getAccessibleFor(gBrowser.selectedBrowser)?.firstChild;
  if (!page) return null;

  function bounds(accessible: NsIAccessible): Box {
    const [x, y, width, height] = [{ value: 0 }, { value: 0 }, { value: 0 }, { value: 0 }];
    accessible.getBounds(x, y, width, height);
    const scale = globalThis.devicePixelRatio;
    return {
      x: x.value / scale,
      y: y.value / scale,
      width: width.value / scale,
      height: height.value / scale,
    };
  }

  try {
    const node = path.reduce((parent, index) => parent.getChildAt(index), page);
    if ((node.name ?? "") !== name) return null;
    const frame = bounds(page);
    const box = bounds(node);
    const isInView = box.y >= frame.y && box.y + box.height <= frame.y + frame.height;
    const scrollAnywhere = 6;
    if (!isInView) node.scrollTo(scrollAnywhere);
    return { ...box, x: box.x - frame.x, y: box.y - frame.y };
  } catch {
    return null;
  }
}
