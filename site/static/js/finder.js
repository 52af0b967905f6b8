// Progressive only: without this file, or when the API is silent, the form brings the answer.
(() => {
  "use strict";

  const MOST = 8, SHORTEST = 2, PAUSE = 150;
  const form = document.querySelector("[data-finder]");
  const input = form.elements.q;
  const list = Object.assign(document.createElement("ul"), { id: "q_list", className: "suggestions", hidden: true });
  const status = Object.assign(document.createElement("p"), { className: "visually-hidden" });
  let found = [], chosen = -1, waiting, asked;

  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.labels[0].textContent);
  status.setAttribute("role", "status");
  const roles = { role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" };
  for (const [name, value] of Object.entries(roles)) input.setAttribute(name, value);
  input.autocomplete = "off";
  input.after(list, status);

  const say = (count) => {
    const words = count === 0 ? "none" : count === 1 ? "one" : "many";
    status.textContent = form.dataset[words].replace("#", count);
  };

  const choose = (index) => {
    chosen = index;
    [...list.children].forEach((option, at) => option.setAttribute("aria-selected", at === index));
    if (index < 0) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", list.children[index].id);
    list.children[index].scrollIntoView({ block: "nearest" });
  };

  const show = (open) => {
    list.hidden = !open;
    input.setAttribute("aria-expanded", open);
    choose(-1);
  };

  const close = () => {
    clearTimeout(waiting);
    asked?.abort();
    status.textContent = "";
    show(false);
  };

  const offer = (items) => {
    found = items.slice(0, MOST);
    list.replaceChildren(...found.map((item, index) => {
      const option = document.createElement("li"), foundation = document.createElement("span");
      option.id = `q_option_${index}`;
      option.setAttribute("role", "option");
      foundation.textContent = item.foundation.name;
      option.append(`${item.name} `, foundation);
      return option;
    }));
    show(found.length > 0);
    say(items.length);
  };

  const look = async () => {
    const q = input.value.trim();
    if (q.length < SHORTEST) return close();
    asked?.abort();
    asked = new AbortController();
    try {
      const answer = await fetch(`${form.dataset.finder}?q=${encodeURIComponent(q)}`, { signal: asked.signal });
      if (answer.ok) offer((await answer.json()).items);
      else close();
    } catch (error) {
      if (error.name !== "AbortError") close();
    }
  };

  const go = (index) => {
    input.value = found[index].name;
    close();
    form.requestSubmit();
  };

  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, PAUSE);
  });

  input.addEventListener("keydown", (event) => {
    const { key } = event, last = found.length - 1;
    if (event.isComposing || list.hidden) {
      if (key === "ArrowDown" && !event.isComposing) look();
      return;
    }
    if (key === "Enter" && chosen >= 0) go(chosen);
    else if (key === "ArrowDown") choose(chosen === last ? 0 : chosen + 1);
    else if (key === "ArrowUp") choose(chosen <= 0 ? last : chosen - 1);
    else if (key === "Escape") close();
    else return;
    event.preventDefault();
  });

  input.addEventListener("blur", close);
  // The focus stays in the box, so that choosing with a finger or mouse does not close the list first.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("li");
    if (option) go([...list.children].indexOf(option));
  });
  form.addEventListener("submit", close);
})();
