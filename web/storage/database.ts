/**
 * The assessments on disk: IndexedDB, and nothing else of the page touches it.
 *
 * An assessment is its last whole document and a journal of changes since. A snapshot takes the
 * journal's place and the document before it becomes a revision. Every write is one transaction.
 */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import type { Change, StoredAssessment, StoreEffect } from "../protocol";
import { open, write, type Writing } from "./databases";

/** Ours alone: on file:// Chromium shares one storage among all local pages. */
const DATABASE = "nl.ketenspiegel.assessments";
const VERSION = 1;
/** Revisions kept of an assessment, the newest. */
const REVISIONS = 20;
/** The setting that tells this database from one that was made in its place. */
const NAME = "database";

interface AssessmentRecord {
  id: string;
  meta: unknown;
  document: string;
  /** Counts the writes of the record; a database that lost some has a lower one than its copy. */
  serial?: number;
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

const ALL: StoreNames<Schema>[] = ["assessments", "journal", "revisions", "quarantine", "settings"];

export interface Contents {
  /** Tells this database from one that was made in its place. */
  name: string | undefined;
  settings: Record<string, unknown>;
  assessments: StoredAssessment[];
  quarantined: number;
}

/** What a write came to: whether the assessment is new here, and which write of it that was. */
export interface Written {
  added: boolean;
  serial: number;
}

export class Database {
  private constructor(private readonly db: IDBPDatabase<Schema>) {}

  /** Opens or makes the database; rejects where the browser gives none. `closed`: it went away. */
  static async open(closed: () => void): Promise<Database> {
    return new Database(await open(DATABASE, VERSION, make, closed));
  }

  close(): void {
    this.db.close();
  }

  /** The name of this database; where it has none yet it gets one. */
  async name(): Promise<string> {
    const name = (await this.db.get("settings", NAME)) as string | undefined;
    return name ?? this.baptise();
  }

  /** The last write of every assessment. */
  async serials(): Promise<Map<string, number>> {
    const records = await this.db.getAll("assessments");
    return new Map(records.map(({ id, serial = 0 }) => [id, serial]));
  }

  async contents(): Promise<Contents> {
    await this.quarantineUnreadable();
    const transaction = this.db.transaction(ALL);
    const settings = transaction.objectStore("settings");
    const [names, values, quarantined, records] = await Promise.all([
      settings.getAllKeys(),
      settings.getAll(),
      transaction.objectStore("quarantine").count(),
      transaction.objectStore("assessments").getAll(),
    ]);
    const { [NAME]: name, ...kept } = Object.fromEntries(
      names.map((name, index) => [name, values[index]]),
    );
    return {
      name: name as string | undefined,
      settings: kept,
      assessments: await Promise.all(records.map((record) => withJournal(transaction, record))),
      quarantined,
    };
  }

  async read(id: string): Promise<StoredAssessment | undefined> {
    const transaction = this.db.transaction(["assessments", "journal"]);
    const record = await transaction.objectStore("assessments").get(id);
    return record && withJournal(transaction, record);
  }

  /**
   * Writes a batch. `known`: the latest write of the assessment that is known of, which may be lost
   * here; with `unlessThere` nothing is written where it is not.
   */
  async store(
    { assessment, meta, changes, snapshot }: StoreEffect,
    known = 0,
    unlessThere = false,
  ): Promise<Written> {
    return write(this.db, ["assessments", "journal", "revisions"], async (transaction) => {
      const assessments = transaction.objectStore("assessments");
      const former = await assessments.get(assessment);
      const before = former?.serial ?? 0;
      if (unlessThere && former !== undefined && before >= known) {
        return { added: false, serial: before };
      }
      const serial = Math.max(before, known) + 1;
      if (snapshot !== undefined) {
        await assessments.put({ ...former, id: assessment, meta, document: snapshot, serial });
        await clear(transaction, "journal", assessment);
        if (former !== undefined) {
          await keepRevision(transaction, former);
        }
        return { added: former === undefined, serial };
      }
      if (former === undefined) {
        throw new Error("a change to an assessment that is not there");
      }
      await assessments.put({ ...former, meta, serial });
      for (const change of changes) {
        await transaction.objectStore("journal").add({ assessment, change });
      }
      return { added: false, serial };
    });
  }

