/**
 * A second copy of every assessment, and of the questionnaires that they were made with, in files
 * of the browser's own (the origin private file system): what is kept there has survived where the
 * database came back empty or older. Where the browser has no such files, or cannot write them
 * from here (Safari before 26, a page opened from a file), there are no copies.
 */
import type { StoredAssessment } from "../protocol";
import { isQuestionnaire } from "./database";
import { isSuspected, suspect } from "./renewal";

/** Ours alone, and of this form of what stands in it. */
const FOLDER = "nl.ketenspiegel.copies.1";
const QUESTIONNAIRES = "questionnaires";
/** A copy follows the database by so much at most, so that typing does not write it all the time. */
const DELAY_MS = 500;

export interface Kept {
  assessments: StoredAssessment[];
  /** Settings of loaded questionnaires, each with its file. */
  questionnaires: Record<string, unknown>;
}

/** What a file has to hold now; undefined when there is nothing to keep. */
type Content = () => Promise<unknown>;

export class Copies {
  private readonly due = new Map<string, Content>();
  private timer = 0;
  private full = false;
  /** Files are written one after the other. */
  private last: Promise<unknown> = Promise.resolve();

  /** All that is kept; nothing where there is none. */
  async all(): Promise<Kept> {
    const kept: Kept = { assessments: [], questionnaires: {} };
    const folder = await this.folder(false);
    if (folder === undefined) {
      return kept;
    }
    for await (const file of folder.values()) {
      const content = await read(file as FileSystemFileHandle);
      if (content === undefined) {
        continue;
      }
      if (file.name === QUESTIONNAIRES) {
        kept.questionnaires = content as Record<string, unknown>;
      } else {
        kept.assessments.push(content as StoredAssessment);
      }
    }
    return kept;
  }

  /** Copies an assessment soon; `content` is asked when that comes. */
  assessment(id: string, content: () => Promise<StoredAssessment | undefined>): void {
    this.soon(id, content);
  }

  questionnaires(settings: ReadonlyMap<string, unknown>): void {
    this.soon(QUESTIONNAIRES, () => {
      const own = [...settings].filter(([name, value]) => isQuestionnaire(name) && value !== null);
      return Promise.resolve(own.length === 0 ? undefined : Object.fromEntries(own));
    });
  }

  /** Copies what waits for it, without delay: the page goes away. */
  flush(): Promise<unknown> {
    clearTimeout(this.timer);
    this.timer = 0;
    for (const [name, content] of this.due) {
      this.last = this.last
        .then(async () => this.put(name, await content()))
        .catch((error: unknown) => console.warn("copy", error));
    }
    this.due.clear();
    return this.last;
  }

  /** Writes a copy at once; rejects where that fails. */
  async write(copy: StoredAssessment): Promise<void> {
    this.due.delete(copy.id);
    await this.flush();
    await this.put(copy.id, copy);
  }

  /** Deletes a copy; rejects where it is still there. */
  async remove(id: string): Promise<void> {
    this.due.delete(id);
    await this.flush();
    await this.put(id, undefined);
  }

  private soon(name: string, content: Content): void {
    this.due.set(name, content);
    if (this.timer === 0) {
      this.timer = setTimeout(() => void this.flush(), DELAY_MS);
    }
  }

  private async put(name: string, content: unknown): Promise<void> {
    // Chromium (156) ends itself at the tenth try or so on a disk without any room; the database
    // bears it, and is what finds out that there is room again.
    if (content !== undefined && this.full && isSuspected()) {
      throw new DOMException("no room yet", "QuotaExceededError");
    }
    const folder = await this.folder(content !== undefined);
    if (folder === undefined) {
      return;
    }
    if (content !== undefined) {
      await this.fill(await folder.getFileHandle(name, { create: true }), content);
      return;
    }
    await folder.removeEntry(name).catch(unlessMissing);
    for await (const _ of folder.values()) {
      return;
    }
    await (await navigator.storage.getDirectory()).removeEntry(FOLDER).catch(unlessMissing);
  }

  private async fill(file: FileSystemFileHandle, content: unknown): Promise<void> {
    try {
      // What is written takes the file's place only when it is whole.
      const stream = await file.createWritable();
      await stream.write(JSON.stringify(content));
      await stream.close();
      this.full = false;
    } catch (error) {
      this.full = (error as Error).name === "QuotaExceededError";
      if (this.full) {
        suspect();
      }
      throw error;
    }
  }

  /** Where the copies are. It is looked for each time: data that was cleared took it along. */
  private async folder(create: boolean): Promise<FileSystemDirectoryHandle | undefined> {
    if (
      typeof FileSystemFileHandle === "undefined" ||
      !("createWritable" in FileSystemFileHandle.prototype)
    ) {
      return undefined;
    }
    try {
      return await (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create });
    } catch (error) {
      const { name } = error as Error;
      if (name === "QuotaExceededError") {
        throw error;
      }
      return undefined; // Not made yet, or not to be had here.
    }
  }
}

async function read(file: FileSystemFileHandle): Promise<unknown> {
  try {
    return JSON.parse(await (await file.getFile()).text());
  } catch (error) {
    console.warn("copy", file.name, error);
    return undefined; // Begun and never written.
  }
}

function unlessMissing(error: unknown): void {
  if ((error as Error).name !== "NotFoundError") {
    throw error;
  }
}
