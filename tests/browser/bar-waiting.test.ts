/** What is shown while the engine still reads, and what comes of it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { altered, beforeBackground } from "./altered.ts";
import {
  addNote,
  coach,
  draft,
  inEveryBrowser,
  noteBox,
  reviewed,
  type Stage,
  sendAnyway,
  stockText,
} from "./steps.ts";

const germanStockText =
  "Ich möchte Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.";
const germanNote = "Hallo Priya, ich habe Ihren Vortrag über Daten gehört und baue selbst einen.";

/** The file of a language comes once the popup was opened, so the test says when. */
const germanAfterPopup = `
  const packaged = fetch;
  const opened = new Promise((resolve) => {
    chrome.runtime.onConnect.addListener((port) =>
      port.onMessage.addListener(({ method }) => method === "status" && resolve()),
    );
  });
  globalThis.fetch = async (address) => {
    if (String(address).includes("languages/de")) await opened;
    return packaged(address);
  };
`;

/** Each language is asked for once in a background's life, so each test has one of its own. */
function whileReading(name: string, define: (stage: Stage) => void): void {
  inEveryBrowser(name, define, altered(beforeBackground(germanAfterPopup)));
}

/** A press of Send on a note that nobody has read, after one that was stopped. */
async function pressTooEarly({ page }: Stage, text: string): Promise<void> {
  await page.open("/in/priya-nair/");
  await page.click('main [aria-label="Invite Priya Nair to connect"]');
  await page.click(addNote);
  await draft(page, stockText);
  const box = await page.find(noteBox);
  // The page's own change says nothing, so it is met by the press itself.
  await box.evaluate((field, words) => {
    (field as HTMLTextAreaElement).value = words;
  }, text);
  await page.click('[role=dialog] button[aria-label="Send now"]');
  await page.accessible({ name: /^Still reading/, within: coach });
}

async function letRead({ page, session }: Stage): Promise<void> {
  const popup = await session.openExtensionPage("popup/popup.html");
  await popup.accessible({ name: "Ready" });
  await popup.page.close();
  await page.page.bringToFront();
}

whileReading("a held note that may go", (stage) => {
  test("has its next step as soon as it is read", async () => {
    const { page } = stage;
    await pressTooEarly(stage, germanNote);
    await letRead(stage);
    await reviewed(page, germanNote);
    await page.notAccessible({ name: /^Still reading/, within: coach });
    assert.deepEqual(await page.sentSoFar(), []);
  });
});

whileReading("a held note that may not go", (stage) => {
  test("has the reason and the way through as soon as it is read", async () => {
    const { page } = stage;
    await pressTooEarly(stage, germanStockText);
    await letRead(stage);
    await page.accessible({ ...sendAnyway, within: coach });
    await page.notAccessible({ name: /^Still reading/, within: coach });
    assert.deepEqual(await page.sentSoFar(), []);
  });
});
