/** A profile: the top card at once, every other card once it is scrolled into view. */
import { h } from "../shared/dom.js";
import { fillWhenSeen } from "../shared/lazy.js";
import { cardId } from "./card-id.js";
import { cardContents } from "./cards.js";
import { topCard } from "./top-card.js";

export function profilePage(person, app, signal) {
  const { labels, c } = app;
  if (!person)
    return h("section", { class: c("card", "missing") }, h("h2", {}, labels.notFoundText));
  const cards = cardContents(person, app).map(([key, content]) => [
    emptyCard(person, key, c),
    content,
  ]);
  fillWhenSeen(cards, signal);
  return h(
    "div",
    { class: c("profile"), "data-testid": "profile-main" },
    topCard(person, app),
    cards.map(([placeholder]) => placeholder),
  );
}

/** A grey stand-in of about a card's height, so that the cards below stay out of view. */
function emptyCard(person, key, c) {
  const id = cardId(person, key);
  return h(
    "section",
    { class: c("card", "section"), id, componentkey: id },
    h("div", { class: c("skeleton"), "aria-hidden": "true" }),
  );
}
