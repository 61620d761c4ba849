/**
 * The accessibility tree: what a screen reader's user meets. It is the one view of a page that
 * reaches into closed shadow roots in both browsers, and the one that tests should speak in.
 */
export interface AccessibleNode {
  /** ARIA role; "text" for bare text. */
  role: string;
  name: string;
  description: string;
  /** What a field holds. */
  value: string;
  states: readonly AccessibleState[];
  /** How deep in the tree; a node's descendants follow it with greater depths. */
  depth: number;
  /** How the browser finds the node again. */
  handle: number | readonly number[];
}

export const accessibleStates = [
  "busy",
  "checked",
  "collapsed",
  "disabled",
  "expanded",
  "focused",
  "invalid",
  "modal",
  "pressed",
  "readonly",
  "required",
  "selected",
] as const;

export type AccessibleState = (typeof accessibleStates)[number];

/** A box in CSS pixels of the viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A browser's way to its accessibility tree. */
export interface AccessibilityTree {
  /** Every node that is not ignored, in reading order. */
  nodes(): Promise<AccessibleNode[]>;
  /** Scrolls a node into view and tells where it is; `undefined` once it is gone. */
  box(node: AccessibleNode): Promise<Box | undefined>;
}

export interface AccessibleQuery {
  role?: string;
  name?: string | RegExp;
  description?: string | RegExp;
  value?: string | RegExp;
  /** States that the node must be in. */
  states?: readonly AccessibleState[];
  /** States that it must not be in. */
  without?: readonly AccessibleState[];
  /** Only descendants of the first node that fits this query. */
  within?: AccessibleQuery;
}

export function findNodes(nodes: AccessibleNode[], query: AccessibleQuery): AccessibleNode[] {
  const scope = query.within ? descendants(nodes, query.within) : nodes;
  return scope.filter((node) => fits(node, query));
}

function descendants(nodes: AccessibleNode[], query: AccessibleQuery): AccessibleNode[] {
  const [ancestor] = findNodes(nodes, query);
  if (!ancestor) return [];
  const first = nodes.indexOf(ancestor) + 1;
  const length = nodes.slice(first).findIndex((node) => node.depth <= ancestor.depth);
  return nodes.slice(first, length === -1 ? undefined : first + length);
}

function fits(node: AccessibleNode, query: AccessibleQuery): boolean {
  return (
    (query.role === undefined || node.role === query.role) &&
    textFits(node.name, query.name) &&
    textFits(node.description, query.description) &&
    textFits(node.value, query.value) &&
    (query.states ?? []).every((state) => node.states.includes(state)) &&
    !(query.without ?? []).some((state) => node.states.includes(state))
  );
}

function textFits(text: string, wanted: string | RegExp | undefined): boolean {
  if (wanted === undefined) return true;
  return typeof wanted === "string" ? text === wanted : wanted.test(text);
}

/** The tree as indented lines, for messages of tests that did not find what they looked for. */
export function printNodes(nodes: AccessibleNode[]): string {
  return nodes.map(printNode).join("\n");
}

function printNode({ depth, role, name, value, states }: AccessibleNode): string {
  const parts = [role, JSON.stringify(name)];
  if (value !== "") parts.push(`= ${JSON.stringify(value)}`);
  if (states.length > 0) parts.push(`(${states.join(", ")})`);
  return "  ".repeat(depth) + parts.join(" ");
}
