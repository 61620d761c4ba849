/** Which dialogs are guarded, where their words do not tell. */
import { test } from "node:test";
import type { UserPage } from "./harness/page.ts";
import { coach, inEveryBrowser, stockText } from "./steps.ts";

/** Shows the page's one dialog, the same element each time. Its button closes it. */
async function show(page: UserPage, fieldName: string, buttonText: string): Promise<void> {
  await page.page.evaluate(
    (name, text) => {
      const dialog =
        document.querySelector("dialog") ??
        document.body.appendChild(document.createElement("dialog"));
      const field = document.createElement("textarea");
      field.name = name;
      const button = document.createElement("button");
      button.textContent = text;
      button.addEventListener("click", () => dialog.close());
      dialog.replaceChildren(field, button);
      dialog.showModal();
    },
    fieldName,
    buttonText,
  );
  await page.find("dialog textarea:focus");
}

/** Asks to invite somebody, where the page itself shows no dialog for that. */
async function connect(page: UserPage): Promise<void> {
  await page.click('[componentkey="ben-okafor_connect"]');
  await page.sent();
}

async function close(page: UserPage): Promise<void> {
  await page.press("Escape");
  await page.gone("dialog");
}

/** Writes what no note may say, and sends it: this is no note. */
async function sendStockText(page: UserPage): Promise<void> {
  await page.type(stockText);
  await page.notAccessible(coach);
  await page.click("dialog button");
  await page.gone("dialog");
}

inEveryBrowser("a dialog in unknown words", (stage) => {
  test("is a note's where one is expected, and another's when it comes again", async () => {
    const { page } = stage;
    await page.open("/mynetwork/");
    await connect(page);
    await show(page, "text", "Hop");
    await page.accessible(coach);
    await close(page);
    // Any other press ends the expectation.
    await page.click("main h2");
    await show(page, "text", "Hop");
    await sendStockText(page);
  });

  test("is a note's when it comes again, though it was another's", async () => {
    const { page } = stage;
    await page.open("/mynetwork/");
    await show(page, "text", "Hop");
    await page.nextFrame();
    await close(page);
    await connect(page);
    await show(page, "text", "Hop");
    await page.accessible(coach);
  });

  test("is no note's only because a message can be sent from it", async () => {
    const { page } = stage;
    await page.open("/mynetwork/");
    await show(page, "message", "Send");
    await sendStockText(page);
  });
});
