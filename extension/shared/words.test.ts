import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import english from "../_locales/en/messages.json";

interface Message {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string }>;
}

/** What each language says of itself, and a name. */
const own = new Set(["locale", "direction", "name"]);

const folder = fileURLToPath(new URL("../_locales/", import.meta.url));

/** What code and translators must agree on: every key, and what its placeholders stand for. */
function frame(messages: Record<string, Message>): Record<string, string[]> {
  const frames = Object.entries(messages).map(([key, { placeholders = {} }]) => {
    const values = Object.entries(placeholders).map(([name, { content }]) => `${name} ${content}`);
    return [key, values.sort()] as const;
  });
  return Object.fromEntries(frames);
}

for (const locale of readdirSync(folder)) {
  const messages: Record<string, Message> = JSON.parse(
    readFileSync(`${folder}${locale}/messages.json`, "utf8"),
  );

  test(`${locale} has every message, with the same placeholders`, () => {
    assert.deepEqual(frame(messages), frame(english));
  });

  test(`${locale} uses each placeholder, and none that is not there`, () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(messages)) {
      const used = message.match(/\$\w+\$/g) ?? [];
      const named = Object.keys(placeholders).map((name) => `$${name.toUpperCase()}$`);
      assert.deepEqual([...used].sort(), named.sort(), key);
    }
  });

  // So a translator sees what a message said when it was translated, and this test what has changed.
  test(`${locale} translates what English says today`, () => {
    for (const [key, { message }] of Object.entries<Message>(english)) {
      if (locale === "en" || own.has(key)) continue;
      assert.equal(messages[key]?.description, message, key);
    }
  });

  test(`${locale} names itself`, () => {
    assert.equal(messages.locale?.message, locale.replace("_", "-"));
  });
}
