// A form of the platform, drawn from its JSON Schema: a page for each step, a check at the end. The platform is the judge of
// every answer; what is missing is told here already, so that nobody has to wait for that.

import { ask, Refused } from "./api.js";
import { day, make, prose, show } from "./dom.js";

let filled = null; // {kind, form, answers, errors, agreed, key, sent}: gone when the page is closed

const steps = () => filled.form.steps;
const properties = (step) => step.schema["x-order"].map((name) => [name, step.schema.properties[name]]);
const address = (number) => `#formulier/${filled.kind}/${number}`;

/** Whether a question is asked, given the other answers. */
function isAsked(step, name) {
  const condition = step.schema["x-conditions"]?.[name];
  return !condition || [filled.answers[condition.field]].flat().includes(condition.equals);
}

function isRequired(step, name) {
  const always = step.schema.required.includes(name);
  return always || (step.schema.allOf ?? []).some(({ then }) => then?.required?.includes(name));
}

export async function showForm(kind, number) {
  if (filled?.kind !== kind || filled.sent) {
    filled = { kind, form: await ask(`/api/v1/forms/${encodeURIComponent(kind)}`), answers: {}, errors: [], sent: null };
    number = 1;
  }
  if (number > steps().length) showCheck();
  else showStep(number);
}

const errorsOf = (names) => filled.errors.filter(({ field }) => names.includes(field));

function heading(number, title, errors) {
  return [
    errors.length > 0 && summary(errors),
    make("p", { class: "step" }, `${filled.form.title} · stap ${number} van ${steps().length + 1}`),
    make("h1", {}, title),
  ].filter(Boolean);
}

function summary(errors) {
  return make(
    "div",
    { class: "error-summary", "data-summary": true, role: "group", "aria-labelledby": "summary" },
    make("h2", { id: "summary" }, errors.length === 1 ? "Er is iets niet goed ingevuld" : "Er zijn dingen niet goed ingevuld"),
    make("ul", {}, errors.map(({ field, message }) => make("li", {}, field ? make("a", { href: "#", click: toField(field) }, message) : message))),
  );
}

/** Links inside a page cannot use #: that is where this site keeps its own address. */
const toField = (name) => (event) => {
  event.preventDefault();
  document.getElementById(`id_${name}`)?.focus();
};

function showStep(number) {
  const step = steps()[number - 1];
  const names = step.schema["x-order"];
  const errors = errorsOf(names);
  const form = make(
    "form",
    { novalidate: true, submit: (event) => next(event, step, number), change: (event) => refresh(event.currentTarget, step) },
    properties(step).map(([name, schema]) => question(step, name, schema)),
    buttons("Volgende", number),
  );
  show(`${errors.length ? "Fout: " : ""}${step.title}`, [...heading(number, step.title, errors), step.intro && prose(step.intro), note(), form].filter(Boolean));
  refresh(form, step);
}

const note = () => make("p", { class: "small" }, "Wij hebben op elke vraag een antwoord nodig, tenzij er “niet verplicht” bij staat.");

const buttons = (words, number) =>
  make(
    "p",
    { class: "buttons" },
    make("button", { class: "button" }, words),
    number > 1 && make("a", { class: "button plain", href: address(number - 1), click: keep }, "Vorige"),
  );

/** Going back loses no answer. */
const keep = () => {
  const form = document.querySelector("main form");
  const number = Number(location.hash.split("/")[2] ?? 1);
  if (form && number <= steps().length) read(form, steps()[number - 1]);
};

