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

  for (const { place, note, keys, expected } of [
    {
      place: "on a line of its own",
      note: "Hi Ana,\n\nBest, Bo",
      keys: ["ArrowUp"],
      expected: /^Hi Ana,\nWe both know Lena Fischer,\nBest, Bo$/i,
    },
    {
      place: "at the end of a line",
      note: "Hi Ana,\nBest, Bo",
      keys: ["ArrowUp", "End"],
      expected: /^Hi Ana, we both know Lena Fischer,\nBest, Bo$/i,
    },
    {
      place: "at the start of a line",
      note: "Hi Ana,\nbest, Bo",
      keys: ["Home"],
      expected: /^Hi Ana,\nWe both know Lena Fischer, best, Bo$/i,
    },
  ] as const) {
    test(`a suggestion ${place} gets no spaces but those between words`, async () => {
      const { page } = stage;
      await openNote(page, "ana-ruiz", "?note=contenteditable");
      await page.type(note);
      // The field's own count: an empty line is two to a browser.
      await reviewed(page, await page.value(noteBox));
      for (const key of keys) await page.press(key);
      await page.clickAccessible({ role: "button", name: /^Add: .*Lena Fischer/ });
      assert.match(await page.value(noteBox), expected);
    });
  }

  test("a caret that a script put behind the last line types at its end", async () => {
    const { page } = stage;
    await openNote(page, "ana-ruiz", "?note=contenteditable");
    const field = await page.find(noteBox);
    await field.evaluate((element) => {
      const line = document.createElement("p");
      line.append("Hi Ana,", document.createElement("br"));
      element.replaceChildren(line);
      element.dispatchEvent(new Event("input"));
      document.getSelection()?.selectAllChildren(element);
      document.getSelection()?.collapseToEnd();
    });
    await page.clickAccessible({ role: "button", name: /^Add: .*Lena Fischer/ });
    assert.match(await page.value(noteBox), /^Hi Ana, we both know Lena Fischer,\n?$/i);
  });
});
