/** Starts the real browsers, each in a fresh profile, with the proxy as their only way out. */
import { existsSync } from "node:fs";
import puppeteer, { type Browser } from "puppeteer-core";

export type BrowserName = "chromium" | "firefox";
export type ColorScheme = "light" | "dark";

export interface Viewport {
  width: number;
  height: number;
}

export interface LaunchOptions {
  proxyPort: number;
  colorScheme: ColorScheme;
  viewport: Viewport;
  /** A window on the screen, for somebody to look at. */
  visible: boolean;
}

/** All browsers that a test runs in. */
export const browserNames: readonly BrowserName[] = ["chromium", "firefox"];

const usualPlaces: Record<BrowserName, readonly string[]> = {
  chromium: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  firefox: [
    "/usr/bin/firefox-esr",
    "/usr/bin/firefox",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
  ],
};

export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  return name === "chromium" ? launchChromium(options) : launchFirefox(options);
}

/** The browser's program: from the environment (CHROMIUM, FIREFOX), else from a usual place. */
function findBrowser(name: BrowserName): string {
  const variable = name.toUpperCase();
  const program = process.env[variable] ?? usualPlaces[name].find((place) => existsSync(place));
  if (!program) throw new Error(`No ${name} found: install it, or set ${variable} to its path`);
  return program;
}

function launchChromium(options: LaunchOptions): Promise<Browser> {
  const { proxyPort, colorScheme } = options;
  return puppeteer.launch({
    browser: "chrome",
    executablePath: findBrowser("chromium"),
    acceptInsecureCerts: true,
    enableExtensions: true,
    pipe: true,
    ...windowOf(options),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--allow-browser-signin=false",
      "--disable-features=AutofillServerCommunication,OptimizationHints,MediaRouter",
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      // Without this, Chromium goes past the proxy for loopback addresses.
      "--proxy-bypass-list=<-loopback>",
      // For the extension's own pages too, which emulation of one page would not reach.
      `--blink-settings=preferredColorScheme=${colorScheme === "dark" ? 0 : 1}`,
    ],
  });
}

function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const { proxyPort, colorScheme } = options;
  return puppeteer.launch({
    browser: "firefox",
    executablePath: findBrowser("firefox"),
    acceptInsecureCerts: true,
    ...windowOf(options),
    // The accessibility tree and the extension's background are reached from the browser's own
    // context, which Firefox opens to WebDriver only when asked.
    args: ["-remote-allow-system-access"],
    // Release builds heed another settings server only in this mode.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: "1" },
    extraPrefsFirefox: {
      ...proxyPreferences(proxyPort),
      ...silence,
      "layout.css.prefers-color-scheme.content-override": colorScheme === "dark" ? 0 : 1,
    },
  });
}

/** A visible window decides its own size. */
function windowOf({ visible, viewport }: LaunchOptions) {
  return { headless: !visible, defaultViewport: visible ? null : viewport };
}

function proxyPreferences(port: number): Record<string, unknown> {
  return {
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": port,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": port,
    "network.proxy.allow_hijacking_localhost": true,
    "network.proxy.no_proxies_on": "",
    // Otherwise a refused request would be tried again past the proxy.
    "network.proxy.failover_direct": false,
  };
}

/** What Firefox asks for on its own account, and how it is told not to. */
const silence: Record<string, unknown> = {
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  "dom.push.connection.enabled": false,
  "browser.region.update.enabled": false,
  "browser.search.geoSpecificDefaults": false,
  "browser.newtabpage.activity-stream.feeds.topsites": false,
  "browser.contentblocking.database.enabled": false,
  "browser.topsites.contile.enabled": false,
  "extensions.systemAddon.update.enabled": false,
  "extensions.webextensions.remote-settings.disabled": true,
  "toolkit.telemetry.server": "",
  "app.normandy.enabled": false,
  "network.trr.mode": 5,
};