  /** Puts a copy in its place where the record is not there, or older. */
  async restore(copy: StoredAssessment): Promise<void> {
    await write(this.db, ["assessments", "journal", "revisions"], async (transaction) => {
      const assessments = transaction.objectStore("assessments");
      const former = await assessments.get(copy.id);
      if (former !== undefined && (former.serial ?? 0) >= (copy.serial ?? 0)) {
        return;
      }
      const { journal, ...record } = copy;
      await assessments.put(record);
      await clear(transaction, "journal", copy.id);
      for (const change of journal) {
        await transaction.objectStore("journal").add({ assessment: copy.id, change });
      }
      if (former !== undefined) {
        await keepRevision(transaction, former);
      }
    });
  }

  async delete(id: string): Promise<void> {
    await write(this.db, ["assessments", "journal", "revisions"], async (transaction) => {
      await transaction.objectStore("assessments").delete(id);
      await clear(transaction, "journal", id);
      await clear(transaction, "revisions", id);
    });
  }

  async setSetting(name: string, value: unknown): Promise<void> {
    await write(this.db, ["settings"], async (transaction) => {
      await transaction.objectStore("settings").put(value, name);
    });
  }

  /** Adds those settings that are not there. */
  async addSettings(settings: Iterable<[name: string, value: unknown]>): Promise<void> {
    await write(this.db, ["settings"], async (transaction) => {
      const store = transaction.objectStore("settings");
      for (const [name, value] of settings) {
        if ((await store.getKey(name)) === undefined) {
          await store.put(value, name);
        }
      }
    });
  }

  /** Puts an assessment that the program cannot read aside, whole; its revisions stay. */
  async quarantine(id: string, reason: string): Promise<void> {
    await write(this.db, ["assessments", "journal", "quarantine"], async (transaction) => {
      const assessments = transaction.objectStore("assessments");
      const record = await assessments.get(id);
      if (record !== undefined) {
        const at = new Date().toISOString();
        const { journal } = await withJournal(transaction, record);
        await transaction.objectStore("quarantine").add({ id, reason, at, record, journal });
        await assessments.delete(id);
        await clear(transaction, "journal", id);
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

  private baptise(): Promise<string> {
    return write(this.db, ["settings"], async (transaction) => {
      const settings = transaction.objectStore("settings");
      const fresh = String(Math.random());
      // Another window may have been first.
      const name = ((await settings.get(NAME)) as string | undefined) ?? fresh;
      await settings.put(name, NAME);
      return name;
    });
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
}

/** Whether a setting is a questionnaire that was loaded, with which an assessment may be made. */
export function isQuestionnaire(setting: string): boolean {
  return setting.startsWith("questionnaire/");
}

function make(fresh: IDBPDatabase<Schema>): void {
  fresh.createObjectStore("assessments", { keyPath: "id" });
  for (const name of ["journal", "revisions"] as const) {
    fresh.createObjectStore(name, { autoIncrement: true }).createIndex("assessment", "assessment");
  }
  fresh.createObjectStore("quarantine", { autoIncrement: true });
  fresh.createObjectStore("settings");
}

/** With the changes since its document, in their order. */
async function withJournal(
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], IDBTransactionMode>,
  record: AssessmentRecord,
): Promise<StoredAssessment> {
  const entries = await transaction.objectStore("journal").index("assessment").getAll(record.id);
  return { ...record, journal: entries.map((entry) => entry.change) };
}

/** Deletes what `name` holds of an assessment, but for the newest `kept`. */
async function clear(
  transaction: Writing<Schema>,
  name: "journal" | "revisions",
  assessment: string,
  kept = 0,
): Promise<void> {
  const store = transaction.objectStore(name);
  const keys = await store.index("assessment").getAllKeys(assessment);
  for (const key of keys.slice(0, Math.max(0, keys.length - kept))) {
    await store.delete(key);
  }
}

async function keepRevision(transaction: Writing<Schema>, former: AssessmentRecord): Promise<void> {
  const { id: assessment, document } = former;
  const at = new Date().toISOString();
  await transaction.objectStore("revisions").add({ assessment, at, document });
  await clear(transaction, "revisions", assessment, REVISIONS);
}
