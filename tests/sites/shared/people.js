/** The invented people, a file each, in the form of the coach's own `Profile`. */

/** Reads one person; `undefined` where the address names nobody. */
export async function fetchPerson(slug) {
  const response = await fetch(`/assets/people/${slug}.json`);
  return response.ok ? response.json() : undefined;
}

/** Everybody whose profile is written in this language, but for one. */
export async function fetchOthers(language, slug) {
  const index = await (await fetch("/assets/people/index.json")).json();
  const others = index.filter((entry) => entry.language === language && entry.slug !== slug);
  return Promise.all(others.map((entry) => fetchPerson(entry.slug)));
}

export function firstName(person) {
  return person.name.replace(/^Dr\.\s+/, "").split(" ")[0];
}

/** Experience as the sites show it: successive roles at one company belong together. */
export function groupByCompany(experience) {
  const groups = [];
  for (const role of experience) {
    const last = groups.at(-1);
    if (last?.company === role.company) last.roles.push(role);
    else groups.push({ company: role.company, roles: [role] });
  }
  return groups;
}