function question(step, name, schema) {
  const id = `id_${name}`;
  const [error] = errorsOf([name]);
  const described = [schema.description && `${id}_help`, error && `${id}_error`].filter(Boolean).join(" ") || null;
  const told = [
    schema.description && make("p", { class: "help", id: `${id}_help` }, schema.description),
    error && make("p", { class: "error", id: `${id}_error` }, error.message),
  ];
  const words = [schema.title, !isRequired(step, name) && make("span", { class: "optional" }, " (niet verplicht)")];
  const aria = { "aria-describedby": described, "aria-invalid": error ? "true" : null };
  const options = (schema.items ?? schema).oneOf;
  const given = filled.answers[name];
  const attributes = { class: `field${error ? " invalid" : ""}`, "data-name": name };
  if (options && (schema.type === "array" || options.length <= 6)) {
    const kind = schema.type === "array" ? "checkbox" : "radio";
    const required = kind === "radio" && isRequired(step, name);
    return make(
      "fieldset",
      { ...attributes, "aria-describedby": described, ...(kind === "radio" ? { role: "radiogroup", "aria-required": required ? "true" : null, "aria-invalid": aria["aria-invalid"] } : {}) },
      make("legend", {}, words),
      told,
      options.map((option, place) =>
        choice(kind, name, option, place ? `${id}_${place}` : id, [given].flat().includes(option.const)),
      ),
    );
  }
  return make("div", attributes, make("label", { for: id }, words), told, control(step, name, schema, { id, name, ...aria }, options, given));
}

const choice = (kind, name, option, id, checked) =>
  make("div", { class: "choice" }, make("input", { type: kind, name, id, value: option.const, checked }), make("label", { for: id }, option.title));

function control(step, name, schema, attributes, options, given) {
  const common = { ...attributes, autocomplete: schema["x-autocomplete"], "aria-required": isRequired(step, name) ? "true" : null };
  if (options) {
    const empty = make("option", { value: "" }, "Kies …");
    return make("select", common, empty, options.map((option) => make("option", { value: option.const, selected: option.const === given }, option.title)));
  }
  if (schema.maxLength > 150 && !schema["x-autocomplete"]) {
    const area = make("textarea", { ...common, rows: schema.maxLength > 1000 ? 7 : 2 });
    area.value = given ?? "";
    return area;
  }
  const type = { email: "email", tel: "tel" }[schema["x-autocomplete"]] ?? "text";
  return make("input", { ...common, type, inputmode: schema.type === "integer" ? "numeric" : null, value: given ?? "" });
}

function refresh(form, step) {
  read(form, step);
  for (const field of form.querySelectorAll("[data-name]")) field.hidden = !isAsked(step, field.dataset.name);
}

/** Takes over what stands in the form. An empty answer is no answer. */
function read(form, step) {
  const data = new FormData(form);
  for (const [name, schema] of properties(step)) {
    const written = schema.type === "array" ? data.getAll(name) : (data.get(name) ?? "").trim();
    if (written.length === 0) delete filled.answers[name];
    else filled.answers[name] = schema.type === "integer" && /^\d{1,9}$/.test(written) ? Number(written) : written;
  }
}

function missing(step) {
  return properties(step)
    .filter(([name]) => isAsked(step, name) && isRequired(step, name) && !(name in filled.answers))
    .map(([name, schema]) => ({ field: name, message: schema.oneOf ? `Kies een antwoord: ${schema.title}` : `Vul dit in: ${schema.title}` }));
}

function next(event, step, number) {
  event.preventDefault();
  read(event.target, step);
  const names = step.schema["x-order"];
  filled.errors = [...filled.errors.filter(({ field }) => !names.includes(field)), ...missing(step)];
  if (errorsOf(names).length) showStep(number);
  else location.hash = address(number + 1);
}

/** The answers to the questions that are asked. */
function asked() {
  const names = steps().flatMap((step) => step.schema["x-order"].filter((name) => isAsked(step, name) && name in filled.answers));
  return Object.fromEntries(names.map((name) => [name, filled.answers[name]]));
}

function words(schema, answer) {
  const options = (schema.items ?? schema).oneOf;
  return [answer].flat().map((each) => options?.find((option) => option.const === each)?.title ?? String(each)).join(", ");
}

