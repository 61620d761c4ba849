import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { Voice } from "./voice.ts";

let heard: string[];
let region: string;
let voice: Voice;

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout"] });
  heard = [];
  region = "";
  voice = new Voice((words) => {
    region = words;
    if (words !== "") heard.push(words);
  });
});

/** Says each sentence some 300 ms after the one before, as reviews come while somebody types. */
function sayQuickly(...sentences: string[]): void {
  for (const sentence of sentences) {
    voice.say(sentence);
    mock.timers.tick(300);
  }
}

function rest(): void {
  // One second until it is heard, one until the region is emptied; timers set meanwhile count anew.
  for (let second = 0; second < 3; second++) mock.timers.tick(1000);
}

test("a sentence that others follow at once is not heard", () => {
  sayQuickly("a", "b", "c");
  assert.deepEqual(heard, []);
  rest();
  assert.deepEqual(heard, ["c"]);
});

test("a sentence that stays is heard while the typing goes on", () => {
  sayQuickly("a", "a", "a", "a", "a");
  assert.deepEqual(heard, ["a"]);
});

test("a sentence is heard once, and not again after another was there for a moment", () => {
  sayQuickly("a");
  rest();
  sayQuickly("a", "b", "a");
  rest();
  assert.deepEqual(heard, ["a"]);
});

test("words that were heard do not stay to be read a second time", () => {
  voice.say("a");
  mock.timers.tick(1000);
  assert.equal(region, "a");
  sayQuickly("b", "a");
  rest();
  assert.equal(region, "");
});

test("what was hushed is not heard, unless it is said again", () => {
  voice.say("a");
  voice.hush();
  rest();
  assert.deepEqual(heard, []);
  voice.say("a");
  rest();
  assert.deepEqual(heard, ["a"]);
});
