/**
 * Files into the program, one at a time and in their order: those that come next are read ahead, a
 * few of them, and the browser has its turn in between.
 *
 * A run begins with the first files that come and ends with `group_files_done`; what comes while it
 * lasts joins it.
 */
import type { Send } from "../host";
import { SKIPPED, type Finding, type Found, type GivenFile, type PackedFile } from "./found";
import { Pace, task } from "./pace";

/** Files of one run; of those beyond them only the number is told. */
const MOST_FILES = 10_000;
/** Files read before their turn: at most so many times 4 MiB of memory. */
const AHEAD = 16;
/** Files found before the browser has its turn. */
const TOGETHER = 100;

export class Intake {
  private current: Run | undefined;
  private last: Promise<void> = Promise.resolve();

  /** `give` hands a file over to the program. */
  constructor(
    private readonly send: Send,
    private readonly give: (file: GivenFile) => void,
  ) {}

  /** Finds, reads and hands over all of `files`. */
  add(files: AsyncIterable<Finding>): void {
    if (this.current === undefined) {
      const run = new Run(this.send, this.give);
      this.current = run;
      // A run that was cancelled says so before the next begins.
      this.last = this.last.then(() => run.work(() => this.ended(run)));
    }
    this.current.add(files);
  }

  cancel(): void {
    this.current?.cancel();
    this.current = undefined;
  }

  private ended(run: Run): void {
    if (this.current === run) {
      this.current = undefined;
    }
  }
}

class Run {
  private readonly pace = new Pace();
  private readonly batches: AsyncIterable<Finding>[] = [];
  private readonly found: Found[] = [];
  private readonly ahead: Promise<GivenFile | PackedFile>[] = [];
  private scanning = false;
  private total = 0;
  private told = -1;
  private given = 0;
  private telling = false;
  private begun = false;
  private over = 0;
  private skipped = 0;
  private cancelled = false;
  /** Stops waiting for a file that is slow to come. */
  private stop: () => void = () => undefined;
  private readonly stopped = new Promise<undefined>((resolve) => {
    this.stop = () => resolve(undefined);
  });
  /** Stops waiting for more to be found. */
  private wake: () => void = () => undefined;

  constructor(
    private readonly send: Send,
    private readonly give: (file: GivenFile) => void,
  ) {}

  add(files: AsyncIterable<Finding>): void {
    this.batches.push(files);
    if (!this.scanning) {
      void this.scan();
    }
  }

  cancel(): void {
    this.cancelled = true;
    this.stop();
    this.wake();
  }

  /** Hands over what is found until there is no more; `ended` is called just before that is told. */
  async work(ended: () => void): Promise<void> {
    this.begun = true;
    this.tellTotal();
    while (!this.cancelled) {
      this.readAhead();
      const next = this.ahead.shift();
      if (next !== undefined) {
        const file = await Promise.race([this.unpacked(next), this.stopped]);
        await this.giveInTurn(file);
      } else if (this.scanning) {
        await new Promise<void>((resolve) => {
          this.wake = resolve;
        });
      } else {
        break;
      }
    }
    ended();
    const { cancelled, over, skipped } = this;
    this.send({
      type: "group_files_done",
      cancelled,
      ...(over > 0 ? { over } : {}),
      ...(skipped > 0 ? { skipped } : {}),
    });
  }

  private async scan(): Promise<void> {
    this.scanning = true;
    for (let batch = this.batches.shift(); batch !== undefined; batch = this.batches.shift()) {
      try {
        for await (const file of batch) {
          if (this.cancelled) {
            return;
          }
          this.take(file);
          if ((this.total + this.over + this.skipped) % TOGETHER === 0) {
            await task();
          }
        }
      } catch (error) {
        console.warn("files", error);
      }
    }
    this.scanning = false;
    this.wake();
  }

  private take(file: Finding): void {
    if (file === SKIPPED) {
      this.skipped += 1;
      return;
    }
    if (this.total === MOST_FILES) {
      this.over += 1;
      return;
    }
    this.total += 1;
    this.found.push(file);
    this.readAhead();
    this.wake();
    void this.tellTotalSoon();
  }

  /** Not once for each: they come by the hundred. */
  private async tellTotalSoon(): Promise<void> {
    if (!this.telling) {
      this.telling = true;
      await task();
      this.telling = false;
      if (this.begun && !this.cancelled) {
        this.tellTotal();
      }
    }
  }

  private tellTotal(): void {
    if (this.told !== this.total) {
      this.told = this.total;
      this.send({ type: "group_files", total: this.total });
    }
  }

  private readAhead(): void {
    while (this.ahead.length < AHEAD) {
      const file = this.found.shift();
      if (file === undefined) {
        return;
      }
      this.ahead.push(this.pace.do(() => file.read()));
    }
  }

  private async unpacked(file: Promise<GivenFile | PackedFile>): Promise<GivenFile> {
    const read = await file;
    return "unpack" in read ? read.unpack(this.pace) : read;
  }

  private async giveInTurn(file: GivenFile | undefined): Promise<void> {
    await this.pace.rest();
    if (file !== undefined && !this.cancelled) {
      if (this.given === this.told) {
        this.tellTotal();
      }
      this.given += 1;
      this.pace.do(() => this.give(file));
    }
  }
}
