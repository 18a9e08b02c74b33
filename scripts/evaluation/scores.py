# SPDX-License-Identifier: GPL-2.0-or-later
"""Scores of a ranking against graded judgements, for each topic."""

import collections
import math
import statistics

GRADED_FROM = 3  # where judgements go up so far, relevant is 2 or more; else 1
DEEPEST = 1000


def read_judgements(path):
    """Topic -> document -> grade, of lines `topic 0 document grade`."""
    judged = collections.defaultdict(dict)
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            topic, _, document, grade = line.split()
            judged[topic][document] = int(grade)
    return judged


def read_run(lines):
    """Topic -> documents in the order of their ranks, each once, of lines `topic Q0 document rank score tag`."""
    ranks = collections.defaultdict(list)
    for line in lines:
        fields = line.split()
        if len(fields) >= 5:
            ranks[fields[0]].append((int(fields[3]), fields[2]))
    return {topic: list(dict.fromkeys(document for _, document in sorted(hits))) for topic, hits in ranks.items()}


def _gain(grades):
    return sum((2 ** max(grade, 0) - 1) / math.log2(place + 2) for place, grade in enumerate(grades))


def _average_precision(ranking, relevant):
    found, total = 0, 0.0
    for place, document in enumerate(ranking[:DEEPEST], 1):
        if document in relevant:
            found += 1
            total += found / place
    return total / len(relevant)


def topic_scores(ranking, grades, relevant):
    """A document without a judgement counts as grade 0, but for ndcg10j, which leaves those out of the ranking."""
    ideal = _gain(sorted(grades.values(), reverse=True)[:10])
    top = ranking[:10]
    judged = [document for document in ranking if document in grades]
    return {
        "ndcg10": _gain([grades.get(document, 0) for document in top]) / ideal if ideal else 0.0,
        "ndcg10j": _gain([grades[document] for document in judged[:10]]) / ideal if ideal else 0.0,
        "map": _average_precision(ranking, relevant),
        "r50": len(relevant & set(ranking[:50])) / len(relevant),
        "judged10": sum(document in grades for document in top) / max(1, len(top)),
    }


def score(run, judgements):
    """Topic -> measure -> score, for topics with a relevant document; one that the run lacks scores 0."""
    highest = max((grade for grades in judgements.values() for grade in grades.values()), default=1)
    least = 2 if highest >= GRADED_FROM else 1
    rows = {}
    for topic, grades in sorted(judgements.items()):
        relevant = {document for document, grade in grades.items() if grade >= least}
        if relevant:
            rows[topic] = topic_scores(run.get(topic, []), grades, relevant)
    return rows


def mean(rows, measure):
    return statistics.fmean(row[measure] for row in rows.values())
