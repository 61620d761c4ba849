/** Which verdicts stop Send. */
import type { Verdict } from "../../shared/wire.ts";

export type Policy = "block" | "revise" | "nothing";

export const policy: Policy = "block";

const stopped: Record<Policy, readonly Verdict[]> = {
  block: ["block"],
  revise: ["block", "revise"],
  nothing: [],
};

export function stops(chosen: Policy, verdict: Verdict): boolean {
  return stopped[chosen].includes(verdict);
}
