/** The cards below the top card, in the order in which a profile shows them. */
import { writeAge, writeDuration, writePeriod } from "../shared/dates.js";
import { h } from "../shared/dom.js";
import { groupByCompany } from "../shared/people.js";

const cards = [
  ["About", "about", aboutCard],
  ["Activity", "activity", activityCard],
  ["Experience", "experience", experienceCard],
  ["Education", "education", educationCard],
  ["Skills", "skills", skillsCard],
  ["Interests", "groups", interestsCard],
];

/** Pairs of a card's key and a function that makes its content; a card without facts is absent. */
export function cardContents(person, app) {
  return cards
    .filter(([, field]) => person[field])
    .map(([key, , content]) => [key, () => content(person, app)]);
}

function aboutCard(person, { labels, c }) {
  return [heading(labels.about, c), expandable(person.about, c)];
}

function activityCard(person, app) {
  const { labels, c } = app;
  return [
    heading(labels.activity, c),
    person.followers && h("p", { class: c("faint") }, labels.followers(person.followers)),
    list(person.activity.map((entry) => activityItem(entry, person, app))),
  ];
}

function activityItem(entry, person, { labels, c }) {
  const age = writeAge(entry.date, labels.dates);
  return item(
    c,
    h("p", { class: c("faint") }, `${labels.posted(person.name, entry.kind)} • ${age}`),
    expandable(entry.text, c),
  );
}

function experienceCard(person, app) {
  const groups = groupByCompany(person.experience);
  return [
    heading(app.labels.experience, app.c),
    list(groups.map((group) => experienceItem(group, app))),
  ];
}

function experienceItem({ company, roles }, app) {
  const [role] = roles;
  return roles.length === 1 ? singleRole(role, app) : groupedRoles(company, roles, app);
}

function singleRole(role, app) {
  const { c } = app;
  return item(
    c,
    companyLink(
      role.company,
      c,
      h("p", { class: c("itemTitle") }, role.title),
      h("p", {}, withEmployment(role.company, role)),
      ...roleLines(role, app),
    ),
    role.description && expandable(role.description, c),
  );
}

/** One company, several roles: the company's line once, with the time spent there in all. */
function groupedRoles(company, roles, app) {
  const { labels, c } = app;
  const spent = writeDuration(roles.at(-1).from, roles[0].to, labels.dates);
  return item(
    c,
    companyLink(
      company,
      c,
      h("p", { class: c("itemTitle") }, company),
      h("p", {}, withEmployment(spent, roles[0], true)),
    ),
    h(
      "ul",
      { class: c("roles") },
      roles.map((role) =>
        h(
          "li",
          { class: c("role") },
          h("p", { class: c("itemTitle") }, role.title),
          ...roleLines(role, app),
          role.description && expandable(role.description, c),
        ),
      ),
    ),
  );
}

function roleLines(role, { labels, c, language }) {
  const period = writePeriod(role, language, labels.dates);
  const duration = writeDuration(role.from, role.to, labels.dates);
  return [
    h("p", { class: c("faint") }, `${period} · ${duration}`),
    role.location && h("p", { class: c("faint") }, role.location),
  ];
}

function withEmployment(text, { employment }, employmentFirst = false) {
  const parts = employmentFirst ? [employment, text] : [text, employment];
  return parts.filter(Boolean).join(" · ");
}

function educationCard(person, { labels, c }) {
  return [
    heading(labels.education, c),
    list(
      person.education.map(({ school, degree, from, to }) =>
        item(
          c,
          h(
            "a",
            { class: c("itemLink"), href: `/school/${addressOf(school)}/` },
            h("p", { class: c("itemTitle") }, school),
            h("p", {}, degree),
            h("p", { class: c("faint") }, `${from} – ${to}`),
          ),
        ),
      ),
    ),
  ];
}

function skillsCard(person, { labels, c }) {
  return [
    heading(labels.skills, c),
    list(person.skills.map((skill) => item(c, h("p", { class: c("itemTitle") }, skill)))),
  ];
}

function interestsCard({ groups, interests = [] }, { labels, c }) {
  return [
    heading(labels.interests, c),
    list([
      ...groups.map(({ name, members }) =>
        item(
          c,
          h("a", { href: `/groups/${addressOf(name)}/` }, h("p", { class: c("itemTitle") }, name)),
          h("p", { class: c("faint") }, labels.members(members)),
        ),
      ),
      ...interests.map((name) => item(c, h("p", { class: c("itemTitle") }, name))),
    ]),
  ];
}

function heading(text, c) {
  return h("h2", { class: c("sectionTitle") }, text);
}

function list(items) {
  return h("div", { role: "list" }, items);
}

function item(c, ...children) {
  return h("div", { class: c("item"), role: "listitem" }, children);
}

function companyLink(company, c, ...lines) {
  return h("a", { class: c("itemLink"), href: `/company/${addressOf(company)}/` }, lines);
}

function expandable(text, c) {
  return h("p", { class: c("prose") }, h("span", { "data-testid": "expandable-text-box" }, text));
}

function addressOf(name) {
  return name.toLowerCase().replaceAll(/[^\p{Letter}\d]+/gu, "-");
}
