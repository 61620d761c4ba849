// Made from crates/wire, crates/reader and crates/coach by `cargo xtask generate`.

/**
 * A note to be reviewed, with all that is known of both sides. Unknown keys are ignored.
 */
export type ReviewRequest = { 
/**
 * The note as it stands in the note box.
 */
text: string, 
/**
 * The person whom it is for.
 */
profile?: Profile | null, 
/**
 * The person who writes.
 */
sender?: Profile | null, 
/**
 * The site's id: "linkedin".
 */
site?: string | null, 
/**
 * The note's greatest length, in UTF-16 code units.
 */
limit?: number | null, 
/**
 * Notes that were sent before, the newest first.
 */
history?: Array<string> | null, };

/**
 * The review of one note.
 */
export type Review = { 
/**
 * The outcome.
 */
verdict: Verdict, 
/**
 * The note's language tag, null where it is not known.
 */
language: string | null, 
/**
 * The four pillars and the personal touch.
 */
pillars: Pillars, 
/**
 * What would put the reader off, in the order of the note.
 */
diagnostics: Array<Diagnostic>, 
/**
 * True facts to add, the strongest first.
 */
suggestions: Array<Suggestion>, 
/**
 * How long the note is, as the site counts.
 */
length: Length, };

/**
 * The outcome of a review.
 */
export type Verdict = "ready" | "revise" | "block";

/**
 * One of the things that make a note worth answering.
 */
export type Pillar = "reason" | "commonality" | "reference" | "offer" | "personal";

/**
 * The findings for every pillar.
 */
export type Pillars = { 
/**
 * Why this person.
 */
reason: Finding, 
/**
 * What both share.
 */
commonality: Finding, 
/**
 * Who links them, and how.
 */
reference: Finding, 
/**
 * What the reader gains.
 */
offer: Finding, 
/**
 * What took a look at the profile to know.
 */
personal: Finding, };

/**
 * What was found of one pillar.
 */
export type Finding = { 
/**
 * How well it stands.
 */
state: State, 
/**
 * The words that show it: start and end, UTF-16 code units, end-exclusive.
 */
spans: Array<[number, number]>, 
/**
 * One short sentence for the writer, in English.
 */
because: string, 
/**
 * The same, to be said in another language.
 */
sentence: Sentence, };

/**
 * A sentence of the engine's apart from its English words, for whoever says it in another language.
 */
export type Sentence = { 
/**
 * Its name.
 */
id: string, 
/**
 * What stands in its slots, in the order of the English sentence.
 */
values: Array<string>, };

/**
 * How well a pillar stands.
 */
export type State = "missing" | "weak" | "met";

/**
 * One remark on the note.
 */
export type Diagnostic = { 
/**
 * Name of the rule.
 */
code: string, 
/**
 * How much it weighs.
 */
severity: Severity, 
/**
 * First UTF-16 code unit that it is about.
 */
start: number, 
/**
 * One past the last.
 */
end: number, 
/**
 * What the reader would think and what to do instead, in English.
 */
message: string, 
/**
 * The same, to be said in another language.
 */
sentence: Sentence, 
/**
 * Ways to mend it, the best first.
 */
fixes: Array<Fix>, };

/**
 * How much a remark weighs.
 */
export type Severity = "hint" | "warning" | "error";

/**
 * A change to the note that mends a remark.
 */
export type Fix = { 
/**
 * What it does, as a button says it, in English.
 */
title: string, 
/**
 * The same, to be said in another language.
 */
sentence: Sentence, 
/**
 * First UTF-16 code unit that it replaces.
 */
start: number, 
/**
 * One past the last.
 */
end: number, 
/**
 * What stands there afterwards.
 */
text: string, };

/**
 * A true fact that would strengthen the note.
 */
export type Suggestion = { 
/**
 * The pillar that it serves.
 */
pillar: Pillar, 
/**
 * Words to insert at the caret.
 */
text: string, 
/**
 * Where the fact comes from, in English.
 */
because: string, 
/**
 * The same, to be said in another language.
 */
sentence: Sentence, 
/**
 * From 0 to 1, in hundredths: JSON and JavaScript then show the same number.
 */
strength: number, 
/**
 * Who should get these words, in a message of its own, where that is not the reader of the
 * note.
 */
recipient?: string, };

/**
 * How long the note is, as the site counts: UTF-16 code units.
 */
export type Length = { 
/**
 * Code units used.
 */
used: number, 
/**
 * Code units allowed, null where the site sets no limit.
 */
limit: number | null, };

