/** Whom an invitation is for. */
import type { Profile } from "../../shared/wire.ts";
import { allWords, type Site } from "../site.ts";
import { isSameName, nameIn } from "./names.ts";
import type { People } from "./people.ts";
import { slugInQuery, slugOfPage } from "./slug.ts";

export interface Target {
  slug?: string;
  name?: string;
}

/** Whom a pressed control invites, where it is one that invites. */
export function targetOfPress(path: readonly EventTarget[], site: Site): Target | undefined {
  for (const element of path) {
    if (!(element instanceof Element)) continue;
    const target = targetOfControl(element, site);
    if (target) return target;
  }
  return undefined;
}

function targetOfControl(element: Element, site: Site): Target | undefined {
  const { links, labels } = site.composer.connect;
  const name = nameIn(element.getAttribute("aria-label") ?? "", allWords(labels));
  const address = element.matches(links.join()) ? (element as HTMLAnchorElement).href : undefined;
  const slug = address && slugInQuery(new URL(address), site);
  if (!name && !slug) return undefined;
  return { ...(slug && { slug }), ...(name && { name }) };
}

/** Whom the composer is for: what was pressed, else the page's address, else what it says. */
export function targetOf(dialog: Element, pressed: Target | undefined, site: Site): Target {
  const slug = pressed?.slug ?? (pressed ? undefined : slugInQuery(new URL(location.href), site));
  const name = pressed?.name ?? addressee(dialog, site);
  return { ...(slug && { slug }), ...(name && { name }) };
}

/**
 * What is known of the target. The page's own person counts only where the name says that it is
 * the same one: side rails invite other people.
 */
export function profileOf(target: Target, people: People, site: Site): Profile | null {
  const slug = target.slug ?? slugOfPage(new URL(location.href), site);
  const profile = slug === undefined ? undefined : people.get(slug);
  if (profile && isOf(profile, target)) return profile;
  return target.name ? { name: target.name } : null;
}

function isOf({ name }: Profile, target: Target): boolean {
  if (!target.name || !name) return target.slug !== undefined;
  if (isSameName(name, target.name)) return true;
  // Dialogs like to say first names only; the slug tells the rest.
  return target.slug !== undefined && isSameName(firstWord(name), target.name);
}

function firstWord(name: string): string {
  return name.split(/\s/u)[0] ?? name;
}

function addressee(dialog: Element, site: Site): string | undefined {
  const patterns = allWords(site.composer.addressee);
  for (const element of dialog.querySelectorAll("*")) {
    if (element.childElementCount > 0) continue;
    const name = nameIn(element.textContent ?? "", patterns);
    if (name) return name;
  }
  return undefined;
}
