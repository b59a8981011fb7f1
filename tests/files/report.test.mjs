// Reports as a reader gets them: one document that fetches nothing, that everybody can read, that
// prints to clean pages, and in which nobody's text is more than text.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { openBrowser } from "../browser/support/browser.mjs";
import { projectRoot } from "../checks/project_files.mjs";

const commandLine = process.env.KETENSPIEGEL_CLI ?? projectRoot + "build/release/ketenspiegel";
const example = projectRoot + "data/example/practice.json";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const languages = ["nl", "en"];

// What somebody may write where a report shows it.
const hostile = [
  `</p></style><script>document.title = "taken"</script>`,
  `"><img src="https://example.org/x" onerror="document.title='taken'">`,
  `]]> --> <!-- &amp; &#x3c;b&#x3e; ' "`,
  "\u202Eesrever\u202C and \u2066isolated",
  "\u05E9\u05DC\u05D5\u05DD, two\nlines",
  "Reorganisatiebegeleidingscommissievergaderingsverslag".repeat(40),
];

const folder = mkdtempSync(join(tmpdir(), "ketenspiegel-"));
after(() => rmSync(folder, { recursive: true }));

const run = (args, input = "") =>
  spawnSync(commandLine, args, { encoding: "utf8", input, maxBuffer: 1 << 28 });

let written = 0;

/** Writes a result made from the example; without a digest, since it is no longer that file. */
function fileOf(change) {
  const result = JSON.parse(readFileSync(example, "utf8"));
  change(result);
  delete result.digest;
  delete result.scores;
  const file = join(folder, `${++written}.json`);
  writeFileSync(file, JSON.stringify(result));
  return file;
}

function hostileFile(organisation) {
  return fileOf((result) => {
    result.id = `00000000-0000-4000-8000-${String(written).padStart(12, "0")}`;
    result.respondent.organisation = organisation ?? hostile[0];
    result.respondent.post = hostile[1];
    result.scope.chain = hostile[0].slice(0, 200);
    Object.values(result.answers).forEach((answer, i) => {
      answer.comment = hostile[i % hostile.length];
    });
    result.context.considerations = {
      performance: hostile[2],
      benefits: hostile[5].slice(0, 3000),
    };
    result.initiatives = hostile.map((title) => ({
      title: title.slice(0, 200),
      aspect: "governance",
      status: "running",
      note: title,
    }));
  });
}

/** Organisations with a statement each; the last two are single persons, who are hidden. */
function groupFiles({ hidden }) {
  return ["Alfa", "Beta", hostile[1].slice(0, 200), "Delta", "Epsilon"].map((organisation, i) =>
    fileOf((result) => {
      result.id = `10000000-0000-4000-8000-${String(i).padStart(12, "0")}`;
      result.respondent = {
        kind: hidden && i > 1 ? "person" : "organisation",
        organisation,
        role: "policy",
      };
      Object.values(result.answers).forEach((answer, k) => {
        answer.level = 1 + ((i + k) % 4);
        delete answer.reason;
        answer.comment = k === 0 ? `Comment ${i}` : undefined;
      });
    }),
  );
}

function report(paths, ...options) {
  const { status, stdout, stderr } = run(["report", ...[paths].flat(), ...options]);
  assert.equal(status, 0, stderr);
  return stdout;
}

async function withPage(html, work) {
  const file = join(folder, `${++written}.html`);
  writeFileSync(file, html);
  const { context, close } = await openBrowser();
  try {
    const page = await context.newPage();
    const seen = { requests: [], messages: [] };
    page.on("request", (request) => seen.requests.push(request.url()));
    page.on("console", (message) => seen.messages.push(message.text()));
    page.on("dialog", (dialog) => seen.messages.push(dialog.message()));
    await page.goto(pathToFileURL(file).href);
    await work(page, seen);
    assert.deepEqual(seen.requests, [page.url()], "nothing but the document is fetched");
    assert.deepEqual(seen.messages, []);
  } finally {
    await close();
  }
}

const documents = (language) => ({
  "one result": report(example, "--lang", language),
  "a hostile result": report(hostileFile(), "--lang", language),
  "a group": report(groupFiles({ hidden: false }), "--lang", language),
  "a group that hides": report(groupFiles({ hidden: true }), "--lang", language),
  "a protected group": report(
    [hostileFile("Solo"), hostileFile("Duo")].map((file) => {
      const result = JSON.parse(readFileSync(file, "utf8"));
      result.respondent.kind = "person";
      writeFileSync(file, JSON.stringify(result));
      return file;
    }),
    "--lang",
    language,
  ),
});

