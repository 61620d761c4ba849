/** A classic profile: the top card, then cards with an anchor, a heading and a `pvs` list each. */
import { h } from "../shared/dom.js";
import { fillWhenSeen } from "../shared/lazy.js";
import { portrait } from "../shared/portrait.js";
import { profileAddress } from "../shared/router.js";
import { cardContents } from "./cards.js";
import { connectButton, topCard } from "./top-card.js";

export function profilePage(person, app, signal) {
  const cards = cardContents(person, app).map(([key, content]) => [emptyCard(key), content]);
  fillWhenSeen(cards, signal);
  return h(
    "div",
    { class: "scaffold-layout__main" },
    topCard(person, app),
    cards.map(([card]) => card),
  );
}

function emptyCard(key) {
  return h(
    "section",
    {
      class: "artdeco-card pv-profile-card break-words mt2",
      "data-view-name": "profile-card",
      "data-key": key,
      tabindex: "-1",
    },
    h("div", { class: "pv-skeleton", "aria-hidden": "true" }),
  );
}

/** Other people beside the profile, with the same labels as the profile's own controls. */
export function peopleRail(people, app) {
  const { peopleYouMayKnow } = app.labels;
  return h(
    "aside",
    { class: "scaffold-layout__aside artdeco-card", "aria-label": peopleYouMayKnow },
    h("h2", { class: "pvs-header__title text-heading-medium" }, peopleYouMayKnow),
    people.map((person) => railCard(person, app)),
  );
}

function railCard(person, app) {
  return h(
    "div",
    { class: "pv-browsemap-section__member" },
    portrait(person, "ivm-view-attr__img--centered"),
    h(
      "div",
      {},
      h(
        "a",
        {
          class: "hoverable-link-text t-bold",
          href: profileAddress(person.slug),
          "data-in-page": true,
        },
        person.name,
      ),
      h("p", { class: "t-14 t-normal t-black--light" }, person.headline),
      connectButton(person, app, "artdeco-button--secondary"),
    ),
  );
}
