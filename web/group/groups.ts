/**
 * Keeps groups and tells the program when they are kept; keeps several windows in step.
 *
 * What comes while a transaction is under way waits and goes into the next one together: thousands
 * of files do not wait for the disk thousands of times.
 */
import type { Send } from "../host";
import { Connection } from "../storage/connection";
import { failure } from "../storage/failures";
import { Channel } from "../storage/tabs";
import { unreadable, type Found } from "./found";
import { GroupDatabase, type Alteration } from "./group_database";
import type { GroupStart } from "./protocol";

const CHANNEL = "nl.ketenspiegel.groups";
/** Alterations and bytes of one transaction at most, or little more than those. */
const MOST_TOGETHER = 100;
const MOST_BYTES = 8 * 1024 * 1024;
/** What could not be written is tried again after so long. */
const RETRY_MS = 2000;
/** A database that could not be opened likewise. */
const AGAIN_MS = 10_000;
/** What another window deletes is heard of well within this time. */
const HEARSAY_MS = 300;

interface Waiting {
  batch: number;
  alteration: Alteration;
  /** Why it is not on disk yet, as the program was told. */
  failure?: string;
}

export class Groups {
  private readonly connection = new Connection<GroupDatabase>(GroupDatabase.open, () =>
    this.checkSoon(),
  );
  private readonly channel: Channel<string>;
  private waiting: Waiting[] = [];
  /** What could not be written, until it is. */
  private unwritten: Waiting[] = [];
  private retry = 0;
  /** Ends when nothing waits any more. */
  private writing: Promise<void> | undefined;
  /** Groups that the other windows are to be told of. */
  private readonly changed = new Set<string>();
  /** Groups that are on disk. */
  private ids = new Set<string>();
  private kept = false;
  private checking = 0;

