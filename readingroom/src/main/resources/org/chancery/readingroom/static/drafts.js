// Turns a text to its next or former state by keys and buttons, and keeps the address in step.
(() => {
  "use strict";
  const play = document.getElementById("play");
  if (!play) return;
  const states = [...play.querySelectorAll("input[name=state]")];
  const at = () => states.findIndex((s) => s.checked);
  const turn = (by) => {
    const next = Math.max(0, Math.min(states.length - 1, at() + by));
    if (next === at()) return;
    states[next].checked = true;
    states[next].dispatchEvent(new Event("change", { bubbles: true }));
  };
  const forward = document.getElementById("forward");
  const back = document.getElementById("back");
  [forward, back, document.getElementById("turn-keys")].forEach((e) => { e.hidden = false; });
  // From all at once, forward begins with the first state.
  const onward = () => {
    if (at() === states.length - 1) {
      states[0].checked = true;
      states[0].dispatchEvent(new Event("change", { bubbles: true }));
    } else turn(1);
  };
  forward.addEventListener("click", onward);
  back.addEventListener("click", () => turn(-1));
  play.addEventListener("change", () => {
    const url = new URL(location.href);
    const value = states[at()].value;
    if (value === "") url.searchParams.delete("state");
    else url.searchParams.set("state", value);
    history.replaceState(null, "", url);
  });
  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || e.target.closest("input, textarea, select, dialog, .scroll")) return;
    if (e.key === "ArrowRight") { e.preventDefault(); onward(); }
    else if (e.key === "ArrowLeft") { e.preventDefault(); turn(-1); }
  });
})();
