# SPDX-License-Identifier: GPL-2.0-or-later
"""The queries that are timed, in groups by name."""

import os
import pathlib
import random

import records
from programs import NotMeasured

HEADLINES = 200
SEED = 20160311


def _queries_of(path):
    """The queries of a file: one a line, or an id, a tab and a query; further columns are left alone."""
    with open(path, encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines]
    return [row[1] if len(row) > 1 else row[0] for row in rows if row[0].strip()]


def _headlines(source):
    """Some headlines, pasted as queries; the same each time."""
    titles = sorted({record["title"].strip() for record in records.read(source) if (record.get("title") or "").strip()})
    return random.Random(SEED).sample(titles, min(HEADLINES, len(titles)))


def query_groups(named, source):
    """Name -> queries: of the file named, else the judged topics where DATELINE_EVAL has them, and headlines."""
    if named:
        if not pathlib.Path(named).is_file():
            raise NotMeasured(f"no such file: {named}")
        return {pathlib.Path(named).name: _queries_of(named)}
    groups = {}
    topics = pathlib.Path(os.environ.get("DATELINE_EVAL") or "/nonexistent", "releases/topics.tsv")
    if topics.is_file():
        groups["topics"] = _queries_of(topics)
    groups["headlines"] = _headlines(source)
    return groups
