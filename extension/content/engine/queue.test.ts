import assert from "node:assert/strict";
import { test } from "node:test";
import { NewestWins } from "./queue.ts";

/** A queue with a note of all that it sent and delivered. */
function queue() {
  const sent: string[] = [];
  const delivered: string[] = [];
  const lane = new NewestWins<string, string>({
    send: (params) => sent.push(params),
    deliver: (params, result) => delivered.push(`${params}: ${result}`),
    now: () => sent.length,
  });
  return { sent, delivered, lane };
}

test("an answer is delivered with what was asked", () => {
  const { lane, sent, delivered } = queue();
  lane.ask("a");
  lane.answered(1, "fine");
  assert.deepEqual(sent, ["a"]);
  assert.deepEqual(delivered, ["a: fine"]);
});

test("of those that wait only the newest is sent, and what it makes stale is dropped", () => {
  const { lane, sent, delivered } = queue();
  lane.ask("a");
  lane.ask("ab");
  lane.ask("abc");
  lane.answered(1, "stale");
  assert.deepEqual(sent, ["a", "abc"]);
  lane.answered(2, "fine");
  assert.deepEqual(delivered, ["abc: fine"]);
});

test("an answer to something else changes nothing", () => {
  const { lane, delivered } = queue();
  lane.ask("a");
  lane.answered(7, "to whom?");
  assert.deepEqual(delivered, []);
  assert.equal(lane.since, 0);
});

test("a failed request is sent again, once, and makes room for the next", () => {
  const { lane, sent, delivered } = queue();
  lane.ask("a");
  lane.answered(1, undefined);
  assert.deepEqual(sent, ["a", "a"]);
  lane.answered(2, undefined);
  lane.ask("b");
  assert.deepEqual(sent, ["a", "a", "b"]);
  assert.deepEqual(delivered, []);
});

test("what was under way when the other side went is sent again, once", () => {
  const { lane, sent } = queue();
  lane.ask("a");
  lane.lost();
  assert.deepEqual(sent, ["a", "a"]);
  lane.lost();
  assert.deepEqual(sent, ["a", "a"]);
  assert.equal(lane.since, undefined);
});

test("what waited goes instead of what was lost", () => {
  const { lane, sent } = queue();
  lane.ask("a");
  lane.ask("b");
  lane.lost();
  assert.deepEqual(sent, ["a", "b"]);
});

test("nothing under way, nothing to lose", () => {
  const { lane, sent } = queue();
  lane.lost();
  assert.deepEqual(sent, []);
});
