/** What a user does at a page, and what a test may ask of it. Written once for both browsers. */
import type { ElementHandle, EvaluateFunc, KeyInput, Page } from "puppeteer-core";
import {
  type AccessibilityTree,
  type AccessibleNode,
  type AccessibleQuery,
  type Box,
  findNodes,
  printNodes,
} from "./accessibility.ts";
import { deepQuery } from "./deep-query.ts";
import type { CspViolation, ForeignMutation, RecordedEvent, SentRecord } from "./replica-record.ts";

/** How long anything may take before a test gives up. */
const patience = 10_000;

export class UserPage {
  /** Errors that the page or a content script in it did not catch. */
  readonly errors: string[] = [];

  constructor(
    /** Puppeteer's page, for what the helpers do not cover. */
    readonly page: Page,
    private readonly tree: AccessibilityTree,
  ) {
    page.on("pageerror", (error) => this.errors.push(String(error)));
  }

  /** Opens an address of a replica and waits until its first page stands. */
  async open(address: string): Promise<void> {
    const url = new URL(address, "https://www.linkedin.com");
    await this.page.goto(url.href);
    await this.showing(url.pathname);
  }

  /** Waits until the replica shows this path, after a load or an in-page navigation. */
  async showing(path: string): Promise<void> {
    await this.until(`the page at ${path}`, (wanted) => window.replica?.showing === wanted, path);
  }

  // Elements of the page, by CSS selector, through open shadow roots.

  /** Waits for a visible element. */
  find(selector: string): Promise<ElementHandle<HTMLElement>> {
    return this.poll(`a visible ${selector}`, async () => {
      const handle = await this.page.evaluateHandle(deepQuery, selector);
      return (handle.asElement() as ElementHandle<HTMLElement> | null) ?? undefined;
    });
  }

  /** Waits until no visible element fits. */
  async gone(selector: string): Promise<void> {
    await this.poll(`no visible ${selector}`, async () => {
      const handle = await this.page.evaluateHandle(deepQuery, selector);
      return handle.asElement() ? undefined : true;
    });
  }

  async click(selector: string): Promise<void> {
    const element = await this.find(selector);
    await element.click();
  }

  async text(selector: string): Promise<string> {
    const element = await this.find(selector);
    // `innerText`: what a user reads, not what is hidden.
    return element.evaluate((found) => found.innerText);
  }

  /** What a field holds: its value, or the text of an editor. */
  async value(selector: string): Promise<string> {
    const element = await this.find(selector);
    return element.evaluate((field) =>
      field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
        ? field.value
        : // `innerText`: an editor's lines are its layout.
          field.innerText,
    );
  }

  // Keyboard and wheel.

