import assert from "node:assert/strict";
import { test } from "node:test";
import { siteOf } from "../site.ts";
import { slugInQuery, slugOfPage } from "./slug.ts";

const address = (path: string) => new URL(path, "https://www.linkedin.com");
const site = siteOf("www.linkedin.com");
assert.ok(site);

for (const [path, expected] of [
  ["/in/ana-ruiz/", "ana-ruiz"],
  ["/in/Ana-Ruiz", "ana-ruiz"],
  ["/in/ana-ruiz/details/experience/", "ana-ruiz"],
  ["/in/jos%C3%A9-p%C3%A9rez/", "josé-pérez"],
  ["/in/100%/", "100%"],
  ["/in/", undefined],
  ["/feed/", undefined],
] as const) {
  test(`${path} is the page of ${expected ?? "nobody"}`, () => {
    assert.equal(slugOfPage(address(path), site), expected);
  });
}

test("an invitation's address names its person", () => {
  const invitation = address("/preload/custom-invite/?vanityName=Ana-Ruiz");
  assert.equal(slugInQuery(invitation, site), "ana-ruiz");
  assert.equal(slugInQuery(address("/preload/custom-invite/"), site), undefined);
});

test("other hosts are no known site", () => {
  assert.equal(siteOf("example.org"), undefined);
});
