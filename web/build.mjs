// node web/build.mjs WASM_BUILD_DIRECTORY DIST_DIRECTORY
//
// Makes what is delivered from the wasm and web/:
//   index.html and assets/…-<hash>.{js,css,wasm}   the served page; names carry the content's hash
//   assets/gallery-<hash>.wasm                    the developers' page, for ?gallery
//   sw.js                                          its service worker, with the list of what it keeps
//   ketenspiegel.html                              the same in one file
//   manifest.webmanifest, icons/, schema/, licences.txt
// prints what a first visit loads, compressed, and fails when that is over the budget.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { makeIcons } from "../assets/icons/make_icons.mjs";

/** Bytes that a first visit may load, brotli, what the service worker keeps included. */
const BUDGET = 320_000;

/** What web/failure_page.ts can show. */
const FAILURES = ["unsupported", "not_loaded", "stopped"];

const web = dirname(fileURLToPath(import.meta.url));
const project = dirname(web);
const [wasmDirectory, dist] = process.argv.slice(2);
if (dist === undefined) {
  console.error("usage: node web/build.mjs WASM_BUILD_DIRECTORY DIST_DIRECTORY");
  process.exit(2);
}

const wasm = readFileSync(join(wasmDirectory, "ketenspiegel.wasm"));
const template = readFileSync(join(web, "index.html"), "utf8");
const texts = readTexts();
const files = new Map(); // path in dist → content

await addServedPage();
await addSingleFile();
addSchemas();
addLicences();
writeAll();
report();

/** The page, what it loads, and its service worker. */
async function addServedPage() {
  const style = addHashed("style", "css", await styles());
  const program = addHashed("ketenspiegel", "wasm", wasm);
  // Nobody loads the gallery who does not ask for it, and the service worker keeps it for nobody.
  const gallery = addHashed("gallery", "wasm", readFileSync(join(wasmDirectory, "gallery.wasm")));
  const urls = { WASM_URL: program, GALLERY_URL: gallery };
  const script = addHashed("page", "js", await bundle("served.ts", "esm", urls));
  const icons = addIcons();
  addManifest(icons);
  const policy =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
    "img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; " +
    "base-uri 'none'; form-action 'none'";
  const early = addHashed("early", "js", await bundleEarly());
  const links = [
    `<script src="${early}"></script>`,
    `<link rel="stylesheet" href="${style}" />`,
    `<link rel="preload" href="${program}" as="fetch" type="application/wasm" crossorigin />`,
    `<link rel="manifest" href="manifest.webmanifest" />`,
    ...icons
      .filter(({ rel }) => rel !== undefined)
      .map(({ rel, src }) => `<link rel="${rel}" href="${src}" />`),
    `<script type="module" src="${script}"></script>`,
  ];
  files.set("index.html", page(policy, links.join("\n    "), ""));

  const kept = [...files.keys()].filter(isFirstVisit);
  const precache = kept.map((path) => ({
    url: path === "index.html" ? "./" : path,
    hash: sha256(files.get(path), "hex"),
  }));
  const id = sha256(JSON.stringify(precache), "hex").slice(0, 16);
  files.set(
    "sw.js",
    await bundle("worker/service_worker.ts", "iife", { BUILD: id, PRECACHE: precache }),
  );
}

/** The page with everything in it, for file://. */
async function addSingleFile() {
  const style = await styles();
  // What stands in a script element must not end it.
  const script = (await bundle("single_file.ts", "iife", {})).replaceAll("</script", "<\\/script");
  const early = await bundleEarly();
  const hashes = [early, script].map((text) => `'sha256-${sha256(text, "base64")}'`).join(" ");
  const policy =
    `default-src 'none'; script-src ${hashes} 'wasm-unsafe-eval'; ` +
    `style-src 'sha256-${sha256(style, "base64")}'; img-src data: blob:; ` +
    "base-uri 'none'; form-action 'none'";
  const icon = `data:image/svg+xml;base64,${Buffer.from(readIcon()).toString("base64")}`;
  const links =
    `<script>${early}</script>\n    <link rel="icon" href="${icon}" />\n` +
    `    <style>${style}</style>`;
  const data = gzipSync(wasm, { level: 9 }).toString("base64");
  const scripts =
    `<script type="application/octet-stream" id="wasm">${data}</script>\n` +
    `    <script>${script}</script>`;
  files.set("ketenspiegel.html", page(policy, links, scripts));
}

/** The template, filled in. Functions as replacements: text may hold `$&`. */
function page(policy, links, scripts) {
  const values = {
    policy,
    links,
    scripts,
    title: texts.nl.title,
    description: texts.nl.description,
    no_script: inEach((language) => {
      return `<div lang="${language}">${message(language, "no_script")}</div>`;
    }),
    failures: FAILURES.map((failure) =>
      inEach((language) => {
        const button = `<button type="button">${escaped(texts[language].reload)}</button>`;
        return `<template id="${failure}-${language}">${message(language, failure)}${button}</template>`;
      }),
    ).join("\n    "),
  };
  return template.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]);
}

function inEach(make) {
  return Object.keys(texts).map(make).join("");
}

