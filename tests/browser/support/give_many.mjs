// Many files in, as a person gives them: dropped from the system's file manager, or chosen.

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A folder with `files` (path → content), which is gone after `test`. */
export async function folderOf(test, files) {
  const folder = await mkdtemp(join(tmpdir(), "ketenspiegel-files-"));
  test.after(() => rm(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** Drops files and folders of the disk on the page. */
export async function dropPaths(page, paths) {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: paths, dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"]) {
    await session.send("Input.dispatchDragEvent", { type, x: 200, y: 200, data });
  }
  await session.detach();
}

/** Chooses in the browser's picker, which `effect` of the program opens on a press. */
export async function pickPaths(page, effect, paths) {
  await page.evaluate((wanted) => {
    const open = () => window.page.perform(wanted);
    document.querySelector("button").addEventListener("click", open, { once: true });
  }, effect);
  const picker = page.waitForEvent("filechooser");
  await page.locator("button").click();
  const chooser = await picker;
  await chooser.setFiles(paths);
  return chooser;
}
