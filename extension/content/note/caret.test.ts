import assert from "node:assert/strict";
import { test } from "node:test";
import { fit } from "./caret.ts";

/** `|` marks the caret. */
function check(text: string, words: string, expected: string) {
  const [before = "", after = ""] = text.split("|");
  test(`${text} + ${words}`, () => {
    assert.equal(before + fit(before, words, after) + after, expected);
  });
}

check("|", "We both row.", "We both row.");
check("Hi Ana,|", "we both row.", "Hi Ana, we both row.");
check("Hi Ana, |", "we both row.", "Hi Ana, we both row.");
check("Hi Ana,\n|", "we both row.", "Hi Ana,\nwe both row.");
check("|Best, Bo", "We both row.", "We both row. Best, Bo");
check("I row|!", "too", "I row too!");
check("(|)", "as you do", "(as you do)");
check("“|”", "Row!", "“Row!”");
