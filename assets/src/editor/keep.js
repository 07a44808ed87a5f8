// Nothing is lost when the line drops or the sign-in lapses: drafts wait in the browser's storage.

const PREFIX = "sportel.draft.";

/** What waits under an address, or null. */
export function waiting(address) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + address));
  } catch {
    return null;
  }
}

export function keep(address, draft) {
  try {
    localStorage.setItem(PREFIX + address, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function forget(address) {
  localStorage.removeItem(PREFIX + address);
}

/**
 * Keeps the fields of a form while they are typed; gives them back when the page comes again. What
 * somebody else changed meanwhile is not written over: one's own is listed beside it.
 */
export function keepTyped(form) {
  // form.action would be its buttons named "action", and one address for every card
  const address = `typed:${form.getAttribute("action")}#${form.elements.block?.value ?? ""}`;
  const edition = form.dataset.keep;
  const begun = valuesOf(form);
  const kept = waiting(address);
  const typed = kept?.values ?? {};
  const differs = Object.keys(typed).filter((key) => typed[key] !== (kept.base[key] ?? "") && typed[key] !== begun[key]);
  const saved = kept?.sent && new URLSearchParams(location.search).has("done");
  const untouched = differs.every((key) => begun[key] === kept.base[key]);
  if (!differs.length || (saved && kept.edition !== edition)) {
    forget(address);
  } else if (kept.edition === edition || untouched) {
    fieldsOf(form).filter((field) => differs.includes(nameOf(field))).forEach((field) => write(field, typed[nameOf(field)]));
    form.closest("details")?.setAttribute("open", "");
    document.querySelector("[data-kept]")?.removeAttribute("hidden");
  } else {
    list(form, differs.map((key) => [labelOf(form, key), typed[key]]), () => forget(address));
  }
  const keepAs = (sent) => keep(address, { edition, base: begun, values: valuesOf(form), sent });
  form.addEventListener("input", () => keepAs(false));
  form.addEventListener("submit", () => waiting(address) && keepAs(true));
}

const fieldsOf = (form) =>
  [...form.elements].filter((field) => field.name && field.tagName !== "BUTTON" && !["hidden", "submit", "button"].includes(field.type));
const ticks = (field) => ["checkbox", "radio"].includes(field.type);
const nameOf = (field) => (ticks(field) ? `${field.name}=${field.value}` : field.name);
const valuesOf = (form) => Object.fromEntries(fieldsOf(form).map((field) => [nameOf(field), ticks(field) ? field.checked : field.value]));

function write(field, value) {
  if (ticks(field)) field.checked = value;
  else field.value = value;
}

function labelOf(form, key) {
  const field = fieldsOf(form).find((one) => nameOf(one) === key);
  return field?.labels?.[0]?.textContent.trim() || key;
}

function list(form, rows, done) {
  const box = document.querySelector("[data-older]");
  const terms = box.querySelector("dl");
  rows.forEach(([label, value]) => {
    const row = document.createElement("div");
    row.className = "govuk-summary-list__row";
    const term = Object.assign(document.createElement("dt"), { className: "govuk-summary-list__key", textContent: label });
    const words = value === true ? "✓" : value === false ? "–" : value;
    row.append(term, Object.assign(document.createElement("dd"), { className: "govuk-summary-list__value", textContent: words }));
    terms.append(row);
  });
  box.hidden = false;
  box.querySelector("button").addEventListener("click", () => {
    done();
    box.hidden = true;
  });
}
