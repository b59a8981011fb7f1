/**
 * A database that is opened again when the browser closed it: because somebody cleared the data of
 * the site, because the disk failed, because another window wants to change it.
 */
import { Waiting } from "./failures";
import { renew, suspect } from "./renewal";

/** How long another window may keep the database before the page goes on without it. */
const PATIENCE_MS = 3000;
/** While the data of the site are being cleared, Chromium (156) aborts what opens a database. */
const TRIES = 5;
const PAUSE_MS = 100;

export interface Closable {
  close(): void;
}

export class Connection<Database extends Closable> {
  private opening: Promise<Database> | undefined;
  /** What has been waited for too long already. */
  private late: Promise<Database> | undefined;

  /** `lost` is told when a connection that was open went away. */
  constructor(
    private readonly make: (closed: () => void) => Promise<Database>,
    private readonly lost: () => void,
  ) {}

  /** The open database, however long that takes. */
  open(): Promise<Database> {
    if (this.opening === undefined) {
      const opening = this.tried(() => this.forget(opening));
      this.opening = opening;
      opening.catch(() => {
        this.opening = undefined; // The next one to ask tries again.
      });
    }
    return this.opening;
  }

  /** The same, or a rejection with `Waiting` where another window is in the way. */
  get(): Promise<Database> {
    const opening = this.open();
    return new Promise((resolve, reject) => {
      const patience = this.late === opening ? 0 : PATIENCE_MS;
      const timer = setTimeout(() => {
        this.late = opening;
        reject(new Waiting());
      }, patience);
      opening.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  }

  /** Does something with the database; once more where it turns out to have been closed. */
  async use<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
    const opening = this.open();
    const database = await this.get();
    try {
      return await work(database);
    } catch (error) {
      if (!(error instanceof DOMException)) {
        throw error;
      }
      if (error.name === "InvalidStateError") {
        this.forget(opening);
        return work(await this.get());
      }
      if (error.name === "UnknownError" || error.name === "AbortError") {
        // The disk failed, or the browser gave up: what this connection says is not to be believed.
        suspect();
        database.close();
        this.forget(opening);
      }
      throw error;
    }
  }

  /**
   * Writes, and says so only when it can be believed: after a failure of the disk what was written
   * is made sure of, and read back by `check`, which throws where it is not there.
   */
  async write<Result>(
    work: (database: Database) => Promise<Result>,
    check: (database: Database, result: Result) => Promise<unknown>,
  ): Promise<Result> {
    const result = await this.use(work);
    if (await renew()) {
      await this.use((database) => check(database, result));
    }
    return result;
  }

  private async tried(closed: () => void): Promise<Database> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.make(closed);
      } catch (error) {
        if (tries === TRIES || (error as Error).name !== "AbortError") {
          throw error;
        }
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      }
    }
  }

  private forget(opening: Promise<Database>): void {
    if (this.opening === opening) {
      this.opening = undefined;
      suspect();
      this.lost();
    }
  }
}
