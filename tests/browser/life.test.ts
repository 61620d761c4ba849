/** What comes and goes: the worker, the page, the dialog, the engine. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { coach, connect, inEveryBrowser, noteBox, openNote, reviewed, send, stockText, write } from "./steps.ts";

inEveryBrowser("the coach's life", (stage) => {
  test("a stopped background is woken by the next keystroke", async () => {
    const { page, session } = stage;
    await openNote(page, "ana-ruiz");
    await write(page, "Hi Ana");
    await reviewed(page, "Hi Ana");
    await session.extension.stopBackground();
    assert.equal(await session.extension.isBackgroundRunning(), false);
    await page.type(", hello");
    await reviewed(page, "Hi Ana, hello");
  });

  test("what was read stays known while the background is stopped", async () => {
    const { page, session } = stage;
    await openNote(page, "ana-ruiz");
    await write(page, stockText);
    await reviewed(page, stockText);
    await session.extension.stopBackground();
    await page.click(send);
    await page.accessible({ role: "alert" });
    assert.deepEqual(await page.sentSoFar(), []);
  });

  test("a dialog opened and closed twenty times leaves nothing behind", async (t) => {
    const { page, session } = stage;
    await page.open("/in/ana-ruiz/");
    const round = async () => {
      await page.click(connect("ana-ruiz"));
      await page.click('button[aria-label="Add a note"]');
      await page.accessible(coach);
      await page.press("Escape");
      await page.gone(noteBox);
      await page.notAccessible(coach);
    };
    for (let i = 0; i < 3; i++) await round();
    const start = await session.memory();
    for (let i = 0; i < 20; i++) await round();
    const end = await session.memory();
    t.diagnostic(JSON.stringify({ start, end }));
    if (!start || !end) return;
    assert.ok(end.listeners <= start.listeners, `${start.listeners} → ${end.listeners} listeners`);
    assert.ok(end.nodes <= start.nodes + 20, `${start.nodes} → ${end.nodes} nodes`);
  });

  test("a page that comes back from the cache goes on", async () => {
    const { page } = stage;
    await openNote(page, "ana-ruiz");
    await write(page, "Hi Ana");
    await reviewed(page, "Hi Ana");
    await page.page.goto("https://www.linkedin.com/mynetwork/");
    await page.showing("/mynetwork/");
    await page.page.goBack();
    await page.showing("/in/ana-ruiz/");
    if (!(await page.page.evaluate(() => document.querySelector("#interop-outlet")?.shadowRoot?.querySelector("textarea")))) return;
    await page.type("!");
    await reviewed(page, "Hi Ana!");
  });

  test("the popup says that the engine runs", async () => {
    const popup = await stage.session.openExtensionPage("popup/popup.html");
    await popup.accessible({ name: "Ready" });
    await popup.page.close();
  });
});
