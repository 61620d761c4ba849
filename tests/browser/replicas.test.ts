/** The replicas stand for real sites in every other test: here they show that they act like them. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { browserNames } from "./harness/browsers.ts";
import type { UserPage } from "./harness/page.ts";
import { type Session, session } from "./harness/session.ts";

const noteBox = "#custom-message";
const note = "Hola Ana,\nyour peaches at RoboFarm 2025 — “fail in public” — made me smile. 🍑";

for (const browserName of browserNames) {
  describe(`replicas in ${browserName}`, () => {
    let current: Session;
    let page: UserPage;

    before(async () => {
      current = await session(browserName);
      page = current.page;
    });
    after(() => current.close());

    for (const replica of [
      { address: "/in/ana-ruiz/", name: "Ana Ruiz", add: "Add a note", send: "Send invitation" },
      {
        address: "/in/jonas-weber/",
        name: "Jonas Weber",
        add: "Nachricht hinzufügen",
        send: "Einladung senden",
      },
      { address: "/in/priya-nair/", name: "Priya Nair", add: "Add a note", send: "Send now" },
    ]) {
      test(`${replica.address} sends a note letter for letter`, async () => {
        await page.open(replica.address);
        await openNoteBox(page, replica.add);
        await clearAndType(page, note);
        await page.click(`[role=dialog] ${button(replica.send)}, dialog ${button(replica.send)}`);
        const slug = replica.address.split("/")[2];
        assert.deepEqual(await page.sent(), [{ to: slug, note }]);
        assert.deepEqual(current.invitations.at(-1), { host: "www.linkedin.com", to: slug, note });
        assert.match(await page.text("#toasts"), new RegExp(replica.name));
      });

      test(`${replica.address} sends a bare invitation`, async () => {
        await page.open(replica.address);
        await page.click(connectTo(replica.address));
        const bare = ["Send without a note", "Ohne Notiz senden", "Send now"].map(button).join();
        await page.click(bare);
        assert.deepEqual(await page.sent(), [{ to: replica.address.split("/")[2], note: null }]);
      });

      test(`${replica.address} names its dialog for a screen reader`, async () => {
        await page.open(replica.address);
        await page.click(connectTo(replica.address));
        await page.clickAccessible({ role: "button", name: replica.add });
        await page.accessible({ role: "textbox", states: ["focused"] });
        await page.accessible({ role: "dialog", name: /invitation|Nachricht/ });
      });

      test(`${replica.address} grows as it is read`, async () => {
        await page.open(replica.address);
        const before = await page.text("main");
        await page.scrollToEnd();
        await page.until(
          "the last card",
          (length) => (document.querySelector("main")?.textContent.length ?? 0) > length + 500,
          before.length,
        );
        assert.doesNotMatch(before, /Experience|Berufserfahrung/);
        assert.match(await page.text("main"), /Experience|Berufserfahrung/);
      });
    }

    test("a controlled note box takes typing and undoes a bare change of its value", async () => {
      await page.open("/in/ana-ruiz/");
      await openNoteBox(page, "Add a note");
      await page.type("typed");
      await setValue(page, "typed and set");
      await page.press("Tab");
      assert.equal(await page.value(noteBox), "typed");
    });

    test("a controlled note box ignores an input event after a bare change", async () => {
      await page.open("/in/ana-ruiz/");
      await openNoteBox(page, "Add a note");
      await setValue(page, "set", true);
      assert.equal(await page.value(noteBox), "");
      assert.match(await page.text("[role=dialog]"), /0\/200/);
    });

    test("a rich note box sends what was typed", async () => {
      await page.open("/in/ben-okafor/?note=contenteditable");
      await openNoteBox(page, "Add a note");
      await page.type("Two lines,\nno more.");
      await page.click(button("Send invitation"));
      assert.deepEqual(await page.sent(), [{ to: "ben-okafor", note: "Two lines,\nno more." }]);
    });

    test("the counter counts, and Send waits for a text within the limit", async () => {
      await page.open("/in/ben-okafor/");
      await openNoteBox(page, "Add a note");
      await page.find(`${button("Send invitation")}:disabled`);
      await page.type("Hi 👋");
      await page.find(`${button("Send invitation")}:enabled`);
      assert.match(await page.text("[role=dialog]"), /\n5\/200/);
      assert.match(await page.text("[role=dialog]"), /3 personalized invitations remaining/);
      await page.type("x".repeat(196));
      await page.find(`${button("Send invitation")}:disabled`);
    });

    test("the classic note box opens with the stock sentence", async () => {
      await page.open("/in/priya-nair/");
      await openNoteBox(page, "Add a note");
      assert.equal(
        await page.value(noteBox),
        "I'd like to add you to my professional network on LinkedIn.",
      );
    });

    test("with the quota spent there is no note, only an offer and a bare invitation", async () => {
      await page.open("/in/chloe-martin/?remaining=0");
      await page.click(connectTo("/in/chloe-martin/"));
      await page.find('[role=dialog] a[href*="/premium/"]');
      await page.gone(button("Add a note"));
      await page.click(button("Send without a note"));
      assert.deepEqual(await page.sent(), [{ to: "chloe-martin", note: null }]);
    });

    test("the invitation's own address has a dialog and no profile", async () => {
      await page.open("/preload/custom-invite/?vanityName=ben-okafor");
      assert.match(await page.text("[role=dialog]"), /Ben Okafor/);
      assert.equal(await page.text("main"), "");
    });

    test("My Network sends at once, with no dialog", async () => {
      await page.open("/mynetwork/");
      await page.click('[componentkey="ben-okafor_connect"]');
      assert.deepEqual(await page.sent(), [{ to: "ben-okafor", note: null }]);
      await page.find('[componentkey="ben-okafor_pending"]');
      await page.gone("[role=dialog]");
    });

    test("the side rail leads to the next profile without a load", async () => {
      await page.open("/in/ana-ruiz/");
      await page.page.evaluate(() => document.body.setAttribute("data-survives", ""));
      for (const [slug, name] of [
        ["ben-okafor", "Ben Okafor"],
        ["chloe-martin", "Chloé Martin"],
      ]) {
        await page.click(`aside a[href^="/in/${slug}/"]:not([tabindex])`);
        await page.showing(`/in/${slug}/`);
        assert.equal(await page.page.title(), `(2) ${name} | LinkedIn`);
      }
      await page.page.evaluate(() => history.back());
      await page.showing("/in/ben-okafor/");
      await page.find("[data-survives]");
    });

    test("the side rail's Connect invites the person of its card", async () => {
      await page.open("/in/ana-ruiz/");
      await page.click('aside [aria-label="Invite Ben Okafor to connect"]');
      await page.click(button("Send without a note"));
      assert.deepEqual(await page.sent(), [{ to: "ben-okafor", note: null }]);
    });

    test("the page's own listeners see clicks and keys", async () => {
      await page.open("/in/ana-ruiz/");
      await openNoteBox(page, "Add a note");
      await page.type("a");
      const seen = (await page.events()).map(({ where, type, target }) => [where, type, target]);
      assert.deepEqual(seen.slice(-2), [
        ["window", "keydown", 'textarea "custom-message"'],
        ["document", "keydown", 'textarea "custom-message"'],
      ]);
    });

    test("foreign changes are told from the page's own", async () => {
      await page.open("/in/ana-ruiz/");
      await page.watchMutations();
      await page.scrollToEnd();
      await openNoteBox(page, "Add a note");
      await page.type("own");
      await page.click(button("Send invitation"));
      await page.sent();
      assert.deepEqual(await page.foreignMutations(), []);
      await page.page.evaluate(() => document.body.setAttribute("data-foreign", ""));
      const foreign = await page.foreignMutations();
      assert.deepEqual(
        foreign.map(({ target, attribute }) => [target, attribute]),
        [["body", "data-foreign"]],
      );
    });

    test("no page breaks its policy, fails or calls a foreign host", async () => {
      for (const address of ["/in/ana-ruiz/", "/in/katrin-vogel/", "/in/priya-nair/"]) {
        await page.open(address);
        await page.scrollToEnd();
        assert.deepEqual(await page.cspViolations(), []);
      }
      assert.deepEqual(page.errors, []);
      assert.deepEqual(current.contacted, []);
    });
  });
}

function button(label: string): string {
  return `button[aria-label="${label}"]`;
}

/** The profile's own Connect control; the side rail's have other people's names. */
function connectTo(address: string): string {
  const slug = address.split("/")[2];
  return `a[href$="vanityName=${slug}"], .pv-top-card [aria-label^="Invite"]`;
}

async function openNoteBox(page: UserPage, addNote: string): Promise<void> {
  const { pathname } = new URL(page.page.url());
  await page.click(connectTo(pathname));
  await page.click(button(addNote));
  await page.find(`${noteBox}:focus`);
}

async function clearAndType(page: UserPage, text: string): Promise<void> {
  await page.press("Control", "a");
  await page.press("Backspace");
  await page.type(text);
}

/** What a careless script does: sets the value from the page's own world. */
async function setValue(page: UserPage, text: string, withEvent = false): Promise<void> {
  const field = await page.find(noteBox);
  await field.evaluate(
    (element, [value, fire]) => {
      (element as HTMLTextAreaElement).value = value as string;
      if (fire) element.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    },
    [text, withEvent] as const,
  );
}
