/** What is shown beside the note, and what a suggestion does to it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { UserPage } from "./harness/page.ts";
import {
  beStopped,
  coach,
  connect,
  draft,
  inEveryBrowser,
  noteBox,
  openNote,
  reviewed,
  send,
  sendAnyway,
  write,
} from "./steps.ts";

const suggestion = { role: "button", name: /^Add: .*Lena Fischer/ };
const words = "We both know Lena Fischer,";

async function suggestions(page: UserPage): Promise<string[]> {
  const buttons = await page.allAccessible({ role: "button", name: /^Add: /, within: coach });
  return buttons.map(({ name }) => name);
}

/** The page shows the rest of Ana's profile, and the review that this brings has come. */
async function grow(page: UserPage, text: string): Promise<void> {
  await page.until("Ana's posts", () => {
    scrollBy(0, innerHeight / 2);
    return document.body.innerText.includes("slip-detection data set");
  });
  // Two times, as a review may have been under way. The counter tells one review from the other.
  for (const limit of [300, 250]) {
    await page.page.evaluate((wanted) => {
      const dialog = document.querySelector("#interop-outlet")?.shadowRoot;
      const counter = [...(dialog?.querySelectorAll("span") ?? [])].find(({ innerText }) =>
        /^\d+\/\d+$/.test(innerText),
      );
      if (counter) counter.textContent = `0/${wanted}`;
      // Only what tells something new brings a review.
      const leaves = [...document.querySelectorAll("*")].filter((it) => it.childElementCount === 0);
      const place = leaves.find(({ textContent }) => textContent.startsWith("Valencia, Valencian"));
      if (place) place.textContent = `Valencia, Valencian Community ${wanted}`;
    }, limit);
    await reviewed(page, text, limit);
  }
}

