/** What axe, a checker of accessible pages, finds in all that the extension shows. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, describe, test } from "node:test";
import type { AxeResults } from "axe-core";
import type { Page, Protocol } from "puppeteer-core";
import type { ColorScheme } from "./harness/browsers.ts";
import { type Session, session } from "./harness/session.ts";
import { beStopped, coach, draft, goodNote, openNote, shipped, write } from "./steps.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What is wrong, and with what. */
async function faults(page: Page, within = ":root"): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (selector) =>
      (globalThis as unknown as { axe: typeof import("axe-core") }).axe.run(
        selector,
      ) as Promise<AxeResults>,
    within,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The markup of the bar: axe cannot look into a closed root, so it gets a copy in an open page. */
async function barMarkup(page: Page): Promise<string> {
  const devtools = await page.createCDPSession();
  const { root } = await devtools.send("DOM.getDocument", { depth: -1, pierce: true });
  const closed = nodes(root).find(({ shadowRootType }) => shadowRootType === "closed");
  assert.ok(closed, "the bar is drawn");
  const children = closed.children ?? [];
  const parts = await Promise.all(
    children.map(({ nodeId }) => devtools.send("DOM.getOuterHTML", { nodeId })),
  );
  await devtools.detach();
  return parts.map(({ outerHTML }) => outerHTML).join("");
}

function nodes(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const below = [...(node.shadowRoots ?? []), ...(node.children ?? [])];
  return [node, ...below.flatMap(nodes)];
}

test("the bar says which languages its words are in", async (t) => {
  const stage = await session("chromium", { extension: shipped });
  t.after(() => stage.close());
  const { page } = stage;
  const german = "Hallo Ana, ich habe Ihren Vortrag gehört und möchte Sie etwas fragen.";
  await openNote(page, "ana-ruiz");
  await write(page, german);
  await page.accessible({ role: "button", name: /wir kennen beide/i, within: coach });
  const markup = await barMarkup(page.page);
  assert.match(markup, /<section [^>]*lang="en"/);
  assert.match(markup, /<button [^>]*lang="de"/);
});

for (const colorScheme of ["light", "dark"] satisfies ColorScheme[]) {
  describe(`accessible in ${colorScheme} colours`, () => {
    let stage: Session;
    before(async () => {
      stage = await session("chromium", { extension: shipped, colorScheme });
    });
    after(() => stage.close());

    /** What is wrong with the bar as it stands, which must show these words. */
    async function faultsOfBar(shown: RegExp): Promise<string[]> {
      const markup = await barMarkup(stage.page.page);
      assert.match(markup, shown);
      const copy = await stage.newPage();
      const background = colorScheme === "dark" ? "#1b1f23" : "#ffffff";
      await copy.page.setContent(
        `<!doctype html><html lang="en"><title>Bar</title><body style="background: ${background}"><main>${markup}</main>`,
      );
      const found = await faults(copy.page, "main");
      await copy.page.close();
      return found;
    }

    test("the bar, with the next step and suggestions", async () => {
      const { page } = stage;
      await openNote(page, "ana-ruiz");
      await draft(page, "Hi Ana,");
      await page.accessible({ role: "button", name: /^Add: /, within: coach });
      assert.deepEqual(await faultsOfBar(/<div class="advice">/), []);
    });

    test("the bar, with a note that is too long", async () => {
      const { page } = stage;
      const long = goodNote.padEnd(201, "!");
      await openNote(page, "ana-ruiz");
      await draft(page, long);
      assert.deepEqual(await faultsOfBar(/class="length over"/), []);
    });

    test("the bar, with a note that is ready", async () => {
      const { page } = stage;
      await openNote(page, "ana-ruiz");
      await draft(page, goodNote);
      assert.deepEqual(await faultsOfBar(/Ready to send/), []);
    });

    test("the bar, with Send stopped", async () => {
      const { page } = stage;
      await openNote(page, "ana-ruiz");
      await beStopped(page);
      assert.deepEqual(await faultsOfBar(/Send anyway/), []);
    });

    test("the popup", async () => {
      const popup = await stage.openExtensionPage("popup/popup.html");
      await popup.accessible({ name: "Ready" });
      assert.deepEqual(await faults(popup.page), []);
      await popup.page.close();
    });
  });
}
