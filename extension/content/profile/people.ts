/** The profiles read on this page, by person; they stay while the page moves on. */
import type { Profile } from "../../shared/wire.ts";
import type { Coach } from "../engine/coach.ts";
import type { Site } from "../site.ts";
import { outlineOf } from "./outline.ts";
import { slugOfPage } from "./slug.ts";

/** Whoever visits more people in one page's life has long left the first. */
const capacity = 50;

export class People {
  /** How often a page told something new. */
  learnt = 0;
  readonly #profiles = new Map<string, Profile>();
  /** The outline that was read last, as JSON. */
  #read = "";

  constructor(
    private readonly coach: Coach,
    private readonly site: Site,
    onLearnt: () => void,
  ) {
    coach.listen("readProfile", ({ outline, known }, profile) => {
      this.#read = JSON.stringify(outline);
      const slug = slugOfPage(new URL(outline.path, location.origin), site);
      if (slug === undefined || JSON.stringify(profile) === JSON.stringify(known)) return;
      this.#keep(slug, profile);
      this.learnt += 1;
      onLearnt();
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
    if (JSON.stringify(outline) === this.#read) return;
    this.coach.ask("readProfile", { site: this.site.id, outline, known });
  }

  #keep(slug: string, profile: Profile): void {
    this.#profiles.delete(slug);
    this.#profiles.set(slug, profile);
    const [oldest] = this.#profiles.keys();
    if (this.#profiles.size > capacity && oldest !== undefined) this.#profiles.delete(oldest);
  }
}
