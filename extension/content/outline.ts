/** The outline of a page: what a reader sees of it, as a plain tree. */
import type { Outline, Node as Piece, Role } from "../shared/wire.ts";
import type { OutlineFacts } from "./site.ts";
import { isBlock, isVisible } from "./visible.ts";

/** Larger than any profile; a page that has more has no end. */
const maxPieces = 5000;
const maxLine = 4000;

const skipped =
  "script, style, noscript, template, svg, iframe, textarea, input, select, dialog, [role=dialog], [role=alertdialog]";

const roles: readonly [Role, string][] = [
  ["heading", "h1, h2, h3, h4, h5, h6, [role=heading]"],
  ["aside", "aside, [role=complementary]"],
  ["link", "a[href]"],
  ["button", "button, [role=button]"],
  ["item", "li, [role=listitem]"],
  ["list", "ul, ol, [role=list]"],
];

export function outlineOf(page: Document, facts: OutlineFacts): Outline {
  return {
    path: page.location.pathname + page.location.search,
    title: page.title,
    language: page.documentElement.lang || null,
    nodes: page.body ? new Builder(facts).piecesOf(page.body) : [],
  };
}

class Builder {
  #left = maxPieces;
  readonly #sections: string;

  constructor(private readonly facts: OutlineFacts) {
    this.#sections = facts.sections.join();
  }

  piecesOf(element: Element): Piece[] {
    const lines = new Lines();
    this.#walk(element, lines);
    return lines.end();
  }

  #walk(element: Element, lines: Lines): void {
    for (const child of childrenOf(element)) {
      if (this.#left <= 0) return;
      if (child instanceof Text) lines.write(child.data);
      else if (child instanceof Element) this.#add(child, lines);
    }
  }

  #add(element: Element, lines: Lines): void {
    if (element.matches(skipped) || !isVisible(element)) return;
    const role = this.#roleOf(element);
    if (role) this.#addPiece(element, role, lines);
    else this.#addLines(element, lines);
  }

  #addLines(element: Element, lines: Lines): void {
    const isLine = element.localName === "br" || isBlock(element);
    if (isLine) lines.endLine();
    this.#walk(element, lines);
    if (isLine) lines.endLine();
  }

  #addPiece(element: Element, role: Role, lines: Lines): void {
    this.#left -= 1;
    const inner = this.piecesOf(element);
    const piece = { role, ...this.#factsOf(element, role), ...content(role, inner) };
    const isNamed = piece.label !== undefined && (role === "link" || role === "button");
    if (piece.text || piece.children || isNamed) lines.add(piece);
  }

  #roleOf(element: Element): Role | undefined {
    const known = roles.find(([, selector]) => element.matches(selector));
    return known?.[0] ?? (element.matches(this.#sections) ? "section" : undefined);
  }

  #factsOf(element: Element, role: Role): Partial<Piece> {
    const label = element.getAttribute("aria-label")?.trim();
    const href = role === "link" && addressOf(element as HTMLAnchorElement);
    const key = this.#keyOf(element, role);
    return { ...(label && { label }), ...(href && { href }), ...(key && { key }) };
  }

  #keyOf(element: Element, role: Role): string | undefined {
    if (role !== "section" && role !== "aside") return undefined;
    for (const name of this.facts.keys) {
      const key = element.getAttribute(name);
      if (key) return key;
    }
    // Older pages put the name on an empty anchor at the section's start.
    const first = element.firstElementChild;
    return (first && first.childNodes.length === 0 && first.id) || undefined;
  }
}

/** Collects text, line by line, between the pieces that stand among it. */
class Lines {
  readonly #pieces: Piece[] = [];
  #line = "";

  write(text: string): void {
    if (this.#line.length < maxLine) this.#line += text;
  }

  endLine(): void {
    const text = this.#line.replace(/\s+/gu, " ").trim().slice(0, maxLine);
    this.#line = "";
    if (text) this.#pieces.push({ role: "text", text });
  }

  add(piece: Piece): void {
    this.endLine();
    this.#pieces.push(piece);
  }

  end(): Piece[] {
    this.endLine();
    return this.#pieces;
  }
}

/** Headings and buttons are words; a link is, where it holds one line only. */
function content(role: Role, inner: Piece[]): Partial<Piece> {
  const [only] = inner;
  const isLine = inner.length === 1 && only?.role === "text" && only.text;
  if (role === "link" && isLine) return { text: isLine };
  if (role === "heading" || role === "button") {
    const text = inner.map(wordsOf).filter(Boolean).join(" ");
    return text ? { text } : {};
  }
  return inner.length > 0 ? { children: inner } : {};
}

function wordsOf({ text, children }: Piece): string {
  return text ?? (children ?? []).map(wordsOf).join(" ");
}

/** As they are shown: through open shadow roots and the slots in them. */
function childrenOf(element: Element): Iterable<ChildNode | globalThis.Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
}

function addressOf(link: HTMLAnchorElement): string {
  return link.origin === location.origin ? link.pathname + link.search : link.href;
}
