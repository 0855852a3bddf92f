// Lights up the words of a fact and says what made it; turns the layers without moving the place.
(() => {
  "use strict";
  const text = document.getElementById("text");
  const slip = document.getElementById("slip");
  if (!text || !slip) return;
  const parts = ["what", "words", "by"].map((p) => slip.querySelector(".slip-" + p));

  const pieces = (name) => {
    const first = document.getElementById(name);
    return (first ? [first] : []).concat([...text.getElementsByClassName(name)]);
  };
  const dim = () => {
    document.querySelectorAll(".lit").forEach((e) => e.classList.remove("lit"));
    document.querySelectorAll("a.fact.on").forEach((e) => e.classList.remove("on"));
    slip.hidden = true;
  };
  const seen = (e) => {
    const box = e.getBoundingClientRect();
    return box.top > 80 && box.bottom < innerHeight - 140;
  };
  const light = (fact) => {
    dim();
    const all = fact.dataset.w.split(" ").filter(Boolean).flatMap(pieces);
    all.forEach((e) => e.classList.add("lit"));
    fact.classList.add("on");
    parts[0].textContent = fact.dataset.what;
    parts[1].textContent = fact.dataset.words || fact.textContent.trim();
    parts[2].textContent = fact.dataset.by;
    slip.hidden = false;
    const first = all.find((e) => e.offsetParent !== null);
    if (first && !seen(first)) first.scrollIntoView({ block: "center" });
    history.replaceState(null, "", fact.hash);
  };
  document.addEventListener("click", (e) => {
    const fact = e.target.closest("a.fact");
    if (fact && !e.ctrlKey && !e.metaKey && !e.shiftKey) {
      e.preventDefault();
      light(fact);
    }
  });
  document.getElementById("slip-close").addEventListener("click", dim);
  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || e.target.closest("input[type=search], dialog")) return;
    if (e.key === "Escape") dim();
    const layer = { 1: "typed", 2: "corrected", 3: "published" }[e.key];
    if (layer) document.getElementById("layer-" + layer).click();
  });

  // The line that stands at the top of the window stays where it is when a layer is turned.
  document.documentElement.style.overflowAnchor = "none";
  const lines = [...text.querySelectorAll(".l")];
  const top = () => lines.find((l) => l.offsetParent !== null && l.getBoundingClientRect().bottom > 90);
  let kept = null;
  const keep = () => {
    const line = top();
    kept = line ? { line, at: line.getBoundingClientRect().top } : null;
  };
  document.querySelectorAll("input[name=layer]").forEach((input) => {
    input.addEventListener("change", () => {
      if (kept) {
        let line = kept.line;
        for (let i = lines.indexOf(line); line && line.offsetParent === null; ) line = lines[++i];
        if (line) scrollBy({ top: line.getBoundingClientRect().top - kept.at, behavior: "instant" });
      }
      keep();
      const url = new URL(location.href);
      if (input.value === "published") url.searchParams.delete("layer");
      else url.searchParams.set("layer", input.value);
      history.replaceState(null, "", url);
    });
  });
  addEventListener("scroll", keep, { passive: true });
  keep();
})();
