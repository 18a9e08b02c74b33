#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Quotes of five biotech releases pulled from PDF: each with its speaker, none besides."""

import json
import unittest

from corpus import folder
from programs import INDEX, run

# Beginning of the file's name: line and surname of each quote.
QUOTES = {
    "000": [(22, "Caruso")],
    "001": [(13, "Caruso")],
    "002": [(21, "Caruso")],
    "003": [],
    "004": [(17, "Kuo")],
}


class Quotes(unittest.TestCase):
    def test_every_quote_has_its_speaker(self):
        seeds = folder("DATELINE_CORPUS", "files", "seeds")
        done = run(INDEX, "--dry-run", "--format", "json", seeds)
        self.assertEqual(done.returncode, 0, done.stderr)
        found = {}
        for line in done.stdout.splitlines():
            release = json.loads(line)
            quotes = [(quote["line"], quote["speaker"].split()[-1]) for quote in release["quotes"]]
            found[release["id"].rsplit("/", 1)[-1][:3]] = quotes
        self.assertEqual(found, QUOTES)


if __name__ == "__main__":
    unittest.main()
