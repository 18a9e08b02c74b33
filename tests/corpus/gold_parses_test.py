#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Parses of real releases in every format against parses made by reading."""

import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

from corpus import folder
from programs import INDEX, run


def scores_of(gold, inputs, out):
    """What score.py says of the program's parses of the inputs; a file that gives none counts as all wrong."""
    parses = run(INDEX, "--dry-run", "--format", "json", *inputs)
    for line in parses.stdout.splitlines():
        parse = json.loads(line)
        name = pathlib.Path(parse["path"].partition("!")[0]).stem
        (out / f"{name}.json").write_text(line, encoding="utf-8")
    (out / "ids").write_text("\n".join(path.stem for path in inputs))
    subprocess.run([sys.executable, gold / "score.py", out, "--ids", out / "ids", "--json", out / "scores"],
                   check=True, stdout=subprocess.DEVNULL)
    scores = json.loads((out / "scores").read_text())
    print(f"{len(inputs)} releases: macro {scores['macro']:.3f}, sections F1 {scores['sections_f1']:.3f}")
    return scores


class GoldParses(unittest.TestCase):
    def setUp(self):
        self.gold = folder("DATELINE_EVAL", "parse")
        ids = set((self.gold / "dev.txt").read_text().split())
        self.inputs = sorted(path for path in (self.gold / "input").iterdir() if path.stem in ids)
        holder = tempfile.TemporaryDirectory(prefix="dateline-gold-")
        self.addCleanup(holder.cleanup)
        self.out = pathlib.Path(holder.name)

    def test_text_releases(self):
        inputs = [path for path in self.inputs if path.suffix == ".txt"]
        scores = scores_of(self.gold, inputs, self.out)
        self.assertGreaterEqual(scores["macro"], 0.95)
        for field in ("headline", "date"):
            self.assertGreaterEqual(scores[field], 1 - 2 / len(inputs), field)

    def test_releases_of_all_formats(self):
        scores = scores_of(self.gold, self.inputs, self.out)
        self.assertGreaterEqual(scores["macro"], 0.90)
        self.assertGreaterEqual(scores["sections_f1"], 0.85)
        self.assertGreaterEqual(scores["tickers"], 0.95)
        for field in ("headline", "date", "wire"):
            self.assertGreaterEqual(scores[field], 1 - 3 / len(self.inputs), field)


if __name__ == "__main__":
    unittest.main()
