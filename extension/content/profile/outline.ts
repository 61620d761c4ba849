/** The outline of a page: what a reader sees of it, as a plain tree. */
import type { Outline, Node as Piece, Role } from "../../shared/wire.ts";
import type { OutlineFacts } from "../site.ts";
import { lookOf } from "./look.ts";

/** Larger than any profile; a page that has more has no end. */
const maxPieces = 5000;
const maxLine = 4000;

/** No words of the page: code, fields and what stands before the page. By tag and by ARIA role. */
const skipped = new Set(
  "script style noscript template svg iframe textarea input select dialog alertdialog".split(" "),
);

const roles: Readonly<Record<string, Role>> = {
  ...{ h1: "heading", h2: "heading", h3: "heading", h4: "heading", h5: "heading", h6: "heading" },
  ...{ heading: "heading", aside: "aside", complementary: "aside", a: "link", button: "button" },
  ...{ li: "item", listitem: "item", ul: "list", ol: "list", list: "list" },
};

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
    if (kindsOf(element).some((kind) => skipped.has(kind))) return;
    const look = lookOf(element);
    if (!look.isVisible) return;
    const role = this.#roleOf(element);
    if (role) this.#addPiece(element, role, lines);
    else this.#addLines(element, look.isBlock || element.localName === "br", lines);
  }

  #addLines(element: Element, isLine: boolean, lines: Lines): void {
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
    const [kind] = kindsOf(element).filter((known) => roles[known]);
    const role = kind && roles[kind];
    // An anchor that leads nowhere is text.
    if (role && !(role === "link" && !element.hasAttribute("href"))) return role;
    return element.matches(this.#sections) ? "section" : undefined;
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

/** By its ARIA role, where it has one, and by its tag. */
function kindsOf(element: Element): string[] {
  const role = element.getAttribute("role");
  return role ? [role, element.localName] : [element.localName];
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
