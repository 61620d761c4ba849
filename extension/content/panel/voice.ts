/** Says to screen readers what stands still for a while: not each word of a text under way. */

/** Sentences change with the typing; what rests for so long is worth hearing. */
const rest = 1000;

export class Voice {
  #spoken = "";
  #pending = "";
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `utter` fills a live region, and empties it, as the same words stand elsewhere to be read. */
  constructor(private readonly utter: (words: string) => void) {}

  say(words: string): void {
    if (words === this.#pending) return;
    this.#pending = words;
    this.#after(rest, () => this.#speak(words));
  }

  /** What was not yet said stays unsaid. */
  hush(): void {
    clearTimeout(this.#timer);
    this.#pending = this.#spoken;
    this.utter("");
  }

  #speak(words: string): void {
    // What came in between was gone before it was heard.
    if (words !== this.#spoken) this.utter(words);
    this.#spoken = words;
    this.#after(rest, () => this.utter(""));
  }

  #after(time: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, time);
  }
}
