/**
 * Runs functions in Firefox's own window ("chrome"), where the accessibility service and the
 * extension machinery are. WebDriver BiDi reaches it under `-remote-allow-system-access`.
 */
import type { Browser } from "puppeteer-core";

/** The part of Puppeteer's Firefox browser that carries raw WebDriver BiDi commands. */
interface BidiBrowser {
  connection: {
    send(method: string, params: Record<string, unknown>): Promise<{ result: unknown }>;
  };
}

/** The page's window as privileged code sees it. */
export type FirefoxPage = Window & typeof globalThis;

interface ContextTree {
  contexts: { context: string }[];
}

type EvaluateResult =
  | { type: "success"; result: { value: string } }
  | { type: "exception"; exceptionDetails: { text: string } };

export function sendBidi(
  browser: Browser,
  method: string,
  params: Record<string, unknown>,
): Promise<{ result: unknown }> {
  return (browser as unknown as BidiBrowser).connection.send(method, params);
}

/**
 * Calls a function in the browser's window. It travels as source text: it sees its arguments and
 * the window's globals, and nothing of this file. Arguments and result travel as JSON.
 */
export async function inFirefox<Arguments extends unknown[], Result>(
  browser: Browser,
  call: (...args: Arguments) => Result,
  ...args: Arguments
): Promise<Awaited<Result>> {
  const source = `(${call})(...${JSON.stringify(args)})`;
  const { result } = await sendBidi(browser, "script.evaluate", {
    // `__name`: a helper that esbuild's `keepNames` puts around inner functions.
    expression: `(async (__name) => JSON.stringify((await ${source}) ?? null))((named) => named)`,
    target: { context: await browserWindow(browser) },
    awaitPromise: true,
  });
  const outcome = result as EvaluateResult;
  if (outcome.type === "exception") throw new Error(outcome.exceptionDetails.text);
  return JSON.parse(outcome.result.value);
}

/**
 * The same in the process of the page that is in front: the function gets the page's window, and
 * sees what the browser may see of it. `null` where the page went away meanwhile.
 */
export function inFirefoxPage<Arguments extends unknown[], Result>(
  browser: Browser,
  call: (page: FirefoxPage, ...args: Arguments) => Result,
  ...args: Arguments
): Promise<Result | null> {
  const source = `((__name) => (${call})(content, ...${JSON.stringify(args)}))((named) => named)`;
  return inFirefox(browser, runInPage, source) as Promise<Result | null>;
}

/** Runs in Firefox's window: sends a script to the page's process and waits for what it returns. */
function runInPage(source: string): Promise<unknown> {
  const messages = gBrowser.selectedBrowser.messageManager;
  const reply = `harness:${Math.random()}`;
  const script = `sendAsyncMessage(${JSON.stringify(reply)}, ${source});`;
  const silenceMeansGone = 1_000;
  return new Promise((resolve) => {
    messages.addMessageListener(reply, function once({ data }) {
      messages.removeMessageListener(reply, once);
      resolve(data);
    });
    messages.loadFrameScript(
      `data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`,
      false,
    );
    setTimeout(() => resolve(null), silenceMeansGone);
  });
}

async function browserWindow(browser: Browser): Promise<string> {
  const { result } = await sendBidi(browser, "browsingContext.getTree", { "moz:scope": "chrome" });
  const [window] = (result as ContextTree).contexts;
  if (!window) throw new Error("Firefox has no window");
  return window.context;
}
