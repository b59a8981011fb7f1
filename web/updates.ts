/**
 * When a new build is taken: at a start, before the program runs, and only by the one window that
 * is open; never under an assessment that somebody is filling in.
 */
import { firstLanguage, otherLanguages } from "./languages";
import { TAKE_OVER, type Keep } from "./worker/messages";

const RELOADED = "nl.ketenspiegel.reloaded";
/** A worker that does not answer in this time is left waiting. */
const PATIENCE_MS = 3000;
/** How long the page leaves the network to what it needs itself. */
const OTHERS_AFTER_MS = 4000;
/** What the last answers of a worker take to be through with. */
const QUIET_MS = 100;

/**
 * Lets a waiting build take over and reloads into it; does nothing when none waits. `loaded`: all
 * that this page loads is here.
 */
export async function takeWaitingBuild(loaded: Promise<unknown>): Promise<void> {
  if (!("serviceWorker" in navigator)) {
    return;
  }
  if (sessionStorage.getItem(RELOADED) !== null) {
    sessionStorage.removeItem(RELOADED); // Once per start, whatever the worker says.
    return;
  }
  const registration = await navigator.serviceWorker.getRegistration();
  const waiting = registration?.waiting;
  if (navigator.serviceWorker.controller === null || waiting === null || waiting === undefined) {
    return;
  }
  await loaded;
  await quiet();
  const changed = new Promise<boolean>((resolve) =>
    navigator.serviceWorker.addEventListener("controllerchange", () => resolve(true), {
      once: true,
    }),
  );
  if ((await within(ask(waiting))) && (await within(changed))) {
    sessionStorage.setItem(RELOADED, "");
    location.reload();
    await new Promise(() => undefined); // The reload ends this page.
  }
}

/**
 * Installs the worker, which keeps this build for offline and looks for a newer one. The language
 * that the page begins in comes first, the others when nothing is waited for.
 */
export function installWorker(): void {
  if ("serviceWorker" in navigator) {
    // Without a worker (a private window, a policy) the page works as long as the server does.
    install().catch((error: unknown) => console.warn("service worker", error));
  }
}

async function install(): Promise<void> {
  const { serviceWorker } = navigator;
  const { installing } = await serviceWorker.register("sw.js", { updateViaCache: "none" });
  const first: Keep = { languages: [firstLanguage()] };
  installing?.postMessage(first);
  await askToKeep(first);
  await new Promise((resolve) => setTimeout(resolve, OTHERS_AFTER_MS));
  await askToKeep({ languages: otherLanguages() });
}

/** Asks every worker to keep something of its build. */
export async function askToKeep(what: Keep): Promise<void> {
  if ("serviceWorker" in navigator) {
    const { active, waiting } = await navigator.serviceWorker.ready;
    // A new build that waits was installed when nobody had asked for this yet.
    for (const worker of [active, waiting]) {
      worker?.postMessage(what);
    }
  }
}

/**
 * Resolves when the present worker has nothing to do any more: Chromium (156) lets a waiting one
 * take over at once only then, and else not for a minute.
 */
async function quiet(): Promise<void> {
  if (document.readyState !== "complete") {
    await new Promise((resolve) => addEventListener("load", resolve, { once: true }));
  }
  await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
}

function ask(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event: MessageEvent<boolean>) => resolve(event.data);
    worker.postMessage(TAKE_OVER, [port2]);
  });
}

function within(promise: Promise<boolean>): Promise<boolean> {
  return Promise.race([
    promise,
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS)),
  ]);
}
