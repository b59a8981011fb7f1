/** Keeps what the program wants kept, tells it when that is so, and keeps several windows in step. */
import { download } from "../files";
import type {
  Change,
  Effect,
  HostEvent,
  StorageFailure,
  StorageReport,
  StoreEffect,
} from "../protocol";
import { Database } from "./database";
import { copySetting } from "./settings_copy";
import { Channel, WriterLock } from "./tabs";

export type StorageEffect = Extract<
  Effect,
  { effect: "store" | "delete" | "setting" | "open" | "quarantine" | "download_quarantine" }
>;

const CHANNEL = "nl.ketenspiegel.changes";

/** What one window tells the others. */
type Message =
  | { kind: "changes"; assessment: string; changes: Change[]; meta: unknown; document?: string }
  | { kind: "list" };

/** The list of assessments is another one now. */
const LIST: Message = { kind: "list" };

const NOTHING: Omit<StorageReport, "state"> = {
  persisted: false,
  settings: {},
  assessments: [],
  quarantined: 0,
};

export class Storage {
  private database: Database | undefined;
  private readonly lock = new WriterLock();
  private readonly channel: Channel<Message>;
  private askedToPersist = false;
  /** Writes run one after the other, in the order in which the program gave them. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly send: (event: HostEvent) => void) {
    this.channel = new Channel(CHANNEL, (message) => void this.received(message));
  }

  /** Opens the database and reads all of it. */
  async open(): Promise<StorageReport> {
    try {
      this.database = await Database.open(() => this.lost());
      const contents = await this.database.contents();
      return { state: "ready", persisted: await isPersisted(), ...contents };
    } catch (error) {
      console.warn("no storage", error);
      this.database = undefined;
      const newer = error instanceof DOMException && error.name === "VersionError";
      return { state: "unavailable", reason: newer ? "newer" : failure(error), ...NOTHING };
    }
  }

  perform(effect: StorageEffect): void {
    switch (effect.effect) {
      case "store":
        this.write(effect.batch, async (database) =>
          (await database.store(effect)) ? LIST : changed(effect),
        );
        break;
      case "delete":
        this.write(effect.batch, async (database) => {
          await database.delete(effect.assessment);
          return LIST;
        });
        break;
      case "quarantine":
        this.write(effect.batch, async (database) => {
          await database.quarantine(effect.assessment, effect.reason);
          return LIST;
        });
        break;
      case "setting":
        copySetting(effect.name, effect.value);
        this.queue((database) => database.setSetting(effect.name, effect.value)).catch(
          (error: unknown) => console.warn("setting", error),
        );
        break;
      case "open":
        this.lock.choose(effect.assessment, (id, held, late) => void this.writer(id, held, late));
        break;
      case "download_quarantine":
        void this.queue(async (database) =>
          download(
            "ketenspiegel-quarantine.json",
            "application/json",
            await database.quarantined(),
          ),
        );
        break;
    }
  }

  /** Runs a write, tells the program when it is on disk, and the other windows what `work` says. */
  private write(batch: number, work: (database: Database) => Promise<Message>): void {
    this.queue(work).then(
      (message) => {
        this.send({ type: "stored", batch });
        this.channel.send(message);
        void this.persist();
      },
      (error: unknown) => {
        console.warn("store", error);
        this.send({ type: "store_failed", batch, reason: failure(error) });
      },
    );
  }

  private queue<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
    const run = (): Promise<Result> =>
      this.database === undefined
        ? Promise.reject(new DOMException("no database", "InvalidStateError"))
        : work(this.database);
    const result = this.last.then(run, run);
    this.last = result.catch(() => undefined);
    return result;
  }

  /** A right that comes late begins with what the other window wrote last. */
  private async writer(assessment: string, held: boolean, late: boolean): Promise<void> {
    if (late) {
      await this.refresh(assessment);
    }
    this.send({ type: "writer", assessment, held });
  }

  private async refresh(assessment: string): Promise<void> {
    const record = await this.queue((database) => database.read(assessment)).catch(() => undefined);
    if (record !== undefined) {
      const { meta, document, journal } = record;
      this.send({ type: "remote", assessment, meta, document, changes: journal });
    }
  }

  private async received(message: Message): Promise<void> {
    if (message.kind === "changes") {
      const { kind: _, ...remote } = message;
      this.send({ type: "remote", ...remote });
    } else {
      const contents = await this.queue((database) => database.contents()).catch(() => undefined);
      if (contents !== undefined) {
        this.send({ type: "remote_list", assessments: contents.assessments });
      }
    }
  }

  /** Asks the browser, once there is something to lose, not to clear it when space runs low. */
  async persist(): Promise<void> {
    if (!this.askedToPersist) {
      this.askedToPersist = true;
      try {
        const persisted = await navigator.storage.persist();
        this.send({ type: "storage", state: "ready", persisted });
      } catch (error) {
        console.warn("persist", error); // Not offered on file:// by every browser.
      }
    }
  }

  private lost(): void {
    this.database = undefined;
    this.send({ type: "storage", state: "unavailable", persisted: false });
  }
}

function changed({ assessment, changes, meta, snapshot }: StoreEffect): Message {
  const message = { kind: "changes" as const, assessment, changes, meta };
  return snapshot === undefined ? message : { ...message, document: snapshot };
}

async function isPersisted(): Promise<boolean> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return false;
  }
}

/** Why something could not be kept. */
export function failure(error: unknown): StorageFailure {
  const name = error instanceof DOMException ? error.name : "";
  if (name === "QuotaExceededError") {
    return "quota";
  }
  return name === "InvalidStateError" || name === "SecurityError" ? "blocked" : "unknown";
}
