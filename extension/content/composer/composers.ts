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
  /** Of the visible dialogs, whether one was expected when they came: that is what they stay. */
  #expected = new Map<HTMLElement, boolean>();

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
    const { visible } = this.dialogs;
    this.#remember(visible);
    for (const dialog of visible) {
      const composer = recognise(dialog, this.facts, this.#expected.get(dialog) ?? false);
      this.#learnQuota(dialog, composer);
      if (composer && !(this.#isSpent && !composer.noteBox)) return composer;
    }
    return undefined;
  }

  /** A dialog that was closed may come again as another. */
  #remember(visible: readonly HTMLElement[]): void {
    const isExpected = this.hooks.isExpected();
    const known = this.#expected;
    this.#expected = new Map(visible.map((dialog) => [dialog, known.get(dialog) ?? isExpected]));
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
