/**
 * Which replica answers which address. The table is data (`tests/sites/routes.json`), so that a
 * new replica needs no change here.
 */
import { readFileSync } from "node:fs";

export interface Route {
  host: string;
  /** Path of the page; `*` stands for one segment. */
  path: string;
  /** Query parameters that must have exactly these values. */
  query?: Record<string, string>;
  /** The HTML file, relative to `tests/sites/`. */
  page: string;
}

export const sitesFolder = new URL("../../sites/", import.meta.url);

export const routes: readonly Route[] = JSON.parse(
  readFileSync(new URL("routes.json", sitesFolder), "utf8"),
);

/** The hosts that the replicas stand for. */
export const replicaHosts: readonly string[] = [...new Set(routes.map((route) => route.host))];

/** The first route that fits; routes are listed from the special to the general. */
export function findRoute(address: URL): Route | undefined {
  return routes.find(
    (route) =>
      route.host === address.hostname &&
      pathMatches(route.path, address.pathname) &&
      queryMatches(route.query ?? {}, address.searchParams),
  );
}

function pathMatches(pattern: string, path: string): boolean {
  const wanted = segments(pattern);
  const given = segments(path);
  return (
    wanted.length === given.length &&
    wanted.every((segment, index) => segment === "*" || segment === given[index])
  );
}

function queryMatches(wanted: Record<string, string>, given: URLSearchParams): boolean {
  return Object.entries(wanted).every(([name, value]) => given.get(name) === value);
}

function segments(path: string): string[] {
  return path.split("/").filter((segment) => segment !== "");
}
