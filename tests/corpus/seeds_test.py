#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Five biotech releases pulled from PDF, with damaged issuer names: parsed right, found right, counted right."""

import json
import pathlib
import tempfile
import unittest

from corpus import folder
from programs import INDEX, SEARCH, run

# Query, date of the first hit, heading of its section (None: any).
QUERIES = [
    ("CLR 131 cohort 2 efficacy", ("2016-11-11", "2016-12-01"), None),
    ("cash runway first quarter 2017", ("2016-11-11",), "Financial Results for 3Q 2016"),
    ("glioblastoma PET imaging", ("2014-03-04",), None),
    ("ticker:CLRB section:financial-results cash", ("2016-11-11",), "Financial Results for 3Q 2016"),
]


class Seeds(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        seeds = folder("DATELINE_CORPUS", "files", "seeds")
        holder = tempfile.TemporaryDirectory(prefix="dateline-seeds-")
        cls.addClassCleanup(holder.cleanup)
        cls.db = pathlib.Path(holder.name) / "index"
        done = run(INDEX, "--db", cls.db, seeds)
        assert done.returncode == 0, done.stderr

    def answer(self, *arguments):
        done = run(SEARCH, "--db", self.db, "--json", *arguments)
        self.assertIn(done.returncode, (0, 1), done.stderr)
        return json.loads(done.stdout)

    def test_first_hits_and_their_sections(self):
        for query, dates, heading in QUERIES:
            with self.subTest(query):
                first = self.answer(query)["hits"][0]
                self.assertIn(first["date"], dates)
                if heading:
                    self.assertEqual(first["section"]["heading"], heading)

    def test_years_sum_to_the_total(self):
        answer = self.answer("cellectar", "--facet", "date:year")
        counted = sum(value["count"] for value in answer["facets"]["date:year"]["values"])
        self.assertEqual(counted, answer["total"]["value"])
        self.assertGreater(counted, 0)

    def test_each_ticker_counts_as_its_filter_does(self):
        for value in self.answer("--facet", "ticker")["facets"]["ticker"]["values"]:
            done = run(SEARCH, "--db", self.db, "--ticker", value["value"], "--count")
            self.assertEqual(int(done.stdout), value["count"], value["value"])


if __name__ == "__main__":
    unittest.main()
