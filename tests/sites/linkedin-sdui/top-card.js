/** The card with name, headline and buttons. No `h1`: this generation's name is an `h2`. */
import { h } from "../shared/dom.js";
import { firstName } from "../shared/people.js";
import { portrait } from "../shared/portrait.js";
import { cardId } from "./card-id.js";
import { connectLink } from "./connect-link.js";

export function topCard(person, app) {
  const { c } = app;
  const id = cardId(person, "Topcard");
  return h(
    "section",
    { class: c("card", "topCard"), id, componentkey: id },
    h("div", { class: c("cover") }),
    portrait(person, c("topPortrait"), person.name),
    identity(person, app),
    reach(person, app),
    mutualConnections(person, app),
    buttons(person, app),
  );
}

function identity(person, { labels, c }) {
  return h(
    "div",
    { class: c("identity") },
    h(
      "div",
      { class: c("nameLine") },
      h("a", { href: `/in/${person.slug}/` }, h("h2", { class: c("personName") }, person.name)),
      person.pronouns && h("p", { class: c("faint") }, person.pronouns),
      h("p", { class: c("faint") }, `· ${labels.degree(person.degree)}`),
    ),
    h("p", { class: c("headline") }, person.headline),
    affiliations(person, c),
    h("p", { class: c("faint") }, person.location),
    h("p", { class: c("faint") }, "·"),
    h(
      "p",
      {},
      h(
        "a",
        { class: c("link"), href: `/in/${person.slug}/overlay/contact-info/` },
        labels.contactInfo,
      ),
    ),
  );
}

/** Present company and last school, in one line. */
function affiliations({ experience, education }, c) {
  const names = [experience?.[0].company, education?.[0].school].filter(Boolean);
  return names.length > 0 && h("p", { class: c("affiliations") }, names.join(" · "));
}

function reach({ followers, connections }, { labels, c }) {
  return h(
    "div",
    { class: c("reach") },
    followers && [
      h("p", { class: c("faint") }, labels.followers(followers)),
      h("p", { class: c("faint") }, "·"),
    ],
    h("p", { class: c("strongFaint") }, labels.connections(connections)),
  );
}

function mutualConnections({ slug, mutual }, { labels, c }) {
  if (!mutual) return null;
  return h(
    "a",
    {
      class: c("mutual"),
      href: `/search/results/people/?facetConnectionOf=%5B%22${slug}%22%5D&facetNetwork=%5B%22F%22%5D`,
    },
    mutual.names.map((name) => portrait({ name }, c("tinyAvatar"))),
    h("p", {}, mutualText(mutual, labels)),
  );
}

/** "Ana Ruiz is a mutual connection", "Ana Ruiz, Ben Okafor and 12 other mutual connections" */
export function mutualText({ names, count }, labels) {
  const strong = names.map((name) => h("strong", {}, name));
  const others = count - names.length;
  if (others > 0) return [joined(strong, ", ", ", "), labels.mutual(others)];
  return [joined(strong, ", ", labels.and), labels.mutualOnly(names.length)];
}

function joined(elements, separator, lastSeparator) {
  return elements.flatMap((element, index) => {
    if (index === 0) return [element];
    return [index === elements.length - 1 ? lastSeparator : separator, element];
  });
}

function buttons(person, app) {
  const { labels, c } = app;
  const plain = (text, label) =>
    h("button", { type: "button", class: c("button", "secondary"), "aria-label": label }, text);
  return h(
    "div",
    { class: c("buttons") },
    connectLink(person, "primary", app),
    plain(labels.message, `${labels.message} ${firstName(person)}`),
    plain(labels.more, labels.more),
  );
}
