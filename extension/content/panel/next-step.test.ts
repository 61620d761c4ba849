import assert from "node:assert/strict";
import { test } from "node:test";
import type { Diagnostic, Finding, Review, Severity } from "../../shared/wire.ts";
import { complaint, isJudged, nextStep } from "./next-step.ts";

const sentence = { id: "", values: [] };
const finding = (state: Finding["state"], because: string): Finding => ({
  state,
  because,
  sentence,
  spans: [],
});
const diagnostic = (severity: Severity, message: string): Diagnostic => ({
  code: "",
  severity,
  message,
  sentence,
  start: 0,
  end: 0,
  fixes: [],
});

const review: Review = {
  verdict: "revise",
  language: "en",
  pillars: {
    reason: finding("weak", "weak reason"),
    commonality: finding("met", ""),
    reference: finding("missing", "no reference"),
    offer: finding("missing", "no offer"),
    personal: finding("missing", "nothing personal"),
  },
  diagnostics: [],
  suggestions: [],
  length: { used: 1, limit: 200 },
};

test("errors come before warnings, and hints are no complaint", () => {
  const diagnostics = [
    diagnostic("hint", "hint"),
    diagnostic("warning", "warning"),
    diagnostic("error", "error"),
  ];
  assert.equal(complaint({ ...review, diagnostics }), "error");
  assert.equal(nextStep({ ...review, diagnostics: diagnostics.slice(0, 2) }), "warning");
  assert.equal(complaint({ ...review, diagnostics: diagnostics.slice(0, 1) }), undefined);
});

test("where nothing is wrong, the first missing pillar is next", () => {
  assert.equal(nextStep(review), "no reference");
});

test("a ready note needs no further pillar", () => {
  assert.equal(nextStep({ ...review, verdict: "ready" }), undefined);
});

test("a note that cannot be judged says so", () => {
  const unjudged = finding("missing", "not coached");
  const pillars = { ...review.pillars, reason: unjudged, commonality: unjudged };
  const foreign: Review = { ...review, verdict: "ready", pillars };
  assert.equal(isJudged(foreign), false);
  assert.equal(nextStep(foreign), "not coached");
  assert.equal(isJudged({ ...foreign, verdict: "revise" }), true);
});
