// Nothing leaves: the content security policy blocks every way out to another origin.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { open } from "./support/app.mjs";
import { openBrowser } from "./support/browser.mjs";
import { dist, singleFile } from "./support/paths.mjs";
import { serve } from "./support/server.mjs";

let browser;
let server;
let elsewhere;

before(async () => {
  server = await serve(dist);
  elsewhere = await serve(dist);
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  await server.stop();
  await elsewhere.stop();
});

test("the served page reaches no other origin", () => assertBlocked(`${server.origin}/`));

test("the group's page reaches no other origin", () =>
  assertBlocked(`${server.origin}/group.html`));

test("the page in one file reaches no origin", () => assertBlocked(pathToFileURL(singleFile).href));

async function assertBlocked(address) {
  const page = await browser.context.newPage();
  const violations = [];
  page.on("console", (message) => {
    if (message.type() === "error" && message.text().includes("Content Security Policy")) {
      violations.push(message.text());
    }
  });
  await open(page, address);
  assert.deepEqual(violations, [], "the page itself breaks its policy");

  const blocked = await page.evaluate(async (origin) => {
    const directives = new Set();
    document.addEventListener("securitypolicyviolation", (event) =>
      directives.add(event.effectiveDirective),
    );
    const failed = (attempt) =>
      attempt.then(
        () => "passed",
        () => "failed",
      );
    const load = (name, attributes) =>
      new Promise((resolve, reject) => {
        const element = Object.assign(document.createElement(name), attributes);
        element.onload = resolve;
        element.onerror = reject;
        document.head.append(element);
      });
    const outcomes = {
      fetch: await failed(fetch(`${origin}/`, { mode: "no-cors" })),
      image: await failed(load("img", { src: `${origin}/icon.png` })),
      script: await failed(load("script", { src: `${origin}/page.js` })),
      style: await failed(load("link", { rel: "stylesheet", href: `${origin}/style.css` })),
    };
    const inline = document.createElement("script");
    inline.textContent = "window.inlineRan = true";
    document.head.append(inline);
    outcomes.inline = window.inlineRan === true ? "passed" : "failed";
    navigator.sendBeacon(`${origin}/beacon`, "secret");
    await new Promise((done) => setTimeout(done, 200));
    return { outcomes, directives: [...directives] };
  }, elsewhere.origin);

  for (const [attempt, outcome] of Object.entries(blocked.outcomes)) {
    assert.equal(outcome, "failed", attempt);
  }
  for (const directive of ["connect-src", "img-src", "script-src-elem", "style-src-elem"]) {
    assert.ok(blocked.directives.includes(directive), `${directive} in ${blocked.directives}`);
  }
  assert.deepEqual(elsewhere.requests, []);
  await page.close();
}