  /** `persist` is called when there is something to lose. */
  constructor(
    private readonly send: Send,
    private readonly persist: () => void,
  ) {
    this.channel = new Channel(CHANNEL, (group) => void this.received(group));
    addEventListener("focus", () => this.checkSoon());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") {
        this.checkSoon();
      }
    });
  }

  async open(): Promise<GroupStart> {
    try {
      return await this.report(await this.connection.get());
    } catch (error) {
      console.warn("no storage for groups", error);
      const reason = failure(error);
      if (reason !== "blocked" && reason !== "newer") {
        void this.goOnOpening();
      }
      return { groups: [], groups_kept: false, groups_reason: reason };
    }
  }

  /** Where nothing can be kept nothing is answered. */
  alter(batch: number, alteration: Alteration): void {
    if (this.kept) {
      const overtaken = this.unwritten.filter((one) => overtakes(alteration, one.alteration));
      this.unwritten = this.unwritten.filter((one) => !overtaken.includes(one));
      this.tell(overtaken);
      this.waiting.push({ batch, alteration });
      this.writing ??= this.write();
    }
  }

  /** The files of a group as they are kept, one by one. */
  async *files(group: string): AsyncGenerator<Found> {
    await this.writing;
    for (const file of await this.connection.use((database) => database.fileKeys(group))) {
      yield { read: () => this.read(group, file) };
    }
  }

  private async read(group: string, file: string): ReturnType<Found["read"]> {
    try {
      const stored = await this.connection.use((database) => database.file(group, file));
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
      const error = await this.wrote(together);
      if (error !== undefined) {
        await this.writeApart(together, error);
      }
    }
    this.writing = undefined;
    for (const group of this.changed) {
      this.channel.send(group);
    }
    this.changed.clear();
    if (this.unwritten.length > 0 && this.retry === 0) {
      this.retry = setTimeout(() => this.again(), RETRY_MS);
    }
  }

  /** One by one, so that only what cannot be kept is not. */
  private async writeApart(together: Waiting[], error: unknown): Promise<void> {
    let last = error;
    // Where there is no database, or no room for what was tried before, there is none for the rest.
    const hopeless = (): boolean =>
      ["waiting", "newer"].includes(failure(last)) ||
      (failure(last) === "quota" && together.every((one) => one.failure === "quota"));
    const apart = together.length > 1 && !hopeless();
    for (const one of together) {
      last = apart ? await this.wrote([one]) : error;
      if (last !== undefined) {
        this.failed(one, last);
      }
    }
  }

  private failed(one: Waiting, error: unknown): void {
    this.unwritten.push(one);
    const reason = failure(error);
    if (one.failure !== reason) {
      console.warn("store", error);
      one.failure = reason;
      this.send({ type: "group_store_failed", batch: one.batch, reason });
    }
  }

  private again(): void {
    this.retry = 0;
    this.waiting = [...this.unwritten, ...this.waiting];
    this.unwritten = [];
    if (this.waiting.length > 0) {
      this.writing ??= this.write();
    }
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

  /** Writes them, or nothing of them; answers why not. */
  private async wrote(together: readonly Waiting[]): Promise<unknown> {
    try {
      await this.connection.write(
        (database) => database.write(together.map(({ alteration }) => alteration)),
        (database) => database.check(together.map(({ alteration }) => alteration)),
      );
    } catch (error) {
      return error ?? new Error("not written");
    }
    for (const { alteration } of together) {
      this.changed.add(groupOf(alteration));
      if (alteration.kind === "put") {
        this.ids.add(alteration.group.id);
      } else if (alteration.kind === "delete") {
        this.ids.delete(alteration.group);
      }
    }
    this.tell(together);
    this.persist();
    return undefined;
  }

  /** Tells that they are on disk, or that what took their place will be. */
  private tell(done: readonly Waiting[]): void {
    const again = done.filter((one) => one.failure !== undefined).map(({ batch }) => batch);
    const batch = done[done.length - 1]?.batch;
    if (batch !== undefined) {
      this.send({ type: "group_stored", batch, ...(again.length > 0 ? { again } : {}) });
    }
  }

  private async received(group: string): Promise<void> {
    const groups = await this.connection
      .use((database) => database.groups())
      .catch(() => undefined);
    if (groups !== undefined) {
      this.ids = new Set(groups.map(({ id }) => id));
      this.send({ type: "group_list", groups, group });
    }
  }

  private async report(database: GroupDatabase): Promise<GroupStart> {
    const groups = await database.groups();
    this.ids = new Set(groups.map(({ id }) => id));
    this.kept = true;
    return { groups, groups_kept: true };
  }

  private async goOnOpening(): Promise<void> {
    for (;;) {
      try {
        const report = await this.report(await this.connection.open());
        this.send({ type: "group_report", ...report });
        return;
      } catch (error) {
        console.warn("no storage for groups yet", error);
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      }
    }
  }

  private checkSoon(): void {
    if (this.kept && this.checking === 0) {
      this.checking = setTimeout(() => void this.check(), HEARSAY_MS);
    }
  }

  /** Looks whether the groups are still there: somebody may have cleared the data of the site. */
  private async check(): Promise<void> {
    this.checking = 0;
    await this.writing;
    try {
      const groups = await this.connection.use((database) => database.groups());
      if (groups.length === 0 && this.ids.size > 0) {
        const lost = [...this.ids];
        this.ids.clear();
        this.send({ type: "group_lost", groups: lost });
      }
    } catch (error) {
      console.warn("check", error); // The next write says so to the person.
    }
  }
}

/** Whether what comes later makes the earlier needless. */
function overtakes(later: Alteration, earlier: Alteration): boolean {
  return (
    groupOf(later) === groupOf(earlier) &&
    (later.kind === "delete" || fileOf(later) === fileOf(earlier))
  );
}

function fileOf(alteration: Alteration): string | undefined {
  switch (alteration.kind) {
    case "put file":
      return alteration.file.file;
    case "delete file":
      return alteration.file;
    default:
      return undefined;
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
