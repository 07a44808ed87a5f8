import htmx from "htmx.org";
import { wake } from "./govuk.js";

wake();
// settings stand in the page's <meta name="htmx-config">
htmx.onLoad((part) => {
  if (part !== document.body) wake(part);
});
document.addEventListener("htmx:configRequest", ({ detail }) => {
  const token = document.querySelector('meta[name="csrf-token"]');
  if (token) detail.headers[token.dataset.header] = token.content;
});