function showCheck() {
  const number = steps().length + 1;
  const late = steps().findIndex((step) => missing(step).length);
  if (late >= 0) {
    location.hash = address(late + 1);
    return;
  }
  const answers = asked();
  const errors = filled.errors;
  const { privacy } = filled.form;
  const agreed = make("input", { type: "checkbox", id: "id_privacy", name: "privacy", "aria-required": "true", checked: filled.agreed, "aria-invalid": errorsOf(["privacy"]).length ? "true" : null, "aria-describedby": errorsOf(["privacy"]).length ? "id_privacy_error" : null });
  show(`${errors.length ? "Fout: " : ""}Controleer uw antwoorden`, [
    ...heading(number, "Controleer uw antwoorden", errors),
    ...steps().map((step, place) => [
      make("h2", {}, step.title),
      make(
        "dl",
        { class: "answers" },
        properties(step)
          .filter(([name]) => name in answers)
          .map(([name, schema]) =>
            make(
              "div",
              {},
              make("dt", {}, schema.title),
              make("dd", {}, words(schema, answers[name])),
              make("dd", {}, make("a", { href: address(place + 1) }, "Wijzig", make("span", { class: "hidden" }, ` ${schema.title}`))),
            ),
          ),
      ),
    ]).flat(),
    make("h2", {}, "Wat er met uw antwoorden gebeurt"),
    privacy.text.split(/\n+/).filter(Boolean).map((line) => make("p", {}, line)),
    privacy.url && make("p", {}, make("a", { href: privacy.url }, "Lees de hele privacyverklaring")),
    make(
      "form",
      { novalidate: true, submit: (event) => send(event, answers, agreed.checked) },
      make(
        "div",
        { class: `field${errorsOf(["privacy"]).length ? " invalid" : ""}` },
        errorsOf(["privacy"]).map(({ message }) => make("p", { class: "error", id: "id_privacy_error" }, message)),
        make("div", { class: "choice" }, agreed, make("label", { for: "id_privacy" }, "Ik heb gelezen wat er met mijn gegevens gebeurt")),
      ),
      buttons("Versturen", number),
    ),
  ].flat().filter(Boolean));
}

async function send(event, answers, agrees) {
  event.preventDefault();
  filled.agreed = agrees;
  filled.errors = agrees ? [] : [{ field: "privacy", message: "Lees wat er met uw gegevens gebeurt en vink het vakje aan" }];
  if (!agrees) return showCheck();
  const body = JSON.stringify({ form_version: filled.form.version, privacy_version: filled.form.privacy.version, answers });
  // The same answers with the same key are sent once, however often somebody presses the button.
  if (filled.body !== body) Object.assign(filled, { body, key: crypto.randomUUID() });
  try {
    filled.sent = await ask(`/api/v1/forms/${encodeURIComponent(filled.kind)}/submissions`, { body, key: filled.key });
    return showReceipt(filled.sent);
  } catch (error) {
    return refuse(error);
  }
}

function refuse(error) {
  if (!(error instanceof Refused)) filled.errors = [{ field: "", message: "Het platform is nu niet te bereiken. Uw antwoorden staan er nog; probeer het zo opnieuw." }];
  else if (error.errors.length === 0) filled.errors = [{ field: "", message: error.message }];
  else filled.errors = error.errors.map(({ field, message }) => ({ field: known(field) ? field : "", message }));
  const first = steps().findIndex((step) => errorsOf(step.schema["x-order"]).length);
  if (first < 0) showCheck();
  else if (location.hash === address(first + 1)) showStep(first + 1);
  else location.hash = address(first + 1);
}

const known = (field) => steps().some((step) => step.schema["x-order"].includes(field));

function showReceipt(receipt) {
  const token = receipt.status_url.split("/").filter(Boolean).at(-1);
  filled.answers = {};
  show("Dank u wel", [
    make("h1", {}, "Dank u wel"),
    make("p", { class: "lead" }, `${receipt.state_label}.`),
    make(
      "div",
      { class: "panel" },
      receipt.reply_by && make("p", {}, "U hoort uiterlijk ", make("strong", {}, day(receipt.reply_by)), " van ons."),
      make("p", {}, "Uw kenmerk: ", make("strong", { class: "reference" }, receipt.reference)),
    ),
    make("h2", {}, "Zo gaat het verder"),
    make("p", {}, receipt.next),
    make("p", {}, make("a", { class: "button", href: `#status/${token}` }, "Bekijk hoe het ervoor staat")),
  ]);
}