/** A message as it stands in the page: what is the matter, and what to do. */
function message(language, about) {
  const all = texts[language];
  const element = (name, text) => `<${name}>${escaped(text)}</${name}>`;
  const steps = Object.keys(all)
    .filter((name) => name.startsWith(`${about}_step_`))
    .map((name) => all[name]);
  return [
    element("h1", all[`${about}_title`]),
    element("p", all[`${about}_text`]),
    ...(steps.length > 1
      ? ["<ul>", ...steps.map((step) => element("li", step)), "</ul>"]
      : steps.map((step) => element("p", step))),
  ].join("");
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** What a browser too old for the rest reads too: it says so. */
function bundleEarly() {
  return bundle("early.ts", "iife", {}, "es2015");
}

async function bundle(entry, format, constantsOfBuild, target = "es2020") {
  const define = Object.fromEntries(
    Object.entries(constantsOfBuild).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  const result = await build({
    entryPoints: [join(web, entry)],
    bundle: true,
    minify: true,
    write: false,
    format,
    define,
    target,
    charset: "utf8",
    legalComments: "none",
  });
  return result.outputFiles[0].text;
}

async function styles() {
  const result = await build({
    entryPoints: [join(web, "style.css")],
    minify: true,
    write: false,
    target: ["chrome91", "firefox89", "safari16.4"],
  });
  return result.outputFiles[0].text.trim();
}

function addHashed(name, extension, content) {
  const path = `assets/${name}-${sha256(content, "hex").slice(0, 10)}.${extension}`;
  files.set(path, content);
  return path;
}

/** The drawing, without what is said to its reader. */
function readIcon() {
  const drawing = readFileSync(join(project, "assets/icons/icon.svg"), "utf8");
  return drawing.replace(/<!--.*?-->/s, "").replace(/>\s+</g, "><");
}

/** The icon as drawn, and as pictures, which a browser loads when somebody installs the page. */
function addIcons() {
  const drawn = addHashed("icon", "svg", readIcon());
  const icons = [
    { rel: "icon", src: drawn, type: "image/svg+xml", sizes: "any", purpose: "any" },
    { rel: "apple-touch-icon", src: "icons/apple-touch-icon.png" },
  ];
  for (const { name, width, purpose, png } of makeIcons()) {
    const src = `icons/${name}.png`;
    files.set(src, png);
    if (purpose !== undefined) {
      icons.push({ src, type: "image/png", sizes: `${width}x${width}`, purpose });
    }
  }
  return icons;
}

function addManifest(icons) {
  const manifest = JSON.parse(readFileSync(join(web, "manifest.webmanifest"), "utf8"));
  manifest.description = texts.nl.description;
  manifest.icons = icons
    .filter(({ purpose }) => purpose !== undefined)
    .map(({ src, type, sizes, purpose }) => ({ src, type, sizes, purpose }));
  files.set("manifest.webmanifest", JSON.stringify(manifest));
}

function addSchemas() {
  const directory = join(project, "data/schema");
  for (const name of existsSync(directory) ? readdirSync(directory) : []) {
    if (name.endsWith(".schema.json")) {
      files.set(`schema/${name}`, readFileSync(join(directory, name)));
    }
  }
}

/** The page's own texts: every language says the same things. */
function readTexts() {
  const read = (language) =>
    JSON.parse(readFileSync(join(project, `data/page/${language}.json`), "utf8"));
  const all = { nl: read("nl"), en: read("en") };
  const names = (language) => JSON.stringify(Object.keys(all[language]));
  if (names("nl") !== names("en")) {
    throw new Error("data/page: the languages do not hold the same texts");
  }
  return all;
}

function writeAll() {
  rmSync(dist, { recursive: true, force: true });
  for (const [path, content] of files) {
    const target = join(dist, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

/** What is compiled in, and under which terms. */
function addLicences() {
  const imgui = process.env.IMGUI_DIR;
  const texts = [
    ["Ketenspiegel", join(project, "LICENSE")],
    [
      "IBM Plex Sans, of which Ketenspiegel Sans is a subset",
      join(project, "node_modules/@ibm/plex-sans/LICENSE.txt"),
    ],
    ["idb", join(project, "node_modules/idb/LICENSE")],
    [
      "Dear ImGui; nlohmann_json, copyright (c) 2013-2025 Niels Lohmann, under the same terms",
      imgui === undefined ? "" : join(imgui, "LICENSE.txt"),
    ],
  ]
    .filter(([, path]) => existsSync(path))
    .map(([name, path]) => `${name}\n${"=".repeat(name.length)}\n\n${readFileSync(path, "utf8")}`);
  files.set("licences.txt", texts.join("\n\n"));
}

function report() {
  const compressed = (content) => {
    const bytes = Buffer.from(content);
    const params = {
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_LGWIN]: 24,
    };
    return brotliCompressSync(bytes, { params }).length;
  };
  const loaded = [...files].filter(([path]) => isFirstVisit(path));
  const sizes = loaded.map(([path, content]) => [path, compressed(content)]);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  for (const [path, size] of sizes) {
    console.log(`${String(size).padStart(8)}  ${path}`);
  }
  console.log(`${String(total).padStart(8)}  a first visit, brotli (budget ${BUDGET})`);
  if (total > BUDGET) {
    console.error(`over the budget by ${total - BUDGET} bytes`);
    process.exit(1);
  }
}

/**
 * What a first visit loads: all but the one-file build, the schemas, icons for other systems and the
 * developers' gallery.
 */
function isFirstVisit(path) {
  const apart = ["ketenspiegel.html", "licences.txt"];
  const folders = ["schema/", "assets/gallery-"];
  return (
    !apart.includes(path) &&
    !folders.some((folder) => path.startsWith(folder)) &&
    !path.endsWith(".png")
  );
}

function sha256(content, encoding) {
  return createHash("sha256").update(content).digest(encoding);
}
