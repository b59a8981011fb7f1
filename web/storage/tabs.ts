/**
 * Several windows on the same assessments: a lock says which one writes an assessment, a channel
 * tells the others what was written. Where the browser lacks either (some do on file://), a
 * window writes without asking and hears nothing.
 */

const LOCK = "nl.ketenspiegel.writer/";

/** Holds, or waits for, the right to write one assessment at a time. */
export class WriterLock {
  private stop: AbortController | undefined;

  /**
   * Lets go of the former assessment and asks for `id`. `changed` is told at once whether the
   * right is held, and again when it is granted later (`late`).
   */
  choose(id: string | null, changed: (id: string, held: boolean, late: boolean) => void): void {
    this.stop?.abort();
    if (id === null) {
      return;
    }
    if (!("locks" in navigator)) {
      changed(id, true, false);
      return;
    }
    const stop = new AbortController();
    this.stop = stop;
    void this.ask(id, stop, changed);
  }

  private async ask(
    id: string,
    stop: AbortController,
    changed: (id: string, held: boolean, late: boolean) => void,
  ): Promise<void> {
    const held = async (late: boolean): Promise<void> => {
      if (stop.signal.aborted) {
        return;
      }
      const stopped = new Promise((resolve) => stop.signal.addEventListener("abort", resolve));
      changed(id, true, late);
      await stopped;
    };
    try {
      const atOnce = await navigator.locks.request(
        LOCK + id,
        { ifAvailable: true },
        async (lock) => {
          if (lock !== null) {
            await held(false);
          }
          return lock !== null;
        },
      );
      if (!atOnce && !stop.signal.aborted) {
        changed(id, false, false);
        await navigator.locks.request(LOCK + id, { signal: stop.signal }, () => held(true));
      }
    } catch (error) {
      if (!stop.signal.aborted) {
        console.warn("no locks here", error);
        changed(id, true, false);
      }
    }
  }
}

const WINDOW = "nl.ketenspiegel.window/";

/**
 * The title that a window stands under, where the others can read it also when it does not answer
 * any more: as the name of a lock.
 */
export class WindowTitle {
  private letGo: (() => void) | undefined;

  show(title: string): void {
    this.letGo?.();
    this.letGo = undefined;
    if ("locks" in navigator) {
      navigator.locks
        .request(
          WINDOW + title,
          { mode: "shared" },
          () =>
            new Promise<void>((resolve) => {
              this.letGo = resolve;
            }),
        )
        .catch((error: unknown) => console.warn("no locks here", error));
    }
  }
}

/** The titles of all windows that show theirs. */
export async function windowTitles(): Promise<string[]> {
  try {
    const { held = [] } = await navigator.locks.query();
    const names = held.map(({ name = "" }) => name).filter((name) => name.startsWith(WINDOW));
    return [...new Set(names.map((name) => name.slice(WINDOW.length)))];
  } catch {
    return []; // No locks here.
  }
}

/** Messages to the other windows, on a channel of some name. */
export class Channel<Message> {
  private readonly channel: BroadcastChannel | undefined;

  constructor(name: string, received: (message: Message) => void) {
    try {
      this.channel = new BroadcastChannel(name);
      this.channel.addEventListener("message", (event: MessageEvent<Message>) =>
        received(event.data),
      );
    } catch (error) {
      console.warn("no channel here", error);
    }
  }

  send(message: Message): void {
    this.channel?.postMessage(message);
  }
}
