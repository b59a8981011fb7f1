/** Keeps what the program wants kept, tells it when that is so, and keeps several windows in step. */
import { download } from "../files";
import type { Effect, HostEvent, StorageReport, StoreEffect } from "../protocol";
import { changed, LIST, readBack, type Message } from "./batches";
import { Connection } from "./connection";
import { Copies, type Kept } from "./copies";
import { Database, isQuestionnaire } from "./database";
import { failure } from "./failures";
import { Ledger } from "./ledger";
import { Owed } from "./owed";
import { copySetting } from "./settings_copy";
import { Channel, WindowTitle, windowTitles, WriterLock } from "./tabs";

export type StorageEffect = Extract<
  Effect,
  { effect: "store" | "delete" | "setting" | "open" | "quarantine" | "download_quarantine" }
>;

const CHANNEL = "nl.ketenspiegel.changes";
/** How long a database that could not be opened is left alone before it is tried again. */
const AGAIN_MS = 10_000;

const NOTHING: Omit<StorageReport, "state"> = {
  persisted: false,
  settings: {},
  assessments: [],
  quarantined: 0,
};

export class Storage {
  private readonly connection = new Connection<Database>(Database.open, () => void this.check());
  private readonly copies = new Copies();
  private readonly owed = new Owed();
  private readonly lock = new WriterLock();
  private readonly title = new WindowTitle();
  private readonly channel: Channel<Message>;
  private askedToPersist = false;
  /** Writes run one after the other, in the order in which the program gave them. */
  private last: Promise<unknown> = Promise.resolve();
  private readonly ledger = new Ledger();
  /** The disk had no room at the last write, and none has succeeded since. */
  private full = false;
  /** The assessment that only this window writes. */
  private held: string | undefined;

