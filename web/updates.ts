/**
 * When a new build is taken: at a start, before the program runs, and only by the one window that
 * is open; never under an assessment that somebody is filling in.
 */
import { TAKE_OVER } from "./worker/messages";

const RELOADED = "nl.ketenspiegel.reloaded";
/** A worker that does not answer in this time is left waiting. */
const PATIENCE_MS = 3000;
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

/** Installs the worker, which keeps this build for offline and looks for a newer one. */
export function installWorker(): void {
  if ("serviceWorker" in navigator) {
    // Without a worker (a private window, a policy) the page works as long as the server does.
    navigator.serviceWorker
      .register("sw.js", { updateViaCache: "none" })
      .catch((error: unknown) => console.warn("service worker", error));
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
