/** The side rail: other people, whose Connect controls carry the very labels of the profile's. */
import { h } from "../shared/dom.js";
import { portrait } from "../shared/portrait.js";
import { profileAddress } from "../shared/router.js";
import { connectLink } from "./connect-link.js";

export function peopleRail(people, app) {
  const { labels, c } = app;
  return h(
    "aside",
    { class: c("rail", "card"), "aria-label": labels.peopleYouMayKnow },
    h("h2", { class: c("railTitle") }, labels.peopleYouMayKnow),
    h("p", { class: c("faint") }, labels.peopleYouMayKnowReason),
    people.map((person) => railCard(person, app)),
  );
}

function railCard(person, app) {
  const { c } = app;
  const address = profileAddress(person.slug);
  return h(
    "div",
    { class: c("railCard") },
    h("a", { href: address, "data-in-page": true, tabindex: "-1" }, portrait(person, c("avatar"))),
    h(
      "div",
      { class: c("railText") },
      h("a", { class: c("name"), href: address, "data-in-page": true }, person.name),
      h("p", { class: c("faint") }, person.headline),
      connectLink(person, "secondary", app),
    ),
  );
}
