/** Dates as a profile writes them. The replicas live on one day, so that nothing depends on today. */
const today = "2026-02-02";

/** "2014-03" to "Mar 2014", "2014" to "2014". */
export function writeMonth(date, language) {
  const [year, month] = date.split("-");
  if (!month) return year;
  const first = new Date(Date.UTC(Number(year), Number(month) - 1, 1));
  return first.toLocaleDateString(language, { month: "short", year: "numeric", timeZone: "UTC" });
}

/** "Mar 2014 - Present" */
export function writePeriod({ from, to }, language, words) {
  return `${writeMonth(from, language)} - ${to ? writeMonth(to, language) : words.present}`;
}

/** "6 yrs 6 mos": the sites count the first month and the last one. */
export function writeDuration(from, to, words) {
  const months = monthsUntil(to ?? today.slice(0, 7)) - monthsUntil(from) + 1;
  const years = Math.floor(months / 12);
  const parts = [plural(years, words.year), plural(months % 12, words.month)];
  return parts.filter((part) => part !== "").join(" ");
}

function monthsUntil(date) {
  const [year, month = "1"] = date.split("-");
  return Number(year) * 12 + Number(month);
}

function plural(count, [one, many]) {
  if (count === 0) return "";
  return `${count} ${count === 1 ? one : many}`;
}

/** "3w", "2mo": how long ago, as beside a post. */
export function writeAge(date, words) {
  const days = (Date.parse(today) - Date.parse(date)) / 86_400_000;
  if (days < 7) return `${days}${words.d}`;
  return days < 30 ? `${Math.floor(days / 7)}${words.w}` : `${Math.floor(days / 30)}${words.mo}`;
}
