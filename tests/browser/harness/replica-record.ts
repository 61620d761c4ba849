/** What a replica records of itself: the types of `tests/sites/shared/record.js`. */

/** An invitation as the page's own log holds it. */
export interface SentRecord {
  to: string;
  note: string | null;
}

export interface RecordedEvent {
  where: "window" | "document";
  type: "click" | "keydown";
  key: string | null;
  isTrusted: boolean;
  target: string;
}

export interface ForeignMutation {
  type: MutationRecordType;
  target: string;
  attribute: string | null;
  added: string[];
  removed: string[];
}

export interface CspViolation {
  directive: string;
  blocked: string;
  source: string;
}

interface ReplicaRecord {
  sent: SentRecord[];
  cspViolations: CspViolation[];
  events: RecordedEvent[];
  showing: string | null;
  watchMutations(): void;
  foreignMutations(): ForeignMutation[];
}

declare global {
  interface Window {
    replica: ReplicaRecord;
  }
}
