/**
 * What the extension costs a page where nobody writes a note: the work of the page's main thread
 * with the extension, as a ratio to the same page without it. The page without it twice shows how
 * far the measure itself wanders.
 */
import type { Page } from "puppeteer-core";
import { type Session, session } from "./harness/session.ts";
import { shipped } from "./steps.ts";

const rounds = 9;
const frames = 200;

type Lively = (frames: number) => Promise<void>;

/** A feed that is scrolled fast: each frame brings a post of a hundred elements, made whole. */
const feed: Lively = (frames) => {
  const list = document.body.appendChild(document.createElement("div"));
  const post = document.createElement("article");
  for (let part = 0; part < 8; part++) {
    const section = post.appendChild(document.createElement("section"));
    for (let line = 0; line < 4; line++) {
      const text = section.appendChild(document.createElement("p"));
      text.append("Some words of a post, ", document.createElement("span"), " and more of them.");
    }
    section.append(document.createElement("button"));
  }
  return new Promise((done) => {
    const step = (left: number) => {
      list.append(post.cloneNode(true));
      if (list.children.length > 20) list.firstElementChild?.remove();
      if (left > 0) requestAnimationFrame(() => step(left - 1));
      else done();
    };
    step(frames);
  });
};

/** The hardest case: a page that does nothing but put small parts together, in place. */
const restless: Lively = (frames) => {
  const list = document.body.appendChild(document.createElement("div"));
  return new Promise((done) => {
    const step = (left: number) => {
      for (let i = 0; i < 20; i++) {
        const card = list.appendChild(document.createElement("article"));
        card.append(document.createElement("h2"), document.createElement("p"));
        card.setAttribute("role", "listitem");
        if (list.children.length > 200) list.firstElementChild?.remove();
      }
      if (left > 0) requestAnimationFrame(() => step(left - 1));
      else done();
    };
    step(frames);
  });
};

const pages: [string, Lively][] = [
  ["a feed scrolled fast", feed],
  ["a page that never rests", restless],
];

/** Seconds of processor time that the page's main thread took, whatever else the machine does. */
async function busy(page: Page, live: Lively): Promise<number> {
  const devtools = await page.createCDPSession();
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  const taken = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
  };
  const before = await taken();
  await page.evaluate(live, frames);
  const seconds = (await taken()) - before;
  await devtools.detach();
  return seconds;
}

async function measure({ page }: Session, live: Lively): Promise<number> {
  await page.open("/in/ana-ruiz/");
  return busy(page.page, live);
}

/** The least, the middle and the most. */
function spread(ratios: number[]): string {
  const sorted = ratios.toSorted((one, other) => one - other).map((ratio) => ratio.toFixed(2));
  return `${sorted[Math.floor(rounds / 2)]} (${sorted[0]}–${sorted.at(-1)})`;
}

const bare = await session("chromium");
const again = await session("chromium");
const extended = await session("chromium", { extension: shipped });
for (const [name, live] of pages) {
  const noise: number[] = [];
  const cost: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const without = await measure(bare, live);
    noise.push((await measure(again, live)) / without);
    cost.push((await measure(extended, live)) / without);
  }
  console.log(`${name}, with the extension: ${spread(cost)}; without it again: ${spread(noise)}`);
}
await Promise.all([bare, again, extended].map((one) => one.close()));
