/** What the tests of the coach do again and again, in the words of its users. */
import { after, before, describe } from "node:test";
import { fileURLToPath } from "node:url";
import { type BrowserName, browserNames } from "./harness/browsers.ts";
import type { UserPage } from "./harness/page.ts";
import { type Session, session } from "./harness/session.ts";

export const stockText = "I'd like to add you to my professional network on LinkedIn.";
export const goodNote =
  "Hi Ana, I patch OpenGrip for my thesis on tactile sensing. May I ask how you test slip?";

export const noteBox = "#custom-message";
export const send = 'button[aria-label="Send invitation"]';
export const addNote = 'button[aria-label="Add a note"]';
export const sendBare = 'button[aria-label="Send without a note"]';
export const sendAnyway = { role: "button", name: "Send anyway" };
export const coach = { role: "region", name: "Coach for your note" };

export interface Stage {
  browserName: BrowserName;
  session: Session;
  page: UserPage;
}

/** The extension as it ships. */
export const shipped = fileURLToPath(new URL("../../dist/extension", import.meta.url));

/** The same tests in every browser. */
export function inEveryBrowser(
  name: string,
  define: (stage: Stage) => void,
  extension = shipped,
): void {
  for (const browserName of browserNames) {
    describe(`${name} in ${browserName}`, () => {
      const stage = { browserName } as Stage;
      before(async () => {
        stage.session = await session(browserName, { extension });
        stage.page = stage.session.page;
      });
      after(() => stage.session.close());
      define(stage);
    });
  }
}

export function connect(slug: string): string {
  return `main a[href*="vanityName=${slug}"]`;
}

/** From a profile to its open note box. */
export async function openNote(page: UserPage, slug: string, query = ""): Promise<void> {
  await page.open(`/in/${slug}/${query}`);
  await page.click(connect(slug));
  await page.click(addNote);
  await page.find(noteBox);
}

export async function write(page: UserPage, text: string): Promise<void> {
  await page.click(noteBox);
  await page.press("Control", "a");
  await page.press("Delete");
  await page.type(text);
}

/** Waits until the coach has read a note of this length. */
export async function reviewed(page: UserPage, text: string, limit = 200): Promise<void> {
  await page.accessible({ within: coach, name: `${text.length} of ${limit} characters` });
}

/** Writes the note and waits until the coach has read it. */
export async function draft(page: UserPage, text: string): Promise<void> {
  await write(page, text);
  await reviewed(page, text);
}

/** Sends the stock text and is stopped. */
export async function beStopped(page: UserPage): Promise<void> {
  await draft(page, stockText);
  await page.click(send);
  await page.accessible(sendAnyway);
}
