/**
 * `cargo xtask demo`: the extension on a replica of a profile page, for somebody to try. With
 * `--headless` a session is played instead, in light and in dark: the stock text, the blocked Send,
 * a suggestion taken, a good note sent.
 */
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { ColorScheme } from "./harness/browsers.ts";
import type { UserPage } from "./harness/page.ts";
import { session } from "./harness/session.ts";
import { beStopped, coach, draft, goodNote, noteBox, openNote, send } from "./steps.ts";

const extension = fileURLToPath(new URL("../../dist/extension", import.meta.url));
const pictures = fileURLToPath(new URL("../../dist/demo/", import.meta.url));
const narrow = { width: 420, height: 860 };
const wide = { width: 1280, height: 860 };

if (process.argv.includes("--headless")) await play();
else await show();

async function show(): Promise<void> {
  const { browser, page } = await session("chromium", { extension, visible: true });
  await page.open("/in/ana-ruiz/");
  console.log("Press Connect, then Add a note, and type. Close the browser to end.");
  await new Promise((closed) => browser.once("disconnected", closed));
  process.exit(0);
}

async function play(): Promise<void> {
  await mkdir(pictures, { recursive: true });
  for (const colorScheme of ["light", "dark"] as const) {
    await playIn(colorScheme);
  }
  console.log("Screenshots are in dist/demo/");
}

async function playIn(colorScheme: ColorScheme): Promise<void> {
  const stage = await session("chromium", { extension, colorScheme, viewport: wide });
  const { page } = stage;
  const picture = (name: string) => save(page, `${colorScheme}-${name}`);
  try {
    await openNote(page, "ana-ruiz");
    await page.accessible(coach);
    await picture("1-empty-note");

    await beStopped(page);
    await picture("2-stock-text-blocked");
    report(colorScheme, "The stock text was stopped", (await page.sentSoFar()).length === 0);

    await draft(page, "Hi Ana, ");
    await page.clickAccessible({ role: "button", name: /^Add: /, within: coach });
    const advised = await page.poll("the suggestion in the note", async () => {
      const text = await page.value(noteBox);
      return text.length > "Hi Ana, ".length ? text : undefined;
    });
    await picture("3-suggestion-taken");
    report(colorScheme, `A suggestion was taken: ${advised}`, true);

    await draft(page, goodNote);
    await picture("4-good-note");
    await page.page.setViewport(narrow);
    await picture("5-good-note-narrow");
    await page.page.setViewport(wide);
    await page.click(send);
    const [sent] = await page.sent();
    await picture("6-sent");
    report(colorScheme, "The good note was sent, letter for letter", sent?.note === goodNote);
    report(colorScheme, "Nobody was contacted", stage.contacted.length === 0);
  } finally {
    await stage.close();
  }
}

async function save(page: UserPage, name: string): Promise<void> {
  await page.nextFrame();
  await page.page.screenshot({ path: `${pictures}${name}.png` });
}

function report(colorScheme: ColorScheme, what: string, isTrue: boolean): void {
  console.log(`${isTrue ? "✓" : "✗"} ${colorScheme}: ${what}`);
  if (!isTrue) process.exitCode = 1;
}
