/** Nothing goes out by accident, and everything goes out that is meant to. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  addNote,
  coach,
  connect,
  draft,
  goodNote,
  inEveryBrowser,
  noteBox,
  openNote,
  send,
  sendAnyway,
  sendBare,
  stockText,
} from "./steps.ts";

inEveryBrowser("the guard", (stage) => {
  test("a good note goes out at the first click, letter for letter", async () => {
    const { page } = stage;
    await openNote(page, "ana-ruiz");
    await draft(page, goodNote);
    await page.click(send);
    assert.deepEqual(await page.sent(), [{ to: "ana-ruiz", note: goodNote }]);
  });

  test("the stock text is stopped by mouse and by keyboard", async () => {
    const { page } = stage;
    await openNote(page, "ana-ruiz");
    await draft(page, stockText);
    await page.click(send);
    await page.accessible({ role: "alert" });
    await page.accessible({ role: "textbox", states: ["focused"] });
    for (const key of ["Enter", " "] as const) {
      const button = await page.find(send);
      await button.focus();
      await page.press(key);
      await page.accessible({ role: "textbox", states: ["focused"] });
    }
    assert.equal(await page.value(noteBox), stockText);
    const heard = (await page.events()).filter(({ target }) => target.includes("Send invitation"));
    assert.deepEqual(heard, []);
    assert.deepEqual(await page.sentSoFar(), []);
  });

  test("a bare invitation is stopped, and the way to a note is in focus", async () => {
    const { page } = stage;
    await page.open("/in/ana-ruiz/");
    await page.click(connect("ana-ruiz"));
    await page.click(sendBare);
    await page.accessible({ role: "alert" });
    await page.accessible({ role: "button", name: "Add a note", states: ["focused"] });
    assert.deepEqual(await page.sentSoFar(), []);
  });

  test("Send anyway lets a bare invitation through", async () => {
    const { page } = stage;
    await page.open("/in/ana-ruiz/");
    await page.click(connect("ana-ruiz"));
    await page.click(sendBare);
    await page.clickAccessible(sendAnyway);
    await page.accessible({ role: "button", name: "Send without a note", states: ["focused"] });
    await page.press("Enter");
    assert.deepEqual(await page.sent(), [{ to: "ana-ruiz", note: null }]);
  });

  test("a key held on Send writes nothing into the note", async () => {
    const { page } = stage;
    await openNote(page, "ana-ruiz");
    await draft(page, stockText);
    for (const key of ["Enter", " "] as const) {
      const button = await page.find(send);
      await button.focus();
      await page.hold(key);
      await page.accessible({ role: "textbox", states: ["focused"] });
      assert.equal(await page.value(noteBox), stockText);
    }
    assert.deepEqual(await page.sentSoFar(), []);
    await page.press("Enter");
    assert.equal(await page.value(noteBox), `${stockText}\n`);
  });

  test("a key held on a suggestion takes it, and writes nothing else", async () => {
    const { page } = stage;
    for (const key of ["Enter", "1"] as const) {
      await openNote(page, "ana-ruiz");
      await draft(page, "Hi Ana,");
      await page.press("Tab");
      await page.press("Tab");
      await page.hold(key);
      await page.accessible({ role: "textbox", states: ["focused"] });
      assert.match(await page.value(noteBox), /^Hi Ana, we both know Lena Fischer,$/);
      await page.type("1");
      assert.match(await page.value(noteBox), /Fischer,1$/);
    }
  });

  test("a key held on Send sends a good note once", async () => {
    const { page } = stage;
    for (const key of ["Enter", " "] as const) {
      await openNote(page, "ana-ruiz");
      await draft(page, goodNote);
      const button = await page.find(send);
      await button.focus();
      await page.hold(key);
      assert.deepEqual(await page.sent(), [{ to: "ana-ruiz", note: goodNote }]);
    }
  });

  test("a key held on a bare Send or on Send anyway presses nothing else", async () => {
    const { page } = stage;
    await page.open("/in/ana-ruiz/");
    await page.click(connect("ana-ruiz"));
    const button = await page.find(sendBare);
    // Until the review is there, Send anyway is not offered.
    await page.poll("Send stopped", async () => {
      await button.focus();
      await page.hold("Enter");
      const [offered] = await page.allAccessible(sendAnyway);
      return offered;
    });
    await page.accessible({ role: "button", name: "Add a note", states: ["focused"] });
    await page.press("Shift", "Tab");
    await page.accessible({ ...sendAnyway, states: ["focused"] });
    await page.hold("Enter");
    await page.accessible({ role: "button", name: "Send without a note", states: ["focused"] });
    assert.deepEqual(await page.sentSoFar(), []);
    await page.press("Enter");
    assert.deepEqual(await page.sent(), [{ to: "ana-ruiz", note: null }]);
  });

  test("Send anyway is for exactly the text that it was said of", async () => {
    const { page } = stage;
    await openNote(page, "ana-ruiz");
    await draft(page, stockText);
    await page.click(send);
    await page.clickAccessible(sendAnyway);
    await draft(page, `${stockText}!`);
    await page.click(send);
    assert.deepEqual(await page.sentSoFar(), []);
    await page.clickAccessible(sendAnyway);
    await page.click(send);
    assert.deepEqual(await page.sent(), [{ to: "ana-ruiz", note: `${stockText}!` }]);
  });

  test("where the quota is spent, nothing is stopped and nothing drawn", async () => {
    const { page } = stage;
    await page.open("/in/ana-ruiz/?remaining=0");
    await page.watchMutations();
    await page.click(connect("ana-ruiz"));
    await page.find('[role=dialog] a[href*="/premium/"]');
    await page.gone(addNote);
    await page.nextFrame();
    assert.deepEqual(await page.allAccessible(coach), []);
    assert.deepEqual(await page.foreignMutations(), []);
    await page.click(sendBare);
    assert.deepEqual(await page.sent(), [{ to: "ana-ruiz", note: null }]);
  });

  test("where Connect sends at once, there is nothing to guard", async () => {
    const { page } = stage;
    await page.open("/mynetwork/");
    await page.click('[componentkey="ben-okafor_connect"]');
    assert.deepEqual(await page.sent(), [{ to: "ben-okafor", note: null }]);
  });

  test("the stock text that a classic page fills in is stopped at the first click", async () => {
    const { page } = stage;
    await page.open("/in/priya-nair/");
    await page.click('main [aria-label="Invite Priya Nair to connect"]');
    await page.click(addNote);
    await page.click('[role=dialog] button[aria-label="Send now"]');
    await page.accessible({ role: "alert" });
    assert.deepEqual(await page.sentSoFar(), []);
  });

  test("a German dialog in the top layer is guarded", async () => {
    const { page } = stage;
    await page.open("/in/jonas-weber/");
    await page.click(connect("jonas-weber"));
    await page.click('dialog button[aria-label="Ohne Notiz senden"]');
    await page.accessible({ role: "alert" });
    await page.clickAccessible(sendAnyway);
    await page.press(" ");
    assert.deepEqual(await page.sent(), [{ to: "jonas-weber", note: null }]);
  });

  test("only real presses count, and made-up ones are the page's own business", async () => {
    const { page } = stage;
    await page.open("/in/ana-ruiz/");
    await page.click(connect("ana-ruiz"));
    const button = await page.find(sendBare);
    await button.evaluate((found) => found.click());
    assert.deepEqual(await page.sent(), [{ to: "ana-ruiz", note: null }]);
  });
});
