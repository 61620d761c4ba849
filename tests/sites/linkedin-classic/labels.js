/** The words of the classic pages, where they differ from today's English ones. */
import { labels as today } from "../linkedin-sdui/labels.js";

export const labels = {
  ...today,
  addNoteTitle: "You can customize this invitation",
  addNoteText: (name) =>
    `Members are more likely to accept invitations that include a personal note. Add one for ${name}?`,
  sendBare: "Send now",
  noteTitle: () => "You can add a note to personalize your invitation",
  writeWithAi: null,
  send: "Send now",
  sendLabel: "Send now",
  /** What the note box opens with. */
  stockText: "I'd like to add you to my professional network on LinkedIn.",
};
