/** Chromium: the DevTools protocol's accessibility domain shows closed shadow roots as well. */
import type { CDPSession, Page, Protocol } from "puppeteer-core";
import {
  type AccessibilityTree,
  type AccessibleNode,
  type AccessibleState,
  accessibleStates,
  type Box,
} from "./accessibility.ts";

type AXNode = Protocol.Accessibility.AXNode;

/** Pieces of text that Chromium lists once more below the text itself. */
const repeatedText = new Set(["InlineTextBox", "ListMarker"]);

export async function chromiumAccessibility(page: Page): Promise<AccessibilityTree> {
  const devtools = await page.createCDPSession();
  return {
    nodes: () => readNodes(devtools),
    box: (node) => readBox(devtools, node.handle as number),
  };
}

async function readNodes(devtools: CDPSession): Promise<AccessibleNode[]> {
  const { nodes } = await devtools.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const [root] = nodes;
  return root ? flatten(root, 0, byId) : [];
}

/** In reading order; ignored nodes give their place to their children. */
function flatten(node: AXNode, depth: number, byId: Map<string, AXNode>): AccessibleNode[] {
  const role = node.role?.value as string;
  if (repeatedText.has(role)) return [];
  const own = node.ignored ? [] : [convert(node, role, depth)];
  const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  const below = children.flatMap((child) => flatten(child, depth + own.length, byId));
  return [...own, ...below];
}

function convert(node: AXNode, role: string, depth: number): AccessibleNode {
  return {
    role: role === "StaticText" ? "text" : role,
    name: text(node.name),
    description: text(node.description),
    value: text(node.value),
    states: states(node.properties ?? []),
    depth,
    handle: node.backendDOMNodeId ?? 0,
  };
}

function text(value: Protocol.Accessibility.AXValue | undefined): string {
  return String(value?.value ?? "");
}

function states(properties: Protocol.Accessibility.AXProperty[]): AccessibleState[] {
  const present = new Set<string>();
  for (const { name, value } of properties) {
    const isOn = value.value === true || value.value === "true";
    if (name === "expanded") present.add(isOn ? "expanded" : "collapsed");
    else if (isOn) present.add(name);
  }
  return accessibleStates.filter((state) => present.has(state));
}

async function readBox(devtools: CDPSession, backendNodeId: number): Promise<Box | undefined> {
  try {
    await devtools.send("DOM.scrollIntoViewIfNeeded", { backendNodeId });
    const { quads } = await devtools.send("DOM.getContentQuads", { backendNodeId });
    return quads[0] && boxAround(quads[0]);
  } catch {
    // The node went away between two calls.
    return undefined;
  }
}

/** A quad is four corners: x and y in turn. */
function boxAround(quad: number[]): Box {
  const xs = quad.filter((_, index) => index % 2 === 0);
  const ys = quad.filter((_, index) => index % 2 === 1);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
