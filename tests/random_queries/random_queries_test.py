#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Random queries over the samples, and where the corpus is over many releases: none crashes or takes long.

DATELINE_RANDOM_QUERIES says how many over the samples, a fiftieth of it over the corpus."""

import os
import pathlib
import subprocess
import tempfile
import unittest

from corpus import folder
from programs import BIN_DIR, INDEX, SAMPLES, run

FEW = 2000
# Builds with sanitizers or without optimisation are slow by nature.
SECONDS = "1" if os.environ.get("DATELINE_BUILD_TYPE") == "Release" else "20"


class RandomQueries(unittest.TestCase):
    def ask(self, count, *sources):
        with tempfile.TemporaryDirectory(prefix="dateline-random-") as holder:
            db = pathlib.Path(holder) / "index"
            indexed = run(INDEX, "--db", db, *sources, timeout=900)
            self.assertEqual(indexed.returncode, 0, indexed.stderr)
            done = subprocess.run([BIN_DIR / "tests/random_queries/random_queries", "--count", str(count), "--seconds",
                                   SECONDS, db], check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            said = done.stdout.decode("utf-8", "replace")
            self.assertEqual(done.returncode, 0, said[-4000:])
            print(said.splitlines()[-1])

    def test_over_the_samples(self):
        self.ask(int(os.environ.get("DATELINE_RANDOM_QUERIES", FEW)), SAMPLES)

    def test_over_many_releases(self):
        if "DATELINE_RANDOM_QUERIES" not in os.environ:
            self.skipTest("DATELINE_RANDOM_QUERIES is not set")
        self.ask(int(os.environ["DATELINE_RANDOM_QUERIES"]) // 50,
                 folder("DATELINE_CORPUS", "releases", "wire.jsonl.zst"))


if __name__ == "__main__":
    unittest.main()
