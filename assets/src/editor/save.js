// Saves a draft as it grows: over the edition it was read from, one save at a time.
import { forget, keep, waiting } from "./keep.js";

const PAUSE = 900;

/**
 * @param root the editor's element; its data say address, edition and words
 * @param read answers the whole text of the draft
 * @param show is told the findings after each save
 */
export function saving(root, read, show) {
  const { save: address } = root.dataset;
  const words = JSON.parse(root.dataset.words);
  const state = document.querySelector("[data-save-state]");
  const header = document.querySelector('meta[name="csrf-token"]');
  let token = header.content;
  let lapsed = false;
  let edition = Number(root.dataset.edition);
  let timer = 0;
  let busy = false;
  let again = false;
  let halted = false;
  let last = "";

  const say = (word, tone) => {
    state.textContent = word;
    state.dataset.tone = tone;
  };

  async function send() {
    if (halted) return;
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    again = false;
    try {
      const body = await read();
      if (body === last) {
        say(words.saved, "done");
        return;
      }
      keep(address, { edition, body });
      say(words.saving, "busy");
      if (lapsed) await renew();
      await put(body);
    } catch {
      say(words.offline, "wait");
      later(5000);
    } finally {
      busy = false;
      if (again) later(PAUSE);
    }
  }

  async function put(body) {
    const answer = await fetch(address, {
      method: "POST",
      redirect: "manual",
      headers: {
        "Content-Type": "application/json",
        Accept: "application/json",
        [header.dataset.header]: token,
      },
      body: JSON.stringify({ edition, body }),
    });
    lapsed = false;
    if (answer.status === 200) {
      const said = await answer.json();
      edition = said.edition;
      last = body;
      forget(address);
      say(words.saved, "done");
      show(said.findings);
    } else if (answer.status === 409) {
      halted = true;
      const said = await answer.json();
      say(said.message, "stop");
      document.querySelector("[data-conflict]").hidden = false;
    } else if (answer.status === 413 || answer.status === 422) {
      say((await answer.json()).message, "stop");
    } else if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) {
      lapsed = true;
      say(words.signedOut, "stop");
      later(10_000);
    } else {
      throw new Error(String(answer.status));
    }
  }

  /** After signing in anew in another tab: this page's own token, asked for again. */
  async function renew() {
    const page = await fetch(location.href, { redirect: "manual" });
    if (page.status !== 200) return;
    const found = new DOMParser().parseFromString(await page.text(), "text/html");
    token = found.querySelector('meta[name="csrf-token"]')?.content ?? token;
  }

  function later(pause) {
    clearTimeout(timer);
    timer = setTimeout(send, pause);
  }

  /** Another editor is noticed before anything is drawn over what they saved. */
  setInterval(async () => {
    if (halted || busy || document.hidden) return;
    const answer = await fetch(root.dataset.state, { redirect: "manual" }).catch(() => null);
    if (answer?.status !== 200 || busy) return;
    if ((await answer.json()).edition !== edition && !busy) {
      halted = true;
      say(words.other, "stop");
      document.querySelector("[data-conflict]").hidden = false;
    }
  }, 20_000);

  addEventListener("online", () => later(0));
  addEventListener("beforeunload", (event) => {
    if (waiting(address)) event.preventDefault();
  });
  return {
    changed: () => {
      say(words.changed, "busy");
      later(PAUSE);
    },
    /** What stands there cannot be drawn, and nothing is saved over it. */
    unreadable: () => {
      halted = true;
      say(words.unreadable, "stop");
    },
  };
}

/** The text to begin with: what this browser still holds unsaved, else what the server has. */
export async function begin(root) {
  const kept = waiting(root.dataset.save);
  const own = kept && kept.edition === Number(root.dataset.edition);
  const answer = await fetch(root.dataset.body);
  const stored = await answer.text();
  if (kept && !own) {
    const box = document.querySelector("[data-lost]");
    const link = box.querySelector("a");
    link.href = URL.createObjectURL(new Blob([kept.body], { type: "text/plain" }));
    box.hidden = false;
  }
  return { body: own ? kept.body : stored, stored, unsaved: Boolean(own) };
}

/** Draws what is there; where it cannot be drawn, says so and answers false. */
export async function drawn(root, save, draw) {
  try {
    await draw();
    return true;
  } catch {
    save.unreadable();
    return false;
  } finally {
    root.dataset.ready = "true";
  }
}

/** Lists what the check found; marks the elements concerned. */
export function findings(root, mark) {
  const list = document.querySelector("[data-findings]");
  const none = document.querySelector("[data-findings-none]");
  return (found) => {
    list.replaceChildren(...found.map((finding) => line(finding, mark)));
    none.hidden = found.length > 0;
    mark.all?.(found);
  };
}

function line(finding, mark) {
  const item = document.createElement("li");
  item.className = "sp-finding";
  item.dataset.weight = finding.weight;
  const where = document.createElement(finding.here && finding.element ? "button" : "span");
  where.className = finding.here && finding.element ? "sp-link-button" : "";
  where.textContent = finding.place;
  if (where.tagName === "BUTTON") {
    where.type = "button";
    where.addEventListener("click", () => mark.go?.(finding.element));
  }
  const text = document.createElement("p");
  text.textContent = finding.text;
  const advice = document.createElement("p");
  advice.className = "govuk-hint";
  advice.textContent = finding.advice;
  item.append(where, text, advice);
  return item;
}
