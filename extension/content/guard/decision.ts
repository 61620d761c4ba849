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
  /** How long an engine that runs is awaited, in milliseconds. */
  waiting: number | undefined;
  /** How long an engine that runs may take. */
  patience: number;
}

export type Decision = "let" | "stop" | "hold";

export function decide(now: Circumstances): Decision {
  if (now.pass === now.text) return "let";
  if (now.reviewed?.text === now.text) {
    return stops(now.policy, now.reviewed.verdict) ? "stop" : "let";
  }
  // This one is being read, and nothing better is known of it: wait, unless nobody answers.
  const mayStop = stops(now.policy, now.reviewed?.verdict ?? "block");
  const isAwaited = now.waiting !== undefined && now.waiting < now.patience;
  return mayStop && isAwaited ? "hold" : "let";
}