for (const language of languages) {
  test(`reports can be read by everybody (${language})`, async () => {
    for (const [what, html] of Object.entries(documents(language))) {
      await withPage(html, async (page) => {
        assert.equal(await page.locator("html").getAttribute("lang"), language);
        const levels = await page
          .locator("h1, h2, h3, h4, h5, h6")
          .evaluateAll((all) => all.map((heading) => Number(heading.tagName[1])));
        assert.equal(levels[0], 1, what);
        levels.slice(1).forEach((level, i) => {
          assert.ok(level > 1 && level <= levels[i] + 1 && level <= 3, `${what}: heading ${i + 1}`);
        });
        for (const landmark of ["header", "nav", "main", "footer"]) {
          assert.equal(await page.locator(`body > ${landmark}`).count(), 1, `${what}: ${landmark}`);
        }
        // The policy forbids scripts in the page; the devtools protocol is not bound by it.
        await page.evaluate(axe);
        const { violations } = await page.evaluate("axe.run()");
        const told = violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
        assert.deepEqual(told, [], what);
        for (const width of [360, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          const wide = await page.evaluate("document.documentElement.scrollWidth");
          assert.ok(wide <= width, `${what}: ${wide} px wide in ${width}`);
        }
        const text = await page.locator("body").innerText();
        assert.doesNotMatch(text, /^[a-z]+(\.[a-z_]+)+$|\{[a-z_]+\}/m, "every text was found");
      });
    }
  });
}

test("what people write stays text", async () => {
  const html = report(hostileFile());
  assert.doesNotMatch(html, /<script|<img|<!--|[\u202A-\u202E\u2066-\u2069]/);
  assert.equal(html.match(/<style>/g).length, 1);
  await withPage(html, async (page) => {
    assert.doesNotMatch(await page.title(), /^taken$/);
    const comments = (await page.locator(".said").allTextContents()).join("\n");
    assert.ok(comments.includes(hostile[0]) && comments.includes(hostile[1]));
    assert.ok(comments.includes(hostile[2]) && comments.includes(hostile[4]));
    assert.ok(comments.includes("\uFFFDesrever\uFFFD and \uFFFDisolated"));
    assert.equal(await page.locator("main script, main img, main style").count(), 0);
  });
});

test("line breaks of word processors break lines, and no report shows a character that is none", async () => {
  const file = fileOf((result) => {
    result.answers["ambition.01"].comment =
      "een\u000btwee\u0001drie\u0007vier\u2028vijf\u000cacht\ufffe";
    result.respondent.kind = "organisation";
    result.respondent.organisation = "Bureau\u000bNoord\u0001";
  });
  for (const paths of [[file], groupFiles({ hidden: false }).concat(file)]) {
    const html = report(paths);
    assert.doesNotMatch(html, /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffd-\uffff]/);
    await withPage(html, async (page) => {
      const said = page.locator(".said").filter({ hasText: "een" }).first();
      assert.match(await said.innerText(), /een\s*\ntwee ?drie ?vier\s*\nvijf\s*\nacht/);
      // Whose a single result is stands above; a group names it beside its figures.
      const place = page.locator(paths.length === 1 ? "header" : "main");
      assert.match(await place.innerText(), /Bureau Noord/);
    });
  }
  const kept = readFileSync(file, "utf8");
  assert.ok(kept.includes("\u000b") || kept.includes("\\u000b"), "the file stays as it is");
});

test("every chart has a name, a description and its figures", async () => {
  for (const paths of [example, groupFiles({ hidden: false })]) {
    await withPage(report(paths), async (page) => {
      const charts = await page.locator("svg").evaluateAll((all) =>
        all.map((svg) => ({
          role: svg.getAttribute("role"),
          name: document.getElementById(svg.getAttribute("aria-labelledby")).textContent,
          said: document.getElementById(svg.getAttribute("aria-describedby")).textContent,
        })),
      );
      assert.ok(charts.length >= 4);
      for (const { role, name, said } of charts) {
        assert.equal(role, "img");
        assert.ok(name.length > 3 && said.length > 10, name);
      }
      const ids = await page.locator("[id]").evaluateAll((all) => all.map((one) => one.id));
      assert.equal(new Set(ids).size, ids.length, "no id stands twice");
    });
  }
});

/** What of a chart touches what it should not: texts each other, bars, or the drawing's edge. */
function touching() {
  const overlap = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
  const found = [];
  for (const svg of document.querySelectorAll("svg")) {
    const edge = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll("text")].map((text) => {
      const box = text.getBoundingClientRect();
      // Between the height of a capital and the baseline.
      const quarter = box.height / 4;
      return {
        name: text.textContent,
        left: box.left,
        right: box.right,
        top: box.top + quarter,
        bottom: box.bottom - quarter,
      };
    });
    const bars = [...svg.querySelectorAll("rect")]
      .slice(1)
      .map((bar) => bar.getBoundingClientRect());
    texts.forEach((text, i) => {
      if (text.left < edge.left - 1 || text.right > edge.right + 1)
        found.push(`${text.name} at the edge`);
      for (const other of texts.slice(i + 1))
        if (overlap(text, other)) found.push(`${text.name} on ${other.name}`);
      for (const bar of bars) {
        const inside = text.left >= bar.left && text.right <= bar.right;
        if (!inside && overlap(text, bar)) found.push(`${text.name} on a bar`);
      }
    });
  }
  return found;
}

