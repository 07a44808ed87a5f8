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
