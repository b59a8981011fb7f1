/** What the page's databases have in common: how one is opened, and how it is written. */
import {
  openDB,
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  type StoreNames,
} from "idb";

/**
 * Opens a database, or makes it with `upgrade`; rejects where the browser gives none. `closed`: it
 * went away, because the browser closed it or because another window wants to change it.
 */
export function open<Schema extends DBSchema>(
  name: string,
  version: number,
  upgrade: (fresh: IDBPDatabase<Schema>) => void,
  closed: () => void,
): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(name, version, {
    upgrade,
    blocking(_current, _blocked, event) {
      // Another window brought a newer version, which waits until this connection is closed.
      (event.target as IDBDatabase).close();
      closed();
    },
    terminated: closed,
  });
}

/**
 * One transaction with strict durability: when this resolves, the bytes are with the disk and not
 * only with the operating system. When it rejects, nothing of it is.
 */
export async function write<Schema extends DBSchema, Result>(
  database: IDBPDatabase<Schema>,
  stores: StoreNames<Schema>[],
  work: (transaction: Writing<Schema>) => Promise<Result>,
): Promise<Result> {
  const transaction = database.transaction(stores, "readwrite", { durability: "strict" });
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    // The transaction knows better than a request that it aborted what was the matter.
    const why = transaction.error ?? error;
    // A request that failed has aborted already; anything else must not leave half a batch.
    transaction.done.catch(() => undefined);
    try {
      transaction.abort();
    } catch {
      // It had aborted.
    }
    throw why;
  }
}

export type Writing<Schema extends DBSchema> = IDBPTransaction<
  Schema,
  StoreNames<Schema>[],
  "readwrite"
>;
