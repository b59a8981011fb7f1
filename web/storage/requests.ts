/** IndexedDB as promises: no more of it than is used here. */

/** What a request answers. */
export function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * Opens a database, or makes it with `make`; rejects where the browser gives none. `closed`: it went
 * away.
 */
export async function openDatabase(
  name: string,
  version: number,
  make: (fresh: IDBDatabase) => void,
  closed: () => void,
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => make(request.result);
  const database = await done(request);
  database.onversionchange = () => {
    // Another window brought a newer version, which waits until this connection is closed.
    database.close();
    closed();
  };
  database.onclose = closed;
  return database;
}

/**
 * One transaction with strict durability: when this resolves, the bytes are with the disk and not
 * only with the operating system.
 */
export async function write<Result>(
  database: IDBDatabase,
  stores: string[],
  work: (transaction: IDBTransaction) => Promise<Result>,
): Promise<Result> {
  const transaction = database.transaction(stores, "readwrite", { durability: "strict" });
  const complete = new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  try {
    const result = await work(transaction);
    await complete;
    return result;
  } catch (error) {
    // A request that failed has aborted already; anything else must not leave half a batch.
    complete.catch(() => undefined);
    try {
      transaction.abort();
    } catch {
      // It had aborted.
    }
    throw error;
  }
}
