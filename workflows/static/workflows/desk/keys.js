// Keys of the desk. They stand in the dialog that "?" opens, and go with Wagtail's own: whoever switches those off under their
// account has none of these either (WCAG 2.1.4). A field, a list to choose from or a dialog keeps its keys.
(() => {
  const config = JSON.parse(document.getElementById("wagtail-config")?.textContent ?? "{}");
  if (config.KEYBOARD_SHORTCUTS_ENABLED === false) return;
  const { day, all } = document.currentScript.dataset;

  const typesIn = "input:not([type=checkbox], [type=radio]), textarea, select, [role=dialog], [role=combobox]";
  const isTyping = (element) => element.isContentEditable || element.closest(typesIn);

  const step = (by) => {
    const lines = [...document.querySelectorAll(".desk-lines__person, .desk-rows a")];
    const here = lines.indexOf(document.activeElement);
    lines[Math.min(Math.max(here + by, 0), lines.length - 1)]?.focus();
  };

  // What a page offers stands in it as data-key: a link or button is pressed, anything else gets the focus.
  const use = (key) => {
    const element = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (element?.matches("a, button")) element.click();
    else element?.focus();
    return Boolean(element);
  };

  // The box before the line that has the focus; anywhere else the space bar does what it always does.
  const tick = () => {
    const person = document.activeElement;
    const box = person.matches(".desk-lines__person") && person.closest("tr").querySelector("input[type=checkbox]");
    if (box) box.click();
    return Boolean(box);
  };

  const keys = {
    j: () => step(1),
    k: () => step(-1),
    d: () => location.assign(day),
    a: () => location.assign(all),
    "/": () => use("z"),
  };

  document.addEventListener("keydown", (event) => {
    // Out of the search, so that the next key is one of the desk again.
    if (event.key === "Escape" && event.target.matches("input[type=search]")) event.target.blur();
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (keys[event.key]) keys[event.key]();
    else if (!(event.key === " " ? tick() : use(event.key))) return;
    event.preventDefault();
  });
})();
