#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Near-duplicates among real releases: the seeds hold one pair, and of a wire's the clusters hold what overlaps."""

import os
import pathlib
import subprocess
import tempfile
import unittest

from corpus import folder
from programs import INDEX, run

PROGRAM = pathlib.Path(os.environ["DATELINE_BIN_DIR"], "tests", "benchmark", "measure_duplicates")
LEAST_RECALL = 0.9


def measured(source):
    """The figures by name, and the ids of each cluster, of an index of the source."""
    with tempfile.TemporaryDirectory(prefix="dateline-duplicates-") as holder:
        db = pathlib.Path(holder) / "index"
        indexed = run(INDEX, "--db", db, source, timeout=900)
        if indexed.returncode != 0:
            raise AssertionError(indexed.stderr)
        done = subprocess.run([PROGRAM, db], capture_output=True, text=True, check=True)
    figures, clusters = {}, {}
    for line in done.stdout.splitlines():
        name, *values = line.split("\t")
        if name == "member":
            clusters.setdefault(values[0], []).append(values[1])
        else:
            figures[name] = [float(value) for value in values]
    return figures, list(clusters.values())


class Duplicates(unittest.TestCase):
    def test_the_seeds_hold_one_release_twice(self):
        _, clusters = measured(folder("DATELINE_CORPUS", "files", "seeds"))
        self.assertEqual(len(clusters), 1, clusters)
        self.assertEqual(sorted(pathlib.Path(member).name[:3] for member in clusters[0]), ["000", "002"])

    def test_what_overlaps_is_found(self):
        if os.environ.get("DATELINE_BUILD_TYPE") != "Release":
            self.skipTest("this build is too slow to index 26,332 releases")
        figures, _ = measured(folder("DATELINE_CORPUS", "releases", "wire.jsonl.zst"))
        print(figures)
        # The second is of those pairs that are no fillings of one template by the rule that tells variants: it shows
        # what leaders lose, not whether the rule is right.
        for name in ("overlapping", "same news"):
            pairs, together = figures[name]
            self.assertGreater(pairs, 300, name)
            self.assertGreaterEqual(together / pairs, LEAST_RECALL, name)


if __name__ == "__main__":
    unittest.main()
