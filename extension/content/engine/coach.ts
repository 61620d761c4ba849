/** The line to the background, where the engine is. */
import type { Method, Methods, Reply, Request } from "../../shared/messages.ts";
import { portName } from "../../shared/messages.ts";
import { NewestWins } from "./queue.ts";

/** An engine that is silent for longer does not run, for all that the page can tell. */
export const patience = 1000;

type Listener<M extends Method> = (
  params: Methods[M]["params"],
  result: Methods[M]["result"],
) => void;

type Lane<M extends Method> = NewestWins<Methods[M]["params"], Methods[M]["result"]>;

export class Coach {
  readonly #lanes = new Map<Method, Lane<Method>>();
  #port: chrome.runtime.Port | undefined;
  #lastId = 0;
  /** The last answer was none of an engine that failed. */
  #runs = false;

  /** `onGone`: the extension was removed or replaced, and this script is left over. */
  constructor(private readonly onGone: () => void) {}

  listen<M extends Method>(method: M, listener: Listener<M>): void {
    const lane = new NewestWins<Methods[M]["params"], Methods[M]["result"]>({
      send: (params) => this.#send(method, params),
      deliver: listener,
      now: () => performance.now(),
    });
    this.#lanes.set(method, lane as unknown as Lane<Method>);
  }

  ask<M extends Method>(method: M, params: Methods[M]["params"]): void {
    this.#lanes.get(method)?.ask(params);
  }

  /**
   * How long the answer is awaited, in milliseconds; `undefined` where none is under way or the
   * engine is not known to run.
   */
  waiting(method: Method): number | undefined {
    if (!this.#runs) return undefined;
    const since = this.#lanes.get(method)?.since;
    return since === undefined ? undefined : performance.now() - since;
  }

  /** After a rest of the page the connection may be dead without a word. */
  reconnect(): void {
    const port = this.#port;
    this.#port = undefined;
    port?.disconnect();
    this.#lost();
  }

  #send<M extends Method>(method: M, params: Methods[M]["params"]): number {
    const request: Request<M> = { id: ++this.#lastId, method, params };
    try {
      this.#port ??= this.#connect();
      this.#port.postMessage(request);
    } catch {
      this.onGone();
    }
    return request.id;
  }

  #connect(): chrome.runtime.Port {
    const port = chrome.runtime.connect({ name: portName });
    port.onMessage.addListener((reply: Reply) => this.#receive(reply));
    port.onDisconnect.addListener(() => {
      if (this.#port !== port) return;
      this.#port = undefined;
      // An extension that is gone takes its id along; one that rests does not.
      if (chrome.runtime?.id) this.#lost();
      else this.onGone();
    });
    return port;
  }

  #lost(): void {
    for (const lane of this.#lanes.values()) lane.lost();
  }

  #receive(reply: Reply): void {
    this.#runs = reply.ok;
    for (const lane of this.#lanes.values()) {
      lane.answered(reply.id, reply.ok ? reply.result : undefined);
    }
  }
}
