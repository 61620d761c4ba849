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

/** Prepares a page, in the page: from then on `draw` makes what the next frame shows. */
type Prepare = () => void;

declare global {
  var draw: () => void;
}

/** A feed that is scrolled fast: each frame brings a post of a hundred elements, made whole. */
const feed: Prepare = () => {
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
  globalThis.draw = () => {
    list.append(post.cloneNode(true));
    if (list.children.length > 20) list.firstElementChild?.remove();
  };
};

/** The hardest case: a page that does nothing but put small parts together, in place. */
const restless: Prepare = () => {
  const list = document.body.appendChild(document.createElement("div"));
  globalThis.draw = () => {
    for (let i = 0; i < 20; i++) {
      const card = list.appendChild(document.createElement("article"));
      card.append(document.createElement("h2"), document.createElement("p"));
      card.setAttribute("role", "listitem");
      if (list.children.length > 200) list.firstElementChild?.remove();
    }
  };
};

/** Draws so many frames, in the page. */
function play(frames: number): Promise<void> {
  return new Promise((done) => {
    const step = (left: number) => {
      globalThis.draw();
      if (left > 0) requestAnimationFrame(() => step(left - 1));
      else done();
    };
    step(frames);
  });
}

const pages: [string, Prepare][] = [
  ["a feed scrolled fast", feed],
  ["a page that never rests", restless],
];

/** Seconds of processor time that the page's main thread took, whatever else the machine does. */
async function busy(page: Page, prepare: Prepare): Promise<number> {
  const devtools = await page.createCDPSession();
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  const taken = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
  };
  await page.evaluate(prepare);
  const before = await taken();
  await page.evaluate(play, frames);
  const seconds = (await taken()) - before;
  await devtools.detach();
  return seconds;
}

async function measure({ page }: Session, prepare: Prepare): Promise<number> {
  await page.open("/in/ana-ruiz/");
  return busy(page.page, prepare);
}

/** The least, the middle and the most. */
function spread(ratios: number[]): string {
  const sorted = ratios.toSorted((one, other) => one - other).map((ratio) => ratio.toFixed(2));
  return `${sorted[Math.floor(rounds / 2)]} (${sorted[0]}–${sorted.at(-1)})`;
}

const bare = await session("chromium");
const again = await session("chromium");
const extended = await session("chromium", { extension: shipped });
for (const [name, prepare] of pages) {
  const noise: number[] = [];
  const cost: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const without = await measure(bare, prepare);
    noise.push((await measure(again, prepare)) / without);
    cost.push((await measure(extended, prepare)) / without);
  }
  console.log(`${name}, with the extension: ${spread(cost)}; without it again: ${spread(noise)}`);
}
await Promise.all([bare, again, extended].map((one) => one.close()));
