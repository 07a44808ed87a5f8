import htmx from "htmx.org";
import { wake } from "./govuk.js";
import "./passkey.js";

wake();
// settings stand in the page's <meta name="htmx-config">
htmx.onLoad((part) => {
  if (part !== document.body) wake(part);
});
document.addEventListener("htmx:configRequest", ({ detail }) => {
  const token = document.querySelector('meta[name="csrf-token"]');
  if (token) detail.headers[token.dataset.header] = token.content;
});

// keys shown on buttons, the same in every alphabet: function keys belong to the one at the counter,
// Ctrl and Alt with Enter to the form that is filled in
document.addEventListener("keydown", (event) => {
  if (event.metaKey || event.shiftKey || event.repeat) return;
  const key = (event.ctrlKey ? "Ctrl+" : "") + (event.altKey ? "Alt+" : "") + event.key;
  const button = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (!button) return;
  event.preventDefault();
  const chosen = button.form && !("now" in button.dataset);
  const choice = chosen && button.form.querySelector("select");
  if (choice && !choice.value) choice.focus();
  else button.click();
});

document.addEventListener("click", ({ target }) => {
  if (target instanceof Element && target.closest("[data-print]")) window.print();
});
document.querySelectorAll("[data-print]").forEach((button) => button.removeAttribute("hidden"));

// a list worked with letters, which can be turned off; the case under the hand beside it
const list = document.querySelector("[data-list]");
if (list) {
  const OFF = "sportel.keys";
  const note = list.querySelector("[data-keys]");
  const button = note.querySelector("button");
  const say = () => (button.textContent = localStorage[OFF] ? button.dataset.on : button.dataset.off);
  note.hidden = false;
  say();
  button.addEventListener("click", () => {
    if (localStorage[OFF]) localStorage.removeItem(OFF);
    else localStorage[OFF] = "off";
    say();
  });
  const rows = [...list.querySelectorAll("[data-row]")];
  const move = (by) => {
    const here = rows.indexOf(document.activeElement?.closest("tr")?.querySelector("[data-row]"));
    rows[Math.min(Math.max(here + by, 0), rows.length - 1)]?.focus();
  };
  const peek = () => {
    const row = document.activeElement?.closest("[data-row]");
    if (row) htmx.ajax("GET", row.dataset.row, list.dataset.peek);
  };
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input:not([type=checkbox]), select, textarea");
    if (localStorage[OFF] || typing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "j") move(1);
    else if (event.key === "k") move(-1);
    else if (event.key === "p") peek();
    else if (event.key === "/") {
      event.preventDefault();
      document.getElementById("q").focus();
    }
  });
}

// a list that renews itself rests while nobody is there, so that it keeps no session alive, and
// while somebody works in it
const REST = 10 * 60 * 1000;
let touched = Date.now();
for (const sign of ["keydown", "pointerdown"]) {
  document.addEventListener(sign, () => (touched = Date.now()), { passive: true });
}
document.addEventListener("htmx:beforeRequest", (event) => {
  const part = event.detail.elt;
  if (!part.matches("[hx-trigger^='every']")) return;
  const busy = part.querySelector("details[open]") || part.contains(document.activeElement);
  if (busy || document.hidden || Date.now() - touched > REST) event.preventDefault();
});
document.addEventListener("htmx:beforeSwap", (event) => {
  const address = event.detail.xhr.responseURL;
  if (address && new URL(address).pathname.startsWith("/sign-in")) {
    event.detail.shouldSwap = false;
    location.reload();
  }
});

// an answer without the part that was asked for must not take the part's place: what stands on the
// page stays, and the person is told what to do
const line = document.querySelector("[data-line]");
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  const part = detail.requestConfig.elt.getAttribute("hx-select");
  const { status, responseText } = detail.xhr;
  const whole = part ? responseText.includes(`id="${part.slice(1)}"`) : status === 422;
  if (status < 400 || whole) {
    line.textContent = "";
  } else {
    detail.shouldSwap = false;
    line.textContent = status < 500 ? line.dataset.refused : line.dataset.silent;
  }
});
for (const silence of ["htmx:sendError", "htmx:timeout"]) {
  document.addEventListener(silence, () => (line.textContent = line.dataset.silent));
}

// what somebody types or chooses while an answer is under way stands after it, too
const asked = new WeakMap();
const typed = (part) => [...part.querySelectorAll("textarea[id], select[id], input[id]:not([type=hidden])")];
const said = (field) => (["checkbox", "radio"].includes(field.type) ? field.checked : field.value);
document.addEventListener("htmx:beforeRequest", ({ detail }) => {
  asked.set(detail.xhr, new Map(typed(detail.target).map((field) => [field.id, said(field)])));
});
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  const then = asked.get(detail.xhr);
  const later = typed(detail.target).filter((field) => then?.has(field.id) && then.get(field.id) !== said(field));
  asked.set(detail.xhr, new Map(later.map((field) => [field.id, said(field)])));
});
document.addEventListener("htmx:afterSwap", ({ detail }) => {
  for (const [id, words] of asked.get(detail.xhr) ?? []) {
    const field = document.getElementById(id);
    if (!field) continue;
    if (typeof words === "boolean") field.checked = words;
    else field.value = words;
  }
});

// words selected in the sheet are the place that is marked
const marking = document.querySelector("[data-marking]");
if (marking) {
  document.addEventListener("selectionchange", () => {
    const chosen = getSelection();
    const words = chosen.toString().trim();
    if (!words || !chosen.anchorNode?.parentElement?.closest(".sp-decision")) return;
    marking.elements.words.value = words;
    marking.closest("details").open = true;
  });
}

// how long the clock of a consultation has run
setInterval(() => {
  for (const clock of document.querySelectorAll("[data-since]")) {
    const seconds = Math.max(0, Math.floor(Date.now() / 1000) - Number(clock.dataset.since));
    const rest = String(seconds % 60).padStart(2, "0");
    clock.textContent = `${Math.floor(seconds / 60)}:${rest}`;
  }
}, 1000);
