# SPDX-License-Identifier: GPL-2.0-or-later
"""Where real releases and judgements lie, for the tests of this folder."""

import os
import pathlib
import unittest


def folder(variable, *parts):
    """A folder or file below the one that the variable names; skips the test where it is unset."""
    root = os.environ.get(variable)
    if not root:
        raise unittest.SkipTest(f"{variable} is not set: no real releases to test on")
    path = pathlib.Path(root, *parts)
    if not path.exists():
        raise unittest.SkipTest(f"{path} does not exist")
    return path
