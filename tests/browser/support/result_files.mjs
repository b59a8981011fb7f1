// Result files of many partners, written as the product writes them.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "./paths.mjs";
import { points } from "./texts.mjs";

const practice = JSON.parse(readFileSync(join(project, "data/example/practice.json"), "utf8"));
const ZERO = `sha256:${"0".repeat(64)}`;

/** The bytes of a result, with the digest that they have. */
export function written(document) {
  const text = `${JSON.stringify({ ...document, digest: ZERO }, null, 2)}\n`;
  const digest = createHash("sha256").update(text).digest("hex");
  return text.replace(ZERO, `sha256:${digest}`);
}

/** A result of an organisation: levels that differ from one to the next, but not by chance. */
export function resultFile(number, organisation, kind = "organisation") {
  const answers = Object.fromEntries(
    points.map((id, index) => [
      id,
      {
        level: 1 + ((index * 7 + number * 3 + ((index * number) % 5)) % 4),
        comment: `${id} by ${number}`,
      },
    ]),
  );
  const document = {
    ...practice,
    id: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
    respondent: { kind, organisation, role: "policy" },
    scope: { ...practice.scope, private_partners: true },
    answers,
  };
  return { name: `${number}.ketenspiegel.json`, text: written(document) };
}

/** Results of so many organisations, one each, each speaking for itself. */
export function resultFiles(count) {
  return Array.from({ length: count }, (_, index) =>
    resultFile(index + 1, `Partner ${String(index + 1).padStart(4, "0")}`),
  );
}
