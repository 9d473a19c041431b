"use strict";
// Marks words that advise while the auditor notes a pre-audit call; the journal keeps them anyway, nothing is refused.
(() => {
  const notes = document.querySelector("[data-advice]");
  if (!notes) return;
  const stems = notes.dataset.advice.split("|");
  const found = (text) => stems.filter((stem) => new RegExp("(?<!\\p{L})" + stem, "u").test(text));

  const look = (row) => {
    const text = [...row.querySelectorAll("textarea")].map((area) => area.value).join("\n");
    const words = found(text.toLowerCase().replaceAll("\u00a0", " "));
    const note = row.querySelector("[data-advice-note]");
    note.hidden = words.length === 0;
    note.querySelector("[data-advice-words]").textContent = words.join(", ");
  };

  notes.addEventListener("input", (event) => look(event.target.closest("details")));
  notes.querySelectorAll("details").forEach(look);
})();
