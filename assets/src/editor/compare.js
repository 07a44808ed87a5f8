// Two states of one draft in words, and which of them goes on.
import { post } from "./send.js";

/**
 * Shows what differs between what is saved and one's own text.
 *
 * @param mine one's own text; null where nothing of one's own is unsaved
 * @param why the sentence that begins
 * @param choose is told whether one's own goes on
 */
export async function compare(root, mine, why, choose) {
  const box = document.querySelector("[data-conflict]");
  const list = box.querySelector("[data-differences]");
  const same = box.querySelector("[data-same]");
  box.querySelector("[data-why]").textContent = why;
  box.querySelectorAll("[data-of-mine]").forEach((part) => (part.hidden = mine === null));
  box.querySelector("[data-mine]").onclick = () => choose(true);
  box.querySelector("[data-theirs]").onclick = () => choose(false);
  list.replaceChildren();
  same.hidden = true;
  box.hidden = false;
  if (mine === null) return;
  box.querySelector("[data-download]").href = URL.createObjectURL(new Blob([mine], { type: "text/plain" }));
  const answer = await post(root.dataset.compare, { body: mine }).catch(() => null);
  const found = answer?.status === 200 ? (await answer.json()).changes : [];
  list.replaceChildren(...found.map(line));
  same.hidden = found.length > 0;
}

function line({ where, theirs, mine }) {
  const item = document.createElement("li");
  const place = document.createElement("strong");
  place.textContent = where;
  const parts = [["del", theirs], ["ins", mine]].filter(([, text]) => text);
  item.append(place, ": ", ...parts.flatMap(([tag, text]) => [Object.assign(document.createElement(tag), { textContent: text }), " "]));
  return item;
}
