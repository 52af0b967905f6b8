// Where somebody stands. The secret part of the address stands behind #, so the server of this site never sees it.

import { ask, PLATFORM } from "./api.js";
import { day, make, show } from "./dom.js";

export async function showStatus(token, options) {
  const status = await ask(`/api/v1/status/${encodeURIComponent(token)}`);
  const { contact } = status;
  show(
    status.state_label,
    [
      make("p", { class: "step" }, `${status.title} · ${status.reference}`),
      make("h1", {}, status.state_label),
      status.question && make("div", { class: "panel" }, make("h2", {}, "Wij hebben een vraag aan u"), make("p", {}, status.question)),
      make("p", { class: "lead" }, status.next),
      status.reply_by && make("p", {}, "U hoort uiterlijk ", make("strong", {}, day(status.reply_by)), " van ons."),
      make("h2", {}, "Wat er gebeurd is"),
      make("ol", { class: "timeline" }, status.timeline.map(({ at, text }) => make("li", {}, make("time", { datetime: at }, day(at)), make("p", {}, text)))),
      status.steps_ahead.length > 0 && [make("h2", {}, "Wat nog kan komen"), make("ul", {}, status.steps_ahead.map((step) => make("li", {}, step)))],
      make("h2", {}, "Vragen?"),
      make("p", {}, contact.person && `Uw coördinator is ${contact.person}. `, contact.name),
      make("p", {}, contact.phone && make("a", { href: `tel:${contact.phone.replace(/[^+\d]/g, "")}` }, contact.phone), contact.phone && contact.email && " · ", contact.email && make("a", { href: `mailto:${contact.email}` }, contact.email)),
      make("p", {}, make("a", { href: `${PLATFORM}/status/${token}/` }, "Iets antwoorden, toevoegen of intrekken doet u op de pagina van het platform")),
    ]
      .flat()
      .filter(Boolean),
    options,
  );
}
