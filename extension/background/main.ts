/** Answers the ports. The browser may stop this context at any time: nothing is kept here. */
import { portName, type Request } from "../shared/messages.ts";
import { answer } from "./handlers.ts";

chrome.runtime.onConnect.addListener((port) => {
  if (port.name !== portName) return;
  let open = true;
  port.onDisconnect.addListener(() => {
    open = false;
  });
  port.onMessage.addListener(async (request: Request) => {
    const reply = await answer(request);
    if (open) port.postMessage(reply);
  });
});
