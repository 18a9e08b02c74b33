# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences of releases pasted as queries: which they are, and whether the answer is a release that has them."""

import collections
import json
import re

from programs import INDEX, SEARCH, run

NEWS = ("body", "highlights", "financial-results", "outlook", "event", "other")
ABOUT = ("about-issuer", "about")
LEAST_WORDS = 8

# Where a sentence ends, roughly: what is cut at an abbreviation is pasted in two.
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"”’)]*\s+(?=[\"“(]?[A-Z0-9])")

Pasted = collections.namedtuple("Pasted", "id text kind")


def folded(text):
    """The words of a text in small letters, parted and enclosed by single spaces."""
    return " " + " ".join(re.findall(r"\w+", text.casefold())) + " "


def parsed_releases(*sources):
    """The parse of every release, as --dry-run prints it."""
    done = run(INDEX, "--dry-run", "--format", "json", *sources)
    if done.returncode != 0:
        raise AssertionError(done.stderr)
    return [json.loads(line) for line in done.stdout.splitlines()]


def text_of(release):
    parts = [release["headline"], release["subheadline"] or ""] + [each["text"] if isinstance(each, dict) else each
                                                                   for each in release["masthead"]]
    for section in release["sections"]:
        parts += [section["heading"] or ""] + section["paragraphs"]
    return folded(" ".join(parts))


def sentences(releases):
    """Every sentence of news or of an About section with eight words or more."""
    for release in releases:
        for section in release["sections"]:
            if section["kind"] not in NEWS + ABOUT:
                continue
            for paragraph in section["paragraphs"]:
                for sentence in _SENTENCE_END.split(" ".join(paragraph.split())):
                    if len(folded(sentence).split()) >= LEAST_WORDS:
                        yield Pasted(release["id"], sentence, section["kind"])


def ranked(db, queries, limit):
    """The ids that each query finds, best first, and the queries that are refused, by their numbers from 0.

    Duplicates are shown."""
    lines = "".join(f"{number}\t{query}\n" for number, query in enumerate(queries))
    done = run(SEARCH, "--db", db, "--batch", "-", "--format", "trec", "--limit", limit, "--duplicates", "show",
               stdin=lines, timeout=3600)
    found = collections.defaultdict(list)
    for line in done.stdout.splitlines():
        number, _, identifier = line.split(" ")[:3]
        found[int(number)].append(identifier)
    refused = [] if done.returncode in (0, 1) else done.stderr.splitlines()
    return found, refused


def missed_sentences(db, releases):
    """Of the sentences of `releases`, those that do not find a release with them: first for one of news, among the
    first ten for one of an About section. Also how many there were, and what was refused."""
    texts = {release["id"]: text_of(release) for release in releases}
    pasted = list(sentences(releases))
    found, refused = ranked(db, [each.text for each in pasted], 10)
    missed = []
    for number, each in enumerate(pasted):
        wanted = folded(each.text)
        hits = found[number][:1 if each.kind in NEWS else 10]
        if not any(wanted in texts[hit] for hit in hits):
            missed.append(each)
    return missed, len(pasted), refused
