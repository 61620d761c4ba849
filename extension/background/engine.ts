/**
 * The engine: loaded when it is first needed, replaced when it broke. It keeps nothing between
 * two calls but the files that it was given, so a new instance is as good as the old one.
 */
import type { Profile, ReadRequest, Review, ReviewRequest } from "../shared/wire.ts";
import init, {
  __wbg_reset_state,
  loadGuard,
  loadLanguage,
  neededLanguage,
  readProfile,
  review,
} from "./generated/engine.js";
import { translated } from "./translate.ts";

const modulePath = "background/engine.wasm";
/** The stock texts of the sites, and what people say around them. */
const guardPath = "background/guard.txt";

let loading: Promise<void> | undefined;
let guard = "";
let broken = false;

export const engine = {
  start: ready,
  async review(request: ReviewRequest): Promise<Review> {
    await bringLanguage(request.text);
    return translated(await call<Review>(() => review(request)));
  },
  readProfile: (request: ReadRequest) => call<Profile>(() => readProfile(request)),
};

const unreadable = new Set<string>();

/**
 * Most people write in one or two languages: the others stay in their files. A note whose language
 * cannot be had is still guarded, only not coached.
 */
async function bringLanguage(note: string): Promise<void> {
  const tag = await call(() => neededLanguage(note));
  if (!tag || unreadable.has(tag)) return;
  try {
    const file = await fetch(chrome.runtime.getURL(`languages/${tag}.txt`));
    const text = await file.text();
    await call(() => loadLanguage(tag, text));
  } catch {
    unreadable.add(tag);
    console.error(`languages/${tag}.txt cannot be read`);
  }
}

async function call<Result>(run: () => Result): Promise<Result> {
  await ready();
  try {
    return run();
  } catch (error) {
    // After a trap the module's memory may be in any state. Other errors leave it as it was.
    broken ||= error instanceof WebAssembly.RuntimeError;
    throw error;
  }
}

async function ready(): Promise<void> {
  loading ??= load();
  try {
    await loading;
  } catch (error) {
    loading = undefined;
    throw error;
  }
  if (broken) {
    __wbg_reset_state();
    loadGuard(guard);
    broken = false;
  }
}

async function load(): Promise<void> {
  const file = fetch(chrome.runtime.getURL(guardPath));
  await init({ module_or_path: fetch(chrome.runtime.getURL(modulePath)) });
  guard = await (await file).text();
  loadGuard(guard);
}
