/** Says whether the engine runs, what the extension does and where. */
import { portName, type Reply, type Request } from "../shared/messages.ts";
import { say, type Word } from "../shared/words.ts";

/** Loading takes some 50 ms; an engine that is not there by then will not come. */
const patience = 5000;

document.documentElement.lang = say("locale");
document.documentElement.dir = say("direction");
for (const element of document.querySelectorAll<HTMLElement>("[data-word]")) {
  element.textContent = say(element.dataset.word as Word);
}
element("sites").textContent = say("worksOn", hosts().join(", "));
showStatus(await engineRuns());

function showStatus(running: boolean): void {
  element("status").className = running ? "running" : "failed";
  element("status-text").textContent = say(running ? "engineRuns" : "engineFails");
}

function engineRuns(): Promise<boolean> {
  const port = chrome.runtime.connect({ name: portName });
  return new Promise((resolve) => {
    port.onMessage.addListener((reply: Reply<"status">) => resolve(reply.ok));
    port.onDisconnect.addListener(() => resolve(false));
    setTimeout(resolve, patience, false);
    port.postMessage({ id: 1, method: "status", params: null } satisfies Request<"status">);
  });
}

/** The sites are those that the manifest asks for. */
function hosts(): string[] {
  const patterns: string[] = chrome.runtime.getManifest().host_permissions ?? [];
  return patterns.map((pattern) => pattern.replace(/^https:\/\/(www\.)?|\/\*$/g, ""));
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
}
