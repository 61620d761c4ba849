/** Cards are known by the end of their key; what stands before it differs for every member. */
export function cardId(person, key) {
  const member = [...person.slug].map((letter) => letter.charCodeAt(0).toString(36)).join("");
  return `com.linkedin.sdui.profile.card.refACoAA${member}${key}`;
}
