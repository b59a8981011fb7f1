"""python3 group.py FOLDER QUESTIONNAIRE: a group's figures from result files, to compare with.

What somebody would write who has Python and nothing else: one pass over the files, no packages.
Nothing is checked. Prints the figures under the names of the group document.
"""

import json
import math
import os
import sys
from collections import Counter, defaultdict
from datetime import datetime
from statistics import fmean, variance

FORMS = ["pioneer", "process", "system", "chain"]
TOLERANCE = 1e-9
# An answer in a byte: the level in three bits, then what was said instead, then the mark.
REASONS = {None: 0, "unknown": 8, "not_applicable": 16}
MARKS = {None: 0, "strength": 32, "obstacle": 64}


def level_of(code):
    return code & 7


class Record:
    """What counts of a result."""

    def __init__(self, document, points):
        respondent = document["respondent"]
        self.consensus = respondent["kind"] == "consensus"
        self.organisation = " ".join(respondent["organisation"].split()).lower()
        self.private_partners = document["scope"]["private_partners"]
        answers = document["answers"]
        self.codes = bytes(self.code(answers.get(point)) for point in points)

    def code(self, answer):
        if answer is None:
            return 0
        level = answer.get("level") or 0
        if level == 4 and not self.private_partners:
            level = 3
        return level | REASONS[answer.get("reason")] | MARKS[answer.get("mark")]


def order_of(document):
    modified = datetime.fromisoformat(document["modified"].replace("Z", "+00:00"))
    return document["revision"], modified, document.get("digest", "")


def read(folder, points):
    """The latest record of each id."""
    latest = {}
    for entry in os.scandir(folder):
        if not entry.name.endswith(".json"):
            continue
        with open(entry.path, "rb") as file:
            document = json.load(file)
        order = order_of(document)
        known = latest.get(document["id"])
        if known is None or known[0] < order:
            latest[document["id"]] = (order, Record(document, points))
    return [record for _, record in latest.values()]


def figures_of(codes):
    """The mean and shares of one result on an aspect, or None."""
    levels = [level_of(code) for code in codes if level_of(code) > 0]
    applicable = sum(1 for code in codes if not code & REASONS["not_applicable"])
    if len(levels) < 3 or 2 * len(levels) < applicable:
        return None
    return [fmean(levels)] + [levels.count(level) / len(levels) for level in (1, 2, 3, 4)]


def average(figures):
    return [fmean(column) for column in zip(*figures)] if figures else None


def verdict(figures):
    if figures is None:
        return {"mean": None, "shares": None, "dominant": None, "elements": [], "remnants": []}
    mean, *shares = figures
    dominant = next(i for i, share in enumerate(shares) if share >= max(shares) - TOLERANCE)
    large = [i for i, share in enumerate(shares) if share >= 0.1 - TOLERANCE]
    return {
        "mean": mean,
        "shares": shares,
        "dominant": FORMS[dominant],
        "elements": [FORMS[i] for i in large if i > dominant],
        "remnants": [FORMS[i] for i in large if i < dominant],
    }


def point_figures(column, organisations):
    levels = Counter(level_of(code) for code in column)
    del levels[0]
    values = list(levels.elements())
    n = len(values)
    rwg = consensus = None
    if n >= 2:
        middle = fmean(values)
        rwg = max(0.0, 1 - variance(values) / 1.25)
        consensus = 1 + sum(
            count / n * math.log2(1 - abs(level - middle) / 3) for level, count in levels.items()
        )
    smaller = TOLERANCE + min(rwg, consensus) if n >= 6 else 0
    named = "strong" if smaller >= 0.7 else "moderate" if smaller >= 0.5 else "weak"
    own = defaultdict(list)
    for code, organisation in zip(column, organisations):
        if level_of(code):
            own[organisation].append(level_of(code))
    return {
        "n": n,
        "counts": [levels[level] for level in (1, 2, 3, 4)],
        "unknown": sum(1 for code in column if code & REASONS["unknown"]),
        "not_applicable": sum(1 for code in column if code & REASONS["not_applicable"]),
        "mean": fmean(fmean(one) for one in own.values()) if own else None,
        "strength": sum(1 for code in column if code & MARKS["strength"]),
        "obstacle": sum(1 for code in column if code & MARKS["obstacle"]),
        "rwg": rwg,
        "consensus": consensus,
        "agreement": "too_few" if n < 6 else named,
    }


def chain_figures(aspects, averages):
    counted = [figures for figures in averages if figures is not None]
    sufficient = 5 * len(counted) >= 3 * len(averages)
    spread = max(f[0] for f in counted) - min(f[0] for f in counted) if sufficient else None
    dominants = {aspect["dominant"] for aspect in aspects.values()}
    balance = "balanced" if (spread or 0) <= 0.5 + TOLERANCE else "uneven"
    if sufficient and spread > 1 + TOLERANCE:
        balance = "unbalanced"
    return {
        "sufficient": sufficient,
        "complete": sufficient and len(counted) == len(averages),
        **verdict(average(counted) if sufficient else None),
        "floor": next(form for form in FORMS if form in dominants) if sufficient else None,
        "spread": spread,
        "balance": balance if sufficient else None,
    }


def standing_of(deviation):
    if deviation is None:
        return None
    if deviation >= 0.5 - TOLERANCE:
        return "leading"
    return "lagging" if deviation <= -0.5 + TOLERANCE else "level"


def group(records, questionnaire):
    counted = [record for record in records if not record.consensus]
    members = defaultdict(list)
    for record in counted:
        members[record.organisation].append(record)
    aspects, averages, start = {}, [], 0
    for aspect in questionnaire["aspects"]:
        end = start + len(aspect["points"])
        own = []
        for results in members.values():
            known = [figures_of(record.codes[start:end]) for record in results]
            own.append(average([figures for figures in known if figures is not None]))
        own = [figures for figures in own if figures is not None]
        averages.append(average(own))
        head = {"sufficient": len(own) > 0, "organisations": len(own)}
        aspects[aspect["id"]] = {**head, **verdict(averages[-1])}
        start = end
    chain = chain_figures(aspects, averages)
    for aspect in aspects.values():
        compared = aspect["mean"] is not None and chain["mean"] is not None
        aspect["deviation"] = aspect["mean"] - chain["mean"] if compared else None
        aspect["standing"] = standing_of(aspect["deviation"])
    organisations = [record.organisation for record in counted]
    points = [point["id"] for aspect in questionnaire["aspects"] for point in aspect["points"]]
    return {
        "results": len(counted),
        "consensus_results": len(records) - len(counted),
        "private_partners": sum(1 for record in counted if record.private_partners),
        "organisations": len(members),
        "aspects": aspects,
        "chain": chain,
        "points": {
            point: point_figures([record.codes[i] for record in counted], organisations)
            for i, point in enumerate(points)
        },
    }


def main():
    with open(sys.argv[2], "rb") as file:
        questionnaire = json.load(file)
    points = [point["id"] for aspect in questionnaire["aspects"] for point in aspect["points"]]
    print(json.dumps(group(read(sys.argv[1], points), questionnaire)))


main()
