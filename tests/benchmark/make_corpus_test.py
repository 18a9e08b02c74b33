#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""scripts/make-corpus: the same releases every time, like real ones, and understood by dateline-index."""

import collections
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

SOURCE_DIR = pathlib.Path(os.environ.get("DATELINE_SOURCE_DIR") or pathlib.Path(__file__).resolve().parents[2])
BIN_DIR = pathlib.Path(os.environ.get("DATELINE_BIN_DIR") or SOURCE_DIR / "build/dev")
sys.path.insert(0, str(SOURCE_DIR / "scripts/synthetic"))

from issuers import symbol_of  # noqa: E402
from vocabulary import invented  # noqa: E402

UNDERSTOOD = 0.97  # of the releases: an invented word may happen to look like something else


def made(*words):
    done = subprocess.run([SOURCE_DIR / "scripts/make-corpus", *words], capture_output=True, encoding="utf-8", check=False)
    return done.returncode, done.stdout, done.stderr


def records(*words):
    return [json.loads(line) for line in made(*words)[1].splitlines()]


class Making(unittest.TestCase):
    def test_the_same_every_time_and_a_larger_corpus_begins_with_the_smaller(self):
        small, again, large = made("30")[1], made("30")[1], made("90")[1]
        self.assertEqual(small, again)
        self.assertEqual(len(large.splitlines()), 90)
        self.assertTrue(large.startswith(small))
        self.assertNotEqual(small, made("30", "--seed", "2")[1])
        self.assertEqual(large, small + made("60", "--from", "30")[1])

    def test_a_file_holds_what_standard_output_does(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "made.jsonl")
            self.assertEqual(made("5", "--out", str(path))[:2], (0, ""))
            self.assertEqual(path.read_text(encoding="utf-8"), made("5")[1])

    def test_bad_arguments_are_told(self):
        status, _, told = made("-4")
        self.assertEqual(status, 2)
        self.assertIn("usage: scripts/make-corpus", told)
        status, _, told = made("1", "--out", "/no/such/folder/made.jsonl")
        self.assertEqual(status, 5)
        self.assertIn("cannot write /no/such/folder/made.jsonl: No such file or directory", told)

    def test_no_two_invented_words_or_symbols_are_the_same(self):
        numbers = [*range(200_000), *range(400_000, 600_000), *range(39_900_000, 40_000_000)]
        self.assertEqual(len({invented(number) for number in numbers}), len(numbers))
        self.assertEqual(len({symbol_of(number) for number in range(100_000)}), 100_000)


class LikeRealOnes(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.made = records("1500")

    def test_lengths(self):
        bodies = sorted(len(record["body"]) for record in self.made)
        self.assertAlmostEqual(sum(bodies) / len(bodies), 4200, delta=400)
        self.assertLess(bodies[len(bodies) // 20], 2400)
        self.assertGreater(bodies[-len(bodies) // 20], 7500)
        words = sum(len(record["body"].split()) for record in self.made) / len(self.made)
        self.assertTrue(580 < words < 700, words)

    def test_the_vocabulary_grows_with_the_text(self):
        def types(part):
            return len({word for record in part for word in record["body"].lower().split()})
        self.assertGreater(types(self.made), 1.5 * types(self.made[:500]))

    def test_three_of_a_hundred_repeat_an_earlier_story(self):
        def quote(record):
            return record["body"].split("\n\n")[1]
        stories = collections.Counter(map(quote, self.made))
        repeated = len(self.made) - len(stories)
        self.assertTrue(20 < repeated < 80, repeated)
        self.assertTrue(any(record["title"].startswith("CORRECTION -- ") for record in self.made))

    def test_companies_publish_again_with_the_same_last_paragraphs(self):
        ends = collections.Counter(record["body"][record["body"].index("\n\nAbout "):] for record in self.made)
        self.assertTrue(300 < len(ends) < 700, len(ends))
        self.assertGreater(ends.most_common(1)[0][1], 15)

    def test_dates_are_of_two_decades(self):
        years = {record["published"][:4] for record in self.made}
        self.assertEqual(years, {str(year) for year in range(2005, 2026)})


class Understood(unittest.TestCase):
    def test_dateline_reads_what_was_written(self):
        releases = {record["id"]: record for record in records("200")}
        done = subprocess.run([BIN_DIR / "indexer/dateline-index", "--dry-run", "--format", "json", "-"], check=False,
                              input="".join(json.dumps(record) + "\n" for record in releases.values()),
                              capture_output=True, encoding="utf-8")
        self.assertEqual(done.returncode, 0, done.stderr)
        parsed = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual(len(parsed), len(releases))
        right = collections.Counter()
        for release in parsed:
            record = releases[release["id"]]
            right["date"] += release["date"] == record["published"]
            right["ticker"] += release["tickers"][:1] == [record["ticker"].replace("NYSE American", "NYSEAMERICAN")] \
                if "ticker" in record else not release["tickers"]
            right["issuer"] += record["body"].split(" -- ", 1)[1].startswith(release["issuer"] or "?")
            right["sections"] += {"about-issuer", "forward-looking", "contact"} <= {
                section["kind"] for section in release["sections"]}
        for what, count in right.items():
            self.assertGreaterEqual(count, UNDERSTOOD * len(parsed), what)


if __name__ == "__main__":
    unittest.main()
