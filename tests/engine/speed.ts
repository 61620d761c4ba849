/**
 * How long a review takes in the browser's module: prints the median and the 99th percentile in
 * nanoseconds, for `cargo xtask bench`.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  initSync,
  loadGuard,
  loadLanguage,
  review,
} from "../../extension/background/generated/engine.js";

const warmUp = 500;
const rounds = 4000;

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path));

initSync({ module: read("dist/extension/background/engine.wasm") });
loadGuard(read("dist/extension/background/guard.txt").toString());
loadLanguage("en", read("dist/extension/languages/en.txt").toString());
const request = JSON.parse(read("crates/coach/benches/requests/english.json").toString());

const times: bigint[] = [];
for (let round = 0; round < warmUp + rounds; round++) {
  const start = process.hrtime.bigint();
  review(request);
  if (round >= warmUp) times.push(process.hrtime.bigint() - start);
}
times.sort((a, b) => Number(a - b));
console.log(`${times[rounds / 2]}\t${times[(rounds * 99) / 100]}`);
