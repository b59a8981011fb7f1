// A group's figures computed the plain way from result documents, apart from the core: what the
// command line must come to. Slow and short; every rule recomputes what it needs.

const forms = ["pioneer", "process", "system", "chain"];
const sum = (values) => values.reduce((total, value) => total + value, 0);
const mean = (values) => (values.length ? sum(values) / values.length : null);
const given = (values) => values.filter((value) => value !== null && value !== undefined);
const range = (values) => (values.length < 2 ? null : Math.max(...values) - Math.min(...values));
const tolerance = 1e-9;
const rounded = (value) => Math.round(value * 1e9) / 1e9;

// Lists by what the function gives, in the order in which they begin.
export function groupBy(list, value) {
  const groups = new Map();
  for (const one of list) groups.set(value(one), [...(groups.get(value(one)) ?? []), one]);
  return groups;
}

// Letter case of Basic Latin, Latin-1 and Latin Extended-A, by Unicode's simple folding there.
const folded = (letter) =>
  letter > "\u017f" || "ßİıŉ".includes(letter)
    ? letter
    : letter === "ſ"
      ? "s"
      : letter.toLowerCase();

export const keyOfName = (name) =>
  [...name.replace(/\p{Default_Ignorable_Code_Point}/gu, "")]
    .map(folded)
    .join("")
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/[\u2018-\u201b]/gu, "'")
    .replace(/[\u201c-\u201f]/gu, '"')
    .split(/\p{White_Space}+/u)
    .filter((word) => word !== "")
    .join(" ")
    .replaceAll(/ ?- ?/gu, "-");

// Who is who: key and shown name of what a result names. texts: data/questionnaire/<language>.json,
// the questionnaire's first language first; register: a register document, or none.
function directoryOf(texts, register) {
  const listed = (id) => texts[0].lists.organisation[id];
  const ids = Object.keys(texts[0].lists.organisation);
  const plain = (id, name) => {
    const known = ids.includes(id)
      ? id
      : ids.find((one) =>
          texts.some((text) => keyOfName(text.lists.organisation[one]) === keyOfName(name)),
        );
    return known === undefined
      ? { key: keyOfName(name), name, named: false }
      : { key: keyOfName(listed(known)), name: listed(known), named: true };
  };
  const own = (one) => plain(one.id, one.name ?? "");
  return ({ respondent }) => {
    const before = plain(respondent.organisation_id, respondent.organisation);
    for (const one of register?.organisations ?? []) {
      const target = own(one);
      const joined = (one.also ?? []).some((also) => plain(undefined, also).key === before.key);
      if (!joined && target.key !== before.key) continue;
      const name = target.named ? target.name : one.name;
      return { key: target.key, name, named: true, before: joined ? before : null };
    }
    return { ...before, before: null };
  };
}

const inScope = (level, result) =>
  level === 4 && !result.scope.private_partners ? 3 : (level ?? null);

const levelOf = (result, point) => inScope(result.answers[point]?.level, result);

function wordsOf(figures) {
  if (!figures) {
    return { mean: null, shares: null, dominant: null, elements: [], remnants: [] };
  }
  const { shares } = figures;
  const dominant = shares.findIndex((share) => share >= Math.max(...shares) - tolerance);
  const large = (i) => shares[i] >= 0.1 - tolerance;
  return {
    mean: figures.mean,
    shares,
    dominant: forms[dominant],
    elements: forms.filter((_, i) => i > dominant && large(i)),
    remnants: forms.filter((_, i) => i < dominant && large(i)),
  };
}

// The mean and shares of one result on an aspect, or null.
function figuresOf(result, points) {
  const levels = given(points.map((point) => levelOf(result, point)));
  const away = points.filter((point) => result.answers[point]?.reason === "not_applicable").length;
  if (levels.length < 3 || levels.length / (points.length - away) < 0.5) return null;
  return {
    mean: mean(levels),
    shares: [1, 2, 3, 4].map((k) => levels.filter((level) => level === k).length / levels.length),
  };
}

function averageOf(list) {
  const all = given(list);
  if (all.length === 0) return null;
  return {
    mean: mean(all.map((one) => one.mean)),
    shares: [0, 1, 2, 3].map((i) => mean(all.map((one) => one.shares[i]))),
  };
}

