// What somebody types in a form of the desk stays in this tab until it was taken. A session may end meanwhile: whoever then
// logs in again finds their words where they left them. `data-keep-for` names the person, so that nobody finds another's;
// `data-taken` of this script is the address of the form whose words the server has; `data-found` and `data-clear` are what is
// said of words that were found, and of the button that takes them away.
(() => {
  const { taken, found, clear } = document.currentScript.dataset;
  for (const name of taken ? Object.keys(sessionStorage) : []) {
    if (name.startsWith("desk:") && name.endsWith(`:${taken}`)) sessionStorage.removeItem(name);
  }

  // Or somebody types below words that they forgot, and sends both.
  const tell = (form, forget) => {
    const notice = document.createElement("div");
    notice.className = "desk-found";
    notice.setAttribute("role", "status");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button-small button-secondary";
    button.textContent = clear;
    button.addEventListener("click", () => { notice.remove(); forget(); });
    notice.append(found, " ", button);
    form.prepend(notice);
  };

  for (const form of document.querySelectorAll("form[data-keep-for]")) {
    const name = `desk:${form.dataset.keepFor}:${form.getAttribute("action")}`;
    const fields = [...form.querySelectorAll("textarea, input[type=text]")];
    let words = JSON.parse(sessionStorage.getItem(name) ?? "{}");
    const restored = fields.filter((field) => field.name in words && field.value !== words[field.name]);
    for (const field of restored) field.value = words[field.name];
    if (restored.length) tell(form, () => {
      for (const field of restored) field.value = field.defaultValue;
      sessionStorage.removeItem(name);
      words = {};
      restored[0].focus();
    });
    form.addEventListener("input", () => {
      // Also what a preview gave back as it was typed: it was not sent yet.
      const typed = fields.filter((field) => field.value !== field.defaultValue || field.name in words);
      sessionStorage.setItem(name, JSON.stringify(Object.fromEntries(typed.map((field) => [field.name, field.value]))));
    });
  }
})();
