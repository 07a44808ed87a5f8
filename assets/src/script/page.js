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
