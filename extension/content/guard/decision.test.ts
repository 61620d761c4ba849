import assert from "node:assert/strict";
import { test } from "node:test";
import { type Circumstances, type Decision, decide } from "./decision.ts";

const stopped: Circumstances = {
  policy: "block",
  text: "stock",
  pass: undefined,
  reviewed: { text: "stock", verdict: "block" },
  waiting: undefined,
  patience: 1000,
};

function check(name: string, change: Partial<Circumstances>, expected: Decision) {
  test(name, () => assert.equal(decide({ ...stopped, ...change }), expected));
}

check("a blocked text is stopped", {}, "stop");
check("a ready text goes", { reviewed: { text: "stock", verdict: "ready" } }, "let");
check("a text to revise goes", { reviewed: { text: "stock", verdict: "revise" } }, "let");
check(
  "a text to revise is stopped where that is wanted",
  { policy: "revise", reviewed: { text: "stock", verdict: "revise" } },
  "stop",
);
check("nothing is stopped where nothing is to be", { policy: "nothing" }, "let");
check("an engine that never answered stops nothing", { reviewed: undefined }, "let");
check("a first text that is being read is held", { reviewed: undefined, waiting: 5 }, "hold");
check(
  "nothing is held where nothing is to be stopped",
  { policy: "nothing", reviewed: undefined, waiting: 5 },
  "let",
);
check("a pass lets exactly its text go", { pass: "stock" }, "let");
check("a pass for another text is none", { pass: "stocks" }, "stop");
check("a pass for no text is one for the empty note", { text: "", pass: "" }, "let");
check("after a block, a text that is being read is held", { text: "better", waiting: 5 }, "hold");
check("an engine that takes too long holds nothing", { text: "better", waiting: 1000 }, "let");
check("a text that nobody reads is not held", { text: "better" }, "let");
check(
  "after a good text, the next is not held",
  { text: "better", waiting: 5, reviewed: { text: "good", verdict: "ready" } },
  "let",
);
