/** What this window knows to be on disk, and what of it turns out not to be there any more. */
import type { StoredAssessment } from "../protocol";
import type { Kept } from "./copies";
import type { Contents, Database } from "./database";
import { copySetting } from "./settings_copy";

export class Ledger {
  /** The last write of each assessment, and the settings. */
  private readonly serials = new Map<string, number>();
  readonly settings = new Map<string, unknown>();
  /** The database that all that is in; none was read yet. */
  private name: string | undefined;
  /** Assessments that are written anew, whichever window comes first. */
  private readonly restoring = new Set<string>();

  /** Takes over what was found; what is not among the assessments is not there any more. */
  take(assessments: readonly StoredAssessment[], settings: Record<string, unknown> = {}): void {
    this.serials.clear();
    for (const { id, serial = 0 } of assessments) {
      this.serials.set(id, serial);
    }
    for (const [name, value] of Object.entries(settings)) {
      this.settings.set(name, value);
    }
  }

  serial(id: string): number {
    return this.serials.get(id) ?? 0;
  }

  wrote(id: string, serial: number): void {
    this.serials.set(id, serial);
  }

  forget(id: string): void {
    this.serials.delete(id);
  }

  /** True once for each assessment that was lost: another window may have written it already. */
  restores(id: string): boolean {
    return this.restoring.delete(id);
  }

  /** All that is kept: in the database or, where that has it not, or older, as a copy. */
  async read(database: Database, kept: Kept): Promise<Contents> {
    let contents = await database.contents();
    const there = new Map(contents.assessments.map(({ id, serial = 0 }) => [id, serial]));
    const newer = kept.assessments.filter(({ id, serial = 0 }) => serial > (there.get(id) ?? -1));
    const missing = Object.entries(kept.questionnaires).filter(
      ([name]) => !(name in contents.settings),
    );
    if (newer.length > 0 || missing.length > 0) {
      for (const copy of newer) {
        await database.restore(copy);
      }
      await database.addSettings(missing);
      contents = await database.contents();
    }
    this.take(contents.assessments, contents.settings);
    this.name = contents.name;
    if (this.name === undefined) {
      // Not waited for: the program can begin.
      database.name().then(
        (name) => (this.name ??= name),
        (error: unknown) => console.warn("name", error),
      );
    }
    return contents;
  }

  /**
   * The assessments that are lost: somebody cleared the data of the site, of which not every browser
   * tells, or the disk lost it. The settings are put back at once.
   */
  async lost(database: Database): Promise<string[]> {
    if (this.name === undefined) {
      return [];
    }
    const name = await database.name();
    const another = name !== this.name;
    const there = await database.serials();
    const lost = [...this.serials].filter(([id, serial]) => {
      const found = there.get(id);
      // What is not in the same database any more was deleted in another window.
      return found === undefined ? another : found < serial;
    });
    if (another) {
      await database.addSettings([...this.settings]);
      this.settings.forEach((value, setting) => copySetting(setting, value));
      this.name = name;
    }
    const ids = lost.map(([id]) => id);
    ids.forEach((id) => this.restoring.add(id));
    return ids;
  }
}
