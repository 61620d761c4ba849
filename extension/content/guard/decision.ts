/** What to do when the user presses Send: a pure function of what is known at that moment. */
import type { Verdict } from "../../shared/wire.ts";
import { type Policy, stops } from "./policy.ts";

export interface Circumstances {
  policy: Policy;
  /** What would be sent. */
  text: string;
  /** What the user said may go out as it is. */
  pass: string | undefined;
  /** The newest review in this composer, perhaps of an earlier text. */
  reviewed: { text: string; verdict: Verdict } | undefined;
  /** How long the review of this text is awaited, in milliseconds. */
  waiting: number | undefined;
  /** How long an engine that runs may take. */
  patience: number;
}

export type Decision = "let" | "stop" | "hold";

export function decide(now: Circumstances): Decision {
  if (now.pass === now.text || !now.reviewed) return "let";
  if (!stops(now.policy, now.reviewed.verdict)) return "let";
  if (now.reviewed.text === now.text) return "stop";
  // The last text was stopped and this one is being read: wait for it, unless nobody answers.
  return now.waiting !== undefined && now.waiting < now.patience ? "hold" : "let";
}
