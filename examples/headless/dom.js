// Builds the page from elements and text, never from strings of HTML.

/** An element: `make("a", { href: "#/" }, "Home")`. What is null, false or empty is left out. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false && child !== ""));
  return element;
}

const MAIN = document.querySelector("main");

/** Shows a page: its heading is in `content`. Who came by a link or a button goes on reading there. */
export function show(title, content, { focus = true } = {}) {
  MAIN.replaceChildren(...[content].flat());
  document.title = `${title} – Vrijwilligerspunt Duinrand`;
  if (!focus) return;
  scrollTo(0, 0);
  const start = MAIN.querySelector("[data-summary]") ?? MAIN.querySelector("h1");
  start?.setAttribute("tabindex", "-1");
  start?.focus();
}

const ALLOWED = new Set(["A", "B", "BR", "EM", "H2", "H3", "H4", "HR", "I", "LI", "OL", "P", "STRONG", "UL"]);

/** Rich text of the platform as elements: only words, lists, headings and links, whatever else it may hold. */
export function prose(html) {
  const copy = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE) return "";
    const children = [...node.childNodes].map(copy);
    if (!ALLOWED.has(node.tagName)) return children;
    const attributes = node.tagName === "A" && node.hasAttribute("href") ? { href: here(node.getAttribute("href")) } : {};
    return make(node.tagName, attributes, children);
  };
  return make("div", {}, [...new DOMParser().parseFromString(html, "text/html").body.childNodes].map(copy));
}

/** Where a link of the platform leads on this site: its pages are shown here, the rest stays where it is. */
export function here(address) {
  if (address.startsWith("/") && !address.startsWith("//")) return `#${address}`;
  return /^(https?:|mailto:|tel:)/.test(address) ? address : "#/";
}

export const day = (date) =>
  new Intl.DateTimeFormat("nl-NL", { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "Europe/Amsterdam" }).format(new Date(date));

const time = (date) =>
  new Intl.DateTimeFormat("nl-NL", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Amsterdam" }).format(new Date(date)).replace(":", ".");

/** From when until when: "zaterdag 3 oktober 2026, 10.00 – 12.00 uur". */
export const hours = (from, until) =>
  day(from) === day(until)
    ? `${day(from)}, ${time(from)} – ${time(until)} uur`
    : `${day(from)}, ${time(from)} uur, tot ${day(until)}, ${time(until)} uur`;

/** How large a file is, from its bytes. */
export function size(bytes) {
  const [number, unit] = bytes < 1024 ** 2 ? [bytes / 1024, "KB"] : [bytes / 1024 ** 2, "MB"];
  return `${new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 }).format(number)}\u00a0${unit}`;
}
