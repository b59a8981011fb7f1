/** What is owed to the disk until it is there: of each name the latest, tried again and again. */

/** As long as a failed write of an assessment waits. */
const RETRY_MS = 2000;

type Work = () => Promise<unknown>;

export class Owed {
  private readonly works = new Map<string, Work>();
  private timer = 0;

  /** Does it now, and again until it succeeds or something else takes its name. */
  async do(name: string, work: Work): Promise<void> {
    this.works.set(name, work);
    try {
      await work();
    } catch (error) {
      console.warn(name, error);
      if (this.timer === 0) {
        this.timer = setTimeout(() => this.again(), RETRY_MS);
      }
      return;
    }
    if (this.works.get(name) === work) {
      this.works.delete(name);
    }
  }

  private again(): void {
    this.timer = 0;
    for (const [name, work] of [...this.works]) {
      void this.do(name, work);
    }
  }
}
