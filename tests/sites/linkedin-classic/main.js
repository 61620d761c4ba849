/** LinkedIn's classic pages: readable classes, an `h1`, every text twice, dialog in the light DOM. */
import { lightShell } from "../shared/dialog-shells.js";
import { h, own } from "../shared/dom.js";
import { openInviteDialog } from "../shared/invite-dialog.js";
import { fetchOthers, fetchPerson } from "../shared/people.js";
import { startRouter } from "../shared/router.js";
import { loadStyles, mappedNames } from "../shared/styles.js";
import { showToast } from "../shared/toast.js";
import { topBar } from "../shared/top-bar.js";
import { readVariant } from "../shared/variant.js";
import { labels } from "./labels.js";
import { peopleRail, profilePage } from "./profile-page.js";

/** The shared styles' names as this generation spells them. */
const artdecoNames = {
  backdrop: "artdeco-modal-overlay",
  modal: "artdeco-modal",
  modalBody: "artdeco-modal__content",
  modalTitle: "artdeco-modal__header",
  modalClose: "artdeco-modal__dismiss",
  modalActions: "artdeco-modal__actionbar",
  button: "artdeco-button",
  primary: "artdeco-button--primary",
  secondary: "artdeco-button--secondary",
  noteBox: "connect-button-send-invite__custom-message",
  counter: "artdeco-text-input__counter",
  srOnly: "visually-hidden",
  topBar: "global-nav",
};

const styles = await loadStyles(
  [
    "/assets/shared/dialog.css",
    "/assets/shared/top-bar.css",
    "/assets/linkedin-classic/classic.css",
  ],
  mappedNames(artdecoNames),
);
const app = {
  labels,
  c: styles.c,
  shell: lightShell(document.querySelector("#artdeco-modal-outlet"), styles, {
    "data-test-modal": "",
    "data-test-modal-id": "send-invite-modal",
  }),
  invite,
};
const main = h("main", { class: "scaffold-layout__inner" });
own(() => document.querySelector("#root").append(topBar(labels.topBar, app.c), main));
startRouter(renderPage);

async function renderPage(address, signal) {
  const slug = address.pathname.split("/")[2];
  const [person, others] = await Promise.all([fetchPerson(slug), fetchOthers("en", slug)]);
  if (signal.aborted || !person) return;
  own(() => {
    document.title = `(2) ${person.name} | LinkedIn`;
    main.replaceChildren(profilePage(person, app, signal), peopleRail(others, app));
  });
}

function invite(person, connectButton) {
  const { noteBox, limit, remaining } = readVariant();
  openInviteDialog(person, {
    ...app,
    field: noteBox === "contenteditable" ? "contenteditable" : "plain",
    limit,
    remaining: remaining === 0 ? 0 : null,
    prefilled: noteBox === "contenteditable" ? null : labels.stockText,
    onSent: () => confirmSent(person, connectButton),
  });
}

function confirmSent(person, connectButton) {
  own(() => {
    connectButton.textContent = labels.pending;
    connectButton.disabled = true;
  });
  showToast(labels.sent(person.name), app.c("toast"));
}
