/**
 * Files into the program, one at a time and in their order: those that come next are read ahead, a
 * few of them, and the browser has its turn in between.
 *
 * A run begins with the first files that come and ends with `group_files_done`; what comes while it
 * lasts joins it.
 */
import type { Send } from "../host";
import {
  Refused,
  refused,
  unreadable,
  type Container,
  type Finding,
  type Found,
  type GivenFile,
  type Opened,
  type PackedFile,
  type PassedOver,
} from "./found";
import { Pace, task } from "./pace";
import type { PassedOverFiles } from "./protocol";

/** Files of one run; of those beyond them only the number is told. */
const MOST_FILES = 10_000;
/** Files read before their turn: at most so many times 4 MiB of memory. */
const AHEAD = 16;
/** Files found before the browser has its turn. */
const TOGETHER = 100;
/** Files passed over that are named. */
const MOST_NAMED = 100;

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
  private readonly ahead: Promise<Opened | PackedFile>[] = [];
  private scanning = false;
  private total = 0;
  private told = -1;
  private given = 0;
  private telling = false;
  private begun = false;
  private over = 0;
  private readonly passed: Record<PassedOver["passed"], string[]> = { other: [], leaving: [] };
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
      this.leaveTheRest();
      this.readAhead();
      const next = this.ahead.shift();
      if (next !== undefined) {
        await this.handle(next);
      } else if (this.scanning) {
        await new Promise<void>((resolve) => {
          this.wake = resolve;
        });
      } else {
        break;
      }
    }
    ended();
    const { cancelled, over } = this;
    const { other, leaving } = this.passed;
    this.send({
      type: "group_files_done",
      cancelled,
      ...(over > 0 ? { over } : {}),
      ...(other.length > 0 ? { passed_over: named(other) } : {}),
      ...(leaving.length > 0 ? { leavings: named(leaving) } : {}),
    });
  }

  private async scan(): Promise<void> {
    this.scanning = true;
    let seen = 0;
    for (let batch = this.batches.shift(); batch !== undefined; batch = this.batches.shift()) {
      try {
        for await (const file of batch) {
          if (this.cancelled) {
            return;
          }
          this.take(file);
          seen += 1;
          if (seen % TOGETHER === 0) {
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
    if ("passed" in file) {
      this.passed[file.passed].push(file.name);
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
    const total = Math.min(this.total, MOST_FILES);
    if (this.told < total) {
      this.told = total;
      this.send({ type: "group_files", total });
    }
  }

  /** Once all that is read together was handed over the rest is only counted. */
  private leaveTheRest(): void {
    if (this.given >= MOST_FILES) {
      this.over += this.ahead.splice(0).length + this.found.splice(0).length;
    }
  }

  private readAhead(): void {
    while (this.ahead.length < AHEAD && this.given + this.ahead.length < MOST_FILES) {
      const file = this.found.shift();
      if (file === undefined) {
        return;
      }
      this.ahead.push(this.pace.do(() => file.read()));
    }
  }

  /** Hands over what a file is, or holds; true where that was anything. */
  private async handle(reading: Promise<Opened | PackedFile>): Promise<boolean> {
    const read = await Promise.race([reading, this.stopped]);
    await this.pace.rest();
    const file =
      read !== undefined && "unpack" in read
        ? await Promise.race([read.unpack(this.pace), this.stopped])
        : read;
    if (file === undefined || this.cancelled) {
      return false;
    }
    if ("passed" in file) {
      this.passed[file.passed].push(file.name);
      this.total -= 1;
      return false;
    }
    if ("open" in file) {
      return this.openUp(file);
    }
    await this.giveInTurn(file);
    return true;
  }

  /** What holds nothing is told, or passed over, itself. */
  private async openUp(container: Container): Promise<boolean> {
    const { name, size, alone } = container;
    let inside: Finding[];
    try {
      inside = await container.open();
    } catch (error) {
      console.warn(name, error);
      await this.giveInTurn(
        error instanceof Refused ? refused(name, size, error.refusal) : unreadable(name, size),
      );
      return true;
    }
    const before = { other: this.passed.other.length, leaving: this.passed.leaving.length };
    this.total -= 1;
    let any = false;
    for (const found of this.within(inside)) {
      if (this.cancelled) {
        return any;
      }
      if (this.given >= MOST_FILES) {
        this.over += 1;
        continue;
      }
      any = (await this.handle(this.pace.do(() => found.read()))) || any;
    }
    if (any || this.cancelled) {
      return any;
    }
    this.passed.other.length = before.other;
    this.passed.leaving.length = before.leaving;
    if (alone) {
      this.total += 1;
      await this.giveInTurn(refused(name, size, "nothing_inside"));
    } else {
      this.passed.other.push(name);
    }
    return alone;
  }

  /** Notes what is passed over; the rest is to be handled. */
  private within(inside: readonly Finding[]): Found[] {
    const files: Found[] = [];
    for (const file of inside) {
      if ("passed" in file) {
        this.passed[file.passed].push(file.name);
      } else {
        files.push(file);
      }
    }
    this.total += files.length;
    this.tellTotal();
    return files;
  }

  private async giveInTurn(file: GivenFile): Promise<void> {
    await this.pace.rest();
    if (!this.cancelled) {
      if (this.given === this.told) {
        this.tellTotal();
      }
      this.given += 1;
      this.pace.do(() => this.give(file));
    }
  }
}

function named(paths: readonly string[]): PassedOverFiles {
  const names = [...new Set(paths)].sort();
  return { count: names.length, names: names.slice(0, MOST_NAMED) };
}
