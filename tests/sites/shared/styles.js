/**
 * CSS modules at run time: style sheets are written with readable names and renamed as they are
 * loaded, so that the page shows the classes of its generation while the source stays readable.
 * Constructed sheets also reach into shadow roots, and a strict policy lets them through.
 */

/** Names as a build of today's LinkedIn makes them: meaningless, and new at every load. */
export function hashedNames() {
  const salt = Math.random().toString(16).slice(2, 6);
  return (name) => `_${salt}${hash(name)}`;
}

function hash(text) {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ character.codePointAt(0), 0x01000193) >>> 0;
  }
  return value.toString(16).padStart(8, "0");
}

/** Names as given in a table; those it lacks stay what they are. */
export function mappedNames(table) {
  return (name) => table[name] ?? name;
}

/**
 * Loads style sheets, adopts them in the document and returns them with `c`, which turns the
 * readable names into the value of a class attribute.
 */
export async function loadStyles(addresses, rename) {
  const sheets = await Promise.all(addresses.map((address) => loadSheet(address, rename)));
  document.adoptedStyleSheets.push(...sheets);
  return { sheets, c: (...names) => names.map(rename).join(" ") };
}

async function loadSheet(address, rename) {
  const text = await (await fetch(address)).text();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text.replace(/\.([a-z][\w-]*)/gi, (_, name) => `.${rename(name)}`));
  return sheet;
}
