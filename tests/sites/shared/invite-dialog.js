/**
 * The invitation dialog, its steps and its buttons, the same in every generation. What differs
 * comes from outside: the words, the class names, the shell that it stands in and the note box.
 */
import { h, icon, replaceContent } from "./dom.js";
import { sendInvitation } from "./invitations.js";
import { controlledEditor, controlledTextarea, plainTextarea } from "./note-fields.js";
import { firstName } from "./people.js";

const crossPath =
  "M20 5.3 18.7 4 12 10.7 5.3 4 4 5.3l6.7 6.7L4 18.7 5.3 20l6.7-6.7 6.7 6.7 1.3-1.3-6.7-6.7z";

const noteFields = {
  controlled: controlledTextarea,
  contenteditable: controlledEditor,
  plain: plainTextarea,
};

/**
 * Opens the dialog for a person.
 *
 * `options.labels`: the words, see `linkedin-sdui/labels.js`; `options.c`: class names;
 * `options.shell`: shows a body and returns `{ dialog, close }`; `options.field`: key of
 * `noteFields`; `options.limit`, `options.remaining`: what the member may send;
 * `options.prefilled`: text that the note box opens with; `options.onSent`.
 */
export function openInviteDialog(person, options) {
  const steps = h("div", { class: options.c("modalBody") });
  const shell = options.shell(
    steps,
    closeButton(() => shell.close(), options),
  );
  const context = { person, options, close: () => shell.close(), go };

  function go(step) {
    replaceContent(steps, step(context));
    steps.querySelector("textarea, [contenteditable], button")?.focus();
  }

  closeOnEscape(shell);
  go(options.remaining === 0 ? quotaSpentStep : choiceStep);
}

function closeOnEscape({ dialog, close }) {
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.isComposing) close();
  });
}

function closeButton(close, { labels, c }) {
  return h(
    "button",
    { type: "button", class: c("modalClose"), "aria-label": labels.dismiss, onclick: close },
    icon(crossPath, c("icon")),
  );
}

/** "Add a note to your invitation?" */
function choiceStep({ person, options, go, ...context }) {
  const { labels, c } = options;
  return [
    title(labels.addNoteTitle, c),
    h("p", { class: c("modalText") }, labels.addNoteText(person.name)),
    actions(
      c,
      button(labels.addNote, "secondary", () => go(noteStep), c),
      bareSend({ person, options, ...context }),
    ),
  ];
}

/** The month's personalised invitations are used up: there is no note to ask for. */
function quotaSpentStep({ person, options, ...context }) {
  const { labels, c } = options;
  return [
    title(labels.quotaTitle, c),
    h("p", { class: c("modalText") }, labels.quotaText(firstName(person))),
    actions(
      c,
      h(
        "a",
        { class: c("button", "premium"), href: "/premium/products/?upsellOrderOrigin=invite" },
        labels.upsell,
      ),
      bareSend({ person, options, ...context }),
    ),
  ];
}

function bareSend({ person, options, close }) {
  const { labels, c } = options;
  return button(labels.sendBare, "primary", () => send(person, null, options, close), c);
}

function noteStep({ person, options, close, go }) {
  const { labels, c } = options;
  const counter = h("span", { class: c("counter") });
  const sendButton = button(
    labels.send,
    "primary",
    () => send(person, field.text(), options, close),
    c,
    labels.sendLabel,
  );
  const field = noteField(options, update);

  function update() {
    const { length } = field.text();
    counter.textContent = `${length}/${options.limit}`;
    counter.classList.toggle(c("over"), length > options.limit);
    sendButton.disabled = length === 0 || length > options.limit;
  }

  update();
  return [
    title(labels.noteTitle(firstName(person)), c),
    h("p", { class: c("modalText") }, labels.noteText),
    h("label", { class: c("srOnly"), for: "custom-message" }, labels.noteLabel),
    field.element,
    noteTools(counter, options),
    actions(
      c,
      button(labels.cancel, "secondary", () => go(choiceStep), c, labels.cancelLabel),
      sendButton,
    ),
  ];
}

function noteField({ labels, c, field, prefilled }, onChange) {
  const made = noteFields[field](
    {
      id: "custom-message",
      name: "message",
      class: c("noteBox"),
      rows: "5",
      placeholder: labels.placeholder,
      "aria-label": field === "contenteditable" ? labels.editorLabel : null,
    },
    onChange,
  );
  if (prefilled) made.element.value = prefilled;
  return made;
}

function noteTools(counter, { labels, c, remaining }) {
  return [
    h(
      "div",
      { class: c("noteTools") },
      labels.writeWithAi && button(labels.writeWithAi, "quiet", () => {}, c),
      counter,
    ),
    remaining !== null && h("p", { class: c("remaining") }, labels.remaining(remaining)),
  ];
}

async function send(person, note, { onSent }, close) {
  close();
  await sendInvitation(person.slug, note);
  onSent(person);
}

function title(text, c) {
  return h("h2", { id: "send-invite-modal", class: c("modalTitle") }, text);
}

function actions(c, ...buttons) {
  return h("div", { class: c("modalActions") }, buttons);
}

function button(text, kind, onclick, c, label = text) {
  return h(
    "button",
    { type: "button", class: c("button", kind), "aria-label": label, onclick },
    h("span", {}, text),
  );
}
