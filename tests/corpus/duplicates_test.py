#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Near-duplicates among real releases: the seeds hold one pair, and of a wire's the clusters hold what overlaps."""

import os
import pathlib
import subprocess
import unittest

from corpus import folder

PROGRAM = pathlib.Path(os.environ["DATELINE_BIN_DIR"], "tests", "benchmark", "measure_duplicates")
LEAST_RECALL = 0.9


def measured(*sources):
    """The figures by name, and the ids of each cluster."""
    done = subprocess.run([PROGRAM, *sources], capture_output=True, text=True, check=True)
    figures, clusters = {}, {}
    for line in done.stdout.splitlines():
        name, *values = line.split("\t")
        if name == "member":
            clusters.setdefault(values[0], []).append(values[1])
        else:
            figures[name] = float(values[0])
    return figures, list(clusters.values())


class Duplicates(unittest.TestCase):
    def test_the_seeds_hold_one_release_twice(self):
        _, clusters = measured(folder("DATELINE_CORPUS", "files", "seeds"))
        self.assertEqual(len(clusters), 1, clusters)
        self.assertEqual(sorted(pathlib.Path(member).stem[-3:] for member in clusters[0]), ["000", "002"])

    def test_what_overlaps_is_found(self):
        figures, _ = measured(folder("DATELINE_CORPUS", "releases", "wire.jsonl.zst"))
        self.assertGreater(figures["same news"], 300)
        self.assertGreaterEqual(figures["found"] / figures["same news"], LEAST_RECALL)


if __name__ == "__main__":
    unittest.main()
