import { wake } from "./govuk.js";
import "./passkey.js";

wake();

// A secret behind the # of a link goes into its field and out of the address.
for (const form of document.querySelectorAll("form[data-from-link]")) {
  if (location.hash.length > 1) {
    form.elements[form.dataset.fromLink].value = location.hash.slice(1);
    history.replaceState(null, "", location.pathname);
  }
}

// Questions that depend on an answer appear as soon as it is given; without script they come with
// the next page. What is typed or chosen meanwhile stays, and so does the focus.
const live = document.querySelector("form[data-live]");
if (live) {
  const questions = live.querySelector("[data-questions]");
  let turn = 0;
  const take = (fresh) => {
    for (const old of questions.querySelectorAll("input, select, textarea")) {
      const now = fresh.querySelector(`#${CSS.escape(old.id || "none")}`);
      if (!now) continue;
      if (old.type === "file") now.replaceWith(old);
      else if (!["radio", "checkbox", "hidden"].includes(old.type)) now.value = old.value;
    }
    const focused = document.activeElement?.id;
    questions.replaceChildren(...fresh.childNodes);
    wake(questions);
    if (focused) document.getElementById(focused)?.focus();
  };
  live.addEventListener("change", async ({ target }) => {
    if (!target.matches("[type=radio], [type=checkbox], select")) return;
    const mine = ++turn;
    const sent = new FormData(live);
    for (const [name, value] of [...sent]) if (value instanceof File) sent.delete(name);
    sent.set("go", "look");
    const answer = await fetch(live.getAttribute("action"), { method: "POST", body: sent }).catch(() => null);
    if (!answer?.ok || mine !== turn) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("[data-questions]");
    const seen = (part) => part.querySelector("[name='form.seen']").value;
    if (!fresh || seen(fresh) === seen(questions)) return;
    const more = seen(fresh).length > seen(questions).length;
    take(fresh);
    live.querySelector("[data-more]").textContent = more ? live.dataset.live : "";
  });
}

// A workplace at which nobody touches anything ends its session; half a minute before, it says so.
const workplace = document.querySelector("[data-idle]");
if (workplace) {
  const idle = Number(workplace.dataset.idle) * 1000;
  const says = workplace.querySelector("[data-idle-says]");
  let last = Date.now();
  for (const sign of ["pointerdown", "keydown", "scroll"]) {
    document.addEventListener(sign, () => (last = Date.now()), { passive: true });
  }
  setInterval(() => {
    const left = idle - (Date.now() - last);
    if (left <= 0) location.replace(workplace.dataset.end);
    const words = left < 30000 ? says.dataset.idleSays : "";
    if (says.textContent !== words) says.textContent = words;
  }, 2000);
}
