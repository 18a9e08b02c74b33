#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The figures of scripts/evaluate, on rankings small enough to reckon by hand."""

import math
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

SOURCE_DIR = pathlib.Path(os.environ.get("DATELINE_SOURCE_DIR") or pathlib.Path(__file__).resolve().parents[2])
sys.path[:0] = [str(SOURCE_DIR / "scripts/evaluation"), str(SOURCE_DIR / "scripts/reporting")]

from page import fill, table  # noqa: E402
from scores import mean, read_judgements, read_run, score  # noqa: E402
from significance import bootstrap_interval, sign_test  # noqa: E402


class Scores(unittest.TestCase):
    def test_a_ranking_by_hand(self):
        judged = {"t": {"a": 3, "b": 2, "c": 0, "d": 3}}
        row = score({"t": ["c", "a", "x", "b"]}, judged)["t"]
        gain = 7 / math.log2(3) + 3 / math.log2(5)
        ideal = 7 + 7 / math.log2(3) + 3 / math.log2(4)
        self.assertAlmostEqual(row["ndcg10"], gain / ideal)
        self.assertAlmostEqual(row["ndcg10j"], (7 / math.log2(3) + 3 / math.log2(4)) / ideal)
        self.assertAlmostEqual(row["map"], (1 / 2 + 2 / 4) / 3)
        self.assertAlmostEqual(row["r50"], 2 / 3)
        self.assertAlmostEqual(row["judged10"], 3 / 4)

    def test_grade_one_is_relevant_only_where_there_is_no_three(self):
        self.assertEqual(score({"t": ["a"]}, {"t": {"a": 1, "b": 3}})["t"]["map"], 0)
        self.assertEqual(score({"t": ["a"]}, {"t": {"a": 1}})["t"]["map"], 1)

    def test_a_topic_without_an_answer_scores_nothing_and_one_without_relevant_documents_is_left_out(self):
        rows = score({}, {"t": {"a": 1}, "u": {"a": 0}})
        self.assertEqual(list(rows), ["t"])
        self.assertEqual(mean(rows, "ndcg10"), 0)

    def test_runs_are_read_by_rank_and_documents_once(self):
        run = read_run(["t Q0 b 2 1.0 x", "t Q0 a 1 2.0 x", "t Q0 b 3 0.5 x", "broken"])
        self.assertEqual(run, {"t": ["a", "b"]})

    def test_judgements_are_read(self):
        with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
            file.write("t 0 a 2\nt 0 b 0\n")
            file.flush()
            self.assertEqual(read_judgements(file.name), {"t": {"a": 2, "b": 0}})


class Significance(unittest.TestCase):
    def test_signs(self):
        won, lost, chance = sign_test([0.1] * 8 + [0.0] * 5 + [-0.1] * 2)
        self.assertEqual((won, lost), (8, 2))
        self.assertAlmostEqual(chance, 2 * (1 + 10 + 45) / 1024)
        self.assertEqual(sign_test([0.0]), (0, 0, 1.0))

    def test_an_interval_is_the_same_every_time_and_holds_the_mean(self):
        gains = [0.3, -0.1, 0.2, 0.4, 0.0]
        low, high = bootstrap_interval(gains, resamples=500)
        self.assertEqual((low, high), bootstrap_interval(gains, resamples=500))
        self.assertLess(low, 0.16)
        self.assertGreater(high, 0.16)


class Page(unittest.TestCase):
    def test_a_part_is_replaced_and_the_rest_kept(self):
        page = "before\n<!-- a b -->\nold\n<!-- end of a b -->\nafter\n"
        self.assertEqual(fill(page, "a b", r"new \1"), "before\n<!-- a b -->\nnew \\1\n<!-- end of a b -->\nafter\n")
        with self.assertRaises(ValueError):
            fill(page, "c", "")

    def test_tables(self):
        self.assertEqual(table(["", "MAP"], [["x", "1"]]), "|  | MAP |\n| --- | ---: |\n| x | 1 |")


class Program(unittest.TestCase):
    def test_says_what_is_missing(self):
        kept = {name: value for name, value in os.environ.items() if not name.startswith("DATELINE_")}
        done = subprocess.run([sys.executable, SOURCE_DIR / "scripts/evaluate"], env=kept, check=False,
                              stdout=subprocess.PIPE, encoding="utf-8")
        self.assertEqual((done.returncode, done.stdout),
                         (0, "skipped: DATELINE_CORPUS names no folder of releases\n"))


if __name__ == "__main__":
    unittest.main()
