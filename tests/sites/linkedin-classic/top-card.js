/** The classic top card. */
import { h } from "../shared/dom.js";
import { portrait } from "../shared/portrait.js";
import { twice } from "./twice.js";

const light = "text-body-small t-black--light";

export function topCard(person, app) {
  const { labels } = app;
  return h(
    "section",
    { class: "artdeco-card pv-top-card", "data-member-id": person.slug },
    h("div", { class: "profile-background-image" }),
    portrait(person, "pv-top-card-profile-picture__image--show", person.name),
    nameLine(person, labels),
    h("div", { class: "text-body-medium break-words" }, person.headline),
    place(person, labels),
    reach(person, labels),
    mutualConnections(person),
    h(
      "div",
      { class: "pv-top-card-v2-ctas" },
      connectButton(person, app, "artdeco-button--primary"),
      h(
        "button",
        { type: "button", class: "artdeco-button artdeco-button--secondary" },
        labels.message,
      ),
    ),
  );
}

export function connectButton(person, { labels, invite }, kind) {
  return h(
    "button",
    {
      type: "button",
      class: `artdeco-button ${kind}`,
      "aria-label": labels.inviteToConnect(person.name),
      onclick: (event) => invite(person, event.currentTarget),
    },
    h("span", { class: "artdeco-button__text" }, labels.connect),
  );
}

function nameLine({ name, degree }, labels) {
  const written = labels.degree(degree);
  return h(
    "div",
    { class: "pv-text-details__left-panel" },
    h("h1", { class: "text-heading-xlarge inline t-24 v-align-middle break-words" }, name),
    h(
      "span",
      { class: "distance-badge separator" },
      h("span", { class: "visually-hidden" }, `${written} degree connection`),
      h("span", { class: "dist-value", "aria-hidden": "true" }, written),
    ),
  );
}

function place({ location, slug }, labels) {
  return h(
    "div",
    { class: "pv-text-details__left-panel mt2" },
    h("span", { class: "text-body-small inline t-black--light break-words" }, location),
    h(
      "a",
      {
        id: "top-card-text-details-contact-info",
        class: "link-without-visited-state",
        href: `/in/${slug}/overlay/contact-info/`,
      },
      labels.contactInfo,
    ),
  );
}

function reach({ followers, connections }, labels) {
  return h(
    "ul",
    { class: "pv-top-card--list pv-top-card--list-bullet" },
    followers && h("li", { class: light }, labels.followers(followers)),
    h("li", { class: light }, labels.connections(connections)),
  );
}

function mutualConnections({ mutual, slug }) {
  if (!mutual) return null;
  const others = mutual.count - mutual.names.length;
  const rest = others > 0 ? ` and ${others} other mutual connections` : " are mutual connections";
  return h(
    "a",
    { class: light, href: `/search/results/people/?facetConnectionOf=%5B%22${slug}%22%5D` },
    twice(mutual.names.join(", ") + rest),
  );
}
