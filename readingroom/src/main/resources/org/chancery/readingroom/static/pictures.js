// Lets one draw across a picture of time to see the papers of those days.
(() => {
  "use strict";
  if (!window.d3) return;
  document.querySelectorAll(".through").forEach((figure) => {
    const bars = [...figure.querySelectorAll(".bar")];
    const svg = d3.select(figure).select("svg");
    if (bars.length < 2) return;
    const hint = figure.querySelector(".brushhint");
    if (hint) hint.hidden = false;
    let from = null;
    const at = (e) => d3.pointer(e, svg.node())[0];
    const shade = svg.append("rect").attr("class", "selection").attr("y", 0).attr("height", 120).attr("visibility", "hidden");
    svg.on("pointerdown", (e) => { if (e.button === 0 && e.pointerType !== "touch") from = at(e); });
    svg.on("dragstart", (e) => e.preventDefault());
    svg.on("pointermove", (e) => {
      if (from === null || Math.abs(at(e) - from) < 6) return;
      const [a, b] = [from, at(e)].sort((x, y) => x - y);
      shade.attr("visibility", "visible").attr("x", a).attr("width", b - a);
    });
    d3.select(window).on("pointerup.brush", (e) => {
      if (from === null) return;
      const [a, b] = [from, at(e)].sort((x, y) => x - y);
      from = null;
      if (b - a < 6) return;
      const left = svg.node().getBoundingClientRect().left;
      const within = bars.filter((bar) => {
        const box = bar.getBoundingClientRect();
        return box.right - left >= a && box.left - left <= b;
      });
      shade.attr("visibility", "hidden");
      if (!within.length) return;
      svg.on("click.brush", (c) => { c.preventDefault(); svg.on("click.brush", null); }, true);
      location.href = figure.dataset.link + "from=" + within[0].dataset.from + "&to=" + within[within.length - 1].dataset.to;
    });
  });
})();
