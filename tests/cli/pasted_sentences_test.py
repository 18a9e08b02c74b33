#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Any sentence of a bundled sample, pasted as it is, finds a release that has it."""

import unittest

from pasted import missed_sentences, parsed_releases
from programs import SAMPLES, SampleTest


class PastedSentences(SampleTest):
    def test_find_their_release(self):
        missed, count, refused = missed_sentences(self.db, parsed_releases(SAMPLES))
        self.assertGreater(count, 500)
        self.assertEqual(refused, [])
        self.assertEqual([f"{each.id}: {each.text}" for each in missed], [])


if __name__ == "__main__":
    unittest.main()
