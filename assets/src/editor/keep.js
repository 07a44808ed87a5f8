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

/** Keeps the fields of a form while they are typed; gives them back when the page comes again. */
export function keepTyped(form) {
  const address = `typed:${form.action}#${form.elements.block?.value ?? ""}`;
  const edition = form.dataset.keep;
  const kept = waiting(address);
  const fields = () => [...form.elements].filter((field) => field.name && !["hidden", "submit", "button"].includes(field.type) && field.tagName !== "BUTTON");
  if (kept && kept.edition === edition) {
    fields().forEach((field, at) => {
      const value = kept.values[at];
      if (value === undefined) return;
      if (field.type === "checkbox") field.checked = value;
      else field.value = value;
    });
    form.closest("details")?.setAttribute("open", "");
    document.querySelector("[data-kept]")?.removeAttribute("hidden");
  } else {
    forget(address);
  }
  form.addEventListener("input", () =>
    keep(address, { edition, values: fields().map((field) => (field.type === "checkbox" ? field.checked : field.value)) }),
  );
}
