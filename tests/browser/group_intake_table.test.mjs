// What comes in on the group's page, and what becomes of it: the table that the command line has too.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { rows } from "../intake/table.mjs";
import { keyed, open, settle } from "./support/app.mjs";
import { openBrowser } from "./support/browser.mjs";
import { dropPaths, folderOf } from "./support/give_many.mjs";
import { sayInGroup } from "./support/group_texts.mjs";
import { dist } from "./support/paths.mjs";
import { serve } from "./support/server.mjs";
import { say } from "./support/texts.mjs";

let browser;
let server;
let page;

before(async () => {
  server = await serve(dist);
  browser = await openBrowser();
  page = await browser.context.newPage();
  await open(page, `${server.origin}/group.html`);
  await keyed(page, "language/en").click();
  await settle(page);
});

after(async () => {
  await browser.close();
  await server.stop();
});

/** Leaves open what a sentence is filled in with. */
const blanks = new Proxy({}, { get: () => "{" });

/** The beginnings of what the page may say of a file that is left out for this reason. */
function reasonsFor(code) {
  const own = {
    digest_wrong: ["left_out.changed"],
    not_json: ["left_out.empty", "left_out.other"],
    bad_utf8: ["left_out.other"],
  };
  return [
    say("en", `problem.${code}`, blanks),
    ...(own[code] ?? []).map((key) => sayInGroup("en", key)),
  ].map((text) => text.split("{")[0]);
}

/** The names in the sentence of this key: they come after its colon. */
function namesIn(texts, key, count) {
  const [begin] = sayInGroup("en", count === 1 ? `${key}.one` : key, {
    count,
    names: "\n",
  }).split("\n");
  const sentence = texts.find((text) => text.startsWith(begin));
  return sentence === undefined ? [] : sentence.slice(begin.length, -1).split(", ");
}

const counted = (texts, key, count) =>
  texts.includes(sayInGroup("en", count === 1 ? `${key}.one` : key, { count }));

/** All that the page says, piece by piece. */
const texts = () =>
  page.evaluate(() =>
    [...document.querySelectorAll("#mirror p, #mirror li, #mirror h1, #mirror h2")].map((element) =>
      element.textContent.replaceAll("\u00ad", "").trim(),
    ),
  );

for (const { name, files, given, right } of rows) {
  test(`on the page: ${name}`, async (t) => {
    await keyed(page, "home").press("Enter");
    await settle(page);
    const made = files();
    const folder = await folderOf(t, made);
    const top = given ?? [...new Set(Object.keys(made).map((path) => path.split("/")[0]))];
    await dropPaths(
      page,
      top.map((path) => `${folder}/${path}`),
    );
    await keyed(page, "files/title")
      .first()
      .or(page.getByText(/^Added: /).first())
      .first()
      .waitFor();
    await settle(page);
    const said = await texts();
    const results = said
      .map((text) => /^(\d+) results? counts?[,.]/.exec(text)?.[1])
      .find((found) => found !== undefined);
    assert.equal(Number(results), right.results, said.join("\n"));

    const leftOut = Object.entries(right.left_out ?? {});
    assert.ok(
      leftOut.length === 0 || counted(said, "files.left_out.count", leftOut.length),
      said.join("\n"),
    );
    for (const [path, code] of leftOut) {
      const item = said.find((text) => text.startsWith(path));
      assert.ok(item !== undefined, `${path} is not named`);
      assert.ok(
        reasonsFor(code).some((reason) => item.includes(reason)),
        `${path}: ${code}, the page says ${item}`,
      );
    }
    for (const [key, of] of [
      ["read.passed_over", "passed_over"],
      ["read.leavings", "leavings"],
    ]) {
      const expected = [...(right[of] ?? [])].sort();
      assert.deepEqual(namesIn(said, key, expected.length).sort(), expected);
    }
    for (const [code, count] of Object.entries(right.notes ?? {})) {
      assert.ok(counted(said, `files.${code}`, count), `${code}: ${count}`);
    }
  });
}