  /** Types at the caret; a line feed is typed as Enter. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async typeInto(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.type(text);
  }

  /** Puts text at the caret at once, as from the clipboard. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((words) => document.execCommand("insertText", false, words), text);
  }

  /** Presses a key, with modifiers before it: `press("Control", "a")`. */
  async press(...keys: KeyInput[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.down(key);
    for (const key of keys.toReversed()) await this.page.keyboard.up(key);
  }

  /** Holds a key down until it has repeated a few times. */
  async hold(key: KeyInput): Promise<void> {
    for (let presses = 0; presses < 4; presses++) await this.page.keyboard.down(key);
    await this.page.keyboard.up(key);
  }

  /** Turns the mouse wheel until the element is in view, as a reader would. */
  async scrollTo(selector: string): Promise<void> {
    await this.wheelUntil(`${selector} in view`, async () => {
      const handle = await this.page.evaluateHandle(deepQuery, selector);
      const element = handle.asElement() as ElementHandle<Element> | null;
      return (await element?.isIntersectingViewport()) ?? false;
    });
  }

  /** Reads the page to its end, so that every lazy section is there. */
  async scrollToEnd(): Promise<void> {
    await this.wheelUntil("the end of the page", () =>
      this.page.evaluate(() => {
        const { scrollTop, clientHeight, scrollHeight } = document.documentElement;
        return scrollTop + clientHeight >= scrollHeight - 1;
      }),
    );
  }

  private async wheelUntil(goal: string, isReached: () => Promise<boolean>): Promise<void> {
    const { width, height } = await this.page.evaluate(() => ({
      width: innerWidth,
      height: innerHeight,
    }));
    await this.page.mouse.move(width / 3, height / 2);
    await this.poll(goal, async () => {
      if (await isReached()) return true;
      await this.page.mouse.wheel({ deltaY: height / 2 });
      return undefined;
    });
  }

  // The accessibility tree, through closed shadow roots as well.

  accessibleNodes(): Promise<AccessibleNode[]> {
    return this.tree.nodes();
  }

  /** Waits for the first node that fits. */
  async accessible(query: AccessibleQuery): Promise<AccessibleNode> {
    let nodes: AccessibleNode[] = [];
    const found = await this.poll(
      () => `${describeQuery(query)} in the accessibility tree:\n${printNodes(nodes)}`,
      async () => {
        nodes = await this.tree.nodes();
        return findNodes(nodes, query)[0];
      },
    );
    return found;
  }

  /** Waits until nothing fits. */
  async notAccessible(query: AccessibleQuery): Promise<void> {
    await this.poll(`no ${describeQuery(query)} in the accessibility tree`, async () => {
      return findNodes(await this.tree.nodes(), query).length === 0 ? true : undefined;
    });
  }

  /** All that fit at this moment. */
  async allAccessible(query: AccessibleQuery): Promise<AccessibleNode[]> {
    return findNodes(await this.tree.nodes(), query);
  }

  /** A real mouse click in the middle of the first node that fits. */
  async clickAccessible(query: AccessibleQuery): Promise<void> {
    const { x, y, width, height } = await this.boxOf(query);
    await this.page.mouse.click(x + width / 2, y + height / 2);
  }

  /** Where the node is once it has stopped moving. */
  async boxOf(query: AccessibleQuery): Promise<Box> {
    let last: Box | undefined;
    return this.poll(`${describeQuery(query)} at rest`, async () => {
      const before = last;
      last = await this.tree.box(await this.accessible(query));
      return before && last && isSameBox(before, last) ? last : undefined;
    });
  }

  // What the replica recorded.

  /** Waits for the page's log to hold this many invitations, and returns them. */
  async sent(count = 1): Promise<SentRecord[]> {
    await this.until(`${count} sent`, (wanted) => window.replica.sent.length >= wanted, count);
    return this.page.evaluate(() => window.replica.sent);
  }

  /** What the page's log holds at this moment. */
  sentSoFar(): Promise<SentRecord[]> {
    return this.page.evaluate(() => window.replica.sent);
  }

  cspViolations(): Promise<CspViolation[]> {
    return this.page.evaluate(() => window.replica.cspViolations);
  }

  /** Clicks and keys that reached the page's own capture listeners. */
  events(): Promise<RecordedEvent[]> {
    return this.page.evaluate(() => window.replica.events);
  }

  async watchMutations(): Promise<void> {
    await this.page.evaluate(() => window.replica.watchMutations());
  }

  /** Changes outside the dialog since `watchMutations`, except the page's own. */
  foreignMutations(): Promise<ForeignMutation[]> {
    return this.page.evaluate(() => window.replica.foreignMutations());
  }

  // Waiting.

  /** Waits until a function, run in the page, returns true. */
  async until<Arguments extends unknown[]>(
    goal: string,
    isReached: EvaluateFunc<Arguments>,
    ...args: Arguments
  ): Promise<void> {
    await this.poll(goal, async () =>
      (await this.page.evaluate(isReached, ...args)) ? true : undefined,
    );
  }

  /** Tries again at each of the page's animation frames until there is a result. */
  async poll<Result>(
    goal: string | (() => string),
    attempt: () => Promise<Result | undefined>,
  ): Promise<Result> {
    const deadline = performance.now() + patience;
    while (performance.now() < deadline) {
      const result = await attempt().catch(ignoreNavigation);
      if (result !== undefined) return result;
      await this.nextFrame().catch(ignoreNavigation);
    }
    throw new WaitedInVain(typeof goal === "string" ? goal : goal());
  }

  /** Waits for the page to have drawn what happened so far. */
  async nextFrame(): Promise<void> {
    await this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  }
}

/** Not met in time. Its own class, as what it quotes of the page may read like any other error. */
class WaitedInVain extends Error {
  constructor(goal: string) {
    super(`Waited in vain for ${goal}`);
  }
}

/**
 * While a page, or a node in it, gives way to the next, neither answers: that is no failure, only
 * too early.
 */
function ignoreNavigation(error: unknown): undefined {
  const expected = /context|destroyed|detached|navigat|no such (frame|node|script)|realm|NS_ERROR/i;
  const isOurs = error instanceof WaitedInVain;
  if (!isOurs && error instanceof Error && expected.test(error.message)) return undefined;
  throw error;
}

function describeQuery({ role = "node", name, states = [] }: AccessibleQuery): string {
  return [role, name === undefined ? "" : String(name), ...states].filter(Boolean).join(" ");
}

function isSameBox(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
