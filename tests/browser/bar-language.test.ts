/** Which language our words are in, and how it runs, whatever the page and the browser say. */
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { altered, rewrite } from "./altered.ts";
import { coach, draft, inEveryBrowser, openNote, write } from "./steps.ts";

/** The tests' browsers are English, for which there are no words left. */
function withoutEnglish(folder: string): void {
  rmSync(join(folder, "_locales/en"), { recursive: true });
  rewrite(join(folder, "manifest.json"), (manifest) => ({ ...manifest, default_locale: "de" }));
}

inEveryBrowser(
  "in a browser whose language we do not have",
  (stage) => {
    test("the popup tells which language it speaks", async () => {
      const popup = await stage.session.openExtensionPage("popup/popup.html");
      await popup.accessible({ name: "Bereit" });
      assert.equal(await popup.page.evaluate(() => document.documentElement.lang), "de");
      await popup.page.close();
    });

    test("the engine's sentences are in it, names and all", async () => {
      const { page } = stage;
      await openNote(page, "ana-ruiz");
      await write(page, "Hi Tom, your post on slip detection helped my thesis.");
      const within = { role: "region", name: "Coach für Ihre Nachricht" };
      await page.accessible({ name: /^Sie begrüßen Tom, aber das ist Ana Ruiz\./, within });
      await page.accessible({ name: /^Kennt jemand Sie beide\?/, within });
      await page.notAccessible({ name: /You greet|Does somebody/, within });
    });
  },
  altered(withoutEnglish),
);

inEveryBrowser("on a page that runs from right to left", (stage) => {
  test("the bar runs from left to right, as its words do", async () => {
    const { page } = stage;
    await openNote(page, "ana-ruiz");
    await page.page.evaluate(() => {
      document.documentElement.dir = "rtl";
    });
    const first = await page.boxOf({ role: "listitem", name: /^Reason/, within: coach });
    const last = await page.boxOf({ role: "listitem", name: /^Offer/, within: coach });
    assert.ok(first.x < last.x, `${first.x} is left of ${last.x}`);
  });
});

function fromRightToLeft(folder: string): void {
  const direction = { message: "rtl" };
  rewrite(join(folder, "_locales/en/messages.json"), (words) => ({ ...words, direction }));
}

inEveryBrowser(
  "in a language that runs from right to left",
  (stage) => {
    test("the left arrow leads to the next suggestion", async () => {
      const { page } = stage;
      await openNote(page, "ana-ruiz");
      await draft(page, "Hi Ana,");
      const suggestion = { role: "button", name: /^Add: /, within: coach };
      await page.press("Tab");
      await page.press("Tab");
      const [, second] = await page.allAccessible(suggestion);
      assert.ok(second);
      await page.press("ArrowLeft");
      await page.accessible({ ...suggestion, name: second.name, states: ["focused"] });
    });
  },
  altered(fromRightToLeft),
);
