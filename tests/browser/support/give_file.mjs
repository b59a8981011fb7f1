// Files in, as a person gives them.

import { keyed } from "./app.mjs";

/** Chooses a file in the browser's file picker. */
export async function chooseFile(page, name, text) {
  const picker = page.waitForEvent("filechooser");
  await keyed(page, "open").first().click();
  await (await picker).setFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
}

/** Answers the question whose a file is that was opened: one's own. */
export async function goOnWithMine(page) {
  await keyed(page, "confirm/mine").click();
}

/** Drops files on the page, as another window's drag does. */
export async function drop(page, files) {
  await page.evaluate((list) => {
    const dataTransfer = new DataTransfer();
    for (const { name, text } of list) {
      dataTransfer.items.add(new File([text], name, { type: "application/json" }));
    }
    const target = document.elementFromPoint(200, 300);
    for (const type of ["dragenter", "dragover", "drop"]) {
      target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    }
  }, files);
}