  constructor(private readonly send: (event: HostEvent) => void) {
    this.channel = new Channel(CHANNEL, (message) => void this.received(message));
    addEventListener("pagehide", () => void this.copies.flush());
    addEventListener("focus", () => void this.check());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") {
        void this.check();
      } else {
        void this.copies.flush();
        this.showTitle();
      }
    });
  }

  /** Opens the database and reads all of it; goes on trying where another window is in the way. */
  async open(): Promise<StorageReport> {
    const kept = this.kept();
    try {
      return await this.report(await this.connection.get(), await kept);
    } catch (error) {
      console.warn("no storage", error);
      const reason = failure(error);
      if (reason !== "blocked" && reason !== "newer") {
        void this.goOnOpening();
      }
      const { assessments, questionnaires } = reason === "newer" ? NO_COPIES : await kept;
      this.ledger.take(assessments, questionnaires);
      const settings = questionnaires;
      const windows = reason === "waiting" ? await windowTitles() : [];
      return { state: "unavailable", reason, ...NOTHING, settings, assessments, windows };
    }
  }

  perform(effect: StorageEffect): void {
    switch (effect.effect) {
      case "store":
        this.store(effect).then(
          (message) => this.written(effect.batch, message),
          (error: unknown) => this.failed(effect.batch, error),
        );
        break;
      case "delete": {
        const { assessment, batch } = effect;
        this.owe(assessment, batch, async (database) => {
          await this.copies.remove(assessment);
          await database.delete(assessment);
        });
        break;
      }
      case "quarantine": {
        const { assessment, batch, reason } = effect;
        this.owe(assessment, batch, async (database) => {
          await database.quarantine(assessment, reason);
          await this.copies.remove(assessment);
        });
        break;
      }
      case "setting": {
        const { name, value } = effect;
        copySetting(name, value);
        this.ledger.settings.set(name, value);
        if (isQuestionnaire(name)) {
          this.copies.questionnaires(this.ledger.settings);
        }
        void this.owed.do(`setting ${name}`, () =>
          this.queue((database) => database.setSetting(name, value)),
        );
        break;
      }
      case "open":
        this.held = undefined;
        this.lock.choose(effect.assessment, (id, held, late) => void this.writer(id, held, late));
        break;
      case "download_quarantine":
        void this.queue(async (database) =>
          download(effect.name, "application/json", await database.quarantined()),
        );
        break;
    }
  }

  private async store(effect: StoreEffect): Promise<Message> {
    const { assessment: id, meta, snapshot } = effect;
    const known = this.ledger.serial(id);
    const unlessThere = this.ledger.restores(id) && this.held !== id;
    try {
      const { added, serial } = await this.queue(
        (database) => database.store(effect, known, unlessThere),
        (database, written) => readBack(database, effect, written),
      );
      this.ledger.wrote(id, serial);
      this.copy(id);
      return added ? LIST : changed(effect);
    } catch (error) {
      // Where the disk is full there is no room for a copy either.
      if (snapshot !== undefined && failure(error) !== "quota") {
        const copy = { id, meta, document: snapshot, journal: [], serial: known + 1 };
        await this.copyInstead(copy, error);
      }
      throw error;
    }
  }

  /** What the database does not take is kept beside it at least, for the next start. */
  private async copyInstead(copy: StorageReport["assessments"][0], error: unknown): Promise<void> {
    try {
      await this.copies.write(copy);
      this.ledger.wrote(copy.id, copy.serial ?? 0);
    } catch (second) {
      // Files tell a full disk better than the database does.
      if (failure(error) === "unknown") {
        throw second;
      }
    }
  }

  private copy(id: string): void {
    this.copies.assessment(id, () => this.connection.use((database) => database.read(id)));
  }

  private written(batch: number, message: Message): void {
    this.full = false;
    this.send({ type: "stored", batch });
    this.channel.send(message);
    void this.persist();
  }

  private failed(batch: number, error: unknown): void {
    console.warn("store", error);
    let reason = failure(error);
    // Once the disk is full the database cannot be opened either, and does not say why.
    if (reason === "unknown" && this.full) {
      reason = "quota";
    }
    this.full = reason === "quota";
    this.send({ type: "store_failed", batch, reason });
  }

  /** Something about an assessment that is told once it is done, however often it is tried. */
  private owe(id: string, batch: number, work: (database: Database) => Promise<void>): void {
    this.ledger.forget(id);
    void this.owed.do(`assessment ${id}`, async () => {
      try {
        await this.queue(work);
      } catch (error) {
        this.failed(batch, error);
        throw error;
      }
      this.written(batch, LIST);
    });
  }

  private queue<Result>(
    work: (database: Database) => Promise<Result>,
    check: (database: Database, result: Result) => Promise<void> = () => Promise.resolve(),
  ): Promise<Result> {
    const run = (): Promise<Result> => this.connection.write(work, check);
    const result = this.last.then(run, run);
    this.last = result.catch(() => undefined);
    return result;
  }

  /** A right that comes late begins with what the other window wrote last. */
  private async writer(assessment: string, held: boolean, late: boolean): Promise<void> {
    if (late) {
      await this.refresh(assessment);
    }
    this.held = held ? assessment : undefined;
    this.showTitle();
    this.send({ type: "writer", assessment, held });
  }

  /** For a window that this one is in the way of: what to look for among the tabs. */
  private showTitle(): void {
    // A window without an assessment keeps no lock: the browser may then keep it for going back to.
    if (this.held !== undefined) {
      this.title.show(document.title);
    }
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
        this.ledger.take(contents.assessments);
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

  private async report(database: Database, kept: Kept): Promise<StorageReport> {
    const { name: _, ...contents } = await this.ledger.read(database, kept);
    for (const { id, serial = 0 } of contents.assessments) {
      if (!kept.assessments.some((copy) => copy.id === id && (copy.serial ?? 0) >= serial)) {
        this.copy(id);
      }
    }
    return { state: "ready", persisted: await isPersisted(), ...contents };
  }

  private kept(): Promise<Kept> {
    return this.copies.all().catch(() => NO_COPIES);
  }

  private async goOnOpening(): Promise<void> {
    for (;;) {
      try {
        const database = await this.connection.open();
        this.send({ type: "storage_report", ...(await this.report(database, await this.kept())) });
        return;
      } catch (error) {
        if (this.overtaken(error)) {
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      }
    }
  }

  /** Looks whether what was saved is still there, and has what is not written anew. */
  private check(): Promise<void> {
    return this.owed.do("check", async () => {
      try {
        const lost = await this.queue((database) => this.ledger.lost(database));
        if (lost.length > 0) {
          this.copies.questionnaires(this.ledger.settings);
          this.send({ type: "lost", assessments: lost });
        }
      } catch (error) {
        if (!this.overtaken(error)) {
          throw error;
        }
      }
    });
  }

  /** Tells that a newer version of the program has taken the database over, where that is so. */
  private overtaken(error: unknown): boolean {
    console.warn("database", error);
    const reason = failure(error);
    if (reason !== "newer") {
      return false;
    }
    this.send({ type: "storage_report", state: "unavailable", reason, ...NOTHING });
    return true;
  }
}

const NO_COPIES: Kept = { assessments: [], questionnaires: {} };

async function isPersisted(): Promise<boolean> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return false;
  }
}
