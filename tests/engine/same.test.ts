/** The same note gets the same review in the browser's module and in the terminal. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";
import {
  initSync,
  loadGuard,
  loadLanguage,
  neededLanguage,
  review,
} from "../../extension/background/generated/engine.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const module = readFileSync(join(root, "dist/extension/background/engine.wasm"));

interface Note {
  id: number | string;
  text: string;
  profile?: object;
  sender?: object;
}

/** As the background does: a language is brought when a note needs it. */
function inModule({ text, profile, sender }: Note): unknown {
  const tag = neededLanguage(text);
  if (tag)
    loadLanguage(tag, readFileSync(join(root, `dist/extension/languages/${tag}.txt`), "utf8"));
  return review({ text, profile, sender, site: "linkedin" });
}

function inTerminal(notes: readonly Note[]): Map<unknown, object> {
  const lines = notes.map(({ id, text, profile, sender }) =>
    JSON.stringify({ id, text, profile, sender, site: "linkedin" }),
  );
  const reviews = execFileSync(
    "cargo",
    ["run", "--quiet", "--package", "cli", "--", "review", "--jsonl"],
    { cwd: root, input: lines.join("\n"), encoding: "utf8", maxBuffer: 2 ** 28 },
  );
  const entries = reviews
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return new Map(entries.map(({ id, ...review }) => [id, review]));
}

const corpus = join(root, "tests/corpus");
const files = readdirSync(corpus).filter((name) => name.endsWith(".jsonl"));

/** A few hundred notes show it as well as thousands. */
function some(file: string): Note[] {
  const lines = readFileSync(join(corpus, file), "utf8").trim().split("\n");
  return lines.filter((_, index) => index % 5 === 0).map((line) => JSON.parse(line));
}

let expected: Map<unknown, object>;

before(() => {
  initSync({ module });
  loadGuard(readFileSync(join(root, "dist/extension/background/guard.txt"), "utf8"));
  const notes = files.flatMap(some);
  expected = inTerminal(notes);
  assert.equal(expected.size, notes.length);
});

for (const file of files) {
  test(file, () => {
    for (const note of some(file)) {
      assert.deepEqual(plain(inModule(note)), expected.get(note.id));
    }
  });
}

/** Without what JSON does not carry, such as keys that stand for nothing. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