function desiredOf(context, privatePartners, dominant) {
  const needs = given([context.interdependence, context.importance, context.added_value]);
  if (needs.length < 2) return { need: null, form: null, limited_by: [], scenario: null };
  const need = mean(needs);
  let level = Math.ceil(need - 0.5 - tolerance);
  const limited_by = [];
  if (level === 4 && !privatePartners) {
    level = 3;
    limited_by.push("private_partners");
  }
  const readiness = context.readiness ?? null;
  if (readiness !== null && readiness < level - tolerance) limited_by.push("readiness");
  const difference = dominant ? level - 1 - forms.indexOf(dominant) : null;
  const scenario =
    difference === null
      ? null
      : difference > 0
        ? "develop"
        : difference === 0
          ? "stabilise"
          : "ease";
  return { need, form: forms[level - 1], limited_by, scenario };
}

function targetOf(result, aspect) {
  const own = result.targets?.[aspect];
  if (own) return inScope(own, result);
  const { form } = desiredOf(result.context ?? {}, result.scope.private_partners, null);
  return form ? forms.indexOf(form) + 1 : null;
}

// log2(1 − |k − mean| / 3) weighed by what is at k; James, Demaree & Wolf beside it.
function agreementOf(levels) {
  const n = levels.length;
  if (n < 2) return { rwg: null, consensus: null, agreement: "too_few" };
  const middle = mean(levels);
  const variance = sum(levels.map((level) => (level - middle) ** 2)) / (n - 1);
  const rwg = Math.max(0, 1 - variance / 1.25);
  const consensus = 1 + sum(levels.map((level) => Math.log2(1 - Math.abs(level - middle) / 3) / n));
  const smaller = Math.min(rwg, consensus) + tolerance;
  const named = smaller >= 0.7 ? "strong" : smaller >= 0.5 ? "moderate" : "weak";
  return { rwg, consensus, agreement: n < 6 ? "too_few" : named };
}

function chainOf(aspects) {
  const all = Object.values(aspects);
  const counted = all.filter((aspect) => aspect.mean !== null);
  const sufficient = counted.length / all.length >= 0.6 - tolerance;
  const figures = sufficient ? averageOf(counted) : null;
  const spread = sufficient
    ? Math.max(...counted.map((a) => a.mean)) - Math.min(...counted.map((a) => a.mean))
    : null;
  return {
    sufficient,
    complete: sufficient && counted.length === all.length,
    ...wordsOf(figures),
    floor: sufficient
      ? forms.find((form) => counted.some((aspect) => aspect.dominant === form))
      : null,
    spread,
    balance: !sufficient
      ? null
      : spread <= 0.5 + tolerance
        ? "balanced"
        : spread <= 1 + tolerance
          ? "uneven"
          : "unbalanced",
  };
}

