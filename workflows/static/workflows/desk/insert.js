// The names in braces beside a text become buttons, which put them where one types. Without this they are typed.
(() => {
  const { words } = document.currentScript.dataset;
  const fields = [...document.querySelectorAll(".desk-words :is(textarea, #id_subject)")];
  let last = fields.find((field) => field.matches("textarea"));
  for (const field of fields) field.addEventListener("focus", () => { last = field; });

  for (const name of document.querySelectorAll("code[data-insert]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button-small button-secondary";
    button.textContent = name.dataset.insert;
    button.setAttribute("aria-label", `${words} ${name.dataset.insert}`);
    button.addEventListener("click", () => {
      last.setRangeText(name.dataset.insert, last.selectionStart, last.selectionEnd, "end");
      last.dispatchEvent(new Event("input", { bubbles: true }));
      last.focus();
    });
    name.replaceWith(button);
  }
})();
