// Pages in the hall and tickets on telephones: they ask now and then whether something changed.

const notice = document.querySelector("[data-line]");
const wait = (ms) => new Promise((done) => setTimeout(done, ms));

function chime() {
  try {
    const sound = new AudioContext();
    [880, 660].forEach((pitch, i) => {
      const tone = sound.createOscillator();
      const loud = sound.createGain();
      tone.frequency.value = pitch;
      loud.gain.value = 0.2;
      tone.connect(loud).connect(sound.destination);
      tone.start(sound.currentTime + i * 0.35);
      tone.stop(sound.currentTime + i * 0.35 + 0.3);
    });
  } catch {
    // a browser without sound shows the call all the same
  }
}

// languages of which one can be read by the voice of another, in Latin letters
const NEAR = { "sr-latn": ["sr", "bs", "hr"] };

function say({ dataset }) {
  const speech = window.speechSynthesis;
  if (!speech || !dataset.say) return;
  const wanted = dataset.sayLang.toLowerCase();
  const spoken = (voice) => voice.lang.toLowerCase().split(/[-_]/)[0];
  const voice = (NEAR[wanted] ?? [wanted.split("-")[0]])
    .map((lang) => speech.getVoices().find((one) => spoken(one) === lang))
    .find(Boolean);
  if (!voice) return;
  const words = new SpeechSynthesisUtterance(dataset.say);
  words.voice = voice;
  words.lang = voice.lang;
  words.rate = 0.9;
  speech.speak(words);
}

const calls = (part) => [...part.querySelectorAll("[data-call]")].map((call) => call.dataset.call);

async function poll(part) {
  let tag = part.dataset.tag;
  for (;;) {
    await wait(Number(part.dataset.every) * 1000);
    if (document.hidden && !part.closest(".sp-hall")) continue;
    try {
      const answer = await fetch(part.dataset.poll, {
        headers: { "If-None-Match": tag },
        cache: "no-store",
        redirect: "error",
        signal: AbortSignal.timeout(8000), // a line that hangs is no line
      });
      if (answer.status === 200) {
        const known = calls(part);
        part.innerHTML = await answer.text();
        // who was called can neither leave nor come later
        document.querySelectorAll("[data-while-waiting]").forEach((offer) => {
          offer.hidden = !part.querySelector("[data-waits]");
        });
        tag = answer.headers.get("ETag") ?? "";
        const fresh = [...part.querySelectorAll("[data-call]")].filter(
          (call) => !known.includes(call.dataset.call),
        );
        if (part.dataset.chime && fresh.length > 0) {
          chime();
          setTimeout(() => fresh.reverse().forEach(say), 900);
        }
      } else if (answer.status !== 304) {
        throw new Error(String(answer.status));
      }
      notice.hidden = true;
    } catch {
      notice.hidden = false;
    }
  }
}

document.querySelectorAll("[data-poll]").forEach(poll);

// a kiosk that nobody touches goes back to its start, in the office's language, and forgets what was
// chosen
const { home } = document.body.dataset;
if (home) {
  const IDLE = 90 * 1000;
  let last = Date.now();
  for (const sign of ["pointerdown", "keydown"]) {
    document.addEventListener(sign, () => (last = Date.now()), { passive: true });
  }
  setInterval(() => {
    if (Date.now() - last > IDLE) location.replace(home);
  }, 5000);
  // whoever comes next does not go back to what the one before saw
  const back = () => location.pathname === new URL(home, location).pathname || location.replace(home);
  if (performance.getEntriesByType("navigation")[0]?.type === "back_forward") back();
  addEventListener("pageshow", ({ persisted }) => persisted && back());
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("[data-print]")) window.print();
  });
}

// a reader of codes types into the code field, wherever the focus was
const scan = document.querySelector("[data-scan]");
const field = scan?.querySelector("input[name=code]");
if (field) {
  document.addEventListener("keydown", ({ key, ctrlKey, metaKey, altKey }) => {
    const free = document.activeElement === document.body || !document.activeElement;
    if (free && /^[a-z0-9]$/i.test(key) && !ctrlKey && !metaKey && !altKey) field.focus();
  });
}

// where the browser can read codes itself, its camera may be used; no picture leaves the device
const camera = scan?.querySelector("[data-camera]");
async function offerCamera() {
  if (!("BarcodeDetector" in window) || !navigator.mediaDevices?.getUserMedia) return;
  const formats = await BarcodeDetector.getSupportedFormats();
  if (!formats.includes("qr_code")) return;
  const start = camera.querySelector("[data-camera-start]");
  const view = camera.querySelector("[data-camera-view]");
  const failed = camera.querySelector("[data-camera-failed]");
  const reader = new BarcodeDetector({ formats: ["qr_code"] });
  start.addEventListener("click", async () => {
    start.disabled = true;
    failed.hidden = true;
    let stream;
    const end = () => {
      stream?.getTracks().forEach((track) => track.stop());
      view.srcObject = null;
      view.hidden = true;
      start.disabled = false;
    };
    addEventListener("pagehide", end, { once: true });
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: true });
      view.srcObject = stream;
      view.hidden = false;
      await view.play();
      for (let tries = 0; tries < 100; tries++) {
        const [found] = await reader.detect(view);
        if (found?.rawValue) {
          field.value = found.rawValue;
          end();
          scan.submit();
          return;
        }
        await wait(200);
      }
      failed.hidden = false;
    } catch {
      failed.hidden = false;
    }
    end();
  });
  camera.hidden = false;
}
if (camera) offerCamera().catch(() => {});
