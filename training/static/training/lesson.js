// Progressive only: a lesson works without this file.
(() => {
  "use strict";

  const script = document.currentScript;

  // The page comes back at what was answered, which the browser gives the focus; this hands it on to what is said of it.
  addEventListener("load", () => {
    const said = document.querySelector(":target .said:has(p)");
    if (document.activeElement?.contains(said)) said.focus({ preventScroll: true });
  });

  // The place of somebody who reads on is kept, so that they can go on there on another device.
  const token = document.querySelector("[name=csrfmiddlewaretoken]")?.value;
  if (!token || !("IntersectionObserver" in window)) return;

  let last = "";
  let waiting = 0;

  const tell = () => {
    const body = new URLSearchParams({ block: last, csrfmiddlewaretoken: token });
    fetch(script.dataset.placeUrl, { method: "POST", body, keepalive: true }).catch(() => {});
  };

  // The block across the middle of the screen is where somebody is.
  const seen = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (!entry.isIntersecting || entry.target.dataset.place === last) continue;
        last = entry.target.dataset.place;
        clearTimeout(waiting);
        waiting = setTimeout(tell, 1500);
      }
    },
    { rootMargin: "-45% 0px -45% 0px" },
  );
  // Only from the first own scroll on: opening a lesson loses nobody's place.
  window.addEventListener(
    "scroll",
    () => document.querySelectorAll("[data-place]").forEach((block) => seen.observe(block)),
    { once: true, passive: true },
  );
})();