test("charts are readable in every typeface that may stand in", async () => {
  const sources = [example, groupFiles({ hidden: false })];
  for (const typeface of [
    "DejaVu Sans",
    "Verdana",
    "Liberation Sans",
    "Nimbus Sans",
    "sans-serif",
  ]) {
    for (const source of sources) {
      for (const language of languages) {
        const html = report(source, "--lang", language).replaceAll(
          /'IBM Plex Sans'[^;"}]*sans-serif/g,
          typeface === "sans-serif" ? typeface : `'${typeface}', sans-serif`,
        );
        await withPage(html, async (page) => {
          assert.deepEqual(await page.evaluate(touching), [], `${typeface}, ${language}`);
        });
      }
    }
  }
});

test("the facts on top have room for their values on a phone", async () => {
  for (const source of [example, groupFiles({ hidden: true })]) {
    await withPage(report(source), async (page) => {
      await page.setViewportSize({ width: 390, height: 844 });
      const rooms = await page
        .locator("dd")
        .evaluateAll((all) => all.map((dd) => dd.getBoundingClientRect().width));
      assert.ok(rooms.length > 0);
      assert.ok(Math.min(...rooms) > 195, `${Math.min(...rooms)} px`);
    });
  }
});

test("the report says what the score says", () => {
  const html = report(example, "--lang", "nl");
  assert.match(html, /vooral procesgericht, met elementen van systeemgericht en ketengericht/);
  assert.match(html, /Governance en procesinrichting: vooral systeemgericht, loopt voor/);
  for (const figure of ["53%", "6%", "29%", "12%", "83%"]) assert.ok(html.includes(figure));
  const { agenda } = JSON.parse(run(["score", example, "--json"]).stdout);
  assert.ok(html.includes(`de grootste stap eerst: ${agenda.length}.`));
  assert.match(html, /Het geeft geen zekerheid/);
});

test("the same files give the same bytes", () => {
  const files = groupFiles({ hidden: false });
  assert.equal(report(files), report(files.toReversed()));
  const out = join(folder, "aggregate.html");
  assert.equal(run(["aggregate", ...files, "--html", out, "--lang", "nl"]).status, 0);
  assert.equal(readFileSync(out, "utf8"), report(files, "--lang", "nl"));
});

test("hidden organisations stay hidden, and then nobody is named with a comment", () => {
  const open = report(groupFiles({ hidden: false }));
  assert.match(open, /Alfa: Comment 0/);
  const hiding = report(groupFiles({ hidden: true }));
  assert.match(hiding, /Comment 0/);
  assert.doesNotMatch(hiding, /Alfa: Comment|Delta|Epsilon/);
});

test("a protected group shows no figures and no comments", () => {
  const [first, second] = groupFiles({ hidden: true }).slice(3);
  const html = report([first, second]);
  assert.match(html, /too few results/);
  assert.doesNotMatch(html, /Delta|Epsilon|Comment \d|<svg|\d[.,]\d%/);
});

test("a report prints to tagged pages with an outline", async () => {
  await withPage(report(example), async (page) => {
    const pdf = (await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true })).toString(
      "latin1",
    );
    assert.match(pdf, /\/StructTreeRoot/);
    assert.match(pdf, /\/Outlines/);
    assert.match(pdf, /\/Lang/);
    const a4 = /\/MediaBox \[0 0 (\d+)[\d.]* (\d+)[\d.]*\]/.exec(pdf);
    assert.deepEqual(a4.slice(1).map(Number), [594, 841]);
    const pages = pdf.match(/\/Type \/Page\b/g).length;
    assert.ok(pages > 5 && pages < 25, `${pages} pages`);
  });
});

test("exit codes and files are those of the command line", () => {
  const out = join(folder, "out.html");
  assert.equal(run(["report", example, "--output", out]).status, 0);
  assert.match(readFileSync(out, "utf8"), /^<!doctype html>/);
  assert.equal(run(["report", join(folder, "none.json")]).status, 2);
  assert.equal(run(["report", example, "--lang", "xx"]).status, 2);
  assert.equal(run(["report"]).status, 2);
  assert.equal(run(["report", example, "--output", join(folder, "no", "out.html")]).status, 2);
  const damaged = join(folder, "damaged.json");
  writeFileSync(damaged, readFileSync(example, "utf8").replace('"revision": 1', '"revision": 2'));
  const alone = run(["report", damaged]);
  assert.equal(alone.status, 1);
  assert.match(alone.stdout, /damaged or edited after it was saved/);
  const beside = run(["report", example, damaged]);
  assert.equal(beside.status, 1);
  assert.match(beside.stdout, /Files left out/);
  assert.doesNotMatch(beside.stdout, /damaged\.json/, "a file's name can be a person's");
});
