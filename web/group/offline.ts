/** Asks the service worker to keep the group's page too, which nobody loads who never opened it. */
import { askToKeep } from "../updates";

export async function keepGroupOffline(): Promise<void> {
  await askToKeep({ group: true });
}
