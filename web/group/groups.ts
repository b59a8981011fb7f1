/**
 * Keeps groups and tells the program when they are kept; keeps several windows in step.
 *
 * What comes while a transaction is under way waits and goes into the next one together: thousands
 * of files do not wait for the disk thousands of times.
 */
import type { Send } from "../host";
import { failure } from "../storage/storage";
import { Channel } from "../storage/tabs";
import { unreadable, type Found } from "./found";
import { GroupDatabase, type Alteration } from "./group_database";
import type { GroupStart } from "./protocol";

const CHANNEL = "nl.ketenspiegel.groups";
/** Alterations and bytes of one transaction at most, or little more than those. */
const MOST_TOGETHER = 100;
const MOST_BYTES = 8 * 1024 * 1024;

interface Waiting {
  batch: number;
  alteration: Alteration;
}

export class Groups {
  private database: GroupDatabase | undefined;
  private readonly channel: Channel<string>;
  private readonly waiting: Waiting[] = [];
  /** Ends when nothing waits any more. */
  private writing: Promise<void> | undefined;
  /** Groups that the other windows are to be told of. */
  private readonly changed = new Set<string>();
  private kept = false;

  /** `persist` is called when there is something to lose. */
  constructor(
    private readonly send: Send,
    private readonly persist: () => void,
  ) {
    this.channel = new Channel(CHANNEL, (group) => void this.received(group));
  }

  async open(): Promise<GroupStart> {
    try {
      this.database = await GroupDatabase.open(() => (this.database = undefined));
      const groups = await this.database.groups();
      this.kept = true;
      return { groups, groups_kept: true };
    } catch (error) {
      console.warn("no storage for groups", error);
      this.database = undefined;
      return { groups: [], groups_kept: false };
    }
  }

  /** Where nothing can be kept nothing is answered. */
  alter(batch: number, alteration: Alteration): void {
    if (this.kept) {
      this.waiting.push({ batch, alteration });
      this.writing ??= this.write();
    }
  }

  /** The files of a group as they are kept, one by one. */
  async *files(group: string): AsyncGenerator<Found> {
    await this.writing;
    for (const file of (await this.database?.fileKeys(group)) ?? []) {
      yield { read: () => this.read(group, file) };
    }
  }

  private async read(group: string, file: string): ReturnType<Found["read"]> {
    try {
      const stored = await this.database?.file(group, file);
      if (stored !== undefined) {
        const { name, size, refusal = "file_unreadable", bytes } = stored;
        return {
          name,
          size,
          file,
          ...(stored.unreadable ? { refusal } : {}),
          ...(bytes === null ? {} : { bytes }),
        };
      }
    } catch (error) {
      console.warn("stored file", error);
    }
    return { ...unreadable("", 0), file };
  }

  private async write(): Promise<void> {
    while (this.waiting.length > 0) {
      const together = this.waiting.splice(0, this.fitting());
      if (together.length === 1 || !(await this.wrote(together, false))) {
        // One by one, so that only what cannot be kept is not.
        for (const one of together) {
          await this.wrote([one], true);
        }
      }
    }
    this.writing = undefined;
    for (const group of this.changed) {
      this.channel.send(group);
    }
    this.changed.clear();
  }

  /** How many of those that wait go into one transaction. */
  private fitting(): number {
    let bytes = 0;
    const full = this.waiting.findIndex(({ alteration }, index) => {
      bytes += alteration.kind === "put file" ? (alteration.file.bytes?.length ?? 0) : 0;
      return index === MOST_TOGETHER - 1 || bytes >= MOST_BYTES;
    });
    return full < 0 ? this.waiting.length : full + 1;
  }

  private async wrote(together: readonly Waiting[], tell: boolean): Promise<boolean> {
    const batch = together[together.length - 1]?.batch ?? 0;
    try {
      if (this.database === undefined) {
        throw new DOMException("no database", "InvalidStateError");
      }
      await this.database.write(together.map(({ alteration }) => alteration));
    } catch (error) {
      if (tell) {
        console.warn("store", error);
        this.send({ type: "group_store_failed", batch, reason: failure(error) });
      }
      return false;
    }
    for (const { alteration } of together) {
      this.changed.add(groupOf(alteration));
    }
    this.send({ type: "group_stored", batch });
    this.persist();
    return true;
  }

  private async received(group: string): Promise<void> {
    const groups = await this.database?.groups().catch(() => undefined);
    if (groups !== undefined) {
      this.send({ type: "group_list", groups, group });
    }
  }
}

function groupOf(alteration: Alteration): string {
  switch (alteration.kind) {
    case "put":
      return alteration.group.id;
    case "put file":
      return alteration.file.group;
    default:
      return alteration.group;
  }
}
