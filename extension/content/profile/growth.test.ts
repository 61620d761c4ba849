import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { watchGrowth } from "./growth.ts";

/** A page in which something has just changed whenever `change` is called. */
function page() {
  let change = () => {};
  class Observer {
    constructor(onChange: (records: { target: object }[]) => void) {
      change = () => onChange([{ target: {} }]);
    }
    observe() {}
    disconnect() {}
  }
  const requestIdleCallback = (run: () => void) => run();
  Object.assign(globalThis, { document: {}, MutationObserver: Observer, requestIdleCallback });
  const dialog = { contains: () => false } as unknown as HTMLElement;
  const people = { learnt: 0, reads: 0, read: () => void people.reads++ };
  watchGrowth(dialog, people, new AbortController().signal);
  return { people, change: () => change() };
}

test("the less is learnt from a page that never rests, the less often it is read", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const { people, change } = page();
  const nextPause = () => {
    const before = people.reads;
    change();
    for (let waited = 100; ; waited += 100) {
      mock.timers.tick(100);
      if (people.reads > before) return waited;
    }
  };
  const pauses = () => Array.from({ length: 5 }, nextPause);
  assert.deepEqual(pauses(), [500, 1000, 2000, 4000, 4000]);
  people.learnt += 1;
  assert.deepEqual(pauses(), [500, 1000, 2000, 4000, 4000]);
  mock.timers.reset();
});
