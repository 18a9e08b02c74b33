#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What dateline-search loads before its first line: each library costs every search time. Readers of formats belong
into the worker program, so a new name here is a mistake unless docs/PERFORMANCE.md says why."""

import unittest

from loaded_libraries import is_sanitized, loaded_by
from programs import SEARCH

EXPECTED = {
    "linux-vdso", "ld-linux",
    "libc", "libm", "libgcc_s", "libstdc++",
    "libxapian", "libuuid", "libz",  # the last two are Xapian's
    "libicuuc", "libicudata",
    "libxxhash",
    "libboost_program_options",
}


class SearchProgram(unittest.TestCase):
    def test_loads_no_library_but_those_it_is_known_for(self):
        if is_sanitized(SEARCH):
            self.skipTest("built with sanitizers, which bring libraries of their own")
        self.assertEqual(loaded_by(SEARCH), EXPECTED)


if __name__ == "__main__":
    unittest.main()
