/** A rich text field as a note box: its lines are elements, not text. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inEveryBrowser, noteBox, openNote, reviewed } from "./steps.ts";

inEveryBrowser("a rich text field", (stage) => {
  test("the user's own words and other words of the dialog are no limit", async () => {
    const { page } = stage;
    await openNote(page, "ana-ruiz", "?note=contenteditable&limit=300");
    const field = await page.find(noteBox);
    await field.evaluate((element) => {
      const words = document.createElement("p");
      words.textContent = "Ana Ruiz, support 24/7";
      element.before(words);
    });
    const note = "Hi Ana, I answer\n24/7";
    await page.type(note);
    assert.equal(await page.value(noteBox), note);
    await reviewed(page, note, 300);
  });
});
