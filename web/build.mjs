// node web/build.mjs WASM_BUILD_DIRECTORY DIST_DIRECTORY
//
// Makes what is delivered from the wasm and web/:
//   index.html and assets/…-<hash>.{js,css,wasm}   the served page; names carry the content's hash
//   assets/language-<tag>-<hash>.txt              its texts, of which a first visit loads one language
//   assets/gallery-<hash>.wasm                    the developers' page, for ?gallery
//   group.html and assets/group-<hash>.{js,wasm}   the group's page, with the style of the product's
//   sw.js                                          its service worker, with the list of what it keeps
//   ketenspiegel.html                              both pages in one file, the group's for ?group
//   manifest.webmanifest, icons/, schema/, licences.txt
// prints what is loaded before the first point can be answered and what is kept for offline, compressed,
// and fails when one of them is over its budget.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { minify } from "terser";
import { makeIcons } from "../assets/icons/make_icons.mjs";
import { libraries } from "./build_libraries.mjs";
import { filled, texts } from "./build_template.mjs";

/** Bytes, brotli: what must be there before the first point can be answered. */
const FIRST_VISIT_BUDGET = 320_000;
/** Bytes, brotli: all that the service worker keeps of the product, whatever its language. */
const KEPT_BUDGET = 480_000;

/** What web/imports.ts has. */
const IMPORTS = ["page.number", "page.utc_offset", "env.emscripten_notify_memory_growth"];

/** Where the two pages find each other. */
const PAGES = { product: "./", group: "group.html" };
/** What differs between them in the template; `beside`: where an assessment's steps will stand. */
const PRODUCT = { title: texts.nl.title, beside: " beside", wasm: "ketenspiegel" };
const GROUP = { title: texts.nl.group_title, beside: "", wasm: "group" };

const web = dirname(fileURLToPath(import.meta.url));
const project = dirname(web);
const [wasmDirectory, dist, ...wanted] = process.argv.slice(2);
if (dist === undefined || wanted.some((word) => word !== "--gallery")) {
  console.error("usage: node web/build.mjs WASM_BUILD_DIRECTORY DIST_DIRECTORY [--gallery]");
  process.exit(2);
}

const names = ["ketenspiegel", "group", ...(wanted.length > 0 ? ["gallery"] : [])];
const programs = Object.fromEntries(names.map((name) => [name, readProgram(name)]));
const languages = readLanguages(); // tag → texts
const files = new Map(); // path in dist → content

await addServedPages();
await addSingleFile();
addSchemas();
addLicences();
writeAll();
report();

/** Both pages, what they load, and their service worker. */
async function addServedPages() {
  const shared = {
    style: addHashed("style", "css", await styles()),
    early: addHashed("early", "js", await bundleEarly(false)),
    icons: addIcons(),
  };
  addManifest(shared.icons);
  const languageUrls = {};
  for (const [tag, content] of Object.entries(languages)) {
    languageUrls[tag] = addHashed(`language-${tag}`, "txt", content);
  }
  // Nobody loads the gallery who does not ask for it, and the service worker keeps it for nobody.
  const gallery = programs.gallery ? addHashed("gallery", "wasm", programs.gallery) : null;
  await addServedPage("index.html", PRODUCT, shared, async (program) => {
    const urls = { WASM_URL: program, GALLERY_URL: gallery, LANGUAGE_URLS: languageUrls };
    return addHashed("page", "js", await bundle("served.ts", "esm", { ...urls, PAGES }));
  });
  await addServedPage("group.html", GROUP, shared, async (program) => {
    const defined = { GROUP_URL: program, PAGES };
    return addHashed("group", "js", await bundle("group/served.ts", "esm", defined));
  });
  const paths = [...files.keys()];
  const worker = {
    PRODUCT: kept(paths.filter((path) => isProduct(path) && !isLanguage(path))),
    GROUP: kept(paths.filter(isGroups)),
    LANGUAGES_KEPT: Object.fromEntries(
      Object.entries(languages).map(([tag, content]) => {
        return [tag, { url: languageUrls[tag], sha256: sha256(content, "base64") }];
      }),
    ),
  };
  files.set("sw.js", await bundle("worker/service_worker.ts", "esm", worker));
}

async function addServedPage(path, { title, beside, wasm }, { style, early, icons }, addScript) {
  const program = addHashed(wasm, "wasm", programs[wasm]);
  const policy =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
    "img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; " +
    "base-uri 'none'; form-action 'none'";
  const links = [
    `<script src="${early}"></script>`,
    `<link rel="stylesheet" href="${style}" />`,
    `<link rel="preload" href="${program}" as="fetch" type="application/wasm" crossorigin />`,
    `<link rel="manifest" href="manifest.webmanifest" />`,
    ...icons
      .filter(({ rel }) => rel !== undefined)
      .map(({ rel, src }) => `<link rel="${rel}" href="${src}" />`),
    `<script type="module" src="${await addScript(program)}"></script>`,
  ];
  files.set(path, filled({ title, beside, policy, links: links.join(""), scripts: "" }));
}

/** What the service worker is told to keep together; the page was added last. */
function kept(paths) {
  const contents = Buffer.concat(paths.map((path) => Buffer.from(files.get(path))));
  const urls = paths.map((path) => (path === "index.html" ? "./" : path));
  return { urls, page: urls[urls.length - 1], hash: sha256(contents, "base64") };
}

