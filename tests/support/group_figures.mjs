// The figures of a group that can be had without the command line, in the shape of its document,
// from whatever has computed them: what docs/scale.md's SQL gives, and the benchmarks' other ways.
import assert from "node:assert/strict";

const pick = (object, names) => Object.fromEntries(names.map((name) => [name, object[name]]));

const verdict = ["mean", "shares", "dominant", "elements", "remnants"];
const shape = {
  counts: ["results", "consensus_results", "private_partners", "organisations"],
  aspect: ["sufficient", "organisations", ...verdict, "deviation", "standing"],
  chain: ["sufficient", "complete", ...verdict, "floor", "spread", "balance"],
  point: [
    ...["n", "counts", "unknown", "not_applicable", "mean", "strength", "obstacle"],
    ...["rwg", "consensus", "agreement"],
  ],
};

const each = (object, names) =>
  Object.fromEntries(Object.entries(object).map(([id, one]) => [id, pick(one, names)]));

// Of a group document that is not protected.
export function figuresOf(document) {
  return {
    ...pick(document, shape.counts),
    aspects: each(document.aspects, shape.aspect),
    chain: pick(document.chain, shape.chain),
    points: each(document.points, shape.point),
  };
}

// Equal whatever the order of keys, numbers within 1e-9.
export function assertAlike(found, expected, place = "") {
  if (typeof expected === "number" && typeof found === "number") {
    assert.ok(Math.abs(found - expected) < 1e-9, `${place}: ${found} is not ${expected}`);
  } else if (expected !== null && typeof expected === "object") {
    assert.ok(found !== null && typeof found === "object", place);
    assert.deepEqual(Object.keys(found).sort(), Object.keys(expected).sort(), place);
    for (const key of Object.keys(expected)) {
      assertAlike(found[key], expected[key], `${place}/${key}`);
    }
  } else {
    assert.equal(found, expected, place);
  }
}
