/**
 * Stands before Send. It listens on the window, in the capture phase, from before the page's first
 * script on: nothing of the page hears what it stops.
 */
import type { Composer } from "../composer/composer.ts";
import type { Cargo, Session } from "../session.ts";
import type { SendKey } from "../site.ts";

/**
 * Sites act on clicks, but libraries of controls also on what leads up to one, so the whole
 * gesture is kept from the page.
 */
const gesture = [
  "pointerdown",
  "mousedown",
  "pointerup",
  "mouseup",
  "click",
  "keydown",
  "keyup",
] as const;

export interface Watch {
  sendKey: SendKey | null;
  /** The open composer as it is at this moment. */
  now(): Open | undefined;
}

interface Open {
  composer: Composer;
  session: Session;
}

export function guard(watch: Watch, signal: AbortSignal): void {
  const keeper = new Guard(watch);
  for (const type of gesture) {
    addEventListener(type, (event) => keeper.meet(event), { capture: true, signal });
  }
}

class Guard {
  /** The key that was pressed last was kept from the page. */
  #isKept = false;

  constructor(private readonly watch: Watch) {}

  meet(event: MouseEvent | KeyboardEvent): void {
    if (!event.isTrusted || !mayActivate(event)) return;
    const open = this.watch.now();
    const cargo = open && cargoOf(event, open.composer, this.watch.sendKey);
    if (this.#isLeftover(event, cargo)) keep(event);
    else if (open && cargo) this.#judge(event, open, cargo);
  }

  /**
   * A key that is held goes on pressing whatever has the focus by then. What we moved the focus to
   * was not meant, and Send is pressed deliberately or not at all.
   */
  #isLeftover(event: MouseEvent | KeyboardEvent, cargo: Cargo | undefined): boolean {
    if (!(event instanceof KeyboardEvent) || event.type !== "keydown") return false;
    if (!event.repeat) this.#isKept = false;
    return event.repeat && (this.#isKept || cargo !== undefined);
  }

  #judge(event: MouseEvent | KeyboardEvent, { composer, session }: Open, cargo: Cargo): void {
    const isLast = event.type === "click" || isSendKey(event, composer, this.watch.sendKey);
    const decision = session.decide(cargo);
    if (decision === "let") {
      if (isLast) session.sent();
      return;
    }
    keep(event);
    if (event.type === "keydown") this.#isKept = true;
    if (isLast || event.type === "keydown") session.refuse(cargo, decision);
  }
}

function keep(event: MouseEvent | KeyboardEvent): void {
  event.stopImmediatePropagation();
  // A press of the mouse keeps its default: it moves the focus and nothing more.
  if (event.type === "click" || event instanceof KeyboardEvent) event.preventDefault();
}

/** Keys that an input method takes are not the page's, nor ours. */
function mayActivate(event: MouseEvent | KeyboardEvent): boolean {
  if (!(event instanceof KeyboardEvent)) return true;
  const isComposing = event.isComposing || event.keyCode === 229;
  return !isComposing && (event.key === "Enter" || event.key === " ");
}

/** What the gesture would send. */
function cargoOf(event: Event, composer: Composer, sendKey: SendKey | null): Cargo | undefined {
  const path = event.composedPath();
  const pressed = [composer.send, composer.bareSend].find(
    (button) => button && path.includes(button) && !button.matches(":disabled"),
  );
  if (pressed) return pressed === composer.send ? "note" : "nothing";
  return isSendKey(event, composer, sendKey) ? "note" : undefined;
}

function isSendKey(event: Event, { noteBox }: Composer, sendKey: SendKey | null): boolean {
  if (!sendKey || !noteBox || !(event instanceof KeyboardEvent)) return false;
  if (event.type !== "keydown" || event.key !== "Enter" || event.shiftKey) return false;
  const hasControl = event.ctrlKey || event.metaKey;
  return event.composedPath().includes(noteBox) && hasControl === (sendKey === "Ctrl+Enter");
}
