/** LinkedIn's pages of 2025 on, in English, with the dialog in an open shadow root. */
import { shadowShell } from "../shared/dialog-shells.js";
import { startApp } from "./app.js";
import { labels } from "./labels.js";

startApp({
  labels,
  language: "en",
  makeShell: (styles) => shadowShell(document.querySelector("#interop-outlet"), styles),
});
