// Posts JSON with this page's own token, which a new sign-in replaces.
const header = document.querySelector('meta[name="csrf-token"]');
let token = header.content;

export const post = (address, body) =>
  fetch(address, {
    method: "POST",
    redirect: "manual",
    headers: { "Content-Type": "application/json", Accept: "application/json", [header.dataset.header]: token },
    body: JSON.stringify(body),
  });

/** After signing in anew in another tab: this page's own token, asked for again. */
export async function renew() {
  const page = await fetch(location.href, { redirect: "manual" });
  if (page.status !== 200) return;
  const found = new DOMParser().parseFromString(await page.text(), "text/html");
  token = found.querySelector('meta[name="csrf-token"]')?.content ?? token;
}
