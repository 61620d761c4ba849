/** Puts the parts together on a page. */
import type { Profile } from "../shared/wire.ts";
import type { Composer } from "./composer/composer.ts";
import { Composers } from "./composer/composers.ts";
import { Dialogs } from "./composer/dialogs.ts";
import { Coach } from "./engine/coach.ts";
import { guard } from "./guard/guard.ts";
import { watchGrowth } from "./profile/growth.ts";
import { People } from "./profile/people.ts";
import { Press } from "./profile/press.ts";
import { profileOf, type Target, targetOf } from "./profile/target.ts";
import { Session } from "./session.ts";
import type { Site } from "./site.ts";

export class Page {
  /** Ends when the extension is removed or replaced: the page then goes on without it. */
  readonly #life = new AbortController();
  readonly #coach = new Coach(() => this.#life.abort());
  readonly #press: Press;
  readonly #people: People;
  readonly #dialogs: Dialogs;
  readonly #composers: Composers;
  #session: Session | undefined;
  /** Whom the last composer was for. */
  #target: Target = {};
  #sender: Profile | null = null;

  constructor(private readonly site: Site) {
    const { signal } = this.#life;
    this.#press = new Press(site);
    this.#people = new People(this.#coach, site, () => this.#session?.ask());
    this.#dialogs = new Dialogs(site.composer, () => this.#look(), signal);
    this.#composers = new Composers(
      this.#dialogs,
      site.composer,
      {
        isExpected: () => this.#press.isRecent,
        mount: (...composer) => this.#open(...composer),
      },
      signal,
    );
    this.#coach.listen("review", (asked, review) => this.#session?.reviewed(asked, review));
    guard({ sendKey: site.composer.sendKey, now: () => this.#now() }, signal);
    this.#follow(signal);
  }

  #follow(signal: AbortSignal): void {
    const options = { capture: true, signal };
    addEventListener("click", (event) => event.isTrusted && this.#clicked(event), options);
    addEventListener("focusin", (event) => this.#dialogs.meet(event.composedPath()), options);
    addEventListener("pageshow", ({ persisted }) => persisted && this.#coach.reconnect(), options);
  }

  #clicked(event: MouseEvent): void {
    const path = event.composedPath();
    this.#dialogs.meet(path);
    const { current } = this.#composers;
    if (current && path.includes(current.dialog)) return;
    // Now, as the next page may be about to take this one's place.
    if (this.#press.take(path)) this.#people.read();
  }

  #look(): void {
    // As long as no port is open, nobody tells a script that its extension is gone.
    if (chrome.runtime?.id) this.#composers.look();
    else this.#life.abort();
  }

  #open(composer: Composer, isNextStep: boolean, signal: AbortSignal): Session {
    const { site } = this;
    // The first step tends to give the full name, the next one the first name only.
    const named = isNextStep ? this.#target : {};
    const target = { ...targetOf(composer.dialog, this.#press.target, site), ...named };
    this.#target = target;
    const session = new Session(
      composer,
      {
        coach: this.#coach,
        site,
        profile: () => profileOf(target, this.#people, site),
        sender: () => this.#sender,
      },
      signal,
    );
    // Its first request may have found the extension gone.
    if (signal.aborted) return session;
    this.#session = session;
    signal.addEventListener("abort", () => {
      this.#session = undefined;
    });
    watchGrowth(composer.dialog, this.#people, signal);
    this.#people.read();
    void this.#readSender(session);
    return session;
  }

  async #readSender(session: Session): Promise<void> {
    const sender = await storedSender();
    this.#sender = sender ?? null;
    if (sender && session === this.#session) session.ask();
  }

  #now(): { composer: Composer; session: Session } | undefined {
    if (this.#dialogs.isStale) this.#dialogs.flush();
    const composer = this.#composers.current;
    return composer && this.#session && { composer, session: this.#session };
  }
}

/** Whoever did not say who they are is coached as well, and so is whoever's words cannot be read. */
async function storedSender(): Promise<Profile | undefined> {
  try {
    const { sender } = await chrome.storage.local.get<{ sender?: Profile }>("sender");
    return sender;
  } catch {
    return undefined;
  }
}
