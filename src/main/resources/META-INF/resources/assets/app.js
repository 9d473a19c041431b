"use strict";
// Everything works without this file; it only spares clicks and waiting.

// The list of what is to be corrected is read first after a form comes back.
document.querySelector("[data-focus]")?.focus();

// A diagram that is wider than the screen opens where the case stands.
const step = document.querySelector(".process-frame .is-CURRENT");
if (step) {
  const frame = step.closest(".process-frame");
  const [inner, outer] = [step.getBoundingClientRect(), frame.getBoundingClientRect()];
  frame.scrollLeft += inner.left + inner.width / 2 - outer.left - outer.width / 2;
}

// A second click must not send the same form again.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method === "post" && !form.hasAttribute("data-repeatable")) {
    // after the browser has collected the values, the clicked button's among them
    setTimeout(() => form.querySelectorAll("button[type=submit]").forEach((button) => (button.disabled = true)));
  }
});

// Coming back with the browser's history must not find the buttons still disabled.
window.addEventListener("pageshow", (event) => {
  if (event.persisted) {
    document.querySelectorAll("button[type=submit]").forEach((button) => (button.disabled = false));
  }
});

// Open menus close on Escape and on a click elsewhere.
const closeMenus = (except) =>
  document.querySelectorAll("details.user-menu[open]").forEach((menu) => {
    if (menu !== except) menu.open = false;
  });
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") closeMenus(null);
});
document.addEventListener("click", (event) => closeMenus(event.target.closest("details.user-menu")));

// An error answers with a whole page: show it instead of silently keeping the old one.
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.xhr.status >= 400 && event.detail.xhr.status !== 422) {
    document.documentElement.innerHTML = event.detail.serverResponse;
    event.detail.shouldSwap = false;
  } else if (event.detail.xhr.status === 422) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});
