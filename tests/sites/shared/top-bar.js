/** The bar that every page of a site carries. */
import { h, icon } from "./dom.js";

const icons = {
  home: "M12 3 2 11h3v9h5v-6h4v6h5v-9h3z",
  network:
    "M8 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm8 0a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM1 20v-2c0-3 3-5 7-5s7 2 7 5v2zm15.5 0H23v-2c0-2.5-2.5-4-6-4 1 1 1.5 2.3 1.5 4v2z",
  jobs: "M9 4V3a1 1 0 0 1 1-1h4a1 1 0 0 1 1 1v1h6v6H3V4zm2 0h2V4zM3 12h8v2h2v-2h8v8H3z",
  messages: "M3 4h18v13H8l-5 4z",
  bell: "M12 2a6 6 0 0 0-6 6v5l-2 3v1h16v-1l-2-3V8a6 6 0 0 0-6-6zm-2 17a2 2 0 0 0 4 0z",
};

/** `labels` names the five places and the search field; `c` gives class names. */
export function topBar(labels, c) {
  return h(
    "header",
    { class: c("topBar") },
    h(
      "div",
      { class: c("topBarInner") },
      h(
        "a",
        { class: c("logo"), href: "/feed/", "aria-label": labels.home },
        icon(logo, c("icon")),
      ),
      h("input", {
        class: c("search"),
        type: "search",
        placeholder: labels.search,
        "aria-label": labels.search,
      }),
      h(
        "nav",
        { class: c("places"), "aria-label": labels.mainMenu },
        place("/feed/", icons.home, labels.home, c),
        place("/mynetwork/", icons.network, labels.network, c),
        place("/jobs/", icons.jobs, labels.jobs, c),
        place("/messaging/", icons.messages, labels.messages, c),
        place("/notifications/", icons.bell, labels.notifications, c),
      ),
    ),
  );
}

/** Two people and the line between them: no real site's mark. */
const logo =
  "M5 2h14a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3zm3 5a3 3 0 1 0 0 6 3 3 0 0 0 2.8-2h2.4a3 3 0 1 0 0-2h-2.4A3 3 0 0 0 8 7z";

function place(href, path, label, c) {
  return h("a", { class: c("place"), href }, icon(path, c("icon")), h("span", {}, label));
}
