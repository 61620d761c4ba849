/** What the writer should do next: one thing. */
import type { Review } from "../../shared/wire.ts";

/** Those that are shown, in this order. The personal touch is the fifth that the engine looks for. */
export const pillars = ["reason", "commonality", "reference", "offer"] as const;

/** Why a note is stopped or worth another look, in the engine's words. */
export function complaint({ diagnostics }: Review): string | undefined {
  const worst =
    diagnostics.find(({ severity }) => severity === "error") ??
    diagnostics.find(({ severity }) => severity === "warning");
  return worst?.message;
}

/** False for a note that is ready while no pillar stands: its language is not coached. */
export function isJudged({ verdict, pillars: findings }: Review): boolean {
  return verdict !== "ready" || pillars.some((pillar) => findings[pillar].state === "met");
}

/** The first thing to mend, else what is missing; nothing where the note stands. */
export function nextStep(review: Review): string | undefined {
  const found = complaint(review);
  const stands = review.verdict === "ready" && isJudged(review);
  if (found !== undefined || stands) return found;
  const findings = pillars.map((pillar) => review.pillars[pillar]);
  const lacking =
    findings.find(({ state }) => state === "missing") ??
    findings.find(({ state }) => state === "weak");
  return lacking?.because;
}
