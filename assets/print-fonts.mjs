// Cuts the fonts of the printed documents, once, by hand: `npm pack @expo-google-fonts/noto-sans-NAME`
// for arabic, hebrew, armenian, georgian and sc, unpacked into FOLDER/NAME, then
// `node print-fonts.mjs FOLDER`. The results are kept in app/src/main/resources/documents/fonts.
import { readFile, writeFile } from "node:fs/promises";
import subset from "subset-font";

const folder = process.argv[2];
const target = "../app/src/main/resources/documents/fonts";
const span = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join("");

/** Every character of two bytes that a code page has in a range. */
function characters(codePage, first, second) {
  const decoder = new TextDecoder(codePage, { fatal: true });
  let found = "";
  for (let high = first[0]; high <= first[1]; high++) {
    for (let low = second[0]; low <= second[1]; low++) {
      try {
        found += decoder.decode(new Uint8Array([high, low]));
      } catch {
        // not every pair is a character
      }
    }
  }
  return found;
}

const latin = span(0x20, 0x7e);
const fonts = {
  Arabic: latin + span(0xa0, 0xff) + span(0x600, 0x6ff) + span(0x750, 0x77f) + span(0x8a0, 0x8ff) +
    span(0xfb50, 0xfdff) + span(0xfe70, 0xfeff),
  Hebrew: latin + span(0x590, 0x5ff) + span(0xfb1d, 0xfb4f),
  Armenian: " " + span(0x530, 0x58f) + span(0xfb13, 0xfb17),
  Georgian: " " + span(0x10a0, 0x10ff) + span(0x1c90, 0x1cbf) + span(0x2d00, 0x2d2f),
  SC: " " + characters("gbk", [0xb0, 0xf7], [0xa1, 0xfe]) +
    characters("shift_jis", [0x88, 0x97], [0x40, 0xfc]) +
    characters("big5", [0xa4, 0xc6], [0x40, 0xfe]) + span(0x3000, 0x30ff) + span(0xff00, 0xffef),
};

for (const [name, text] of Object.entries(fonts)) {
  const whole = await readFile(
    `${folder}/${name.toLowerCase()}/package/400Regular/NotoSans${name}_400Regular.ttf`,
  );
  const cut = await subset(whole, text, {
    targetFormat: "truetype",
    noHinting: true,
    noLayoutClosure: true,
    keepFeatures: [],
  });
  await writeFile(`${target}/NotoSans${name}.ttf`, cut);
}
