// Keys, theme and the list of keys. Every page works without this.
(() => {
  "use strict";
  const root = document.documentElement;
  const find = document.getElementById("q");
  const keys = document.getElementById("keys");
  const theme = document.getElementById("theme");
  const opener = document.getElementById("keys-open");

  const dark = () =>
    root.dataset.theme === "dark" ||
    (root.dataset.theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  const label = () => { theme.textContent = dark() ? theme.dataset.light : theme.dataset.dark; };
  if (theme) {
    theme.hidden = false;
    label();
    theme.addEventListener("click", () => {
      const next = dark() ? "light" : "dark";
      root.dataset.theme = next;
      document.cookie = "theme=" + next + "; path=/; max-age=31536000; samesite=strict";
      label();
    });
  }
  if (opener) {
    opener.hidden = false;
    opener.addEventListener("click", () => keys.showModal());
  }

  let here = -1;
  const step = (by) => {
    const steps = [...document.querySelectorAll("[data-step]")].filter((e) => e.offsetParent !== null);
    if (!steps.length) {
      const way = document.querySelector(by > 0 ? "a[rel=next]" : "a[rel=prev]");
      if (way) way.click();
      return;
    }
    here = Math.max(0, Math.min(steps.length - 1, here + by));
    steps.forEach((e) => e.classList.remove("here"));
    const on = steps[here];
    on.classList.add("here");
    const link = on.matches("a") ? on : on.querySelector("a");
    if (link) link.focus({ preventScroll: true });
    on.scrollIntoView({ block: "nearest" });
  };

  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || e.target.closest("input, textarea, select, dialog")) {
      if (e.key === "Escape" && e.target === find) find.blur();
      return;
    }
    if (e.key === "/") { e.preventDefault(); find.focus(); find.select(); }
    else if (e.key === "j") step(1);
    else if (e.key === "k") step(-1);
    else if (e.key === "?") keys.showModal();
  });
})();
