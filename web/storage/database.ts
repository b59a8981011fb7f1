/**
 * The assessments on disk: IndexedDB, and nothing else of the page touches it.
 *
 * An assessment is its last whole document and a journal of changes since. A snapshot takes the
 * journal's place and the document before it becomes a revision. Every write is one transaction
 * with strict durability: when it is complete, the bytes are with the disk and not only with the
 * operating system.
 */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from "idb";
import type { Change, StoredAssessment, StoreEffect } from "../protocol";

/** Ours alone: on file:// Chromium shares one storage among all local pages. */
const DATABASE = "nl.ketenspiegel.assessments";
const VERSION = 1;
/** Revisions kept of an assessment, the newest. */
const REVISIONS = 20;

interface AssessmentRecord {
  id: string;
  meta: unknown;
  document: string;
}

interface QuarantineRecord {
  id: string;
  reason: string;
  at: string;
  record: unknown;
  journal: unknown[];
}

interface Schema extends DBSchema {
  assessments: { key: string; value: AssessmentRecord };
  journal: {
    key: number;
    value: { assessment: string; change: Change };
    indexes: { assessment: string };
  };
  revisions: {
    key: number;
    value: { assessment: string; at: string; document: string };
    indexes: { assessment: string };
  };
  quarantine: { key: number; value: QuarantineRecord };
  settings: { key: string; value: unknown };
}

type StoreName = "assessments" | "journal" | "revisions" | "quarantine" | "settings";
type Writing = IDBPTransaction<Schema, StoreName[], "readwrite">;

const ALL: StoreName[] = ["assessments", "journal", "revisions", "quarantine", "settings"];

export interface Contents {
  settings: Record<string, unknown>;
  assessments: StoredAssessment[];
  quarantined: number;
}

export class Database {
  private constructor(private readonly db: IDBPDatabase<Schema>) {}

  /** Opens or makes the database; rejects where the browser gives none. `closed`: it went away. */
  static async open(closed: () => void): Promise<Database> {
    const db = await openDB<Schema>(DATABASE, VERSION, {
      upgrade(fresh) {
        fresh.createObjectStore("assessments", { keyPath: "id" });
        for (const name of ["journal", "revisions"] as const) {
          fresh
            .createObjectStore(name, { autoIncrement: true })
            .createIndex("assessment", "assessment");
        }
        fresh.createObjectStore("quarantine", { autoIncrement: true });
        fresh.createObjectStore("settings");
      },
      blocking() {
        // Another window brought a newer version, which waits until this connection is closed.
        db.close();
        closed();
      },
      terminated: closed,
    });
    return new Database(db);
  }

  async contents(): Promise<Contents> {
    await this.quarantineUnreadable();
    const transaction = this.db.transaction(ALL, "readonly");
    const [records, entries, quarantined, names, values] = await Promise.all([
      transaction.objectStore("assessments").getAll(),
      transaction.objectStore("journal").getAll(),
      transaction.objectStore("quarantine").count(),
      transaction.objectStore("settings").getAllKeys(),
      transaction.objectStore("settings").getAll(),
    ]);
    const journals = new Map<string, Change[]>();
    for (const { assessment, change } of entries) {
      const journal = journals.get(assessment);
      if (journal === undefined) {
        journals.set(assessment, [change]);
      } else {
        journal.push(change);
      }
    }
    return {
      settings: Object.fromEntries(names.map((name, index) => [name, values[index]])),
      assessments: records.map((record) => ({ ...record, journal: journals.get(record.id) ?? [] })),
      quarantined,
    };
  }

  async read(id: string): Promise<StoredAssessment | undefined> {
    const transaction = this.db.transaction(["assessments", "journal"], "readonly");
    const [record, entries] = await Promise.all([
      transaction.objectStore("assessments").get(id),
      transaction.objectStore("journal").index("assessment").getAll(id),
    ]);
    return record && { ...record, journal: entries.map((entry) => entry.change) };
  }

