/** Sections that come into being once scrolled into view, as they do on the sites. */
import { own, replaceContent } from "./dom.js";

/**
 * Fills each section when it shows. `sections` are pairs of a placeholder and a function that
 * makes the content.
 */
export function fillWhenSeen(sections, signal) {
  const content = new Map(sections);
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      own(() => replaceContent(target, content.get(target)()));
    }
  });
  for (const placeholder of content.keys()) observer.observe(placeholder);
  signal.addEventListener("abort", () => observer.disconnect());
}
