/**
 * The groups on disk: a database of their own, and nothing else of the page touches it. Files lie
 * under their group and key, so that they come out in the order of their keys.
 */
import type { DBSchema, IDBPDatabase } from "idb";
import { open, write, type Writing } from "../storage/databases";
import type { Refusal } from "./found";
import type { StoredGroup } from "./protocol";

/** Ours alone: on file:// Chromium shares one storage among all local pages. */
const DATABASE = "nl.ketenspiegel.groups";
const VERSION = 1;

/** A file as it was given; without bytes where there was nothing to keep of it. */
export interface StoredFile {
  group: string;
  file: string;
  name: string;
  size: number;
  unreadable: boolean;
  /** Why it is; what was kept by earlier builds does not say so. */
  refusal?: Refusal | undefined;
  bytes: Uint8Array<ArrayBuffer> | null;
}

export type Alteration =
  | { kind: "put"; group: StoredGroup }
  | { kind: "delete"; group: string }
  | { kind: "put file"; file: StoredFile }
  | { kind: "delete file"; group: string; file: string };

interface Schema extends DBSchema {
  groups: { key: string; value: StoredGroup };
  files: { key: [group: string, file: string]; value: StoredFile };
}

export class GroupDatabase {
  private constructor(private readonly db: IDBPDatabase<Schema>) {}

  /** Opens or makes the database; rejects where the browser gives none. `closed`: it went away. */
  static async open(closed: () => void): Promise<GroupDatabase> {
    return new GroupDatabase(await open(DATABASE, VERSION, make, closed));
  }

  close(): void {
    this.db.close();
  }

  groups(): Promise<StoredGroup[]> {
    return this.db.getAll("groups");
  }

  /** The keys of a group's files, in their order. */
  async fileKeys(group: string): Promise<string[]> {
    const keys = await this.db.getAllKeys("files", filesOf(group));
    return keys.map(([, file]) => file);
  }

  file(group: string, file: string): Promise<StoredFile | undefined> {
    return this.db.get("files", [group, file]);
  }

  /** Rejects where the last of what was written is not there as it was written. */
  async check(alterations: readonly Alteration[]): Promise<void> {
    for (const alteration of alterations.slice(-1)) {
      if (alteration.kind === "put file") {
        const { group, file, size } = alteration.file;
        if ((await this.file(group, file))?.size !== size) {
          throw new Error("what was written is not there");
        }
      } else if (alteration.kind === "put") {
        if ((await this.db.getKey("groups", alteration.group.id)) === undefined) {
          throw new Error("what was written is not there");
        }
      }
    }
  }

  /** Makes all alterations in their order, or none of them. */
  async write(alterations: readonly Alteration[]): Promise<void> {
    await write(this.db, ["groups", "files"], (transaction) =>
      Promise.all(alterations.map((alteration) => alter(transaction, alteration))),
    );
  }
}

function make(fresh: IDBPDatabase<Schema>): void {
  fresh.createObjectStore("groups", { keyPath: "id" });
  fresh.createObjectStore("files", { keyPath: ["group", "file"] });
}

function filesOf(group: string): IDBKeyRange {
  // In the order of keys a list comes after every text.
  return IDBKeyRange.bound([group], [group, []]);
}

async function alter(transaction: Writing<Schema>, alteration: Alteration): Promise<void> {
  const groups = transaction.objectStore("groups");
  const files = transaction.objectStore("files");
  switch (alteration.kind) {
    case "put":
      await groups.put(alteration.group);
      break;
    case "delete":
      await Promise.all([groups.delete(alteration.group), files.delete(filesOf(alteration.group))]);
      break;
    case "put file":
      await files.put(alteration.file);
      break;
    case "delete file":
      await files.delete([alteration.group, alteration.file]);
      break;
  }
}
