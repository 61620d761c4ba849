/** Drawn portraits, to the `look` in a person's file: nobody real lent a face. */
import { h } from "./dom.js";

const skins = ["#f2c9a5", "#c98d62", "#8a5a3b", "#e8b48b", "#6f452c", "#f6d7bd"];
const hairs = ["#2b211d", "#5b3a24", "#171417", "#a9672f", "#7c7a78", "#3a2a2f"];
const grounds = ["#bfe0d4", "#f4d6b0", "#cfd8f5", "#f1c9cf", "#d9e6b5", "#cbe3ef"];
const fabrics = ["#1f5f6b", "#8c3b4a", "#38507a", "#56702f", "#6a4a7d", "#a45c22"];

const cuts = [
  "M56 84c-6-42 14-58 44-58s50 16 44 58c-6-22-20-32-44-32s-38 10-44 32z",
  "M52 128c-10-66 8-104 48-104s58 38 48 104c-4 6-16 6-16-4V82c-18-4-44-8-64-18v60c0 10-12 10-16 4z",
  "M58 76c-4-36 14-50 42-50 34 0 48 18 42 50-8-16-14-22-20-24-16 10-44 10-56 2-4 6-6 12-8 22z",
];

export function portrait(person, className, alt = "") {
  const picture = h("img", { class: className, alt, width: "200", height: "200" });
  picture.src = `data:image/svg+xml,${encodeURIComponent(drawing(person.look ?? anyLook(person)))}`;
  return picture;
}

function drawing({ skin, hair, cut, ground, clothes }) {
  const face = skins[skin];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200">
    <rect width="200" height="200" fill="${grounds[ground]}"/>
    <path d="M22 200c4-42 34-58 78-58s74 16 78 58z" fill="${fabrics[clothes]}"/>
    <path d="M83 116h34v28c0 18-34 18-34 0z" fill="${face}"/>
    <path d="M83 128c10 12 24 12 34 0v6c-8 10-26 10-34 0z" fill="#0002"/>
    <ellipse cx="100" cy="90" rx="40" ry="47" fill="${face}"/>
    <path d="${cuts[cut]}" fill="${hairs[hair]}"/>
    <circle cx="85" cy="92" r="4" fill="#2a2320"/><circle cx="115" cy="92" r="4" fill="#2a2320"/>
    <path d="M86 112q14 12 28 0" fill="none" stroke="#7a3b30" stroke-width="4" stroke-linecap="round"/>
  </svg>`;
}

/** A look for somebody of whom only the name is known, the same each time. */
function anyLook({ name }) {
  const seed = [...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 1_000_003, 7);
  const pick = (list, step) => Math.floor(seed / step) % list.length;
  return {
    skin: pick(skins, 1),
    hair: pick(hairs, 5),
    cut: pick(cuts, 3),
    ground: pick(grounds, 7),
    clothes: pick(fabrics, 11),
  };
}
