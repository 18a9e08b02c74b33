#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences and headlines of real releases, pasted as they are, find the releases that have them."""

import json
import os
import pathlib
import subprocess
import tempfile
import unittest

from corpus import folder
from pasted import folded, missed_sentences, parsed_releases, ranked
from programs import INDEX, SAMPLES, run

LEAST_WORDS = 3
FOUND_SHARE = 0.995
# All 26,000 take minutes: DATELINE_ALL_HEADLINES=1 asks them, else each fourth is asked.
STEP = 1 if os.environ.get("DATELINE_ALL_HEADLINES") == "1" else 4


def headlines(wire):
    """Id and headline of each record, where the headline has three words or more."""
    text = subprocess.run(["zstd", "-dc", wire], check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout
    records = [json.loads(line) for line in text.split("\n") if line]
    return [(each["id"], " ".join(each["title"].split())) for each in records
            if len(folded(each["title"]).split()) >= LEAST_WORDS]


class Pasted(unittest.TestCase):
    def index(self, *sources):
        holder = tempfile.TemporaryDirectory(prefix="dateline-pasted-")
        self.addCleanup(holder.cleanup)
        db = pathlib.Path(holder.name) / "index"
        done = run(INDEX, "--db", db, *sources, timeout=900)
        self.assertEqual(done.returncode, 0, done.stderr)
        return db

    def test_sentences_of_damaged_releases_among_samples(self):
        sources = [folder("DATELINE_CORPUS", "files", "seeds"), SAMPLES]
        missed, count, refused = missed_sentences(self.index(*sources), parsed_releases(*sources))
        self.assertGreater(count, 600)
        self.assertEqual(refused, [])
        self.assertEqual([f"{each.id}: {each.text[:80]}" for each in missed], [])

    def test_headlines(self):
        if os.environ.get("DATELINE_BUILD_TYPE") != "Release":
            self.skipTest("this build is too slow for 26,000 headlines")
        wire = folder("DATELINE_CORPUS", "releases", "wire.jsonl.zst")
        titled = headlines(wire)
        title_of = {identifier: folded(title) for identifier, title in titled}
        titled = titled[::STEP]
        found, _ = ranked(self.index(wire), [title for _, title in titled], 3)
        missed = [identifier for number, (identifier, title) in enumerate(titled)
                  if not any(title_of.get(hit) == folded(title) for hit in found[number])]
        share = 1 - len(missed) / len(titled)
        print(f"{share:.3%} of {len(titled)} headlines among the first three")
        self.assertGreaterEqual(share, FOUND_SHARE, missed[:20])


if __name__ == "__main__":
    unittest.main()
