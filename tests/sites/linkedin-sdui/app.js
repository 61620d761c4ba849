/** Puts the pages of the generation together: which address shows what, and who opens the dialog. */
import { h, own } from "../shared/dom.js";
import { openInviteDialog } from "../shared/invite-dialog.js";
import { fetchOthers, fetchPerson } from "../shared/people.js";
import { startRouter } from "../shared/router.js";
import { hashedNames, loadStyles } from "../shared/styles.js";
import { showToast } from "../shared/toast.js";
import { topBar } from "../shared/top-bar.js";
import { readVariant } from "../shared/variant.js";
import { networkPage } from "./network-page.js";
import { peopleRail } from "./people-rail.js";
import { profilePage } from "./profile-page.js";

const styleSheets = [
  "/assets/shared/dialog.css",
  "/assets/shared/top-bar.css",
  "/assets/linkedin-sdui/sdui.css",
];

/** `site.labels`, `site.language` and `site.makeShell` are what the languages differ in. */
export async function startApp(site) {
  const styles = await loadStyles(styleSheets, hashedNames());
  const app = { ...site, c: styles.c, shell: site.makeShell(styles), invited: new Set() };
  const main = h("main", { class: app.c("page") });
  own(() => document.querySelector("#root").append(topBar(app.labels.topBar, app.c), main));
  document.addEventListener("click", (event) => interceptConnect(event, app));
  startRouter((address, signal) => renderPage(address, signal, main, app));
}

async function renderPage(address, signal, main, app) {
  const [place, slug] = address.pathname.split("/").filter(Boolean);
  if (place === "mynetwork") return showNetwork(main, app);
  if (place === "preload") return showBareInvite(address, main, app);
  await showProfile(slug, signal, main, app);
}

async function showProfile(slug, signal, main, app) {
  const [person, others] = await Promise.all([fetchPerson(slug), fetchOthers(app.language, slug)]);
  if (signal.aborted) return;
  setTitle(person?.name ?? app.labels.notFound);
  own(() => main.replaceChildren(profilePage(person, app, signal), peopleRail(others, app)));
}

async function showNetwork(main, app) {
  setTitle(app.labels.network);
  const people = await fetchOthers(app.language);
  own(() => main.replaceChildren(networkPage(people, app)));
}

/** The address that the Connect links carry: opened by itself, it has a dialog and no profile. */
async function showBareInvite(address, main, app) {
  setTitle(app.labels.invitation);
  own(() => main.replaceChildren());
  invite(await fetchPerson(address.searchParams.get("vanityName")), app);
}

/** The page opens the dialog itself where a link would have left for the invitation's address. */
async function interceptConnect(event, app) {
  const link = event.target.closest('a[href*="/preload/custom-invite/"]');
  if (!link) return;
  event.preventDefault();
  invite(await fetchPerson(new URL(link.href).searchParams.get("vanityName")), app);
}

function invite(person, app) {
  const { noteBox, limit, remaining } = readVariant();
  openInviteDialog(person, {
    ...app,
    field: noteBox === "contenteditable" ? "contenteditable" : "controlled",
    limit,
    remaining,
    onSent: () => confirmSent(person, app),
  });
}

function confirmSent(person, app) {
  app.invited.add(person.slug);
  showToast(app.labels.sent(person.name), app.c("toast"));
  const links = document.querySelectorAll(`a[href$="vanityName=${person.slug}"]`);
  own(() => {
    for (const link of links) link.replaceWith(pendingMark(app));
  });
}

function pendingMark({ labels, c }) {
  return h("button", { type: "button", class: c("button", "secondary") }, labels.pending);
}

function setTitle(name) {
  own(() => {
    document.title = `(2) ${name} | LinkedIn`;
  });
}
