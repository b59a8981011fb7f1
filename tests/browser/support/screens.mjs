// Every screen of the product, reached the short way. What may lie where something was clicked just
// before is pressed by keyboard: a second click so soon at the same place would be a double.

import { keyed, settle } from "./app.mjs";
import { chooseFile } from "./give_file.mjs";
import { ownQuestionnaire } from "./own_questionnaire.mjs";
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
  await eachStep(page, look);
  await keyed(page, "home").click();
  await keyed(page, "example").click();
  await settle(page);
  await look("result of the example");
  await openEach(page, "figure/");
  await look("result of the example, explained");
  await keyed(page, "next").press("Enter");
  await openEach(page, "explain/", "stay/");
  await look("direction of the example, explained");
  await keyed(page, "next").press("Enter");
  await openEach(page, "explain/", "advice/");
  await look("plan of the example, explained");
  await keyed(page, "home").click();
  await page.locator('[data-key^="delete/"]').first().click();
  await page.getByRole("dialog").waitFor();
  await settle(page);
  await look("dialog");
  await keyed(page, "confirm").press("Enter");
  await ownQuestionnaireScreens(page, look);
}

/** From "About you" through all steps of an assessment with little in it. */
async function eachStep(page, look) {
  const [aspect] = framework.aspects;
  const next = async (name, ...keys) => {
    await keyed(page, "next").press("Enter");
    for (const key of keys) {
      await keyed(page, key).click();
    }
    await settle(page);
    await look(name);
  };
  await next("impression", `placement/${aspect.id}/2`, "explain/forms/definitions");
  for (const { id, points } of framework.aspects) {
    await next(id, `answer/${points[0].id}/2`, `add-comment/${points[0].id}`);
    await openEach(page, "explain/term/", `term/${points[1].id}/`);
    await look(`${id}, words explained`);
  }
  await next("recognise", `trait/${aspect.traits.process[0].id}/partly`);
  await next("result without a verdict");
  await next("direction", "context/readiness/2", `target/${aspect.id}/3`);
  await next("plan", "add-initiative");
  await keyed(page, "remove-initiative/1").click();
  await settle(page);
  await look("plan, with what was removed");
}

/** Opens all that opens under keys that begin so. */
async function openEach(page, ...beginnings) {
  for (const beginning of beginnings) {
    const closed = page.locator(`[data-key^="${beginning}"][aria-expanded="false"]`);
    for (let count = await closed.count(); count > 0; count = await closed.count()) {
      await closed.first().click();
      await settle(page);
    }
  }
}

/** The start screen with a questionnaire of one's own, which goes again. */
async function ownQuestionnaireScreens(page, look) {
  await chooseFile(page, "eigen.json", ownQuestionnaire("eigen"));
  await keyed(page, "questionnaire/eigen@1").waitFor({ state: "attached" });
  await settle(page);
  await look("start with a questionnaire of one's own");
  await keyed(page, "forget-questionnaire/eigen@1").press("Enter");
  await settle(page);
  await look("the question whether to forget it");
  await keyed(page, "confirm").press("Enter");
  await settle(page);
}
