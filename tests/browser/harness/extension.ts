/** The extension under test, as the browser that runs it sees it. */
import type { Browser, Target } from "puppeteer-core";
import type { BrowserName } from "./browsers.ts";
import { inFirefox } from "./firefox-chrome.ts";

export interface InstalledExtension {
  id: string;
  /** The address of a file in the extension: `url("popup/popup.html")`. */
  url(path: string): string;
  /** Stops the background, as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** Takes it out of the browser; what runs of it in open pages is left over there. */
  remove(): Promise<void>;
}

export async function installExtension(
  name: BrowserName,
  browser: Browser,
  folder: string,
): Promise<InstalledExtension> {
  const id = await browser.installExtension(folder);
  return name === "chromium" ? inChromium(browser, id) : await inFirefoxBrowser(browser, id);
}

function inChromium(browser: Browser, id: string): InstalledExtension {
  const origin = `chrome-extension://${id}`;
  const worker = () =>
    browser
      .targets()
      .find((target) => target.type() === "service_worker" && target.url().startsWith(origin));
  return {
    id,
    url: (path) => `${origin}/${path}`,
    stopBackground: async () => {
      const target = worker();
      if (target) await closeTarget(browser, target);
    },
    isBackgroundRunning: async () => worker() !== undefined,
    remove: () => browser.uninstallExtension(id),
  };
}

async function closeTarget(browser: Browser, target: Target): Promise<void> {
  const isClosed = new Promise<void>((resolve) => {
    const onDestroyed = (destroyed: Target) => {
      if (destroyed !== target) return;
      browser.off("targetdestroyed", onDestroyed);
      resolve();
    };
    browser.on("targetdestroyed", onDestroyed);
  });
  const worker = await target.worker();
  await worker?.close();
  await isClosed;
}

async function inFirefoxBrowser(browser: Browser, id: string): Promise<InstalledExtension> {
  const host = await inFirefox(
    browser,
    (wanted) => WebExtensionPolicy.getByID(wanted).mozExtensionHostname,
    id,
  );
  return {
    id,
    url: (path) => `moz-extension://${host}/${path}`,
    stopBackground: () => inFirefox(browser, terminateBackground, id),
    isBackgroundRunning: () =>
      inFirefox(
        browser,
        (wanted) => WebExtensionPolicy.getByID(wanted).extension.backgroundState === "running",
        id,
      ),
    remove: () => browser.uninstallExtension(id),
  };
}

/** Runs in Firefox's window. The options keep a debugger or an open port from putting it off. */
async function terminateBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({
    ignoreDevToolsAttached: true,
    disableResetIdleForTest: true,
  });
}
