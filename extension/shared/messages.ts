/** What the other contexts ask of the background, over a port of this name. */
import type { Profile, ReadRequest, Review, ReviewRequest } from "./wire.ts";

export const portName = "coach";

/** Every method: what it takes and what it answers. */
export interface Methods {
  review: { params: ReviewRequest; result: Review };
  readProfile: { params: ReadRequest; result: Profile };
  /** Answers at all only where the engine runs. */
  status: { params: null; result: { running: true } };
}

export type Method = keyof Methods;

export interface Request<M extends Method = Method> {
  id: number;
  method: M;
  params: Methods[M]["params"];
}

export type Reply<M extends Method = Method> =
  | { id: number; ok: true; result: Methods[M]["result"] }
  | { id: number; ok: false; error: string };
