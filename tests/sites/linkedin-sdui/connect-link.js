/** The control that invites somebody; the same on a profile and on the side rail's cards. */
import { h, icon } from "../shared/dom.js";

const plusPath =
  "M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm-8 9v-2c0-3 4-5 8-5s8 2 8 5v2zM19 5h2v3h3v2h-3v3h-2v-3h-3V8h3z";

export function connectLink(person, kind, { labels, c, invited }) {
  if (invited.has(person.slug)) {
    return h("button", { type: "button", class: c("button", "secondary") }, labels.pending);
  }
  return h(
    "a",
    {
      class: c("button", kind),
      href: `/preload/custom-invite/?vanityName=${person.slug}`,
      "aria-label": labels.inviteToConnect(person.name),
    },
    icon(plusPath, c("smallIcon")),
    h("span", {}, labels.connect),
  );
}
