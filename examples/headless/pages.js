// Pages of the platform: a title, an introduction, and blocks, each drawn by its type.

import { ask, office } from "./api.js";
import { day, here, make, prose, show } from "./dom.js";

const link = (value) => value.url && make("a", { class: "button", href: here(value.url) }, value.label);

const BLOCKS = {
  text: ({ heading, text }) => [heading && make("h2", {}, heading), prose(text)],
  steps: ({ heading, intro, steps }) => [
    make("h2", {}, heading),
    intro && make("p", {}, intro),
    make("ol", { class: "steps" }, steps.map((step) => make("li", {}, make("h3", {}, step.title), step.text && prose(step.text)))),
  ],
  questions: ({ heading, questions }) => [
    make("h2", {}, heading),
    questions.map(({ question, answer }) => make("details", {}, make("summary", {}, question), prose(answer))),
  ],
  figures: ({ heading, figures, date, source }) => [
    make("h2", {}, heading),
    make("dl", { class: "figures" }, figures.map(({ value, label }) => make("div", {}, make("dt", {}, label), make("dd", {}, value)))),
    make("p", { class: "small" }, `${date}. Bron: ${source}`),
  ],
  quote: ({ text, who }) => make("figure", {}, make("blockquote", {}, make("p", {}, text)), who && make("figcaption", {}, who)),
  comparison: ({ heading, table }) => [
    make("h2", {}, heading),
    make(
      "div",
      { class: "scroll", role: "region", "aria-label": heading, tabindex: "0" },
      make(
        "table",
        {},
        table.caption && make("caption", {}, table.caption),
        make("thead", {}, make("tr", {}, table.columns.map(({ heading: words }) => (words ? make("th", { scope: "col" }, words) : make("td"))))),
        make(
          "tbody",
          {},
          table.rows.map(({ values }) =>
            make("tr", {}, values.map((cell, column) => make(column ? "td" : "th", column ? {} : { scope: "row" }, cell))),
          ),
        ),
      ),
    ),
  ],
  picture: ({ image, caption }) => image && make("figure", {}, picture(image), caption && make("figcaption", {}, caption)),
  related: ({ heading, pages }) => [
    make("h2", {}, heading),
    make(
      "ul",
      { class: "related" },
      pages.filter(Boolean).map((page) => make("li", {}, make("a", { href: here(page.url) }, page.title), page.description && make("p", {}, page.description))),
    ),
  ],
  // What is empty is the national office's.
  contact: ({ heading, text, ...own }) => {
    const { phone, phone_url: call } = own.phone ? own : office;
    const email = own.email || office.email;
    return [
      make("h2", {}, heading),
      text && make("p", {}, text),
      phone && make("p", {}, "Telefoon: ", make("a", { href: call }, phone)),
      email && make("p", {}, "E-mail: ", make("a", { href: `mailto:${email}` }, email)),
    ];
  },
  action: ({ heading, text, link: button }) =>
    make("div", { class: "panel" }, make("h2", {}, heading), text && make("p", {}, text), link(button)),
};

function picture({ alt, renditions }) {
  const widest = renditions.at(-1);
  if (!widest) return null;
  return make("img", {
    src: widest.url,
    srcset: renditions.map(({ url, width }) => `${url} ${width}w`).join(", "),
    sizes: "(min-width: 42rem) 38rem, 92vw",
    width: widest.width,
    height: widest.height,
    alt,
    loading: "lazy",
  });
}

/** A block that this site does not know is left out; the platform may add kinds. */
const drawn = ({ type, value }) => Object.hasOwn(BLOCKS, type) && make("section", { class: `block-${type}` }, BLOCKS[type](value));

export async function showPage(path, options) {
  const query = `?html_path=${encodeURIComponent(path)}`;
  let page;
  try {
    page = await ask(`/api/v2/pages/find/${query}`);
  } catch (error) {
    if (error.status !== 404) throw error;
    // Perhaps it stands elsewhere now; otherwise this is not there either.
    location.replace(here((await ask(`/api/v2/redirects/find/${query}`)).location));
    return;
  }
  await draw(page, options);
}

/** A page that is not published yet, by a link that staff gave. */
export async function showDraft(token, options) {
  const note = make("p", { class: "panel" }, "Dit is een concept. Deze link werkt niet lang.");
  await draw(await ask(`/api/v2/drafts/${encodeURIComponent(token)}/`), options, note);
}

async function draw(page, options, note = null) {
  show(
    page.title,
    [
      note,
      make("h1", {}, page.title),
      page.date && make("p", { class: "small" }, day(page.date)),
      page.intro && make("p", { class: "lead" }, page.intro),
      page.kind && make("p", {}, make("a", { class: "button", href: `#formulier/${page.kind}` }, "Begin met het formulier")),
      (page.action ?? []).map(({ value }) => make("p", {}, link(value))),
      page.body.map(drawn),
      page.meta.type === "home.ArticleIndexPage" && (await articles(page.id)),
    ]
      .flat()
      .filter(Boolean),
    options,
  );
}

async function articles(parent) {
  const { items } = await ask(`/api/v2/pages/?child_of=${parent}&type=home.ArticlePage&order=-date&fields=date`);
  return make(
    "ul",
    { class: "related" },
    items.map(({ title, date, meta }) => make("li", {}, make("a", { href: here(meta.html_path) }, title), make("p", {}, day(date)))),
  );
}
