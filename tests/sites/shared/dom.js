/** Builds elements. No HTML strings: the pages require Trusted Types. */

/** Makes an element; attributes whose name begins with "on" are listeners, `null` is left out. */
export function h(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value != null && value !== false) element.setAttribute(name, value);
  }
  element.append(...present(children));
  return element;
}

/** Gives an element new content; lists may be nested, what is absent is left out. */
export function replaceContent(element, ...children) {
  element.replaceChildren(...present(children));
}

function present(children) {
  return children.flat(Infinity).filter((child) => child != null && child !== false);
}

/** Makes an SVG icon of one path in a 24 by 24 box. */
export function icon(path, className) {
  const namespace = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(namespace, "svg");
  const shape = document.createElementNS(namespace, "path");
  fill(svg, { viewBox: "0 0 24 24", "aria-hidden": "true", class: className }, []);
  fill(shape, { d: path, fill: "currentColor" }, []);
  svg.append(shape);
  return svg;
}

/** A change of the page by the page itself; see `record.js`. */
export function own(change) {
  return window.replica.own(change);
}
