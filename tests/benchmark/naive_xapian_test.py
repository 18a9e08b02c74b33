#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The yardstick of scripts/benchmark answers, or its times would mean nothing."""

import json
import os
import pathlib
import subprocess
import tempfile
import unittest

SOURCE_DIR = pathlib.Path(os.environ.get("DATELINE_SOURCE_DIR") or pathlib.Path(__file__).resolve().parents[2])
BIN_DIR = pathlib.Path(os.environ.get("DATELINE_BIN_DIR") or SOURCE_DIR / "build/dev")
RECORDS = [
    {"title": "Acme Finds Gold", "published": "2020-03-04", "body": "Gold was found in two drill holes."},
    {"title": "Acme Pays a Dividend", "published": "2021-05-06", "body": "Shareholders are paid quarterly dividends."},
]


def naive(*words):
    return subprocess.run([BIN_DIR / "tests/benchmark/naive_xapian", *map(str, words)], capture_output=True,
                          encoding="utf-8", check=False)


class Naive(unittest.TestCase):
    def setUp(self):
        holder = tempfile.TemporaryDirectory(prefix="dateline-naive-")
        self.addCleanup(holder.cleanup)
        self.folder = pathlib.Path(holder.name)
        records = self.folder / "records.jsonl"
        records.write_text("".join(json.dumps(record) + "\n" for record in RECORDS), encoding="utf-8")
        self.assertEqual(naive("index", self.folder / "db", records).returncode, 0)

    def test_stems_are_found_and_shown(self):
        done = naive("search", self.folder / "db", "dividend")
        first, snippet = done.stdout.splitlines()
        self.assertRegex(first, r"^1\t[\d.]+\t2021-05-06\tAcme Pays a Dividend$")
        self.assertIn("<b>dividends</b>", snippet)

    def test_any_of_the_words_will_do_and_a_broken_query_is_its_words(self):
        self.assertEqual(len(naive("search", self.folder / "db", "dividend gold").stdout.splitlines()), 4)
        self.assertIn("Acme Finds Gold", naive("search", self.folder / "db", "AND gold AND").stdout)

    def test_a_compacted_database_answers_the_same(self):
        self.assertEqual(naive("compact", self.folder / "db", self.folder / "small").returncode, 0)
        self.assertEqual(naive("search", self.folder / "small", "gold").stdout,
                         naive("search", self.folder / "db", "gold").stdout)

    def test_what_cannot_be_done_is_told(self):
        self.assertEqual(naive("search", self.folder / "db").returncode, 2)
        missing = naive("search", self.folder / "none", "gold")
        self.assertEqual(missing.returncode, 1)
        self.assertIn("naive_xapian: ", missing.stderr)


if __name__ == "__main__":
    unittest.main()
