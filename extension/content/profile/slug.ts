/** The short name by which a site's addresses know a person. */
import type { Site } from "../site.ts";

/** Whose page an address is. */
export function slugOfPage({ pathname }: URL, { profile }: Site): string | undefined {
  const start = profile.paths.find((path) => pathname.startsWith(path));
  return start && normalise(pathname.slice(start.length).split("/")[0]);
}

/** Whom an address elsewhere on the site is about. */
export function slugInQuery({ searchParams }: URL, { profile }: Site): string | undefined {
  return normalise(searchParams.get(profile.slugParameter) ?? undefined);
}

function normalise(slug: string | undefined): string | undefined {
  if (!slug) return undefined;
  return decode(slug).normalize("NFC").toLowerCase();
}

function decode(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
