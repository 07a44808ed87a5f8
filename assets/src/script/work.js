// Looks for a number whose SHA-256 behind a seed begins with enough zero bits, a slice at a time so
// that the page stays alive, and sends the form with it. Written out because the browser's own
// SHA-256 answers one question at a time and takes ten times as long.
const primes = [];
for (let n = 2; primes.length < 64; n++) {
  if (primes.every((p) => n % p)) primes.push(n);
}
const fraction = (x) => ((x - Math.floor(x)) * 2 ** 32) | 0;
const K = Int32Array.from(primes, (p) => fraction(Math.cbrt(p)));
const START = Int32Array.from(primes.slice(0, 8), (p) => fraction(Math.sqrt(p)));
const W = new Int32Array(64);
const right = (x, n) => (x >>> n) | (x << (32 - n));

/** The first 32 bits of the digest of a text of at most 55 plain letters. */
export function digest(text) {
  W.fill(0);
  for (let i = 0; i < text.length; i++) {
    W[i >> 2] |= text.charCodeAt(i) << (24 - (i % 4) * 8);
  }
  W[text.length >> 2] |= 0x80 << (24 - (text.length % 4) * 8);
  W[15] = text.length * 8;
  let [a, b, c, d, e, f, g, h] = START;
  for (let i = 0; i < 64; i++) {
    if (i > 15) {
      const x = W[i - 15];
      const y = W[i - 2];
      W[i] =
        W[i - 16] +
        (right(x, 7) ^ right(x, 18) ^ (x >>> 3)) +
        W[i - 7] +
        (right(y, 17) ^ right(y, 19) ^ (y >>> 10));
    }
    const one =
      h + (right(e, 6) ^ right(e, 11) ^ right(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + W[i];
    const two = (right(a, 2) ^ right(a, 13) ^ right(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  return (a + START[0]) >>> 0;
}

/** Works on until the number is found. */
export function work(seed, bits, found, from = 0) {
  const below = 2 ** (32 - bits);
  const end = performance.now() + 40;
  let n = from;
  while (performance.now() < end) {
    for (let i = 0; i < 500; i++, n++) {
      if (digest(seed + "." + n) < below) {
        found(n);
        return;
      }
    }
  }
  setTimeout(() => work(seed, bits, found, n), 0);
}

if (typeof document !== "undefined") {
  for (const form of document.querySelectorAll("form[data-seed]")) {
    form.querySelector("[data-working]").hidden = false;
    form.querySelector("[data-waiting]").hidden = true;
    form.querySelector("button").hidden = true;
    work(form.dataset.seed, Number(form.dataset.bits), (n) => {
      form.elements.answer.value = String(n);
      form.submit();
    });
  }
}
