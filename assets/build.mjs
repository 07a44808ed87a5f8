// Builds dist/: theme, scripts, fonts, map outlines; hashed names are listed in dist/manifest.json.
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile, copyFile } from "node:fs/promises";
import { brotliCompressSync, gzipSync } from "node:zlib";
import * as sass from "sass";
import * as esbuild from "esbuild";
import { cut, ranges, source, weights } from "./fonts.mjs";
import { outlines } from "./map.mjs";

const manifest = {};

async function hashed(name, content) {
  const body = Buffer.from(content);
  const hash = createHash("sha256").update(body).digest("hex").slice(0, 10);
  const file = name.replace(/(\.[a-z0-9]+)$/, `.${hash}$1`);
  await writeFile(`dist/${file}`, body);
  if (/\.(css|js|svg)$/.test(name)) {
    await writeFile(`dist/${file}.gz`, gzipSync(body, { level: 9 }));
    await writeFile(`dist/${file}.br`, brotliCompressSync(body));
  }
  manifest[name] = file;
  return file;
}

async function fontFaces() {
  const faces = [];
  for (const [weight, style] of Object.entries(weights)) {
    for (const [range, { text, unicode }] of Object.entries(ranges)) {
      const file = await hashed(`sans-${range}-${weight}.woff2`, await cut(style, text));
      faces.push(
        `@font-face{font-family:"Sportel Sans";font-style:normal;font-weight:${weight};font-display:swap;` +
          `src:url("${file}") format("woff2");unicode-range:${unicode}}`,
      );
    }
  }
  return faces.join("\n");
}

async function theme(name, faces) {
  const { css } = sass.compile(`src/theme/${name}.scss`, {
    loadPaths: ["node_modules"],
    style: "compressed",
    quietDeps: true,
  });
  await hashed(`${name}.css`, (faces + css).replaceAll("\uFEFF", ""));
}

async function script(name) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [`src/script/${name}.js`],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2020",
    legalComments: "none",
  });
  await hashed(`${name}.js`, outputFiles[0].contents);
}

/** An editor of the service design pages: its script, its styles and the signs they draw with. */
async function editor(name) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [`src/editor/${name}.js`],
    bundle: true,
    minify: true,
    write: false,
    outdir: "dist",
    assetNames: "[name]-[hash]",
    format: "esm",
    target: "es2022",
    legalComments: "none",
    jsx: "automatic",
    loader: { ".woff2": "file", ".woff": "empty", ".ttf": "empty", ".eot": "empty", ".svg": "dataurl" },
  });
  for (const file of outputFiles) {
    const base = file.path.slice(file.path.lastIndexOf("/") + 1);
    if (/\.(js|css)$/.test(base)) {
      await hashed(base, file.contents);
    } else {
      await writeFile(`dist/${base}`, file.contents);
      manifest[base] = base;
    }
  }
}

await rm("dist", { recursive: true, force: true });
await mkdir("dist/fonts", { recursive: true });
const faces = await fontFaces();
await theme("sportel", faces);
await script("page");
await script("desk");
await script("work");
await script("hall");
for (const name of ["procedure-editor", "form-editor", "decision-editor", "draft"]) {
  await editor(name);
}
await hashed("icon.svg", await readFile("src/icon.svg"));
for (const style of ["Regular", "Semibold", "Bold", "It"]) {
  await copyFile(source(style), `dist/fonts/SourceSans3-${style}.ttf`);
}
await writeFile("dist/outlines.json", JSON.stringify(await outlines()));
await writeFile("dist/manifest.json", JSON.stringify(manifest, null, 2) + "\n");
await copyFile("NOTICE", "dist/NOTICE");
console.log(Object.values(manifest).join("\n"));
