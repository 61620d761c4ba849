/** The same pages in German, with the dialog in the top layer. */
import { startApp } from "../linkedin-sdui/app.js";
import { modalShell } from "../shared/dialog-shells.js";
import { labels } from "./labels.js";

startApp({ labels, language: "de", makeShell: modalShell });
