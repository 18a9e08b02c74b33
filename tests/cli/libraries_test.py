#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What dateline-search loads before its first line: each library costs every search time. Readers of formats belong
into the worker program, so a new name here is a mistake unless docs/PERFORMANCE.md says why."""

import re
import subprocess
import unittest

from programs import SEARCH

EXPECTED = {
    "linux-vdso", "ld-linux",
    "libc", "libm", "libgcc_s", "libstdc++",
    "libxapian", "libuuid", "libz",  # the last two are Xapian's
    "libicuuc", "libicudata",
    "libxxhash",
    "libboost_program_options",
}
SANITIZERS = {"libasan", "libubsan", "libtsan", "liblsan"}


def loaded_by(program):
    """Names of the shared libraries without versions and folders."""
    listed = subprocess.run(["ldd", program], capture_output=True, text=True, check=True, timeout=60).stdout
    names = {re.split(r"\.so\b", line.split()[0].rsplit("/", 1)[-1])[0] for line in listed.splitlines()}
    return {"ld-linux" if name.startswith("ld-linux") else name for name in names}


class SearchProgram(unittest.TestCase):
    def test_loads_no_library_but_those_it_is_known_for(self):
        loaded = loaded_by(SEARCH)
        if loaded & SANITIZERS:
            self.skipTest("built with sanitizers, which bring libraries of their own")
        self.assertEqual(loaded, EXPECTED)


if __name__ == "__main__":
    unittest.main()
