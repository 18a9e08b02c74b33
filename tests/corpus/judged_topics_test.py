#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Ranking of 26,332 real releases against graded judgements. Only in builds with optimisation: others take minutes."""

import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

from corpus import folder
from programs import INDEX, SEARCH, run


class JudgedTopics(unittest.TestCase):
    def test_ranking(self):
        if os.environ.get("DATELINE_BUILD_TYPE") != "Release":
            self.skipTest("this build is too slow to index 26,332 releases")
        wire = folder("DATELINE_CORPUS", "releases", "wire.jsonl.zst")
        judged = folder("DATELINE_EVAL", "releases")
        with tempfile.TemporaryDirectory(prefix="dateline-topics-") as holder:
            db = pathlib.Path(holder) / "index"
            indexed = run(INDEX, "--db", db, wire, timeout=900)
            self.assertEqual(indexed.returncode, 0, indexed.stderr)
            answered = run(SEARCH, "--db", db, "--batch", judged / "topics.tsv", "--format", "trec", "--limit", "100")
            self.assertEqual(answered.returncode, 0, answered.stderr)
            (pathlib.Path(holder) / "run").write_text(answered.stdout)
            scored = subprocess.run(
                [sys.executable, judged.parent / "evaluate.py", judged / "qrels.txt", pathlib.Path(holder) / "run"],
                check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout
        print(scored.strip())
        self.assertGreaterEqual(float(re.search(r"ndcg10=([\d.]+)", scored).group(1)), 0.76)


if __name__ == "__main__":
    unittest.main()
