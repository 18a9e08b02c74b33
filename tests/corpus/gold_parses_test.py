#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Parses of real text releases against parses made by reading."""

import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

from corpus import folder
from programs import INDEX, run


class GoldParses(unittest.TestCase):
    def test_text_releases(self):
        gold = folder("DATELINE_EVAL", "parse")
        inputs = [gold / "input" / f"{name}.txt" for name in (gold / "dev.txt").read_text().split()]
        inputs = [path for path in inputs if path.exists()]
        with tempfile.TemporaryDirectory(prefix="dateline-gold-") as holder:
            out = pathlib.Path(holder)
            parses = run(INDEX, "--dry-run", "--format", "json", *inputs)
            self.assertEqual(parses.returncode, 0, parses.stderr)
            for line in parses.stdout.splitlines():
                parse = json.loads(line)
                (out / (pathlib.Path(parse["path"]).stem + ".json")).write_text(line, encoding="utf-8")
            (out / "ids").write_text("\n".join(path.stem for path in inputs))
            subprocess.run([sys.executable, gold / "score.py", out, "--ids", out / "ids", "--json", out / "scores"],
                           check=True, stdout=subprocess.DEVNULL)
            scores = json.loads((out / "scores").read_text())
        print(f"{len(inputs)} releases: macro {scores['macro']:.3f}, sections F1 {scores['sections_f1']:.3f}")
        self.assertGreaterEqual(scores["macro"], 0.95)
        for field in ("headline", "date"):
            self.assertGreaterEqual(scores[field], 1 - 2 / len(inputs), field)


if __name__ == "__main__":
    unittest.main()
