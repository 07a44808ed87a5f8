// Cuts the web font out of Source Sans 3. The licence reserves the name "Source" for unchanged
// fonts, so the cut is named "Sportel Sans" in its name table too.
import { readFile } from "node:fs/promises";
import subset from "subset-font";
import fontverter from "fontverter";

const span = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join("");

export const weights = { 400: "Regular", 600: "Semibold" };
export const ranges = {
  latin: {
    text: span(0x20, 0x7e) + span(0xa0, 0xff) + "–—‘’‚“”„†•…‹›€™←↑→↓−≤≥",
    unicode: "U+20-7E,U+A0-FF,U+2013-201E,U+2020,U+2022,U+2026,U+2039-203A,U+20AC,U+2122,U+2190-2193,U+2212,U+2264-2265",
  },
  "latin-ext": { text: span(0x100, 0x17f) + "ȘșȚț", unicode: "U+100-17F,U+218-21B" },
  cyrillic: { text: span(0x400, 0x45f) + "Ґґ№", unicode: "U+400-45F,U+490-491,U+2116" },
};

export const source = (style) => `node_modules/source-sans/TTF/SourceSans3-${style}.ttf`;

export async function cut(style, text) {
  const whole = await readFile(source(style));
  const part = await subset(whole, text, {
    targetFormat: "truetype",
    noHinting: true,
    noLayoutClosure: true,
    keepFeatures: ["kern", "locl", "liga", "tnum", "ccmp", "mark"],
  });
  return fontverter.convert(renamed(part, style), "woff2");
}

function renamed(font, style) {
  const tables = tablesOf(font).filter((t) => t.tag !== "name");
  tables.push({ tag: "name", data: nameTable(style) });
  return assemble(font.readUInt32BE(0), tables);
}

function tablesOf(font) {
  return Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
    const at = 12 + 16 * i;
    const offset = font.readUInt32BE(at + 8);
    return {
      tag: font.toString("latin1", at, at + 4),
      data: font.subarray(offset, offset + font.readUInt32BE(at + 12)),
    };
  });
}

function nameTable(style) {
  const names = [
    [0, "Copyright 2010-2024 Adobe. Modified: reduced set of characters."],
    [1, "Sportel Sans"],
    [2, style],
    [3, `SportelSans-${style}`],
    [4, `Sportel Sans ${style}`],
    [5, "Version 3.052"],
    [6, `SportelSans-${style}`],
    [13, "SIL Open Font License, Version 1.1"],
  ].map(([id, text]) => [id, Buffer.from(text, "utf16le").swap16()]);
  const head = Buffer.alloc(6 + 12 * names.length);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  names.forEach(([id, text], i) => {
    [3, 1, 0x409, id, text.length, offset].forEach((v, k) => head.writeUInt16BE(v, 6 + 12 * i + 2 * k));
    offset += text.length;
  });
  return Buffer.concat([head, ...names.map(([, text]) => text)]);
}

const padded = (data) => Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);

function checksum(data) {
  let sum = 0;
  for (let i = 0; i < data.length; i += 4) sum = (sum + data.readUInt32BE(i)) >>> 0;
  return sum;
}

function assemble(version, tables) {
  tables.sort((a, b) => (a.tag < b.tag ? -1 : 1));
  const head = Buffer.alloc(12 + 16 * tables.length);
  const power = Math.floor(Math.log2(tables.length));
  head.writeUInt32BE(version, 0);
  [tables.length, 16 * 2 ** power, power, 16 * (tables.length - 2 ** power)].forEach((v, i) =>
    head.writeUInt16BE(v, 4 + 2 * i),
  );
  let offset = head.length;
  const bodies = tables.map(({ tag, data }, i) => {
    const body = padded(Buffer.from(data));
    if (tag === "head") body.writeUInt32BE(0, 8);
    const at = 12 + 16 * i;
    head.write(tag, at, "latin1");
    head.writeUInt32BE(checksum(body), at + 4);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(data.length, at + 12);
    offset += body.length;
    return body;
  });
  const font = Buffer.concat([head, ...bodies]);
  const at = font.readUInt32BE(12 + 16 * tables.findIndex((t) => t.tag === "head") + 8);
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, at + 8);
  return font;
}
