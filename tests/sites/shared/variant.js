/** What the address asks for beyond the ordinary case: `?note=…&remaining=…&limit=…`. */
export function readVariant() {
  const query = new URLSearchParams(location.search);
  return {
    /** "contenteditable" makes the note box a rich text field. */
    noteBox: query.get("note") ?? "textarea",
    /** Personalised invitations left; `null` for members who need not count them. */
    remaining: query.get("limit") === "300" ? null : Number(query.get("remaining") ?? 3),
    limit: Number(query.get("limit") ?? 200),
  };
}
