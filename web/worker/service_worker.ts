/**
 * Keeps one build of the page in a cache of its own and answers from it, so that the page works
 * without network. A new build waits until a start asks it to take over (web/updates.ts).
 *
 * All files are checked against the hash that the build wrote down: a cache never mixes builds. What
 * only the group's page needs is kept from when somebody opens it, and of the languages first the one
 * that the page begins in: what a visit waits for stays small.
 */
import { TAKE_OVER, type Keep } from "./messages";

declare const self: ServiceWorkerGlobalScope;

/** Files that are kept all together or not at all. */
interface Part {
  /** Relative to the worker; the page comes last. "./" is that of the product. */
  urls: string[];
  page: string;
  /** SHA-256 of their contents, one after the other, in base64. */
  hash: string;
}

/** Put here by build.mjs. */
declare const PRODUCT: Part;
declare const GROUP: Part;
/** By tag: the file with its texts, relative to the worker, and its SHA-256 in base64. */
declare const LANGUAGES_KEPT: Record<string, { url: string; sha256: string }>;

const TAGS = Object.keys(LANGUAGES_KEPT);

const PREFIX = "ketenspiegel-";
const CACHE =
  PREFIX + PRODUCT.hash + GROUP.hash + TAGS.map((tag) => LANGUAGES_KEPT[tag]?.sha256).join("");

/** A page that does not tell its language in this time tells none. */
const PATIENCE_MS = 5000;

let tellLanguages: (tags: string[]) => void;
const told = new Promise<string[]>((resolve) => {
  tellLanguages = resolve;
});

const LOOKS = 10;
const LOOK_AGAIN_MS = 50;

self.addEventListener("install", (event) => {
  event.waitUntil(install());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(deleteOldCaches());
});

self.addEventListener("message", (event) => {
  if (event.data === TAKE_OVER && event.source instanceof Client) {
    event.waitUntil(takeOverIfAlone(event.source, event.ports[0]));
  }
  const { languages, group } = event.data as Keep;
  if (languages !== undefined) {
    tellLanguages(languages);
    event.waitUntil(keepLanguages(languages));
  }
  if (group === true) {
    event.waitUntil(keep(GROUP));
  }
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  const path = (url.origin + url.pathname).replace(self.registration.scope, "");
  const file = path === "" || path === "index.html" ? "./" : path;
  const languages = TAGS.map((tag) => LANGUAGES_KEPT[tag]?.url);
  const ours = [...PRODUCT.urls, ...GROUP.urls, ...languages];
  if (event.request.method === "GET" && ours.includes(file)) {
    event.respondWith(answer(event.request, file));
  }
});

async function install(): Promise<void> {
  await keep(PRODUCT);
  await keepLanguages((await languagesOfOldCaches()) ?? (await languagesOfPage()));
  // The build before this one kept it: somebody uses it here.
  if (await caches.match(GROUP.page)) {
    await keep(GROUP);
  }
}

/** Those that a build before this one kept; undefined for none. */
async function languagesOfOldCaches(): Promise<string[] | undefined> {
  const kept: string[] = [];
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== CACHE) {
      const urls = (await (await caches.open(name)).keys()).map(({ url }) => url);
      kept.push(...TAGS.filter((tag) => urls.some((url) => url.includes(`/language-${tag}-`))));
    }
  }
  return kept.length > 0 ? kept : undefined;
}

/** That of the page which brought this worker; all where it went before it told. */
async function languagesOfPage(): Promise<string[]> {
  const late = new Promise<string[]>((resolve) => setTimeout(() => resolve(TAGS), PATIENCE_MS));
  return Promise.race([told, late]);
}

async function keepLanguages(tags: string[]): Promise<void> {
  for (const tag of tags) {
    const file = LANGUAGES_KEPT[tag];
    if (file !== undefined) {
      await keep({ urls: [file.url], page: file.url, hash: file.sha256 });
    }
  }
}

async function keep(part: Part): Promise<void> {
  const cache = await caches.open(CACHE);
  if (!(await cache.match(part.page))) {
    // One after the other: where the page is, all that it needs is there.
    for (const { url, response } of await load(part)) {
      await cache.put(url, await unredirected(response));
    }
  }
}

/** Loads files, from the browser's HTTP cache where that has them: the page just loaded most of them. */
async function load({ urls, hash }: Part): Promise<{ url: string; response: Response }[]> {
  for (const cache of ["default", "reload"] as const) {
    const files = await Promise.all(
      urls.map(async (url) => ({ url, response: await fetch(url, { cache }) })),
    );
    const contents = await Promise.all(files.map(({ response }) => response.clone().blob()));
    if (files.every(({ response }) => response.ok) && (await hashOf(new Blob(contents))) === hash) {
      return files;
    }
  }
  throw new Error("not of this build");
}

/** A response that followed a redirect may not answer a navigation. */
async function unredirected(response: Response): Promise<Response> {
  if (!response.redirected) {
    return response;
  }
  return new Response(await response.arrayBuffer(), { headers: response.headers });
}

async function hashOf(contents: Blob): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", await contents.arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

async function deleteOldCaches(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== CACHE) {
      await caches.delete(name);
    }
  }
}

async function takeOverIfAlone(asking: Client, port: MessagePort | undefined): Promise<void> {
  const alone = await isAlone(asking);
  port?.postMessage(alone);
  if (alone) {
    await self.skipWaiting();
  }
}

/** Whether no other window is open. At a reload the page before it is counted for a moment longer. */
async function isAlone(asking: Client): Promise<boolean> {
  for (let look = 0; look < LOOKS; look++) {
    const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
    const { scope } = self.registration;
    if (!windows.some(({ id, url }) => id !== asking.id && url.startsWith(scope))) {
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  return false;
}

async function answer(request: Request, file: string): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(file)) ?? fetch(request);
}
