// Progressive only: every form works without this file.
(() => {
  "use strict";

  document.documentElement.classList.add("js");

  document.querySelector("[data-error-summary]")?.focus();

  // What was just done is said once, and not again after a reload.
  if (document.querySelector("[data-notice]")) history.replaceState(null, "", location.pathname);

  // A step prefix may stand before a name: "details-heard_from" answers to "heard_from".
  const named = (form, name) =>
    [...form.elements].filter((control) => control.name === name || control.name.endsWith(`-${name}`));

  const given = (controls) =>
    controls
      .filter((control) => !["radio", "checkbox"].includes(control.type) || control.checked)
      .map((control) => control.value);

  // A hidden question keeps what was typed, so that changing one's mind costs nothing;
  // the server leaves out answers to questions that were not asked.
  const refresh = (form) => {
    for (const item of form.querySelectorAll("[data-when-field]")) {
      const wanted = item.dataset.whenValue.split(" ");
      const answers = given(named(form, item.dataset.whenField));
      (item.closest(".field") ?? item).hidden = !answers.some((answer) => wanted.includes(answer));
    }
  };

  for (const form of document.forms) {
    form.addEventListener("change", () => refresh(form));
    refresh(form);
  }

  // The browser's way back restores answers after this script ran.
  window.addEventListener("pageshow", () => [...document.forms].forEach(refresh));
})();
