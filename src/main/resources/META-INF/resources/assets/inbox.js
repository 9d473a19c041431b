"use strict";
// The list of tasks by keyboard, and a quiet line when there are new ones. Without this file it is links and buttons.
(() => {
  const dialog = document.getElementById("keys");
  if (!dialog) return;
  const search = document.getElementById("q");
  const opener = document.querySelector("[data-keys]");
  const off = dialog.querySelector("[data-keys-off]");
  const OFF = "attesta.inbox.keys.off";

  // -- keys: the focus moves from task to task, so that Enter opens and a screen reader reads what it is on
  const rows = () => [...document.querySelectorAll("[data-task]")];
  const current = () => document.activeElement.closest("[data-task]");
  const step = (by) => {
    const all = rows();
    const at = all.indexOf(current());
    const row = at < 0 ? all[0] : all[Math.min(all.length - 1, Math.max(0, at + by))];
    row?.querySelector("a[href^='/tasks/']").focus();
    row?.scrollIntoView({ block: "nearest" });
  };
  const press = (what) => current()?.querySelector(what)?.click();
  const writing = (target) => target.closest("input:not([type=checkbox]), textarea, select, dialog");
  const help = () => dialog.showModal();

  const does = (key) => {
    if (key === "?") return help;
    if (key === "j" || (key === "ArrowDown" && current())) return () => step(1);
    if (key === "k" || (key === "ArrowUp" && current())) return () => step(-1);
    if (key === "c") return () => press("form[action$='/claim'] button");
    if (key === "x") return () => press("input[name=tasks]");
    if (key === "/") return () => search.select();
    return null;
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || off.checked || writing(event.target)) return;
    const action = does(event.key);
    if (!action) return;
    event.preventDefault();
    action();
  });

  opener.hidden = false;
  opener.addEventListener("click", help);
  off.checked = localStorage.getItem(OFF) === "true";
  off.addEventListener("change", () => localStorage.setItem(OFF, String(off.checked)));

  // -- news: only a list that is looked at listens, because a browser has few connections
  const news = document.querySelector("[data-news]");
  const show = (count) => {
    if (count === 0) return news.replaceChildren();
    const link = news.firstElementChild ?? news.appendChild(document.createElement("a"));
    const text = count === 1 ? news.dataset.one : news.dataset.many.replace("#", count);
    link.className = "btn btn-primary";
    link.href = location.href;
    if (link.textContent !== text) link.textContent = text;
  };
  let source = null;
  const listen = () => {
    source?.close();
    source = document.hidden ? null : new EventSource(news.dataset.news);
    source?.addEventListener("message", (event) => show(Number(event.data)));
  };
  listen();
  document.addEventListener("visibilitychange", listen);
  window.addEventListener("pagehide", () => source?.close());
})();