// The latest of each id and organisation: revision, then time, then digest.
function latestOf(results, found) {
  const latest = new Map();
  const order = (one) => [one.revision, Date.parse(one.modified), one.digest ?? ""];
  const later = (one, other) => {
    const [a, b] = [order(one), order(other)];
    const i = a.findIndex((value, k) => value !== b[k]);
    return i >= 0 && a[i] > b[i];
  };
  for (const result of results) {
    const vote = JSON.stringify([result.id, found(result).key]);
    if (!latest.has(vote) || later(result, latest.get(vote))) latest.set(vote, result);
  }
  return [...latest.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

// Who is hidden among organisations by key, of each of which only `resultsOf` it count, where those
// of `already` are hidden.
function hiddenOf(organisations, minGroup, resultsOf, already = new Set()) {
  const size = (one) => resultsOf(one).length;
  const statement = (one) =>
    resultsOf(one).every((result) => result.respondent.kind === "organisation");
  const there = organisations.filter((one) => size(one) > 0);
  const open = there.filter((one) => !already.has(one));
  const hidden = new Set(there.filter((one) => already.has(one)));
  for (const one of open) if (!statement(one) && size(one) < minGroup) hidden.add(one);
  const held = () => sum([...hidden].map(size));
  while (hidden.size > 0 && held() < minGroup && hidden.size < there.length) {
    const shown = there.filter((one) => !hidden.has(one));
    const persons = shown.filter((one) => !statement(one));
    const candidates = persons.length > 0 ? persons : shown;
    const smallest = Math.min(...candidates.map(size));
    hidden.add(candidates.find((one) => size(one) === smallest));
  }
  return hidden;
}

// What each shown organisation shows of an aspect: null with everything in it where it is hidden.
function shownOn(organisations, hidden, points, minGroup) {
  const sufficient = (one) => one.results.filter((result) => figuresOf(result, points));
  const hiddenThere = hiddenOf(organisations, minGroup, sufficient, hidden);
  const figures = new Map();
  for (const one of organisations.filter((one) => !hidden.has(one))) {
    const own = sufficient(one).map((result) => figuresOf(result, points));
    const average = averageOf(own);
    figures.set(
      one,
      hiddenThere.has(one)
        ? { n: null, mean: null, shares: null }
        : { n: own.length, mean: average?.mean ?? null, shares: average?.shares ?? null },
    );
  }
  return figures;
}

function aspectsOf(organisations, shape) {
  return Object.fromEntries(
    Object.entries(shape).map(([id, points]) => {
      const own = given(
        organisations.map((one) => averageOf(one.results.map((r) => figuresOf(r, points)))),
      );
      return [
        id,
        { sufficient: own.length > 0, organisations: own.length, ...wordsOf(averageOf(own)) },
      ];
    }),
  );
}

const byText = (value) => (one, other) => (value(one) < value(other) ? -1 : 1);

// The names of organisations by key: as list or register have it, else as the smallest id spells
// it, of results that count before others.
function namesOf(latest, found) {
  const names = new Map();
  const counts = (one) => one.respondent.kind !== "consensus";
  for (const result of [...latest.filter(counts), ...latest]) {
    const { key, name } = found(result);
    if (!names.has(key)) names.set(key, name);
  }
  return names;
}

function passedOnOf(latest, found, names) {
  return [...groupBy(latest, (result) => result.id)]
    .filter(([, members]) => members.length > 1)
    .map(([id, members]) => ({
      id,
      organisations: members
        .map((result) => found(result).key)
        .sort()
        .map((key) => names.get(key)),
    }));
}

function joinedOf(results, found, names) {
  const joined = new Map();
  const spelled = (result) => [result.id, result.respondent.organisation];
  for (const result of [...results].sort(byText((one) => JSON.stringify(spelled(one))))) {
    const { key, before } = found(result);
    if (before && !joined.has(before.key))
      joined.set(before.key, { name: before.name, into: names.get(key) });
  }
  return [...joined.keys()].sort().map((key) => joined.get(key));
}

// results: documents without fault; framework: data/questionnaire/ketensamenwerking.json; texts:
// those of its languages, the first one first.
export function groupOf(results, framework, minGroup, texts, register) {
  const found = directoryOf(texts, register);
  const shape = Object.fromEntries(
    framework.aspects.map((aspect) => [aspect.id, aspect.points.map((point) => point.id)]),
  );
  const latest = latestOf(results, found);
  const names = namesOf(latest, found);
  const counted = latest.filter((result) => result.respondent.kind !== "consensus");
  const byKey = groupBy(counted, (result) => found(result).key);
  const organisations = [...byKey.keys()].sort().map((key) => ({
    name: names.get(key),
    results: byKey.get(key),
  }));
  const hidden = hiddenOf(organisations, minGroup, (one) => one.results);
  const shown = organisations.filter((one) => !hidden.has(one));
  const meanOf = (value) =>
    mean(given(organisations.map((one) => mean(given(one.results.map(value))))));
  const privatePartners = counted.filter((result) => result.scope.private_partners).length;
  const head = {
    format: "ketenspiegel-group",
    version: 1,
    results: counted.length,
    superseded: results.length - latest.length,
    consensus_results: latest.length - counted.length,
    private_partners: privatePartners,
    left_out: [],
    passed_on: passedOnOf(latest, found, names),
    joined: joinedOf(results, found, names),
    organisations: organisations.length,
    shown: shown.map((one) => one.name),
    hidden: hidden.size,
    protected: hidden.size > 0 && counted.length < minGroup,
  };
  if (head.protected) return head;

  const aspects = aspectsOf(organisations, shape);
  const chain = chainOf(aspects);
  for (const [id, aspect] of Object.entries(aspects)) {
    const compared = aspect.mean !== null && chain.mean !== null;
    aspect.deviation = compared ? aspect.mean - chain.mean : null;
    aspect.standing = !compared
      ? null
      : aspect.deviation >= 0.5 - tolerance
        ? "leading"
        : aspect.deviation <= -0.5 + tolerance
          ? "lagging"
          : "level";
    aspect.target = meanOf((result) => targetOf(result, id));
    const both = aspect.target !== null && aspect.mean !== null;
    aspect.gap = both ? Math.max(0, aspect.target - aspect.mean) : null;
  }
  const wanted = Object.values(aspects).filter((a) => a.mean !== null && a.target !== null);
  const context = Object.fromEntries(
    ["interdependence", "importance", "added_value", "readiness"].map((factor) => [
      factor,
      meanOf((result) => result.context?.[factor]),
    ]),
  );
  const points = {};
  for (const [aspect, ids] of Object.entries(shape)) {
    for (const id of ids) {
      const answers = counted.map((result) => result.answers[id] ?? {});
      const levels = given(counted.map((result) => levelOf(result, id)));
      const point = {
        n: levels.length,
        counts: [1, 2, 3, 4].map((k) => levels.filter((level) => level === k).length),
        unknown: answers.filter((answer) => answer.reason === "unknown").length,
        not_applicable: answers.filter((answer) => answer.reason === "not_applicable").length,
        mean: meanOf((result) => levelOf(result, id)),
        strength: answers.filter((answer) => answer.mark === "strength").length,
        obstacle: answers.filter((answer) => answer.mark === "obstacle").length,
        ...agreementOf(levels),
      };
      const target = aspects[aspect].target;
      const short = target === null ? 0 : Math.max(0, target - point.mean);
      point.priority = point.consensus === null ? null : (1 - point.consensus) * (1 + short);
      points[id] = point;
    }
  }
  const pressing = Object.keys(points).filter((id) => rounded(points[id].priority ?? 0) > 0);
  const byAspect = (value) =>
    Object.fromEntries(Object.entries(shape).map(([id, ids]) => [id, value(ids, id)]));
  const shownFigures = byAspect((ids) => shownOn(organisations, hidden, ids, minGroup));
  return {
    ...head,
    aspects,
    chain,
    desired: desiredOf(context, privatePartners > 0, chain.dominant),
    attainment:
      wanted.length === 0
        ? null
        : sum(wanted.map((a) => Math.min(a.mean, a.target))) / sum(wanted.map((a) => a.target)),
    points,
    agenda: pressing.sort((a, b) => rounded(points[b].priority) - rounded(points[a].priority)),
    perception_gap: byAspect((_, id) =>
      range(given([...shownFigures[id].values()].map((figures) => figures.mean))),
    ),
    role_gap: byAspect((ids) => {
      const roles = groupBy(
        counted.filter((result) => result.respondent.role),
        (result) => result.respondent.role,
      );
      const large = [...roles.values()].filter((members) => members.length >= minGroup);
      return range(
        given(large.map((members) => averageOf(members.map((r) => figuresOf(r, ids))))).map(
          (figures) => figures.mean,
        ),
      );
    }),
    by_organisation: Object.fromEntries(
      shown.map((one) => [
        one.name,
        {
          results: one.results.length,
          aspects: byAspect((_, id) => shownFigures[id].get(one)),
        },
      ]),
    ),
    sensitivity: shown
      .filter((one) => {
        // What is hidden of it stays in.
        const whole = aspectsOf(organisations, shape);
        const others = aspectsOf(
          organisations.filter((other) => other !== one),
          shape,
        );
        const rest = chainOf(
          byAspect((_, id) => (shownFigures[id].get(one).n === null ? whole : others)[id]),
        );
        return (
          chain.dominant !== null && rest.dominant !== null && rest.dominant !== chain.dominant
        );
      })
      .map((one) => one.name),
  };
}
