/**
 * The assessments on disk: IndexedDB, and nothing else of the page touches it.
 *
 * An assessment is its last whole document and a journal of changes since. A snapshot takes the
 * journal's place and the document before it becomes a revision. Every write is one transaction.
 */
import type { Change, StoredAssessment, StoreEffect } from "../protocol";
import { done, openDatabase, write } from "./requests";

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

interface JournalEntry {
  assessment: string;
  change: Change;
}

const ALL = ["assessments", "journal", "revisions", "quarantine", "settings"];

export interface Contents {
  settings: Record<string, unknown>;
  assessments: StoredAssessment[];
  quarantined: number;
}

export class Database {
  private constructor(private readonly db: IDBDatabase) {}

  /** Opens or makes the database; rejects where the browser gives none. `closed`: it went away. */
  static async open(closed: () => void): Promise<Database> {
    return new Database(await openDatabase(DATABASE, VERSION, make, closed));
  }

  async contents(): Promise<Contents> {
    await this.quarantineUnreadable();
    const transaction = this.db.transaction(ALL);
    const all = <Type>(name: string): Promise<Type[]> =>
      done(transaction.objectStore(name).getAll());
    const [records, entries, values, names, quarantined] = await Promise.all([
      all<AssessmentRecord>("assessments"),
      all<JournalEntry>("journal"),
      all("settings"),
      done(transaction.objectStore("settings").getAllKeys()),
      done(transaction.objectStore("quarantine").count()),
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
    const transaction = this.db.transaction(["assessments", "journal"]);
    const [record, journal] = await Promise.all([
      recordOf(transaction, id),
      journalOf(transaction, id),
    ]);
    return record && { ...record, journal };
  }

  /** Writes a batch; true when the assessment is new. */
  store({ assessment, meta, changes, snapshot }: StoreEffect): Promise<boolean> {
    return write(this.db, ["assessments", "journal", "revisions"], async (transaction) => {
      const assessments = transaction.objectStore("assessments");
      const former = await recordOf(transaction, assessment);
      if (snapshot !== undefined) {
        await done(assessments.put({ id: assessment, meta, document: snapshot }));
        await clear(transaction, "journal", assessment);
        if (former !== undefined) {
          await keepRevision(transaction, former);
        }
        return former === undefined;
      }
      if (former === undefined) {
        throw new Error("a change to an assessment that is not there");
      }
      await done(assessments.put({ ...former, meta }));
      for (const change of changes) {
        await done(transaction.objectStore("journal").add({ assessment, change }));
      }
      return false;
    });
  }

  delete(id: string): Promise<void> {
    return write(this.db, ["assessments", "journal", "revisions"], async (transaction) => {
      await done(transaction.objectStore("assessments").delete(id));
      await clear(transaction, "journal", id);
      await clear(transaction, "revisions", id);
    });
  }

  async setSetting(name: string, value: unknown): Promise<void> {
    await write(this.db, ["settings"], (transaction) =>
      done(transaction.objectStore("settings").put(value, name)),
    );
  }

  /** Puts an assessment that the program cannot read aside, whole; its revisions stay. */
  quarantine(id: string, reason: string): Promise<void> {
    return write(this.db, ["assessments", "journal", "quarantine"], async (transaction) => {
      const record = await recordOf(transaction, id);
      if (record !== undefined) {
        await moveToQuarantine(transaction, record, reason);
      }
    });
  }

  /** All that was put aside, as text for a person who can help. */
  async quarantined(): Promise<string> {
    const records = await this.all("quarantine");
    return (
      JSON.stringify({ format: "ketenspiegel-quarantine", version: 1, records }, null, 2) + "\n"
    );
  }

  /** Puts records aside that are not even a document; the program reads the rest. */
  private async quarantineUnreadable(): Promise<void> {
    const unreadable = (await this.all<AssessmentRecord>("assessments")).filter(
      (record) => typeof record.document !== "string",
    );
    for (const { id } of unreadable) {
      await this.quarantine(id, "no document");
    }
  }

  private all<Type>(name: string): Promise<Type[]> {
    return done(this.db.transaction(name).objectStore(name).getAll());
  }
}

function make(fresh: IDBDatabase): void {
  fresh.createObjectStore("assessments", { keyPath: "id" });
  for (const name of ["journal", "revisions"]) {
    fresh.createObjectStore(name, { autoIncrement: true }).createIndex("assessment", "assessment");
  }
  fresh.createObjectStore("quarantine", { autoIncrement: true });
  fresh.createObjectStore("settings");
}

function recordOf(transaction: IDBTransaction, id: string): Promise<AssessmentRecord | undefined> {
  return done(transaction.objectStore("assessments").get(id));
}

/** The changes to an assessment since its document, in their order. */
async function journalOf(transaction: IDBTransaction, id: string): Promise<Change[]> {
  const entries: JournalEntry[] = await done(
    transaction.objectStore("journal").index("assessment").getAll(id),
  );
  return entries.map((entry) => entry.change);
}

/** Deletes what `name` holds of an assessment, but for the newest `kept`. */
async function clear(
  transaction: IDBTransaction,
  name: "journal" | "revisions",
  assessment: string,
  kept = 0,
): Promise<void> {
  const store = transaction.objectStore(name);
  const keys = await done(store.index("assessment").getAllKeys(assessment));
  for (const key of keys.slice(0, Math.max(0, keys.length - kept))) {
    await done(store.delete(key));
  }
}

async function keepRevision(transaction: IDBTransaction, former: AssessmentRecord): Promise<void> {
  const { id: assessment, document } = former;
  const at = new Date().toISOString();
  await done(transaction.objectStore("revisions").add({ assessment, at, document }));
  await clear(transaction, "revisions", assessment, REVISIONS);
}

async function moveToQuarantine(
  transaction: IDBTransaction,
  record: AssessmentRecord,
  reason: string,
): Promise<void> {
  const { id } = record;
  const at = new Date().toISOString();
  const journal = await journalOf(transaction, id);
  await done(transaction.objectStore("quarantine").add({ id, reason, at, record, journal }));
  await done(transaction.objectStore("assessments").delete(id));
  await clear(transaction, "journal", id);
}
