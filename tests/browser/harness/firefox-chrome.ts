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

async function browserWindow(browser: Browser): Promise<string> {
  const { result } = await sendBidi(browser, "browsingContext.getTree", { "moz:scope": "chrome" });
  const [window] = (result as ContextTree).contexts;
  if (!window) throw new Error("Firefox has no window");
  return window.context;
}
