// What somebody types in a form of the desk stays in this tab until it was taken. A session may end meanwhile: whoever then
// logs in again finds their words where they left them. `data-keep-for` names the person, so that nobody finds another's;
// `data-taken` of this script is the address of the form whose words the server has.
(() => {
  const { taken } = document.currentScript.dataset;
  for (const name of taken ? Object.keys(sessionStorage) : []) {
    if (name.startsWith("desk:") && name.endsWith(`:${taken}`)) sessionStorage.removeItem(name);
  }

  for (const form of document.querySelectorAll("form[data-keep-for]")) {
    const name = `desk:${form.dataset.keepFor}:${form.getAttribute("action")}`;
    const fields = [...form.querySelectorAll("textarea, input[type=text]")];
    const words = JSON.parse(sessionStorage.getItem(name) ?? "{}");
    for (const field of fields) {
      if (field.name in words) field.value = words[field.name];
    }
    form.addEventListener("input", () => {
      const typed = fields.filter((field) => field.value !== field.defaultValue);
      sessionStorage.setItem(name, JSON.stringify(Object.fromEntries(typed.map((field) => [field.name, field.value]))));
    });
  }
})();
