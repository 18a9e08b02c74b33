#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Every mention of a period in the five seeds, listed by hand: found, and nothing else found."""

import collections
import json
import pathlib
import unittest

from corpus import folder
from programs import INDEX, run

GOLD = pathlib.Path(__file__).with_name("seed_periods.json")
LEAST = 0.9


def counted(rows):
    """How often each (file, line, period) is mentioned."""
    return collections.Counter(tuple(row[:3]) for row in rows)


class SeedPeriods(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.gold = json.loads(GOLD.read_text(encoding="utf-8"))["periods"]
        cls.found = []
        for path in sorted(folder("DATELINE_CORPUS", "files", "seeds").glob("*.txt")):
            done = run(INDEX, "--dry-run", "--format", "json", path)
            assert done.returncode == 0, done.stderr
            for mention in json.loads(done.stdout)["periods"]:
                cls.found.append([path.stem[:3], mention["line"], mention["period"], mention["role"]])

    def test_precision_and_recall(self):
        gold, found = counted(self.gold), counted(self.found)
        both = sum((gold & found).values())
        precision, recall = both / sum(found.values()), both / sum(gold.values())
        print(f"periods of the seeds: precision {precision:.3f}, recall {recall:.3f}")
        self.assertGreaterEqual(precision, LEAST, f"not in the list: {found - gold}")
        self.assertGreaterEqual(recall, LEAST, f"not found: {gold - found}")

    def test_roles(self):
        gold = collections.Counter(map(tuple, self.gold))
        right = sum((gold & collections.Counter(map(tuple, self.found))).values())
        both = sum((counted(self.gold) & counted(self.found)).values())
        print(f"roles of the periods found: {right} of {both}")
        self.assertGreaterEqual(right / both, LEAST)


if __name__ == "__main__":
    unittest.main()