  /** Writes a batch; true when the assessment is new. */
  async store({ assessment, meta, changes, snapshot }: StoreEffect): Promise<boolean> {
    return this.write(["assessments", "journal", "revisions"], async (transaction) => {
      const assessments = transaction.objectStore("assessments");
      const former = await assessments.get(assessment);
      if (snapshot !== undefined) {
        await assessments.put({ id: assessment, meta, document: snapshot });
        await clear(transaction, "journal", assessment);
        if (former !== undefined) {
          await keepRevision(transaction, former);
        }
        return former === undefined;
      }
      if (former === undefined) {
        throw new Error("a change to an assessment that is not there");
      }
      await assessments.put({ ...former, meta });
      for (const change of changes) {
        await transaction.objectStore("journal").add({ assessment, change });
      }
      return false;
    });
  }

  async delete(id: string): Promise<void> {
    await this.write(["assessments", "journal", "revisions"], async (transaction) => {
      await transaction.objectStore("assessments").delete(id);
      await clear(transaction, "journal", id);
      await clear(transaction, "revisions", id);
    });
  }

  async setSetting(name: string, value: unknown): Promise<void> {
    await this.write(["settings"], async (transaction) => {
      await transaction.objectStore("settings").put(value, name);
    });
  }

  /** Puts an assessment that the program cannot read aside, whole; its revisions stay. */
  async quarantine(id: string, reason: string): Promise<void> {
    await this.write(["assessments", "journal", "quarantine"], async (transaction) => {
      const record = await transaction.objectStore("assessments").get(id);
      if (record !== undefined) {
        await moveToQuarantine(transaction, record, id, reason);
      }
    });
  }

  /** All that was put aside, as text for a person who can help. */
  async quarantined(): Promise<string> {
    const records = await this.db.getAll("quarantine");
    return (
      JSON.stringify({ format: "ketenspiegel-quarantine", version: 1, records }, null, 2) + "\n"
    );
  }

  /** Puts records aside that are not even a document; the program reads the rest. */
  private async quarantineUnreadable(): Promise<void> {
    const unreadable = (await this.db.getAll("assessments")).filter(
      (record) => typeof record.document !== "string",
    );
    for (const { id } of unreadable) {
      await this.quarantine(id, "no document");
    }
  }

  private async write<Result>(
    stores: StoreName[],
    work: (transaction: Writing) => Promise<Result>,
  ): Promise<Result> {
    const transaction = this.db.transaction(stores, "readwrite", { durability: "strict" });
    try {
      const result = await work(transaction);
      await transaction.done;
      return result;
    } catch (error) {
      // A request that failed has aborted already; anything else must not leave half a batch.
      transaction.done.catch(() => undefined);
      try {
        transaction.abort();
      } catch {
        // It had aborted.
      }
      throw error;
    }
  }
}

async function clear(
  transaction: Writing,
  name: "journal" | "revisions",
  assessment: string,
): Promise<void> {
  const store = transaction.objectStore(name);
  for (const key of await store.index("assessment").getAllKeys(assessment)) {
    await store.delete(key);
  }
}

async function keepRevision(transaction: Writing, former: AssessmentRecord): Promise<void> {
  const store = transaction.objectStore("revisions");
  await store.add({
    assessment: former.id,
    at: new Date().toISOString(),
    document: former.document,
  });
  const keys = await store.index("assessment").getAllKeys(former.id);
  for (const key of keys.slice(0, -REVISIONS)) {
    await store.delete(key);
  }
}

async function moveToQuarantine(
  transaction: Writing,
  record: AssessmentRecord,
  id: string,
  reason: string,
): Promise<void> {
  const entries = await transaction.objectStore("journal").index("assessment").getAll(id);
  await transaction.objectStore("quarantine").add({
    id,
    reason,
    at: new Date().toISOString(),
    record,
    journal: entries.map((entry) => entry.change),
  });
  await transaction.objectStore("assessments").delete(id);
  await clear(transaction, "journal", id);
}
