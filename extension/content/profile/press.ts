/** Remembers whom the user last asked to invite. */

import type { Site } from "../site.ts";
import { type Target, targetOfPress } from "./target.ts";

/** A dialog that comes later was not asked for by that press. */
const patience = 5000;

export class Press {
  #target: Target | undefined;
  #at = Number.NEGATIVE_INFINITY;

  constructor(private readonly site: Site) {}

  /** Whom the next dialog is for; a press of anything else ends that. */
  get target(): Target | undefined {
    return this.#target;
  }

  get isRecent(): boolean {
    return performance.now() - this.#at < patience;
  }

  /** Takes a click that went through `path`; tells whether it asks to invite somebody. */
  take(path: readonly EventTarget[]): boolean {
    this.#target = targetOfPress(path, this.site);
    this.#at = this.#target ? performance.now() : Number.NEGATIVE_INFINITY;
    return this.#target !== undefined;
  }
}
