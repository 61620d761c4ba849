/** Where the sites put a dialog. Each shell shows a body and returns `{ dialog, close }`. */
import { h, own } from "./dom.js";

/** In an open shadow root beside the page, where most of LinkedIn's surfaces have it. */
export function shadowShell(outlet, { sheets, c }) {
  const root = outlet.shadowRoot ?? outlet.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = sheets;
  return (body, closeButton) => {
    const dialog = h("div", dialogAttributes(c), closeButton, body);
    const theme = h("div", { class: "theme--light" }, h("div", { class: c("backdrop") }, dialog));
    own(() => root.append(theme));
    return { dialog, close: () => own(() => theme.remove()) };
  };
}

/** A `<dialog>` in the top layer: nothing outside it can be clicked. */
export function modalShell({ c }) {
  return (body, closeButton) => {
    const dialog = h(
      "dialog",
      { class: c("modal"), "aria-labelledby": "send-invite-modal" },
      closeButton,
      body,
    );
    own(() => {
      document.body.append(dialog);
      dialog.showModal();
    });
    return { dialog, close: () => own(() => dialog.remove()) };
  };
}

/** Among the page's other elements, as in the classic generation. */
export function lightShell(outlet, { c }, attributes) {
  return (body, closeButton) => {
    const dialog = h("div", { ...dialogAttributes(c), ...attributes }, closeButton, body);
    const overlay = h("div", { class: c("backdrop") }, dialog);
    own(() => outlet.append(overlay));
    return { dialog, close: () => own(() => overlay.remove()) };
  };
}

function dialogAttributes(c) {
  return {
    class: c("modal"),
    role: "dialog",
    "aria-modal": "true",
    "aria-labelledby": "send-invite-modal",
  };
}
