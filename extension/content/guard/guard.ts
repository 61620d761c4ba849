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
  now(): { composer: Composer; session: Session } | undefined;
}

export function guard(watch: Watch, signal: AbortSignal): void {
  for (const type of gesture) {
    addEventListener(type, (event) => onGesture(event, watch), { capture: true, signal });
  }
}

function onGesture(event: MouseEvent | KeyboardEvent, watch: Watch): void {
  if (!event.isTrusted || !mayActivate(event)) return;
  const open = watch.now();
  const cargo = open && cargoOf(event, open.composer, watch.sendKey);
  if (!cargo) return;
  const isLast = event.type === "click" || isSendKey(event, open.composer, watch.sendKey);
  const decision = open.session.decide(cargo);
  if (decision === "let") {
    if (isLast) open.session.sent();
    return;
  }
  event.stopImmediatePropagation();
  // A press of the mouse keeps its default: it moves the focus and nothing more.
  if (event.type === "click" || event instanceof KeyboardEvent) event.preventDefault();
  if (isLast || event.type === "keydown") open.session.refuse(cargo, decision);
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
