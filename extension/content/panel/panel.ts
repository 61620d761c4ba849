/** All that is drawn into a composer. */
import type { Review, Suggestion } from "../../shared/wire.ts";
import { say } from "../../shared/words.ts";
import type { Cargo } from "../session.ts";
import { Advice } from "./advice.ts";
import { closedRoot } from "./closed-root.ts";
import { h } from "./dom.ts";
import { complaint, isJudged } from "./next-step.ts";
import css from "./panel.css";
import { PillarList } from "./pillars.ts";
import { StopLine } from "./stop-line.ts";
import { SuggestionRow } from "./suggestions.ts";
import { isDark } from "./theme.ts";

export interface PanelActions {
  take: (suggestion: Suggestion) => void;
  sendAnyway: (cargo: Cargo) => void;
}

export class Panel {
  readonly host: HTMLElement;
  readonly #pillars = new PillarList();
  readonly #advice: Advice;
  readonly #stop: StopLine;
  readonly #suggestions: SuggestionRow;
  readonly #copied = h("p", { class: "copied", role: "status" });
  /** In a language of its own, whatever the page's is. */
  readonly #region = h("section", {
    "aria-label": say("bar"),
    lang: say("locale"),
    dir: say("direction"),
  });
  #stopped: Cargo = "note";

  constructor(actions: PanelActions, signal: AbortSignal) {
    const { host, root } = closedRoot(css, signal);
    this.host = host;
    this.#advice = new Advice(signal);
    this.#stop = new StopLine(() => actions.sendAnyway(this.#stopped), signal);
    this.#suggestions = new SuggestionRow(actions.take, signal);
    this.#region.append(
      this.#pillars.element,
      this.#advice.element,
      this.#stop.element,
      this.#suggestions.element,
      this.#copied,
    );
    this.#region.hidden = true;
    root.append(this.#region);
  }

  /** Takes on the looks of what it stands in. */
  dress(dialog: Element): void {
    const dark = isDark(dialog);
    this.#region.style.colorScheme = dark === undefined ? "" : dark ? "dark" : "light";
  }

  /** `isNewText`: the note is another one, not only what is known of both people. */
  show(review: Review, isNewText: boolean): void {
    this.#pillars.show(isJudged(review) ? review.pillars : undefined);
    this.#advice.show(review);
    this.#suggestions.show(review, isNewText);
    this.#region.hidden = false;
  }

  sayStopped(cargo: Cargo, review: Review | undefined): void {
    this.#stopped = cargo;
    this.#say((review && complaint(review)) ?? say("blocked"), true);
  }

  sayStillReading(): void {
    this.#say(say("stillReading"), false);
  }

  sayCanSend(): void {
    this.#say(say("canSendNow"), false);
  }

  sayCopied(recipient: string): void {
    this.#copied.textContent = say("copied", recipient);
    this.#copied.scrollIntoView({ block: "nearest" });
  }

  sayNothing(): void {
    this.#copied.textContent = "";
    this.#stop.hide();
    this.#advice.silence(false);
  }

  /** In place of the next step: it would say the same. */
  #say(words: string, offersAnyway: boolean): void {
    this.#region.hidden = false;
    this.#advice.silence(true);
    this.#stop.show(words, offersAnyway);
  }
}
