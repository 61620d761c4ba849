/** My Network: Connect sends a bare invitation at once, with no dialog and nothing to guard. */
import { h, own } from "../shared/dom.js";
import { sendInvitation } from "../shared/invitations.js";
import { portrait } from "../shared/portrait.js";
import { profileAddress } from "../shared/router.js";
import { showToast } from "../shared/toast.js";

export function networkPage(people, app) {
  const { labels, c } = app;
  return h(
    "section",
    { class: c("card", "network") },
    h("h2", { class: c("sectionTitle") }, labels.peopleYouMayKnow),
    h(
      "div",
      { class: c("networkGrid"), role: "list" },
      people.map((person) => networkCard(person, app)),
    ),
  );
}

function networkCard(person, app) {
  const { labels, c } = app;
  return h(
    "div",
    { class: c("networkCard"), role: "listitem" },
    portrait(person, c("avatar")),
    h(
      "a",
      { class: c("name"), href: profileAddress(person.slug), "data-in-page": true },
      person.name,
    ),
    h("p", { class: c("faint") }, person.headline),
    h(
      "button",
      {
        type: "button",
        class: c("button", "secondary"),
        componentkey: `${person.slug}_connect`,
        "aria-label": labels.inviteToConnect(person.name),
        onclick: (event) => sendAtOnce(event.currentTarget, person, app),
      },
      labels.connect,
    ),
  );
}

async function sendAtOnce(button, person, { labels, c }) {
  await sendInvitation(person.slug, null);
  own(() => {
    button.setAttribute("componentkey", `${person.slug}_pending`);
    button.setAttribute("aria-label", labels.pending);
    button.textContent = labels.pending;
  });
  showToast(labels.sent(person.name), c("toast"));
}
