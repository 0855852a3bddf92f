// Filling in what belongs to a choice chooses it; a reason is required where the choice needs one.
(() => {
  "use strict";
  document.querySelectorAll("form.fill").forEach((form) => {
    const why = form.elements.why;
    const choices = [...form.querySelectorAll("input[name=do][type=radio]")];
    if (!choices.length) return;
    const need = () => {
      const on = choices.find((c) => c.checked);
      why.required = Boolean(on) && on.value !== "confirm";
      why.setAttribute("aria-required", String(why.required));
    };
    const choose = (value) => {
      const choice = choices.find((c) => c.value === value);
      if (choice) choice.checked = true;
      need();
    };
    form.addEventListener("input", (e) => {
      if (e.target.name === "value") choose("correct");
      else if (["state", "proof", "in", "words"].includes(e.target.name)) choose("settle");
      else need();
    });
    need();
  });
})();
