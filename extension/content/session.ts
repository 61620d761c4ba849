/** One composer from its opening to its closing: what is known of its note, and what is shown. */
import type { Profile, Review, ReviewRequest, Suggestion } from "../shared/wire.ts";
import type { Composer } from "./composer/composer.ts";
import type { Mounted } from "./composer/composers.ts";
import { limitOf } from "./composer/limit.ts";
import { place } from "./composer/place.ts";
import { type Coach, patience } from "./engine/coach.ts";
import { type Decision, decide } from "./guard/decision.ts";
import { policy } from "./guard/policy.ts";
import { Draft } from "./note/draft.ts";
import { Note } from "./note/note.ts";
import { Panel } from "./panel/panel.ts";
import type { Site } from "./site.ts";

/** What a press of a button would send: the note, or an invitation without one. */
export type Cargo = "note" | "nothing";

type Refusal = Exclude<Decision, "let">;

export interface Surroundings {
  coach: Coach;
  site: Site;
  /** What is known of the person whom the invitation is for. */
  profile: () => Profile | null;
  sender: () => Profile | null;
}

export class Session implements Mounted {
  readonly #panel: Panel;
  readonly #note: Note | undefined;
  readonly #draft: Draft | undefined;
  readonly #counter: RegExp;
  #reviewed: { text: string; review: Review } | undefined;
  /** The review of no note at all, where the composer can send that beside the note. */
  #reviewedBare: Review | undefined;
  #isShown = false;
  #asked: ReviewRequest | undefined;
  #pass: { cargo: Cargo; text: string } | undefined;
  /** What the panel says of the last press, until something changes. */
  #refused: { cargo: Cargo; decision: Refusal } | undefined;

  constructor(
    private composer: Composer,
    private readonly around: Surroundings,
    signal: AbortSignal,
  ) {
    const { dialog, noteBox } = composer;
    this.#counter = new RegExp(around.site.composer.counter);
    this.#panel = new Panel(
      {
        take: (suggestion) => this.#take(suggestion),
        sendAnyway: (cargo) => this.#allow(cargo),
      },
      signal,
    );
    if (noteBox) {
      this.#note = new Note(noteBox, signal);
      this.#draft = new Draft(this.#note, dialog, () => this.#changed(), signal);
    }
    this.ask();
  }

  update(composer: Composer): void {
    this.composer = composer;
    if (this.#isShown) this.#shown();
    this.#draft?.check();
  }

  /** Has the note reviewed with all that is known by now. */
  ask(): void {
    const needsBare = this.composer.noteBox && this.composer.bareSend && !this.#reviewedBare;
    const text = needsBare ? "" : this.#text("note");
    this.#asked = this.#request(text);
    this.around.coach.ask("review", this.#asked);
  }

  reviewed(request: ReviewRequest, review: Review): void {
    if (request !== this.#asked) return;
    const { text } = request;
    if (text === "") this.#reviewedBare = review;
    if (text !== this.#text("note")) {
      this.ask();
      return;
    }
    const isNewText = text !== this.#reviewed?.text;
    this.#reviewed = { text, review };
    if (this.#note && !this.#draft?.isComposing) this.#shown().show(review, isNewText);
    this.#reconsider();
  }

  /** What is to be done when the user sends. */
  decide(cargo: Cargo): Decision {
    this.#draft?.check();
    const text = this.#text(cargo);
    const known = this.#known(cargo);
    return decide({
      policy,
      text,
      pass: this.#pass?.cargo === cargo ? this.#pass.text : undefined,
      reviewed: known && { text: known.text, verdict: known.review.verdict },
      waiting: this.around.coach.waiting("review"),
      patience,
    });
  }

  /** Says why nothing was sent, and leads to where it can be mended. */
  refuse(cargo: Cargo, decision: Refusal): void {
    this.#explain(cargo, decision);
    (this.#note?.element ?? this.composer.addNote)?.focus();
  }

  /** The user's word was for one message. */
  sent(): void {
    this.#pass = undefined;
  }

  #explain(cargo: Cargo, decision: Refusal): void {
    this.#refused = { cargo, decision };
    if (decision === "hold") this.#shown().sayStillReading();
    else this.#shown().sayStopped(cargo, this.#known(cargo)?.review);
  }

  /** A review is what a held press waits for, and it may let go what an earlier one stopped. */
  #reconsider(): void {
    if (!this.#refused) return;
    const { cargo, decision: before } = this.#refused;
    const decision = this.decide(cargo);
    if (decision === "let") this.#sayNothing();
    else if (decision !== before) this.#explain(cargo, decision);
  }

  #take({ text, recipient }: Suggestion): void {
    if (recipient === undefined) {
      this.#note?.insert(text);
      return;
    }
    // A page may forbid it; then nothing is said.
    const copied = () => this.#panel.sayCopied(recipient);
    navigator.clipboard.writeText(text).then(copied, () => undefined);
  }

  #allow(cargo: Cargo): void {
    this.#pass = { cargo, text: this.#text(cargo) };
    this.#refused = undefined;
    this.#panel.sayCanSend();
    const { send, bareSend } = this.composer;
    (cargo === "note" ? send : bareSend)?.focus();
  }

  /** The panel in its place. Before there is something to say, it would only take room. */
  #shown(): Panel {
    this.#isShown = true;
    place(this.#panel.host, this.composer);
    this.#panel.dress(this.composer.dialog);
    return this.#panel;
  }

  #changed(): void {
    this.#pass = undefined;
    this.#sayNothing();
    this.ask();
  }

  #sayNothing(): void {
    this.#refused = undefined;
    this.#panel.sayNothing();
  }

  #text(cargo: Cargo): string {
    return cargo === "note" && this.#note ? this.#note.text() : "";
  }

  #known(cargo: Cargo): { text: string; review: Review } | undefined {
    const isBare = cargo === "nothing" && this.#reviewedBare;
    return isBare ? { text: "", review: isBare } : this.#reviewed;
  }

  #request(text: string): ReviewRequest {
    const { site, profile, sender } = this.around;
    const { dialog, noteBox } = this.composer;
    const limit = (noteBox && limitOf(dialog, noteBox, this.#counter)) ?? site.limit;
    return { text, profile: profile(), sender: sender(), site: site.id, limit };
  }
}
