// A form that carries a passkey: the browser makes or uses one, then the form goes as any other.
const made = {
  create: (options) =>
    navigator.credentials.create({
      publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
    }),
  get: (options) =>
    navigator.credentials.get({
      publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
    }),
};

for (const form of document.querySelectorAll("form[data-passkey]")) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const failed = form.querySelector("[data-passkey-failed]");
    failed.hidden = true;
    try {
      const key = await made[form.dataset.passkey](JSON.parse(form.dataset.options));
      form.elements.response.value = JSON.stringify(key.toJSON());
      form.submit();
    } catch {
      failed.hidden = false;
    }
  });
}
