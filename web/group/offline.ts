/** Asks the service worker to keep the group's page too, which nobody loads who never opened it. */
import { KEEP_GROUP } from "../worker/messages";

export async function keepGroupOffline(): Promise<void> {
  if ("serviceWorker" in navigator) {
    const { active, waiting } = await navigator.serviceWorker.ready;
    // A new build that waits was installed when nobody had asked for this yet.
    for (const worker of [active, waiting]) {
      worker?.postMessage(KEEP_GROUP);
    }
  }
}
