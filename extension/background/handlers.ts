/** What the background can be asked, by name. */
import type { Method, Methods, Reply, Request } from "../shared/messages.ts";
import { engine } from "./engine.ts";

type Handlers = {
  [M in Method]: (params: Methods[M]["params"]) => Promise<Methods[M]["result"]>;
};

const handlers: Handlers = {
  review: engine.review,
  readProfile: engine.readProfile,
  async status() {
    await engine.start();
    return { running: true };
  },
};

const reported = new Set<string>();

export async function answer<M extends Method>({
  id,
  method,
  params,
}: Request<M>): Promise<Reply<M>> {
  try {
    return { id, ok: true, result: await handlers[method](params) };
  } catch (error) {
    const kind = error instanceof Error ? error.name : "Error";
    report(`${method}: ${kind}`);
    return { id, ok: false, error: kind };
  }
}

/** Once each, and only the kind: messages may quote drafts and profiles. */
function report(failure: string): void {
  if (reported.has(failure)) return;
  reported.add(failure);
  console.error(failure);
}
