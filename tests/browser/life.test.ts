/** What comes and goes: the worker, the page, the dialog, the engine. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { UserPage } from "./harness/page.ts";
import {
  addNote,
  coach,
  connect,
  draft,
  inEveryBrowser,
  openNote,
  reviewed,
  send,
  stockText,
} from "./steps.ts";

/** By script, as what a test's driver holds on to would count as left behind. */
async function openAndClose(page: UserPage): Promise<void> {
  const press = (selector: string) =>
    page.until(
      selector,
      (wanted) => {
        const roots = [document, document.querySelector("#interop-outlet")?.shadowRoot];
        const [found] = roots.flatMap((root) => [...(root?.querySelectorAll(wanted) ?? [])]);
        (found as HTMLElement | undefined)?.click();
        return found !== undefined;
      },
      selector,
    );
  await press(connect("ana-ruiz"));
  await press(addNote);
  await page.accessible(coach);
  await page.press("Escape");
  await page.notAccessible(coach);
}

inEveryBrowser("the coach's life", (stage) => {
  test("a stopped background is woken by the next keystroke", async () => {
    const { page, session } = stage;
    await openNote(page, "ana-ruiz");
    await draft(page, "Hi Ana");
    await session.extension.stopBackground();
    assert.equal(await session.extension.isBackgroundRunning(), false);
    await page.type(", hello");
    await reviewed(page, "Hi Ana, hello");
  });

  test("what was read stays known while the background is stopped", async () => {
    const { page, session } = stage;
    await openNote(page, "ana-ruiz");
    await draft(page, stockText);
    await session.extension.stopBackground();
    await page.click(send);
    await page.accessible({ role: "alert" });
    assert.deepEqual(await page.sentSoFar(), []);
  });

  test("a dialog opened and closed twenty times leaves nothing behind", async (t) => {
    const { page, session } = stage;
    await page.open("/in/ana-ruiz/");
    await openAndClose(page);
    const start = await session.memory();
    for (let i = 0; i < 20; i++) await openAndClose(page);
    const end = await session.memory();
    if (!start || !end) return t.skip("this browser does not count");
    assert.deepEqual(end, start);
  });

  test("the popup says that the engine runs", async () => {
    const popup = await stage.session.openExtensionPage("popup/popup.html");
    await popup.accessible({ name: "Ready" });
    await popup.page.close();
  });
});