inEveryBrowser("the bar", (stage) => {
  test("the four pillars stand beside the note, each with its state", async () => {
    const { page } = stage;
    await openNote(page, "ana-ruiz");
    await write(page, "Hi Ana, I can share our slip data set of 4,000 grasps.");
    for (const name of ["Reason: missing", "Common ground: missing", "Reference: missing"]) {
      await page.accessible({ role: "listitem", name, within: coach });
    }
    await page.accessible({ role: "listitem", name: "Offer: met", within: coach });
  });

  test("a note in a language that is not coached is told so, and its pillars are not judged", async () => {
    const { page } = stage;
    await openNote(page, "ana-ruiz");
    const note =
      "Hoi Ana, ik zag je lezing over grijpers en we gebruiken je methode nu in onze kas.";
    await draft(page, note);
    await page.accessible({ within: coach, name: /not coached/ });
    await page.notAccessible({ role: "listitem", name: /Reason/, within: coach });
  });

  test("why a pillar stands as it does can be read without a pointer", async () => {
    const { page } = stage;
    await openNote(page, "ana-ruiz");
    await write(page, "Hi Ana");
    const pillar = { role: "listitem", name: "Offer: missing", within: coach };
    const sentence = /^\p{Lu}.* .* .*[.?]$/u;
    await page.accessible({ role: "text", name: sentence, within: pillar });
  });

  test("where a suggestion comes from shows at the one with the focus", async () => {
    const { page } = stage;
    await openNote(page, "ana-ruiz");
    await draft(page, "Hi Ana,");
    const { name, description } = await page.accessible(suggestion);
    assert.notEqual(description, "");
    const { height } = await page.boxOf({ name, role: "button" });
    await page.press("Tab");
    await page.press("Tab");
    const focused = await page.boxOf({ name, role: "button", description, states: ["focused"] });
    assert.ok(focused.height > height, `${focused.height} is more than ${height}`);
  });

  test("a click inserts a suggestion at the caret, the page keeps it, and it can be undone", async () => {
    const { page } = stage;
    await openNote(page, "ana-ruiz");
    await draft(page, "Hi Ana!");
    await page.press("ArrowLeft");
    await page.clickAccessible(suggestion);
    assert.equal(await page.value(noteBox), `Hi Ana ${words}!`);
    await page.press("Tab");
    assert.equal(await page.value(noteBox), `Hi Ana ${words}!`);
    await page.click(noteBox);
    await page.press("Control", "z");
    assert.equal(await page.value(noteBox), "Hi Ana!");
  });

  test("the keyboard reaches the suggestions on its way to Send", async () => {
    const { page } = stage;
    await openNote(page, "ana-ruiz");
    await draft(page, "Hi Ana,");
    await page.press("Tab");
    await page.press("Tab");
    await page.accessible({ role: "button", name: /^Add: /, states: ["focused"], within: coach });
    await page.press("1");
    await page.accessible({ role: "textbox", states: ["focused"] });
    assert.match(await page.value(noteBox), /^Hi Ana, ./);
    const inserted = await page.value(noteBox);
    await page.press("Tab");
    await page.press("Tab");
    await page.press("ArrowRight");
    await page.press("Enter");
    await page.accessible({ role: "textbox", states: ["focused"] });
    assert.notEqual(await page.value(noteBox), inserted);
  });

  test("what the page shows meanwhile leaves the focus and its suggestion in their place", async () => {
    const { page } = stage;
    await openNote(page, "ana-ruiz");
    await draft(page, "Hi");
    await page.press("Tab");
    await page.press("Tab");
    await page.press("ArrowRight");
    const before = await suggestions(page);
    await grow(page, "Hi");
    await page.accessible({ role: "button", name: before[1] ?? "", states: ["focused"] });
    assert.deepEqual(await suggestions(page), before);
    await page.click(noteBox);
    await page.type("!");
    await page.accessible({ role: "button", name: /^Add: .*slip-detection/, within: coach });
  });

  test("what the page shows meanwhile leaves what the pointer is at in its place", async () => {
    const { page } = stage;
    await openNote(page, "ana-ruiz");
    await draft(page, "Hi");
    const { x, y } = await page.boxOf(suggestion);
    await page.page.mouse.move(x + 5, y + 5);
    const before = await suggestions(page);
    await grow(page, "Hi");
    assert.deepEqual(await suggestions(page), before);
    await page.page.mouse.move(5, 5);
    await page.accessible({ role: "button", name: /^Add: .*slip-detection/, within: coach });
  });

  test("a double click inserts one suggestion once", async () => {
    const { page } = stage;
    await openNote(page, "ana-ruiz");
    await draft(page, "Hi Ana,");
    const { x, y } = await page.boxOf(suggestion);
    await page.page.mouse.click(x + 5, y + 5, { count: 2 });
    const once = "Hi Ana, we both know Lena Fischer,";
    await reviewed(page, once);
    assert.equal(await page.value(noteBox), once);
  });

  test("digits typed into the note stay digits", async () => {
    const { page } = stage;
    await openNote(page, "ana-ruiz");
    await page.accessible(suggestion);
    await page.type("123");
    assert.equal(await page.value(noteBox), "123");
  });

  test("what an input method composes is read once it stands", async (t) => {
    const { page, browserName } = stage;
    // WebDriver BiDi has no command for input methods.
    if (browserName !== "chromium") return t.skip("this browser cannot be made to compose");
    await openNote(page, "ana-ruiz");
    await page.type("Hi Ana, ");
    await reviewed(page, "Hi Ana, ");
    const devtools = await page.page.createCDPSession();
    for (const text of ["k", "こ", "こn"]) {
      await devtools.send("Input.imeSetComposition", { text, selectionStart: 1, selectionEnd: 1 });
      await page.nextFrame();
    }
    assert.equal(await page.value(noteBox), "Hi Ana, こn");
    await reviewed(page, "Hi Ana, ");
    await devtools.send("Input.insertText", { text: "こん" });
    await reviewed(page, "Hi Ana, こん");
    assert.equal(await page.value(noteBox), "Hi Ana, こん");
    await devtools.detach();
  });

  test("a rich text field takes a suggestion too", async () => {
    const { page } = stage;
    await openNote(page, "ana-ruiz", "?note=contenteditable");
    await draft(page, "Hi Ana,");
    await page.clickAccessible(suggestion);
    const text = await page.value(noteBox);
    assert.match(text, /^Hi Ana, we both know Lena Fischer/);
    await reviewed(page, text);
    await page.press("Control", "z");
    assert.equal(await page.value(noteBox), "Hi Ana,");
    await page.press("Control", "y");
    await page.click(send);
    assert.deepEqual(await page.sent(), [{ to: "ana-ruiz", note: text }]);
  });

  test("a suggestion goes where the caret was in a rich text field, also by keyboard", async () => {
    const { page } = stage;
    await openNote(page, "ana-ruiz", "?note=contenteditable");
    await draft(page, "Hi Ana!");
    await page.press("ArrowLeft");
    await page.press("Tab");
    await page.press("Tab");
    await page.press("1");
    assert.match(await page.value(noteBox), /^Hi Ana .+!$/);
  });

  test("words for somebody else are copied, and the note stays as it is", async () => {
    const { page } = stage;
    await openNote(page, "margaret-osei");
    await draft(page, "Dear Margaret,");
    await page.clickAccessible({ role: "button", name: /^Copy: For Chloé Martin: / });
    await page.accessible({ name: /^Copied\. Send it to Chloé Martin/, within: coach });
    assert.equal(await page.value(noteBox), "Dear Margaret,");
    await page.press("Control", "a");
    await page.press("Control", "v");
    assert.match(await page.value(noteBox), /^Hi Chloé, would you introduce me to Margaret Osei/);
  });

  test("words for somebody else leave what is said of the note, and the way through", async () => {
    const { page } = stage;
    await openNote(page, "margaret-osei");
    await beStopped(page);
    await page.clickAccessible({ role: "button", name: /^Copy: / });
    await page.accessible({ name: /^Copied/, within: coach });
    await page.accessible({ name: /stock sentence/, within: coach });
    await page.accessible(sendAnyway);
    await draft(page, "Dear Margaret,");
    await page.notAccessible({ name: /^Copied/, within: coach });
  });

  test("the limit is the one that the page counts to", async () => {
    const { page } = stage;
    await openNote(page, "ana-ruiz", "?limit=300");
    await page.type("Hi Ana");
    await reviewed(page, "Hi Ana", 300);
  });

  test("suggestions are of the person who is invited, not of the page's", async () => {
    const { page } = stage;
    await page.open("/in/ana-ruiz/");
    await page.click('aside [aria-label="Invite Ben Okafor to connect"]');
    await page.click('button[aria-label="Add a note"]');
    await draft(page, "Hi Ben");
    const names = (await page.allAccessible({ role: "button", name: /^Add: / })).map((n) => n.name);
    for (const name of names) assert.doesNotMatch(name, /Lena|Ana|Robotics/);
  });

  test("a profile read before serves after moving on without a load", async () => {
    const { page } = stage;
    await page.open("/in/ana-ruiz/");
    await page.click('aside a[href^="/in/ben-okafor/"]:not([tabindex])');
    await page.showing("/in/ben-okafor/");
    await page.click(connect("ben-okafor"));
    await page.click('button[aria-label="Add a note"]');
    await page.accessible({ role: "button", name: /^Add: .*off-grid solar/ });
  });

  test("the page sees nothing of it", async () => {
    const { page, session } = stage;
    await page.open("/in/ana-ruiz/");
    await page.watchMutations();
    await page.click(connect("ana-ruiz"));
    await page.click('button[aria-label="Add a note"]');
    await draft(page, "Hi Ana,");
    await page.clickAccessible(suggestion);
    const html = await page.page.evaluate(() => {
      const roots = [...document.querySelectorAll("*")].map(
        (element) => element.shadowRoot?.innerHTML,
      );
      return document.documentElement.outerHTML + roots.join("");
    });
    assert.doesNotMatch(html, /coach|(chrome|moz)-extension/i);
    assert.deepEqual(await page.foreignMutations(), []);
    assert.deepEqual(await page.cspViolations(), []);
    assert.deepEqual(page.errors, []);
    assert.deepEqual(session.contacted, []);
  });
});
