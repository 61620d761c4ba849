/** Engines that cannot start, break down or never answer: the site goes on as if without them. */
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { altered, beforeBackground, rewrite } from "./altered.ts";
import {
  coach,
  connect,
  draft,
  inEveryBrowser,
  noteBox,
  openNote,
  reviewed,
  send,
  sendBare,
  stockText,
  write,
} from "./steps.ts";

inEveryBrowser(
  "an engine that cannot start",
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
  altered((folder) => rmSync(join(folder, "background/engine.wasm"))),
);

/** Takes a permission out of the manifest. */
function without(permission: string): (folder: string) => void {
  return (folder) => {
    rewrite(join(folder, "manifest.json"), (manifest) => {
      const permissions = manifest.permissions as string[];
      return { ...manifest, permissions: permissions.filter((other) => other !== permission) };
    });
  };
}

inEveryBrowser(
  "a sender whose profile cannot be read",
  (stage) => {
    test("is coached without it", async () => {
      const { page } = stage;
      await openNote(page, "ana-ruiz");
      await draft(page, "Hi Ana");
      assert.deepEqual(page.errors, []);
    });
  },
  altered(without("storage")),
);

/** The file of a language never comes, so no note in it is ever answered. */
const silentInGerman = `
  const packaged = fetch;
  globalThis.fetch = (address) =>
    String(address).includes("languages/de") ? new Promise(() => {}) : packaged(address);
`;

inEveryBrowser(
  "an engine that falls silent",
  (stage) => {
    test("holds a note for a moment and no longer", async () => {
      const { page } = stage;
      const german = "Hallo Ana, ich würde mich sehr freuen, wenn wir uns hier vernetzen könnten.";
      const wasHeld = async () => {
        await openNote(page, "ana-ruiz");
        await draft(page, stockText);
        await page.click(send);
        await page.accessible({ role: "alert" });
        await page.press("Control", "a");
        await page.paste(german);
        await page.click(send);
        return page.poll("the note held or sent", async () => {
          if ((await page.sentSoFar()).length > 0) return false;
          const [held] = await page.allAccessible({ name: /^Still reading/ });
          return held && true;
        });
      };
      // On a machine that is busy, the moment may be over before the click.
      await page.poll("the note held", async () => (await wasHeld()) || undefined);
      assert.deepEqual(await page.sentSoFar(), []);
      const sent = await page.poll("the note sent", async () => {
        // Once it is sent, there is no button any more.
        await Promise.race([page.click(send), page.sent()]);
        const all = await page.sentSoFar();
        return all.length > 0 ? all : undefined;
      });
      assert.deepEqual(sent, [{ to: "ana-ruiz", note: german }]);
    });
  },
  altered(beforeBackground(silentInGerman)),
);

/** The first port leads to nobody, and does not say so: a page from the browser's cache has such. */
const deafAtFirst = `
  const { onConnect } = chrome.runtime;
  const add = onConnect.addListener.bind(onConnect);
  let ports = 0;
  onConnect.addListener = (listener) => add((port) => ++ports > 1 && listener(port));
`;

inEveryBrowser(
  "a line that is dead without a word",
  (stage) => {
    test("is laid anew when the page comes back from the cache", async () => {
      const { page } = stage;
      await openNote(page, "ana-ruiz");
      await write(page, "Hi Ana");
      // Driven browsers keep no pages in that cache; this is what a page hears when it comes back.
      await page.page.evaluate(() =>
        dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })),
      );
      await reviewed(page, "Hi Ana");
    });
  },
  altered(beforeBackground(deafAtFirst)),
);

/** The first module traps at its third review: eight bytes of header, then a lone `unreachable`. */
const trapsOnce = `
  const instantiate = WebAssembly.instantiateStreaming;
  WebAssembly.instantiateStreaming = async (...source) => {
    const { module, instance } = await instantiate(...source);
    const trap = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([
      0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 97, 0, 0, 10, 5, 1, 3, 0, 0, 11,
    ]))).exports.a;
    let reviews = 0;
    const review = (...given) => (++reviews === 3 ? trap() : instance.exports.review(...given));
    return { module, instance: { exports: { ...instance.exports, review } } };
  };
`;

inEveryBrowser(
  "an engine that breaks down",
  (stage) => {
    test("costs no review, though it be that of the last keystroke", async () => {
      const { page } = stage;
      await openNote(page, "ana-ruiz");
      await page.type("Hi Ana, here is");
      await page.type(" a note");
      await reviewed(page, "Hi Ana, here is a note");
      assert.equal(await page.value(noteBox), "Hi Ana, here is a note");
      await draft(page, stockText);
      await page.click(send);
      await page.accessible({ role: "alert" });
      assert.deepEqual(await page.sentSoFar(), []);
    });
  },
  altered(beforeBackground(trapsOnce)),
);
