/**
 * The harness itself, against a tiny extension that stands where the real one will: a closed
 * shadow root inside the site's dialog. It shows that each helper does what it says, in both
 * browsers, whatever state the real extension is in.
 */
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { browserNames } from "./browsers.ts";
import type { UserPage } from "./page.ts";
import { type Session, session } from "./session.ts";

const files: Record<string, string> = {
  "manifest.json": JSON.stringify({
    manifest_version: 3,
    name: "Probe of the harness",
    version: "1.0",
    background: { service_worker: "background.js", scripts: ["background.js"] },
    content_scripts: [
      { matches: ["https://www.linkedin.com/*"], js: ["content.js"], run_at: "document_start" },
    ],
    browser_specific_settings: { gecko: { id: "probe@intro-coach.invalid" } },
  }),
  "popup.html": "<!doctype html><title>Popup</title><button>In the popup</button>",
  "background.js": `
    let count = 0;
    chrome.runtime.onMessage.addListener((message, sender, reply) => {
      if (message === "count") reply(++count);
      else fetch(message).then(() => reply("reached"), () => reply("refused"));
      return true;
    });`,
  "content.js": `
    const button = document.createElement("button");
    button.textContent = "Probe";
    button.addEventListener("click", async ({ isTrusted }) => {
      button.setAttribute("aria-pressed", "true");
      button.title = "trusted: " + isTrusted + ", count: " + (await chrome.runtime.sendMessage("count"));
    });
    const caller = document.createElement("button");
    caller.textContent = "Call out";
    caller.addEventListener("click", async () => {
      caller.textContent = await chrome.runtime.sendMessage("https://example.invalid/");
    });
    const host = document.createElement("div");
    host.attachShadow({ mode: "closed" }).append(button, caller);
    addEventListener("focusin", (event) => {
      if (host.isConnected) return;
      event.composedPath().find((node) => node.matches?.("dialog, [role=dialog]"))?.append(host);
    });`,
};

for (const browserName of browserNames) {
  describe(`harness in ${browserName}`, () => {
    let folder: string;
    let current: Session;
    let page: UserPage;

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), "intro-coach-probe-"));
      for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
      current = await session(browserName, {
        extension: folder,
        colorScheme: "dark",
        viewport: { width: 900, height: 600 },
      });
      page = current.page;
    });
    after(async () => {
      await current.close();
      await rm(folder, { recursive: true });
    });

    test("colour scheme and viewport are as asked", async () => {
      await page.open("/in/ana-ruiz/");
      const seen = await page.page.evaluate(() => [
        innerWidth,
        innerHeight,
        matchMedia("(prefers-color-scheme: dark)").matches,
      ]);
      assert.deepEqual(seen, [900, 600, true]);
    });

    for (const [surface, address, add] of [
      ["a shadow root", "/in/ana-ruiz/", "Add a note"],
      ["a modal dialog", "/in/jonas-weber/", "Nachricht hinzufügen"],
      ["the page", "/in/priya-nair/", "Add a note"],
    ] as const) {
      test(`an overlay in a closed root inside a dialog in ${surface} is read and clicked`, async () => {
        await page.open(address);
        await page.click(connect);
        await page.clickAccessible({ role: "button", name: add });
        const within = { role: "dialog" };
        await page.accessible({ role: "button", name: "Probe", without: ["pressed"], within });
        await page.clickAccessible({ role: "button", name: "Probe", within });
        await page.accessible({
          role: "button",
          name: "Probe",
          states: ["pressed"],
          description: /^trusted: true/,
          within,
        });
        assert.deepEqual(await page.allAccessible({ name: "No such thing" }), []);
        await page.press("Escape");
        await page.notAccessible({ role: "button", name: "Probe" });
      });
    }

    test("fields tell their name, value and state", async () => {
      await page.open("/in/ana-ruiz/");
      await page.click(connect);
      await page.clickAccessible({ role: "button", name: "Add a note" });
      await page.accessible({ role: "button", name: "Send invitation", states: ["disabled"] });
      await page.type("Hello Ana");
      await page.accessible({ role: "textbox", value: "Hello Ana", states: ["focused"] });
      await page.accessible({ role: "button", name: "Send invitation", without: ["disabled"] });
    });

    test("a held key repeats", async () => {
      await page.open("/in/ana-ruiz/");
      await page.click(connect);
      await page.clickAccessible({ role: "button", name: "Add a note" });
      const field = await page.find("#custom-message");
      const repeats = await field.evaluateHandle((element) => {
        const seen: boolean[] = [];
        element.addEventListener("keydown", ({ repeat }) => seen.push(repeat));
        return seen;
      });
      await page.hold("a");
      assert.deepEqual(await repeats.jsonValue(), [false, true, true, true]);
      assert.equal(await page.value("#custom-message"), "aaaa");
    });

    test("the background stops, and starts again when spoken to", async () => {
      await page.open("/in/ana-ruiz/");
      await page.click(connect);
      await page.clickAccessible({ role: "button", name: "Probe" });
      await page.accessible({ name: "Probe", description: /count: \d/ });
      assert.equal(await current.extension.isBackgroundRunning(), true);
      await current.extension.stopBackground();
      assert.equal(await current.extension.isBackgroundRunning(), false);
      await page.clickAccessible({ role: "button", name: "Probe" });
      await page.accessible({ name: "Probe", description: /count: 1$/ });
    });

    test("an extension that calls out is found out", async () => {
      assert.deepEqual(current.contacted, []);
      await page.open("/in/ana-ruiz/");
      await page.click(connect);
      await page.clickAccessible({ role: "button", name: "Call out" });
      await page.accessible({ name: "refused" });
      assert.deepEqual(current.contacted, ["example.invalid:443"]);
    });

    test("a page of the extension opens", async () => {
      const popup = await current.openExtensionPage("popup.html");
      await popup.accessible({ role: "button", name: "In the popup" });
      await popup.page.close();
    });

    test("memory is counted where the browser can", async () => {
      await page.open("/in/ana-ruiz/");
      const memory = await current.memory();
      assert.equal(memory !== undefined, browserName === "chromium");
      if (memory) assert.ok(memory.listeners > 0 && memory.nodes > 0);
    });
  });
}

const connect =
  'a[href$="vanityName=ana-ruiz"], a[href$="vanityName=jonas-weber"], .pv-top-card [aria-label^="Invite"]';
