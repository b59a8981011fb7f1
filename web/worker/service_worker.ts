/**
 * Keeps one build of the page in a cache of its own and answers from it, so that the page works
 * without network. A new build waits until a start asks it to take over (web/updates.ts).
 *
 * Every file is checked against the hash that the build wrote down: a cache never mixes builds.
 */
import { TAKE_OVER } from "./messages";

declare const self: ServiceWorkerGlobalScope;

interface PrecachedFile {
  /** Relative to the worker; "./" is the page. */
  url: string;
  /** SHA-256 of the content in hexadecimal digits. */
  hash: string;
}

/** Put here by build.mjs. */
declare const BUILD: string;
declare const PRECACHE: PrecachedFile[];

const PREFIX = "ketenspiegel-";
const CACHE = PREFIX + BUILD;

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
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method === "GET" && url.origin === self.location.origin) {
    const file = fileOf(event.request, url);
    if (file !== undefined) {
      event.respondWith(answer(event.request, file));
    }
  }
});

async function install(): Promise<void> {
  const cache = await caches.open(CACHE);
  await Promise.all(PRECACHE.map(async (file) => cache.put(file.url, await load(file))));
}

/** Loads a file, from the browser's HTTP cache where that has it: the page just loaded most of them. */
async function load(file: PrecachedFile): Promise<Response> {
  for (const cache of ["default", "reload"] as const) {
    const response = await fetch(file.url, { cache, credentials: "same-origin" });
    if (response.ok && (await hash(response.clone())) === file.hash) {
      return unredirected(response);
    }
  }
  throw new Error(`${file.url} is not of this build`);
}

/** A response that followed a redirect may not answer a navigation. */
async function unredirected(response: Response): Promise<Response> {
  if (!response.redirected) {
    return response;
  }
  return new Response(await response.arrayBuffer(), { headers: response.headers });
}

async function hash(response: Response): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
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

/** The precached file that answers a request; the page itself under both of its addresses. */
function fileOf(request: Request, url: URL): PrecachedFile | undefined {
  const scope = self.registration.scope;
  const path = url.origin + url.pathname;
  const page = path === scope || path === `${scope}index.html`;
  return PRECACHE.find((file) =>
    page && request.mode === "navigate"
      ? file.url === "./"
      : new URL(file.url, scope).href === path,
  );
}

async function answer(request: Request, file: PrecachedFile): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(file.url)) ?? fetch(request);
}
