/**
 * One request under way at a time. Of those that wait, only the newest counts; an answer that
 * something newer waits behind is out of date and dropped.
 */
export class NewestWins<Params, Result> {
  #underWay: { id: number; params: Params; since: number; again: boolean } | undefined;
  #waiting: Params | undefined;

  constructor(
    private readonly hooks: {
      /** Sends and tells the number that the answer will carry. */
      send: (params: Params) => number;
      deliver: (params: Params, result: Result) => void;
      now: () => number;
    },
  ) {}

  /** When the request was sent that is not yet answered. */
  get since(): number | undefined {
    return this.#underWay?.since;
  }

  ask(params: Params): void {
    if (this.#underWay) this.#waiting = params;
    else this.#send(params, false);
  }

  /** `result` is undefined where the other side failed. */
  answered(id: number, result: Result | undefined): void {
    if (this.#underWay?.id !== id) return;
    if (result === undefined) {
      this.lost();
      return;
    }
    const { params } = this.#underWay;
    this.#underWay = undefined;
    if (!this.#sendWaiting()) this.hooks.deliver(params, result);
  }

  /**
   * The other side is gone, or broke down and begins anew. What it did not answer is sent once more;
   * if that is lost too, the request itself may be what breaks it.
   */
  lost(): void {
    const lost = this.#underWay;
    this.#underWay = undefined;
    if (this.#sendWaiting() || !lost || lost.again) return;
    this.#send(lost.params, true);
  }

  #sendWaiting(): boolean {
    if (this.#waiting === undefined) return false;
    const params = this.#waiting;
    this.#waiting = undefined;
    this.#send(params, false);
    return true;
  }

  #send(params: Params, again: boolean): void {
    const since = this.hooks.now();
    this.#underWay = { id: this.hooks.send(params), params, since, again };
  }
}
