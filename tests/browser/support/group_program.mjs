// The page's side of the group around a program that writes down what it hears, and answers with
// the effects that a test wants.

import { serveModule } from "./modules.mjs";

const SCRIPT = `
  import { watchDrops } from "./files";
  import { GroupPage } from "./group/group_page";
  import { inflated } from "./group/inflating";
  import { deflateSync } from "fflate";

  const asText = (bytes) => bytes && new TextDecoder().decode(bytes);

  window.heard = [];
  /** Called for each event; returns effects. */
  window.program = () => [];
  window.persisted = 0;

  const storage = { perform() {}, async persist() { window.persisted += 1; } };
  const send = (event, blob) => {
    window.heard.push(blob === undefined ? event : { ...event, text: asText(blob) });
    for (const effect of window.program(event, blob)) {
      window.page.perform(effect, new Uint8Array());
    }
  };
  window.page = new GroupPage(send, storage);
  watchDrops(send, (data) => window.page.dropped(data));
  window.opened = window.page.open();

  /** Drops files of the page's own making together: 7.json holds "7". */
  window.dropMade = (count, first) => {
    const dataTransfer = new DataTransfer();
    for (let index = first; index < first + count; index++) {
      dataTransfer.items.add(new File([String(index)], index + ".json"));
    }
    const init = { bubbles: true, cancelable: true, dataTransfer };
    document.body.dispatchEvent(new DragEvent("drop", init));
  };

  /** How often the inflater goes on with so many zeros of which few are wanted. */
  window.inflateZeros = async (count, wanted) => {
    let taken = 1;
    const packed = deflateSync(new Uint8Array(count));
    const { more } = await inflated(packed, wanted, async () => { taken += 1; });
    return { taken, more };
  };

  /** Waits for an event that fits. */
  window.until = async (fits) => {
    while (!window.heard.some(fits)) {
      await new Promise((done) => setTimeout(done, 5));
    }
  };
`;

export function serveGroupProgram() {
  return serveModule(SCRIPT);
}

/** A new window with the program; `prepare` runs in it before anything else. */
export async function openProgram(context, address, prepare = () => undefined) {
  const page = await context.newPage();
  await page.addInitScript(prepare);
  await page.goto(address);
  await page.waitForFunction(() => window.opened !== undefined);
  await page.evaluate(() => window.opened);
  return page;
}

/** Waits until a run of files has ended, and tells what the program heard of it; it then forgets. */
export async function run(page) {
  await page.evaluate(() => window.until(({ type }) => type === "group_files_done"));
  const heard = await page.evaluate(() => window.heard.splice(0));
  return {
    files: heard.filter(({ type }) => type === "group_file").map(({ type: _, ...file }) => file),
    totals: heard.filter(({ type }) => type === "group_files").map(({ total }) => total),
    ends: heard.filter(({ type }) => type === "group_files_done"),
    heard,
  };
}
