/** An extension whose engine cannot start: the site is as it would be without it. */
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import {
  coach,
  connect,
  inEveryBrowser,
  openNote,
  send,
  sendBare,
  shipped,
  stockText,
} from "./steps.ts";

const broken = mkdtempSync(join(tmpdir(), "extension-"));
cpSync(shipped, broken, { recursive: true });
rmSync(join(broken, "background/engine.wasm"));
after(() => rmSync(broken, { recursive: true }));

inEveryBrowser(
  "a broken engine",
  (stage) => {
    test("stops no stock text and shows nothing", async () => {
      const { page } = stage;
      await openNote(page, "ana-ruiz");
      await page.type(stockText);
      await page.notAccessible(coach);
      await page.click(send);
      assert.deepEqual(await page.sent(), [{ to: "ana-ruiz", note: stockText }]);
      assert.deepEqual(page.errors, []);
    });

    test("stops no bare invitation", async () => {
      const { page } = stage;
      await page.open("/in/ana-ruiz/");
      await page.click(connect("ana-ruiz"));
      await page.click(sendBare);
      assert.deepEqual(await page.sent(), [{ to: "ana-ruiz", note: null }]);
    });

    test("the popup says so", async () => {
      const popup = await stage.session.openExtensionPage("popup/popup.html");
      await popup.accessible({ name: /cannot start/ });
      await popup.page.close();
    });
  },
  broken,
);
