// Saves a draft as it grows: over the edition it was read from, one save at a time.
import { compare } from "./compare.js";
import { forget, keep, waiting } from "./keep.js";
import { post, renew } from "./send.js";

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

  async function put(body, over = {}) {
    const answer = await post(address, { edition, body, ...over });
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
      say((await answer.json()).message, "stop");
      await differ(body, words.conflict);
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

  /** Shows both states; one's own goes on over theirs, which stays among the earlier ones. */
  const differ = (body, why) =>
    compare(root, body, why, async (own) => {
      if (own) {
        const now = await fetch(root.dataset.state, { redirect: "manual" }).catch(() => null);
        if (now?.status !== 200) {
          say(now ? words.signedOut : words.offline, "stop");
          return;
        }
        edition = (await now.json()).edition;
        halted = false;
        await put(body, { pressed: true }).catch(() => say(words.offline, "wait"));
        if (last !== body) return;
      }
      forget(address);
      forget(older(address));
      location.reload();
    });

  /** What is drawn on after the other was noticed is kept as well. */
  const keepOwn = async () => keep(address, { edition, body: await read() });

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
      await differ(waiting(address)?.body ?? null, words.other);
    }
  }, 20_000);

  addEventListener("online", () => later(0));
  addEventListener("beforeunload", (event) => {
    if (waiting(address)) event.preventDefault();
  });
  return {
    /** What this browser holds from before somebody else saved. */
    lost: (body) => differ(body, words.lost),
    changed: () => {
      if (halted) {
        keepOwn();
        return;
      }
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

/** Where one's own text waits while theirs is shown. */
const older = (address) => `${address}.older`;

/** The text to begin with: what this browser still holds unsaved, else what the server has. */
export async function begin(root) {
  const { save: address } = root.dataset;
  const kept = waiting(address);
  const own = kept && kept.edition === Number(root.dataset.edition);
  if (kept && !own) {
    keep(older(address), kept);
    forget(address);
  }
  const answer = await fetch(root.dataset.body);
  const stored = await answer.text();
  return { body: own ? kept.body : stored, stored, unsaved: Boolean(own) };
}

/** Draws what is there; where it cannot be drawn, says so and answers false. */
export async function drawn(root, save, draw) {
  try {
    await draw();
    const lost = waiting(older(root.dataset.save));
    if (lost) save.lost(lost.body);
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
