"use strict";
// The grid of an audit: keys, saving by itself, and drafts that outlive a lost connection. Without this file each line is
// a plain form with a button.
(() => {
  const grid = document.getElementById("grid");
  if (!grid) return;
  const writable = grid.hasAttribute("data-writable");
  const lines = [...grid.querySelectorAll("[data-line]")];
  const filter = document.getElementById("filter");
  const PAUSE = 700;
  const AGAIN = 15000;

  document.querySelector("[data-tools]").hidden = false;
  document.documentElement.classList.add("grid-scripted");

  // -- what a line holds, and its copy in this browser
  const form = (line) => line.querySelector("form");
  const key = (line) => ["attesta.grid", grid.dataset.reader, form(line).getAttribute("action")].join(" ");
  const fields = (line) => {
    const values = new URLSearchParams(new FormData(form(line)));
    values.delete("csrf");
    return values;
  };
  const keep = (line) => localStorage.setItem(key(line), fields(line).toString());
  const kept = (line) => localStorage.getItem(key(line));
  const forget = (line) => localStorage.removeItem(key(line));

  const fill = (line, text) => {
    const values = new URLSearchParams(text);
    while ([...values.keys()].some((name) => name.startsWith("seen[") && !form(line).elements[name])) addRow(line);
    [...form(line).elements].forEach((field) => {
      if (!field.name || field.name === "csrf") return;
      if (field.type === "radio") field.checked = values.get("result") === field.value;
      else if (values.has(field.name)) field.value = values.get(field.name);
    });
  };

  // -- state that the auditor sees
  const say = (line, text, waiting) => {
    const state = line.querySelector("[data-state]");
    state.textContent = text;
    state.classList.toggle("text-danger", false);
    line.classList.toggle("is-waiting", waiting);
  };
  const count = () =>
    grid.querySelectorAll("[data-criterion]").forEach((criterion) => {
      const all = criterion.querySelectorAll("[data-line]").length;
      criterion.querySelector("[data-done]").textContent = criterion.querySelectorAll(".is-complete").length + " / " + all;
    });

  const show = (line, html) => {
    const answer = new DOMParser().parseFromString(html, "text/html");
    const state = answer.querySelector("[data-state]");
    if (!state) return false;
    line.querySelector("[data-state]").replaceWith(state);
    line.querySelector("[data-conflict]").replaceWith(answer.querySelector("[data-conflict]"));
    document.getElementById("grid-summary").replaceWith(answer.getElementById("grid-summary"));
    line.classList.remove("is-waiting");
    const mine = line.querySelector("[data-mine]");
    if (mine) mine.hidden = false;
    return true;
  };

  // -- saving: one request per line at a time, the newest text afterwards
  const timers = new Map();
  const sending = new Set();

  const send = async (line) => {
    clearTimeout(timers.get(line));
    if (sending.has(line)) return later(line);
    if (line.querySelector("[data-mine]")) return; // the auditor has not chosen yet
    sending.add(line);
    const sent = fields(line).toString();
    say(line, grid.dataset.saving, true);
    try {
      const body = new URLSearchParams(new FormData(form(line)));
      const response = await fetch(form(line).action, {
        method: "POST", body, redirect: "manual", headers: { "HX-Request": "true", Accept: "text/html" },
      });
      if (![200, 409, 422].includes(response.status) || !show(line, await response.text())) {
        say(line, grid.dataset.failed, true);
        if (response.status === 0 || response.status >= 500) later(line, AGAIN);
      } else if (response.status === 200) {
        const state = line.querySelector("[data-state]");
        form(line).elements.version.value = state.dataset.version;
        line.classList.toggle("is-complete", state.dataset.complete === "true");
        count();
        const changed = new URLSearchParams(sent);
        changed.set("version", state.dataset.version);
        if (fields(line).toString() === changed.toString()) forget(line);
        else later(line);
      }
    } catch {
      say(line, grid.dataset.waiting, true);
      later(line, AGAIN);
    } finally {
      sending.delete(line);
    }
  };
  const later = (line, pause = PAUSE) => {
    clearTimeout(timers.get(line));
    timers.set(line, setTimeout(() => send(line), pause));
  };
  const changed = (line, pause) => {
    keep(line);
    say(line, grid.dataset.waiting, true);
    later(line, pause);
  };

  // -- rows of what was seen
  const addRow = (line) => {
    const rows = line.querySelectorAll("[data-seen-row]");
    const row = rows[rows.length - 1].cloneNode(true);
    row.querySelectorAll("input").forEach((input) => {
      input.value = "";
      input.name = input.name.replace(/\[\d+]/, "[" + rows.length + "]");
    });
    rows[0].parentElement.append(row);
  };

  // -- keys
  const shown = () => lines.filter((line) => !line.hidden);
  const current = () => document.activeElement.closest("[data-line]");
  const go = (line) => {
    if (!line) return;
    line.focus({ preventScroll: true });
    line.scrollIntoView({ block: "center" });
  };
  const step = (by) => {
    const all = shown();
    const at = all.indexOf(current());
    go(at < 0 ? all[0] : all[Math.min(all.length - 1, Math.max(0, at + by))]);
  };
  const write = (line) => {
    const details = line.querySelector("details");
    details.open = true;
    const absent = form(line).elements.result.value === "NOT_APPLICABLE";
    form(line).elements[absent ? "naReason" : "statement"].focus();
  };
  const choose = (line, number) => {
    const choice = line.querySelectorAll("input[name=result]")[number - 1];
    if (!choice || choice.disabled) return;
    choice.checked = true;
    choice.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const typing = (field) => field.matches("textarea, select, input:not([type=radio])");

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const line = current();
    if (event.key === "Escape") {
      if (document.activeElement === filter) {
        filter.value = "";
        sift();
        step(0);
      } else if (line) go(line);
      return;
    }
    if (typing(document.activeElement)) return;
    if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else if (event.key === "/") filter.focus();
    else if (event.key === "Enter" && line === document.activeElement) write(line);
    else if (writable && line && /^[1-4]$/.test(event.key)) choose(line, Number(event.key));
    else return;
    event.preventDefault();
  });

  const sift = () => {
    const wanted = filter.value.trim().toLowerCase();
    lines.forEach((line) => {
      const title = line.querySelector("h3").textContent.trim().toLowerCase();
      line.hidden = /^\d+$/.test(wanted) ? title.split(/\s/)[0] !== wanted : !title.includes(wanted);
    });
    grid.querySelectorAll("[data-criterion]").forEach((criterion) => {
      criterion.hidden = !criterion.querySelector("[data-line]:not([hidden])");
    });
  };
  filter.addEventListener("input", sift);
  filter.addEventListener("keydown", (event) => {
    if (event.key === "Enter") step(0);
  });
  if (!writable) return;

  // -- what happens to a line
  grid.addEventListener("input", (event) => {
    const line = event.target.closest("[data-line]");
    if (!line || event.target.type === "radio") return;
    const rows = [...line.querySelectorAll("[data-seen-row]")];
    if (rows[rows.length - 1].contains(event.target)) addRow(line);
    changed(line);
  });
  grid.addEventListener("change", (event) => {
    if (event.target.type !== "radio") return;
    const line = event.target.closest("[data-line]");
    if (event.target.value !== "CONFORM") line.querySelector("details").open = true;
    changed(line, 0);
  });
  grid.addEventListener("submit", (event) => {
    event.preventDefault();
    send(event.target.closest("[data-line]"));
  });
  grid.addEventListener("click", (event) => {
    const line = event.target.closest("[data-line]");
    if (event.target.matches("[data-mine]")) {
      form(line).elements.version.value = line.querySelector("[data-state]").dataset.version;
      line.querySelector("[data-conflict]").replaceChildren();
      changed(line, 0);
    } else if (event.target.matches("[data-theirs]")) {
      event.preventDefault();
      forget(line);
      location.hash = line.id;
      location.reload();
    }
  });
  window.addEventListener("online", () => lines.filter(kept).forEach((line) => later(line, 0)));

  // a draft that could not be sent before this page was closed
  lines.filter(kept).forEach((line) => {
    fill(line, kept(line));
    line.querySelector("details").open = true;
    say(line, grid.dataset.waiting, true);
    later(line, 0);
  });
  window.addEventListener("beforeunload", () => timers.forEach((timer) => clearTimeout(timer)));
})();
