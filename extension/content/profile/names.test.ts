import assert from "node:assert/strict";
import { test } from "node:test";
import { isSameName, nameIn } from "./names.ts";

test("a label names whom it invites", () => {
  assert.equal(nameIn("Invite Ana Ruiz to connect", ["Invite {name} to connect"]), "Ana Ruiz");
});

test("a name may come first", () => {
  const patterns = ["{name} als Kontakt einladen"];
  assert.equal(nameIn("Jonas Weber als Kontakt einladen", patterns), "Jonas Weber");
});

test("a name at the end stops before the full stop", () => {
  const patterns = ["invitation to {name}"];
  assert.equal(nameIn("Add a note to your invitation to Ana?", patterns), "Ana");
});

test("a pattern's own signs are taken literally", () => {
  assert.equal(nameIn("Invite (Ana)", ["Invite ({name})"]), "Ana");
});

test("other words name nobody", () => {
  assert.equal(nameIn("Message Ana", ["Invite {name} to connect"]), undefined);
});

for (const [one, other, expected] of [
  ["Ana Ruiz", "ana  ruiz", true],
  ["Ana Ruiz", "Dr. Ana Ruiz (She/Her)", true],
  ["Ana Ruiz", "Ana Schmidt", false],
  ["Ana", "Ana Ruiz", false],
  ["Ana", "Ana", true],
  ["", "Ana", false],
] as const) {
  test(`“${one}” and “${other}” are ${expected ? "one" : "two"}`, () => {
    assert.equal(isSameName(one, other), expected);
  });
}
