// Asks each minute who else has this case open, and says so when that changed. A page that nobody looks at asks nothing.
(() => {
  const line = document.querySelector("[data-presence]");
  if (!line) return;
  const { CSRF_TOKEN } = JSON.parse(document.getElementById("wagtail-config").textContent);

  const ask = async () => {
    if (document.hidden) return;
    try {
      const answer = await fetch(line.dataset.presence, { method: "POST", headers: { "X-CSRFToken": CSRF_TOKEN } });
      if (!answer.ok || answer.redirected) return;
      const words = await answer.text();
      if (words !== line.textContent) line.textContent = words;
    } catch {
      // No connection: the next minute asks again.
    }
  };

  setInterval(ask, 60_000);
  document.addEventListener("visibilitychange", ask);
})();
