/** The profiles read on this page, by person; they stay while the page moves on. */
import type { Profile } from "../../shared/wire.ts";
import type { Coach } from "../engine/coach.ts";
import type { Site } from "../site.ts";
import { outlineOf } from "./outline.ts";
import { slugOfPage } from "./slug.ts";

/** Whoever visits more people in one page's life has long left the first. */
const capacity = 50;

export class People {
  readonly #profiles = new Map<string, Profile>();

  constructor(
    private readonly coach: Coach,
    private readonly site: Site,
    onRead: () => void,
  ) {
    coach.listen("readProfile", ({ outline }, profile) => {
      const slug = slugOfPage(new URL(outline.path, location.origin), site);
      if (slug === undefined) return;
      this.#keep(slug, profile);
      onRead();
    });
  }

  get(slug: string): Profile | undefined {
    return this.#profiles.get(slug);
  }

  /** Reads the person whose page is open, if it is anybody's. */
  read(): void {
    const slug = slugOfPage(new URL(location.href), this.site);
    if (slug === undefined) return;
    const known = this.get(slug) ?? null;
    const outline = outlineOf(document, this.site.outline);
    this.coach.ask("readProfile", { site: this.site.id, outline, known });
  }

  #keep(slug: string, profile: Profile): void {
    this.#profiles.delete(slug);
    this.#profiles.set(slug, profile);
    const [oldest] = this.#profiles.keys();
    if (this.#profiles.size > capacity && oldest !== undefined) this.#profiles.delete(oldest);
  }
}
