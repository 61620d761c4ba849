import assert from "node:assert/strict";
import { test } from "node:test";
import type { Profile, ReadRequest } from "../../shared/wire.ts";
import type { Coach } from "../engine/coach.ts";
import { type Site, siteOf } from "../site.ts";
import { People } from "./people.ts";

const site = siteOf("www.linkedin.com") as Site;
const ana = { name: "Ana Ruiz" };

/** Ana's page, and the people that are known by it. */
function visit() {
  const location = new URL("https://www.linkedin.com/in/ana-ruiz/");
  const page = { location, title: "Ana Ruiz", documentElement: { lang: "en" }, body: null };
  Object.assign(globalThis, { location, document: page });
  const asked: ReadRequest[] = [];
  const told: (Profile | undefined)[] = [];
  let listener: (request: ReadRequest, profile: Profile) => void;
  const coach = {
    ask: (_method: string, request: ReadRequest) => asked.push(request),
    listen: (_method: string, listen: typeof listener) => {
      listener = listen;
    },
  };
  const people = new People(coach as unknown as Coach, site, () => {
    told.push(people.get("ana-ruiz"));
  });
  /** Answers what was asked last. */
  const answer = (profile: Profile) => listener(asked.at(-1) as ReadRequest, profile);
  return { page, people, asked, told, answer };
}

test("a page that has not changed is not read again", () => {
  const { page, people, asked, answer } = visit();
  people.read();
  answer(ana);
  people.read();
  assert.equal(asked.length, 1);
  page.title = "(1) Ana Ruiz";
  people.read();
  assert.equal(asked.length, 2);
});

test("a page whose reading was lost is read again", () => {
  const { people, asked } = visit();
  people.read();
  people.read();
  assert.equal(asked.length, 2);
});

test("only what is new is told", () => {
  const { page, people, told, answer } = visit();
  const grown = { ...ana, headline: "Robotics engineer" };
  for (const [title, profile] of [
    ["Ana Ruiz", ana],
    ["(1) Ana Ruiz", ana],
    ["(2) Ana Ruiz", grown],
  ] as const) {
    page.title = title;
    people.read();
    answer(profile);
  }
  assert.deepEqual(told, [ana, grown]);
  assert.equal(people.learnt, 2);
});
