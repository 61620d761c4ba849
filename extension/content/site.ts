/** What is known of the site that this page belongs to. Nothing else here knows any site. */
// By name, so that the bundle leaves out what only the engine reads.
import { composer, hosts, id, limit, outline, profile } from "../../sites/linkedin.json";

/** Words by language tag. */
type Wordings = Record<string, readonly string[]>;

/** One kind of control: selectors, the best first, and what it says where none of them fits. */
export interface ControlFacts {
  selectors: readonly string[];
  texts: Wordings;
}

/** Selectors that say enough by themselves, and others that need more evidence. */
export interface Candidates {
  sure: readonly string[];
  likely: readonly string[];
}

/** The key that sends from within the note box; with Shift it starts a new line. */
export type SendKey = "Enter" | "Ctrl+Enter";

export interface ComposerFacts {
  /** Elements whose open shadow root may hold a dialog. */
  shadowHosts: readonly string[];
  dialogs: Candidates;
  noteBox: Candidates;
  addNote: ControlFacts;
  /** Sends what stands in the note box. */
  send: ControlFacts;
  /** Sends without a note. */
  bareSend: ControlFacts;
  /** Stands in a dialog that offers no note any more. */
  upsell: readonly string[];
  /** Matches "used/limit" as the site writes it. */
  counter: string;
  sendKey: SendKey | null;
  connect: {
    links: readonly string[];
    /** Labels of controls that invite `{name}`. */
    labels: Wordings;
  };
  /** How a dialog says whom it is for: `{name}`. */
  addressee: Wordings;
}

export interface OutlineFacts {
  sections: readonly string[];
  /** Attributes that name a section, the best first. */
  keys: readonly string[];
}

export interface Site {
  id: string;
  hosts: readonly string[];
  /** The note's greatest length where the page does not tell. */
  limit: number;
  composer: ComposerFacts;
  outline: OutlineFacts;
  profile: {
    /** What stands before a person's slug in the address of their page. */
    paths: readonly string[];
    /** The query parameter that carries a slug elsewhere. */
    slugParameter: string;
  };
}

const sites: readonly Site[] = [{ id, hosts, limit, composer, outline, profile }];

export function siteOf(hostname: string): Site | undefined {
  return sites.find((site) => site.hosts.includes(hostname));
}

/** All wordings, whatever the language: pages mix them, and the words hardly clash. */
export function allWords(wordings: Wordings): string[] {
  return Object.values(wordings).flat();
}
