/** The classic cards: an anchor, a heading and a `pvs` list of entities. */
import { writeAge, writeDuration, writePeriod } from "../shared/dates.js";
import { h } from "../shared/dom.js";
import { groupByCompany } from "../shared/people.js";
import { twice } from "./twice.js";

const cards = [
  ["about", "about", aboutCard],
  ["content_collections", "activity", activityCard],
  ["experience", "experience", experienceCard],
  ["education", "education", educationCard],
  ["skills", "skills", skillsCard],
  ["interests", "groups", interestsCard],
];

/** Pairs of a card's anchor and a function that makes its content. */
export function cardContents(person, app) {
  return cards
    .filter(([, field]) => person[field])
    .map(([anchor, , content]) => [
      anchor,
      () => [
        h("div", { id: anchor, class: "pv-profile-card__anchor" }),
        ...content(person, app.labels),
      ],
    ]);
}

function aboutCard({ about }, labels) {
  return [
    header(labels.about),
    h("div", { class: "display-flex ph5 pv3 inline-show-more-text" }, twice(about)),
  ];
}

function activityCard({ activity, name }, labels) {
  return [
    header(labels.activity),
    list(
      activity.map(({ kind, text, date }) =>
        entity([
          line(
            "t-12 t-black--light",
            `${labels.posted(name, kind)} • ${writeAge(date, labels.dates)}`,
          ),
          h("div", { class: "inline-show-more-text t-14" }, twice(text)),
        ]),
      ),
    ),
  ];
}

function experienceCard({ experience }, labels) {
  return [
    header(labels.experience),
    list(groupByCompany(experience).map((group) => experienceEntity(group, labels))),
  ];
}

function experienceEntity({ company, roles }, labels) {
  if (roles.length > 1) return groupedRoles(company, roles, labels);
  const [role] = roles;
  return entity([
    line("mr1 t-bold", role.title),
    line("t-14 t-normal", [company, role.employment].filter(Boolean).join(" · ")),
    ...roleLines(role, labels),
  ]);
}

function groupedRoles(company, roles, labels) {
  const spent = writeDuration(roles.at(-1).from, roles[0].to, labels.dates);
  return entity([
    h(
      "a",
      { href: "/company/", class: "optional-action-target-wrapper" },
      line("mr1 t-bold", company),
    ),
    line("t-14 t-normal", [roles[0].employment, spent].filter(Boolean).join(" · ")),
    list(roles.map((role) => entity([line("mr1 t-bold", role.title), ...roleLines(role, labels)]))),
  ]);
}

function roleLines(role, labels) {
  const period = writePeriod(role, "en", labels.dates);
  const duration = writeDuration(role.from, role.to, labels.dates);
  return [
    line("t-14 t-normal t-black--light pvs-entity__caption-wrapper", `${period} · ${duration}`),
    role.location && line("t-14 t-normal t-black--light", role.location),
    role.description && h("div", { class: "inline-show-more-text t-14" }, twice(role.description)),
  ];
}

function educationCard({ education }, labels) {
  return [
    header(labels.education),
    list(
      education.map(({ school, degree, from, to }) =>
        entity([
          line("mr1 t-bold", school),
          line("t-14 t-normal", degree),
          line("t-14 t-normal t-black--light pvs-entity__caption-wrapper", `${from} - ${to}`),
        ]),
      ),
    ),
  ];
}

function skillsCard({ skills }, labels) {
  return [header(labels.skills), list(skills.map((skill) => entity([line("mr1 t-bold", skill)])))];
}

function interestsCard({ groups }, labels) {
  return [
    header(labels.interests),
    list(
      groups.map(({ name, members }) =>
        entity([
          line("mr1 t-bold", name),
          line("t-14 t-normal t-black--light", labels.members(members)),
        ]),
      ),
    ),
  ];
}

function header(text) {
  return h(
    "div",
    { class: "pvs-header__container" },
    h("h2", { class: "pvs-header__title text-heading-large" }, twice(text)),
  );
}

function list(entities) {
  return h(
    "div",
    { class: "pvs-list__outer-container pvs-list__container" },
    h(
      "ul",
      { class: "pvs-list" },
      entities.map((one) =>
        h("li", { class: "artdeco-list__item pvs-list__item--line-separated" }, one),
      ),
    ),
  );
}

function entity(lines) {
  return h("div", { class: "pvs-entity", "data-view-name": "profile-component-entity" }, lines);
}

function line(classes, text) {
  return h("div", { class: `display-flex align-items-center ${classes}` }, twice(text));
}