/** Both pages with everything in them, for file://. */
async function addSingleFile() {
  const style = await styles();
  // What stands in a script element must not end it.
  const script = (
    await bundle("single_file.ts", "iife", { PAGES: { product: "?", group: "?group" } })
  ).replaceAll("</script", "<\\/script");
  const early = await bundleEarly(true);
  const hashes = [early, script].map((text) => `'sha256-${sha256(text, "base64")}'`).join(" ");
  const policy =
    `default-src 'none'; script-src ${hashes} 'wasm-unsafe-eval'; ` +
    `style-src 'sha256-${sha256(style, "base64")}'; img-src data: blob:; ` +
    "base-uri 'none'; form-action 'none'";
  const icon = `data:image/svg+xml;base64,${Buffer.from(readIcon()).toString("base64")}`;
  const links = `<script>${early}</script><link rel="icon" href="${icon}" /><style>${style}</style>`;
  const data = (name, content) => {
    const text = gzipSync(content, { level: 9 }).toString("base64");
    return `<script type="application/octet-stream" id="${name}">${text}</script>`;
  };
  const blocks = [
    ...["ketenspiegel", "group"].map((name) => data(name, programs[name])),
    ...Object.entries(languages).map(([tag, content]) => data(`language-${tag}`, content)),
  ];
  const scripts = `${blocks.join("")}<script>${script}</script>`;
  files.set("ketenspiegel.html", filled({ ...PRODUCT, policy, links, scripts }));
}

/** What a browser too old for the rest reads too: it says so. */
function bundleEarly(singleFile) {
  return bundle("early.ts", "iife", { SINGLE_FILE: singleFile }, "es2015");
}

async function bundle(entry, format, constantsOfBuild, target = "es2021") {
  const define = Object.fromEntries(
    Object.entries({ ...constantsOfBuild, LANGUAGES: Object.keys(languages) }).map(
      ([name, value]) => [name, JSON.stringify(value)],
    ),
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
    plugins: [libraries],
  });
  const [{ text }] = result.outputFiles;
  const smallest = await minify(text, { module: format === "esm", compress: { passes: 3 } });
  return smallest.code;
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
  const licences = [
    ["Ketenspiegel", join(project, "LICENSE")],
    [
      "IBM Plex Sans, of which Ketenspiegel Sans is a subset",
      join(project, "node_modules/@ibm/plex-sans/LICENSE.txt"),
    ],
    ["idb", join(project, "node_modules/idb/LICENSE")],
    ["zip.js, on the group's page", join(project, "node_modules/@zip.js/zip.js/LICENSE")],
    ["fflate, on the group's page", join(project, "node_modules/fflate/LICENSE")],
    ["postal-mime, on the group's page", join(project, "node_modules/postal-mime/LICENSE.txt")],
    [
      "Dear ImGui; nlohmann_json, copyright (c) 2013-2025 Niels Lohmann, under the same terms",
      imgui === undefined ? "" : join(imgui, "LICENSE.txt"),
    ],
  ]
    .filter(([, path]) => existsSync(path))
    .map(([name, path]) => `${name}\n${"=".repeat(name.length)}\n\n${readFileSync(path, "utf8")}`);
  files.set("licences.txt", licences.join("\n\n"));
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
  const sizes = new Map(
    [...files]
      .filter(([path]) => isProduct(path))
      .map(([path, content]) => [path, compressed(content)]),
  );
  for (const [path, size] of sizes) {
    console.log(`${String(size).padStart(8)}  ${path}`);
  }
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
  const kept = sum([...sizes.values()]);
  const texts = [...sizes].filter(([path]) => isLanguage(path)).map(([, size]) => size);
  const first = kept - sum(texts) + Math.max(...texts);
  hold(first, FIRST_VISIT_BUDGET, "before the first point, in the larger language, brotli");
  hold(kept, KEPT_BUDGET, "kept for offline, brotli");
}

function hold(bytes, budget, name) {
  console.log(`${String(bytes).padStart(8)}  ${name} (budget ${budget})`);
  if (bytes > budget) {
    console.error(`over the budget by ${bytes - budget} bytes`);
    process.exitCode = 1;
  }
}

/** The texts that the build wrote for the page, by tag. */
function readLanguages() {
  const folder = join(wasmDirectory, "generated");
  const name = /^language-(.+)\.txt$/;
  return Object.fromEntries(
    readdirSync(folder)
      .filter((file) => name.test(file))
      .map((file) => [name.exec(file)[1], readFileSync(join(folder, file))]),
  );
}

function isLanguage(path) {
  return path.startsWith("assets/language-");
}

/**
 * What the product's page loads, all its languages included: all but the group's page, the one-file
 * build, the schemas, icons for other systems and the developers' gallery.
 */
function isProduct(path) {
  const apart = ["ketenspiegel.html", "licences.txt"];
  const folders = ["schema/", "assets/gallery-"];
  return (
    !isGroups(path) &&
    !apart.includes(path) &&
    !folders.some((folder) => path.startsWith(folder)) &&
    !path.endsWith(".png")
  );
}

/** What only the group's page loads. */
function isGroups(path) {
  return path === "group.html" || path.startsWith("assets/group-");
}

/** A program that imports what the page has, and nothing else. */
function readProgram(name) {
  const wasm = readFileSync(join(wasmDirectory, `${name}.wasm`));
  const wanted = WebAssembly.Module.imports(new WebAssembly.Module(wasm));
  const unknown = wanted
    .map(({ module, name }) => `${module}.${name}`)
    .filter((name) => {
      return !IMPORTS.includes(name);
    });
  if (unknown.length > 0) {
    throw new Error(`${name}.wasm imports what web/imports.ts does not have: ${unknown}`);
  }
  return wasm;
}

function sha256(content, encoding) {
  return createHash("sha256").update(content).digest(encoding);
}
