// Which page is shown: #/… is a page of the platform, #formulier/… a form,
// #status/… where somebody stands, #concept/… a page that is not published yet.

import { ask, office, Refused } from "./api.js";
import { here, make, show } from "./dom.js";
import { showForm } from "./form.js";
import { showDraft, showPage } from "./pages.js";
import { showStatus } from "./status.js";

/** What stands behind #, read as words; what cannot be read is taken as it is. */
function readable(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function open(options) {
  const [path, query] = (location.hash.slice(1) || "/").split("?");
  const [place, ...rest] = readable(path).split("/");
  const number = Math.min(Math.max(Number.parseInt(new URLSearchParams(query).get("pagina"), 10) || 1, 1), 1000);
  try {
    if (place === "formulier") await showForm(rest[0], Number(rest[1] ?? 1));
    else if (place === "status") await showStatus(rest[0], options);
    else if (place === "concept") await showDraft(rest[0], options);
    else await showPage(`/${rest.join("/")}`, { ...options, number });
  } catch (error) {
    sorry(error);
  }
  for (const link of document.querySelectorAll("#menu a")) {
    if (link.getAttribute("href") === `#${path}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}

function sorry(error) {
  const gone = error instanceof Refused && error.status === 404;
  const title = gone ? "Deze pagina is er niet" : "Dat lukt nu niet";
  const words = gone ? "Misschien is de pagina verplaatst. Kijk in het menu." : "Het platform met de teksten is nu niet te bereiken. Probeer het zo opnieuw.";
  if (!gone) console.info(error);
  show(title, [make("h1", {}, title), make("p", { class: "lead" }, words)]);
}

async function frame() {
  const [{ menu, footer }, settings] = await Promise.all([ask("/api/v2/menus/"), ask("/api/v2/settings/")]);
  Object.assign(office, settings);
  if (settings.privacy_url) footer.push({ title: "Privacy", url: settings.privacy_url });
  const item = ({ title, url }) => make("li", {}, make("a", { href: here(url) }, title));
  document.querySelector("#menu").replaceChildren(...menu.map(item));
  document.querySelector("#foot").replaceChildren(...footer.map(item));
}

document.querySelector("[data-skip]").addEventListener("click", (event) => {
  event.preventDefault();
  document.querySelector("main").focus();
});
addEventListener("hashchange", () => open());
await frame().catch(() => {});
await open({ focus: false });
