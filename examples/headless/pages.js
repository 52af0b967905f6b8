// Pages of the platform: a title, an introduction, and blocks, each drawn by its type.

import { ask, office } from "./api.js";
import { day, here, hours, make, prose, show, size } from "./dom.js";

const link = (value) => value.url && make("a", { class: "button", href: here(value.url) }, value.label);

const questions = ({ heading, questions: asked }) => [
  make("h2", {}, heading),
  asked.map(({ question, answer }) => make("details", {}, make("summary", {}, question), prose(answer))),
];

const reach = ({ phone, phone_url: call, email }) => [
  phone && make("p", {}, "Telefoon: ", make("a", { href: call }, phone)),
  email && make("p", {}, "E-mail: ", make("a", { href: `mailto:${email}` }, email)),
];

const BLOCKS = {
  text: ({ heading, text }) => [heading && make("h2", {}, heading), prose(text)],
  steps: ({ heading, intro, steps }) => [
    make("h2", {}, heading),
    intro && make("p", {}, intro),
    make("ol", { class: "steps" }, steps.map((step) => make("li", {}, make("h3", {}, step.title), step.text && prose(step.text)))),
  ],
  questions,
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
    const { phone, phone_url } = own.phone ? own : office;
    return [make("h2", {}, heading), text && make("p", {}, text), reach({ phone, phone_url, email: own.email || office.email })];
  },
  // A link and not a player: nothing is loaded from elsewhere.
  video: ({ heading, address, file, host, duration, transcript }) => [
    make("h2", {}, heading),
    (address || file) &&
      make(
        "p",
        {},
        make(
          "a",
          { class: "button", href: address || file.url, rel: "noreferrer" },
          host ? `Bekijk de video bij ${host}` : "Bekijk de video",
          duration && ` (${duration})`,
        ),
      ),
    make("details", {}, make("summary", {}, "Lees wat er gezegd en getoond wordt"), prose(transcript)),
  ],
  downloads: ({ heading, documents }) =>
    documents.some(Boolean) && [
      make("h2", {}, heading),
      make(
        "ul",
        { class: "related" },
        documents.filter(Boolean).map(({ title, url, extension, size: bytes }) =>
          make("li", {}, make("a", { href: url }, `${title} (${[extension.toUpperCase(), bytes && size(bytes)].filter(Boolean).join(", ")})`)),
        ),
      ),
    ],
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
const drawn = ({ type, value }) => {
  const block = Object.hasOwn(BLOCKS, type) && BLOCKS[type](value);
  return block && make("section", { class: `block-${type}` }, block);
};

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

/** What a page has beside its text; which of these, says its type. */
const PARTS = {
  tasks: (tasks) =>
    make(
      "ul",
      { class: "related" },
      tasks.filter(({ value }) => value.url).map(({ value }) => make("li", {}, make("a", { href: here(value.url) }, value.label), value.text && make("p", {}, value.text))),
    ),
  groups: (groups) => groups.map(({ value }) => make("section", {}, questions(value))),
  people: (people) => [
    make("h2", {}, "Met wie u te maken krijgt"),
    people.map(({ value }) =>
      make("section", { class: "person" }, make("h3", {}, value.name), make("p", { class: "small" }, value.role), value.task && make("p", {}, value.task), reach(value)),
    ),
  ],
  signing_up: (html) => [make("h2", {}, "Aanmelden"), prose(html)],
};

function meeting({ starts_at: from, ends_at: until, is_cancelled: off, place, online_url: online, price, foundation }) {
  const facts = {
    Wanneer: hours(from, until),
    Waar: place,
    Online: online && make("a", { href: online }, online),
    Kosten: price || "gratis",
    Van: foundation?.name,
  };
  return [
    off && make("p", { class: "panel" }, make("strong", {}, "Gaat niet door")),
    make("dl", { class: "facts" }, Object.entries(facts).filter(([, told]) => told).map(([name, told]) => make("div", {}, make("dt", {}, name), make("dd", {}, told)))),
  ];
}

async function draw(page, { number = 1, ...options } = {}, note = null) {
  const filled = ([name, value]) => Object.hasOwn(PARTS, name) && value.length > 0;
  show(
    page.title,
    [
      note,
      make("h1", {}, page.title),
      page.date && make("p", { class: "small" }, day(page.date)),
      page.intro && make("p", { class: "lead" }, page.intro),
      page.starts_at && meeting(page),
      page.kind && make("p", {}, make("a", { class: "button", href: `#formulier/${page.kind}` }, "Begin met het formulier")),
      (page.action ?? []).map(({ value }) => make("p", {}, link(value))),
      Object.entries(page).filter(filled).map(([name, value]) => PARTS[name](value)),
      page.body.map(drawn),
      // Of a draft that was never published nothing is known to stand below it.
      await below(page, number).catch((error) => (note ? null : Promise.reject(error))),
    ]
      .flat(Infinity)
      .filter(Boolean),
    options,
  );
}

const article = ({ title, date, meta }) => make("li", {}, make("a", { href: here(meta.html_path) }, title), make("p", {}, day(date)));
const event = ({ title, starts_at: from, ends_at: until, place, is_cancelled: off, meta }) =>
  make("li", {}, make("a", { href: here(meta.html_path) }, title), make("p", {}, hours(from, until), place && `, ${place}`), off && make("p", {}, "Gaat niet door"));

const list = (items, draw) => items.length > 0 && make("ul", { class: "related" }, items.map(draw));

const ARTICLES = { query: "type=home.ArticlePage&order=-date&fields=date", draw: (items) => list(items, article) };

/** What stands below a page of these types: the newest first, twenty at a time. */
const LISTS = {
  "home.ArticleIndexPage": ARTICLES,
  "home.FoundationPage": { ...ARTICLES, heading: "Nieuws" },
  "home.AgendaPage": {
    query: "type=home.EventPage&order=-starts_at&fields=starts_at,ends_at,place,is_cancelled",
    draw: (items) => {
      const over = ({ ends_at: until }) => new Date(until) <= new Date();
      const [coming, past] = [items.filter((each) => !over(each)).reverse(), items.filter(over)];
      return [list(coming, event), past.length > 0 && make("h2", {}, "Geweest"), list(past, event)];
    },
  },
};
const EACH = 20;

async function below({ id, meta }, number) {
  if (!Object.hasOwn(LISTS, meta.type)) return null;
  const { query, heading, draw: drawList } = LISTS[meta.type];
  const { items, meta: listed } = await ask(`/api/v2/pages/?child_of=${id}&${query}&limit=${EACH}&offset=${(number - 1) * EACH}`);
  const turn = (to, words) => make("a", { href: `${here(meta.html_path)}?pagina=${to}` }, words);
  const pages = Math.ceil(listed.total_count / EACH);
  return [
    heading && items.length > 0 && make("h2", {}, heading),
    drawList(items),
    pages > 1 && make("nav", { "aria-label": "Meer" }, make("p", {}, `Bladzijde ${number} van ${pages}`), number > 1 && turn(number - 1, "Vorige"), number < pages && turn(number + 1, "Volgende")),
  ];
}
