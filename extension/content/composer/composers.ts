/** Follows the page's composer: tells when one opens, changes or closes. */

import type { ComposerFacts } from "../site.ts";
import { type Composer, isSpent, recognise } from "./composer.ts";
import type { Dialogs } from "./dialogs.ts";

/** What stands on a composer as long as it is open. */
export interface Mounted {
  /** The same composer, whose parts may be other elements now. */
  update(composer: Composer): void;
}

export class Composers {
  #current: { composer: Composer; mounted: Mounted; life: AbortController } | undefined;
  #isSpent = false;
  /** Dialogs that came when one was expected; they stay composers after that. */
  readonly #expected = new WeakSet<HTMLElement>();
  /** Dialogs that were there before; they do not become composers later. */
  readonly #unexpected = new WeakSet<HTMLElement>();

  constructor(
    private readonly dialogs: Pick<Dialogs, "visible">,
    private readonly facts: ComposerFacts,
    private readonly hooks: {
      isExpected: () => boolean;
      /** `isNextStep`: the same dialog has just shown another step of the same invitation. */
      mount: (composer: Composer, isNextStep: boolean, signal: AbortSignal) => Mounted;
    },
    private readonly signal: AbortSignal,
  ) {}

  get current(): Composer | undefined {
    return this.#current?.composer;
  }

  look(): void {
    const found = this.#find();
    if (found && this.#current && isSame(found, this.#current.composer)) {
      this.#current.composer = found;
      this.#current.mounted.update(found);
      return;
    }
    const last = this.#current;
    this.#current = undefined;
    last?.life.abort();
    if (found) this.#open(found, found.dialog === last?.composer.dialog);
  }

  #open(composer: Composer, isNextStep: boolean): void {
    const life = new AbortController();
    const signal = AbortSignal.any([life.signal, this.signal]);
    this.#current = { composer, life, mounted: this.hooks.mount(composer, isNextStep, signal) };
  }

  #find(): Composer | undefined {
    for (const dialog of this.dialogs.visible) {
      const composer = this.#recognise(dialog);
      this.#learnQuota(dialog, composer);
      if (composer && !(this.#isSpent && !composer.noteBox)) return composer;
    }
    return undefined;
  }

  #recognise(dialog: HTMLElement): Composer | undefined {
    const isKnown = this.#expected.has(dialog) || this.#unexpected.has(dialog);
    if (!isKnown) (this.hooks.isExpected() ? this.#expected : this.#unexpected).add(dialog);
    return recognise(dialog, this.facts, this.#expected.has(dialog));
  }

  /** A dialog that said so once is believed: the next one offers a note and then takes it back. */
  #learnQuota(dialog: HTMLElement, composer: Composer | undefined): void {
    if (composer?.noteBox) this.#isSpent = false;
    else if (!composer && isSpent(dialog, this.facts)) this.#isSpent = true;
  }
}

function isSame(one: Composer, other: Composer): boolean {
  return one.dialog === other.dialog && one.noteBox === other.noteBox;
}
