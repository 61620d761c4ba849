/** A browser, a page and the replicas behind it: all that a browser test needs. */
import { isDeepStrictEqual } from "node:util";
import type { Browser, CDPSession } from "puppeteer-core";
import type { AccessibilityTree } from "./accessibility.ts";
import { chromiumAccessibility } from "./accessibility-chromium.ts";
import { firefoxAccessibility } from "./accessibility-firefox.ts";
import { type BrowserName, type ColorScheme, launchBrowser, type Viewport } from "./browsers.ts";
import { type InstalledExtension, installExtension } from "./extension.ts";
import { sendBidi } from "./firefox-chrome.ts";
import { UserPage } from "./page.ts";
import { type RecordingProxy, startProxy } from "./proxy.ts";
import { type Invitation, type ReplicaServer, startReplicaServer } from "./server.ts";

export interface SessionOptions {
  /** Folder of an unpacked extension. */
  extension?: string;
  colorScheme?: ColorScheme;
  viewport?: Viewport;
  /** Show the browser on the screen. */
  visible?: boolean;
}

export interface Memory {
  listeners: number;
  nodes: number;
}

export class Session {
  constructor(
    readonly browserName: BrowserName,
    readonly browser: Browser,
    readonly page: UserPage,
    private readonly installed: InstalledExtension | undefined,
    private readonly server: ReplicaServer,
    private readonly proxy: RecordingProxy,
  ) {}

  get extension(): InstalledExtension {
    if (!this.installed) throw new Error("This session has no extension");
    return this.installed;
  }

  /** Every invitation that reached the server, whatever page it came from. */
  get invitations(): readonly Invitation[] {
    return this.server.invitations;
  }

  /** Hosts asked for that are no replicas, without what the browser asks for by itself. */
  get contacted(): string[] {
    const own = browsersOwnHosts[this.browserName];
    return this.proxy.refused.filter((authority) => !own.has(authority));
  }

  /** A second page, in front of the first. */
  async newPage(): Promise<UserPage> {
    return openPage(this.browserName, this.browser);
  }

  /** Opens a page of the extension, such as its popup, in a tab of its own. */
  async openExtensionPage(path: string): Promise<UserPage> {
    const opened = await this.newPage();
    const url = this.extension.url(path);
    if (this.browserName === "chromium") await opened.page.goto(url);
    else await openInFirefox(this.browser, opened, url);
    return opened;
  }

  /**
   * Listeners and nodes alive after a garbage collection, in every world of the page. Chromium
   * alone counts them.
   */
  async memory(): Promise<Memory | undefined> {
    if (this.browserName !== "chromium") return undefined;
    const devtools = await this.page.page.createCDPSession();
    try {
      return await measure(devtools);
    } finally {
      await devtools.detach();
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
    await Promise.all([this.proxy.close(), this.server.close()]);
  }
}

/** Starts everything; `close()` on the result ends it. */
export async function session(
  browserName: BrowserName,
  options: SessionOptions = {},
): Promise<Session> {
  const server = await startReplicaServer();
  const proxy = await startProxy(server.port);
  try {
    return await startBrowser(browserName, options, server, proxy);
  } catch (error) {
    // Left open, they would keep the test process from ending.
    await Promise.all([proxy.close(), server.close()]);
    throw error;
  }
}

async function startBrowser(
  browserName: BrowserName,
  { extension, colorScheme = "light", viewport = defaultViewport, visible = false }: SessionOptions,
  server: ReplicaServer,
  proxy: RecordingProxy,
): Promise<Session> {
  const browser = await launchBrowser(browserName, {
    proxyPort: proxy.port,
    colorScheme,
    viewport,
    visible,
  });
  const installed = extension ? await installExtension(browserName, browser, extension) : undefined;
  const page = await openPage(browserName, browser);
  return new Session(browserName, browser, page, installed, server, proxy);
}

const defaultViewport: Viewport = { width: 1280, height: 800 };

/**
 * What a browser asks for on its own account in spite of every flag and preference; all of it is
 * refused by the proxy.
 */
const browsersOwnHosts: Record<BrowserName, ReadonlySet<string>> = {
  chromium: new Set([
    // Sign-in state of the profile.
    "accounts.google.com:443",
    // The spell checker's dictionary.
    "redirector.gvt1.com:443",
    // Updates of components and extensions.
    "clients2.google.com:80",
    "update.googleapis.com:80",
    "update.googleapis.com:443",
  ]),
  firefox: new Set(),
};

/**
 * tsx compiles with esbuild's `keepNames`, which wraps inner functions in a helper that a function
 * sent to the page would miss there.
 */
const keepNamesShim = "globalThis.__name = (named) => named;";

async function openPage(name: BrowserName, browser: Browser): Promise<UserPage> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(keepNamesShim);
  const tree: AccessibilityTree =
    name === "chromium" ? await chromiumAccessibility(page) : firefoxAccessibility(browser);
  return new UserPage(page, tree);
}

/** Puppeteer would wait for a `load` event that Firefox keeps to itself on extension pages. */
async function openInFirefox(browser: Browser, opened: UserPage, url: string): Promise<void> {
  const frame = opened.page.mainFrame() as unknown as { _id: string };
  await sendBidi(browser, "browsingContext.navigate", {
    context: frame._id,
    url,
    wait: "none",
  });
  await opened.until("the extension's page", (wanted) => location.href === wanted, url);
}

async function measure(devtools: CDPSession): Promise<Memory> {
  await devtools.send("Performance.enable");
  let before: Memory;
  let after = await collect(devtools);
  // A collection may lay bare what only the next one takes: a page's objects and their wrappers.
  do {
    before = after;
    after = await collect(devtools);
  } while (!isDeepStrictEqual(before, after));
  return after;
}

async function collect(devtools: CDPSession): Promise<Memory> {
  await devtools.send("HeapProfiler.collectGarbage");
  const { metrics } = await devtools.send("Performance.getMetrics");
  const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { listeners: read("JSEventListeners"), nodes: read("Nodes") };
}
