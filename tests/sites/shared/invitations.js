/** Sends an invitation to the replica's server and records that it arrived. */
export async function sendInvitation(to, note) {
  await fetch("/api/invitations", { method: "POST", body: JSON.stringify({ to, note }) });
  window.replica.recordSent({ to, note });
}
