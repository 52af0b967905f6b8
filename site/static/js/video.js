// Puts the player of a video in the place of its link, once somebody asks for it. Without this file the link leads to its host.
(() => {
  "use strict";

  for (const box of document.querySelectorAll("[data-video]")) {
    box.querySelector("a").addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const player = document.createElement("iframe");
      player.title = box.dataset.videoTitle;
      player.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
      // The host refuses to play for a page that says nothing of where it is; it hears the name of the site, not the page.
      player.referrerPolicy = "strict-origin-when-cross-origin";
      player.src = box.dataset.video;
      box.classList.remove("video-closed");
      box.replaceChildren(player);
      player.focus();
    });
  }
})();
