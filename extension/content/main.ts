/** Starts on pages of known sites, at `document_start`: before the page's first script. */
import { Page } from "./page.ts";
import { siteOf } from "./site.ts";

const site = siteOf(location.hostname);
if (site) new Page(site);
