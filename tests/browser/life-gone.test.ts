/** What is left in a page of an extension that was removed or replaced. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { CDPSession } from "puppeteer-core";
import type { UserPage } from "./harness/page.ts";
import { addNote, coach, connect, inEveryBrowser, noteBox, send } from "./steps.ts";

/** From now on, tells which functions of extensions ran in the page since it was asked last. */
async function watchExtensions(page: UserPage): Promise<() => Promise<string[]>> {
  const devtools = await page.page.createCDPSession();
  await devtools.send("Profiler.enable");
  await devtools.send("Profiler.startPreciseCoverage", { callCount: true });
  return () => functionsThatRan(devtools);
}

async function functionsThatRan(devtools: CDPSession): Promise<string[]> {
  const { result } = await devtools.send("Profiler.takePreciseCoverage");
  return result
    .filter(({ url }) => url.startsWith("chrome-extension:"))
    .flatMap(({ functions }) => functions)
    .filter(({ ranges }) => ranges.some(({ count }) => count > 0))
    .map(({ functionName }) => functionName);
}

inEveryBrowser("an extension that is gone", (stage) => {
  test("leaves nothing behind that runs", async () => {
    const { page, session, browserName } = stage;
    await page.open("/in/ana-ruiz/");
    // Firefox takes scripts out of pages along with their extension.
    const ran = browserName === "chromium" && (await watchExtensions(page));
    await session.extension.remove();
    const link = await page.find(connect("ana-ruiz"));
    // By script: a user's press is heard by itself, and would tell before the dialog does.
    await link.evaluate((found) => found.click());
    await page.find(addNote);
    await page.nextFrame();
    if (ran) {
      assert.notDeepEqual(await ran(), [], "the dialog was noticed");
      await page.page.evaluate(() => document.body.append(document.createElement("p")));
      await page.nextFrame();
      assert.deepEqual(await ran(), []);
    }
    await page.click(addNote);
    await page.find(noteBox);
    await page.type("Hi");
    await page.notAccessible(coach);
    await page.click(send);
    assert.deepEqual(await page.sent(), [{ to: "ana-ruiz", note: "Hi" }]);
    assert.deepEqual(page.errors, []);
  });
});
