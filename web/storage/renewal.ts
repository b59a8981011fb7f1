/**
 * What keeps writes after a failure of the disk.
 *
 * Chromium (156) keeps every database of a site in one log. When a write met a full disk it goes on
 * behind the torn end of that log: it confirms, and reads back, what is written from then on, and
 * with the next start of the browser all of it is gone. A log that has grown to 4 MB is put away
 * whole and a new one begun; so as much is written, and deleted again, before anything is believed.
 */
import { deleteDB, openDB } from "idb";

const DATABASE = "nl.ketenspiegel.renewal";
/** That a write has failed since the log was begun: other windows and later ones must know. */
const SUSPECT = "nl.ketenspiegel.suspect";
const PIECES = 100;
/** Larger ones are kept as files beside the log. */
const PIECE = "-".repeat(50_000);

/** Where there is no localStorage. */
let suspected = false;

export function suspect(): void {
  suspected = true;
  try {
    localStorage.setItem(SUSPECT, "1");
  } catch {
    // This window knows, at least.
  }
}

/** True where there was something to make sure of, and it is made sure of; rejects where that fails. */
export async function renew(): Promise<boolean> {
  if (!isSuspected()) {
    return false;
  }
  const database = await openDB(DATABASE, 1, {
    upgrade: (fresh) => void fresh.createObjectStore("pieces", { autoIncrement: true }),
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  try {
    const transaction = database.transaction("pieces", "readwrite", { durability: "strict" });
    for (let piece = 0; piece < PIECES; piece++) {
      transaction.store.put(PIECE).catch(() => undefined); // The transaction says it.
    }
    await transaction.done;
  } finally {
    database.close();
    await deleteDB(DATABASE).catch(() => undefined);
  }
  suspected = false;
  try {
    localStorage.removeItem(SUSPECT);
  } catch {
    // It was not there.
  }
  return true;
}

/** A write has failed, and nothing has been made sure of since. */
export function isSuspected(): boolean {
  try {
    return suspected || localStorage.getItem(SUSPECT) !== null;
  } catch {
    return suspected;
  }
}
