/** Copies of the extension in which something is other than it ships. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { shipped } from "./steps.ts";

/** The folder of a copy, which goes with the tests of the file that asked for it. */
export function altered(alter: (folder: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), "extension-"));
  after(() => rmSync(folder, { recursive: true }));
  cpSync(shipped, folder, { recursive: true });
  alter(folder);
  return folder;
}

/** Runs before the background's own script. */
export function beforeBackground(script: string): (folder: string) => void {
  return (folder) => {
    const file = join(folder, "background/main.js");
    writeFileSync(file, `{${script}}${readFileSync(file, "utf8")}`);
  };
}

type Json = Record<string, unknown>;

/** Changes a file of JSON. */
export function rewrite(file: string, change: (content: Json) => Json): void {
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, "utf8")))));
}
