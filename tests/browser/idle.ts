/**
 * What the extension costs a page where nobody writes a note: the work that a lively page makes
 * for its main thread with the extension, as a ratio to the same page without it.
 */
import type { Page } from "puppeteer-core";
import { type Session, session } from "./harness/session.ts";
import { shipped } from "./steps.ts";

const rounds = 7;

/** A feed that never rests: each frame adds a card, drops an old one and changes what it says. */
function live(frames: number): Promise<void> {
  const feed = document.body.appendChild(document.createElement("div"));
  return new Promise((done) => {
    const step = (left: number) => {
      for (let i = 0; i < 20; i++) {
        const card = feed.appendChild(document.createElement("article"));
        card.append(document.createElement("h2"), document.createElement("p"));
        card.setAttribute("role", "listitem");
        if (feed.children.length > 200) feed.firstElementChild?.remove();
      }
      if (left > 0) requestAnimationFrame(() => step(left - 1));
      else done();
    };
    step(frames);
  });
}

/** Seconds of processor time that the page's main thread took, whatever else the machine does. */
async function busy(page: Page): Promise<number> {
  const devtools = await page.createCDPSession();
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  const taken = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
  };
  const before = await taken();
  await page.evaluate(live, 200);
  const seconds = (await taken()) - before;
  await devtools.detach();
  return seconds;
}

async function measure({ page }: Session): Promise<number> {
  await page.open("/in/ana-ruiz/");
  return busy(page.page);
}

const bare = await session("chromium");
const extended = await session("chromium", { extension: shipped });
const ratios: number[] = [];
for (let round = 0; round < rounds; round++) {
  const without = await measure(bare);
  ratios.push((await measure(extended)) / without);
}
await Promise.all([bare.close(), extended.close()]);
ratios.sort((a, b) => a - b);
const [least = 0, median = 0, most = 0] = [0, Math.floor(rounds / 2), rounds - 1].map(
  (at) => ratios[at],
);
console.log(
  `a lively page with the extension / without: ${median.toFixed(3)} (${least.toFixed(3)}–${most.toFixed(3)})`,
);