/**
 * Asks who the page is about.
 */
export type ReadRequest = { 
/**
 * The site's id: "linkedin".
 */
site: string, 
/**
 * What the page shows.
 */
outline: Outline, 
/**
 * What was read of the same person before.
 */
known?: Profile | null, };

/**
 * A page as a reader sees it.
 */
export type Outline = { 
/**
 * Path and query of the page's address: "/in/ana-ruiz/".
 */
path: string, 
/**
 * The document's title.
 */
title: string, 
/**
 * The page's language tag, where it gives one.
 */
language: string | null, 
/**
 * What the page shows, in order.
 */
nodes: Array<Node>, };

/**
 * A piece of the page.
 */
export type Node = { 
/**
 * What kind of piece it is.
 */
role: Role, 
/**
 * Its own words, with single spaces; containers leave it empty.
 */
text?: string | null, 
/**
 * Its accessible label, where it has one of its own.
 */
label?: string | null, 
/**
 * Path and query that a link leads to, or the whole address where it leaves the site.
 */
href?: string | null, 
/**
 * The page's own stable name for a section: an `id`, a `componentkey`, a `data-view-name`.
 */
key?: string | null, 
/**
 * What stands inside.
 */
children?: Array<Node> | null, };

/**
 * What kind of piece a node is.
 */
export type Role = "section" | "aside" | "heading" | "list" | "item" | "link" | "button" | "text";

/**
 * A person as a networking site shows them.
 */
export type Profile = { 
/**
 * Full name as displayed, titles and all.
 */
name?: string | null, 
/**
 * The line under the name.
 */
headline?: string | null, 
/**
 * Town or region, as displayed.
 */
location?: string | null, 
/**
 * The text that they wrote about themselves.
 */
about?: string | null, 
/**
 * How far from the sender: 1, 2 or 3 (third or beyond).
 */
degree?: number | null, 
/**
 * How many people follow them.
 */
followers?: number | null, 
/**
 * Where they work and worked, newest first.
 */
experience?: Array<Position>, 
/**
 * Where they studied, newest first.
 */
education?: Array<Education>, 
/**
 * Skills as listed.
 */
skills?: Array<string>, 
/**
 * Groups that they are in.
 */
groups?: Array<Group>, 
/**
 * Things, people and organisations that they follow or like.
 */
interests?: Array<string>, 
/**
 * What they lately said in public, newest first.
 */
activity?: Array<Activity>, 
/**
 * People whom sender and target both know.
 */
mutual?: Mutual | null, 
/**
 * What they network for: "learn", "hire", …
 */
purposes?: Array<string>, 
/**
 * What they can give: "intro to accelerators", …
 */
offers?: Array<string>, 
/**
 * People who may be named as a reference.
 */
references?: Array<Acquaintance>, };

/**
 * One job.
 */
export type Position = { 
/**
 * Role.
 */
title?: string | null, 
/**
 * Employer as displayed.
 */
company?: string | null, 
/**
 * `YYYY` or `YYYY-MM`.
 */
from?: string | null, 
/**
 * `YYYY` or `YYYY-MM`; missing beside a `from` means "to this day".
 */
to?: string | null, 
/**
 * How many people work there.
 */
employees?: number | null, };

/**
 * One course of study.
 */
export type Education = { 
/**
 * School as displayed.
 */
school?: string | null, 
/**
 * Degree and field.
 */
degree?: string | null, 
/**
 * `YYYY` or `YYYY-MM`.
 */
from?: string | null, 
/**
 * `YYYY` or `YYYY-MM`.
 */
to?: string | null, };

/**
 * A group on the site.
 */
export type Group = { 
/**
 * Name as displayed.
 */
name?: string, 
/**
 * How many members it has.
 */
members?: number | null, };

/**
 * Something that the person said in public.
 */
export type Activity = { 
/**
 * "post", "article", "talk" or "answer".
 */
kind?: string | null, 
/**
 * Its title or first words.
 */
text?: string, 
/**
 * As displayed, or `YYYY-MM-DD`.
 */
date?: string | null, };

/**
 * Mutual connections: the few that the page names, and how many there are in all.
 */
export type Mutual = { 
/**
 * Names as displayed.
 */
names?: Array<string>, 
/**
 * All of them, the named included.
 */
count?: number | null, };

/**
 * Somebody who may be named as a reference.
 */
export type Acquaintance = { 
/**
 * Full name.
 */
name?: string, 
/**
 * What links them to the profile's owner: "my manager at Acme".
 */
relation?: string | null, };
