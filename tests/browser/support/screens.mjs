// Every screen of the product, reached the short way.

import { keyed, settle } from "./app.mjs";
import { framework } from "./texts.mjs";

/** Calls `look` with a name on each screen in turn, beginning on the start screen. */
export async function eachScreen(page, look) {
  await keyed(page, "home").click();
  await settle(page);
  await look("start");
  await keyed(page, "new").click();
  await settle(page);
  await look("about");
  if ((await keyed(page, "save").count()) === 0) {
    await keyed(page, "steps").click(); // On a phone it stands in the folded list of steps.
  }
  await keyed(page, "save").click();
  await settle(page);
  await look("about, with what is missing for a file");
  await keyed(page, "private/yes").click();
  for (const aspect of framework.aspects) {
    await keyed(page, "next").click();
    const [{ id }] = aspect.points;
    await keyed(page, `answer/${id}/2`).click();
    await keyed(page, `add-comment/${id}`).click();
    await settle(page);
    await look(aspect.id);
  }
  await keyed(page, "next").click();
  await settle(page);
  await look("result without a verdict");
  await keyed(page, "home").click();
  await keyed(page, "example").click();
  await settle(page);
  await look("result of the example");
  await keyed(page, "home").click();
  await page.locator('[data-key^="delete/"]').first().click();
  await page.getByRole("dialog").waitFor();
  await settle(page);
  await look("dialog");
  await keyed(page, "confirm").click();
  await settle(page);
}
