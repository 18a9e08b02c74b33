# SPDX-License-Identifier: GPL-2.0-or-later
"""Running the two built programs as a shell would, for the tests of this folder."""

import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

SOURCE_DIR = pathlib.Path(os.environ.get("DATELINE_SOURCE_DIR") or pathlib.Path(__file__).resolve().parents[2])
BIN_DIR = pathlib.Path(os.environ.get("DATELINE_BIN_DIR") or SOURCE_DIR / "build/dev")
SAMPLES = SOURCE_DIR / "tests/data/releases"
INDEX = str(BIN_DIR / "indexer/dateline-index")
SEARCH = str(BIN_DIR / "searcher/dateline-search")


def environment(**changes):
    """The caller's variables without any that Dateline or a terminal's colours listen to; None removes one."""
    kept = {name: value for name, value in os.environ.items()
            if not name.startswith(("DATELINE_", "XDG_")) and name not in ("NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE")}
    kept.update(TERM="xterm", LANG="C.UTF-8")
    kept.update(changes)
    return {name: value for name, value in kept.items() if value is not None}


def run(*command, stdin="", env=None, timeout=120, **options):
    """The finished process; output as text, where bytes that are not UTF-8 fail the test."""
    options.setdefault("stdout", subprocess.PIPE)
    options.setdefault("stderr", subprocess.PIPE)
    return subprocess.run([str(word) for word in command], input=stdin, env=env or environment(), timeout=timeout,
                          check=False, encoding="utf-8", **options)


def total(printed, name):
    """The number that the totals of dateline-index give for `name` (added, unchanged, …); None where absent."""
    found = re.search(rf"\b{name} (\d+)", printed)
    return int(found.group(1)) if found else None


class ProgramTest(unittest.TestCase):
    """A test with a folder of its own, emptied after each case."""

    def setUp(self):
        holder = tempfile.TemporaryDirectory(prefix="dateline-cli-")
        self.addCleanup(holder.cleanup)
        self.folder = pathlib.Path(holder.name)

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(text, bytes):
            path.write_bytes(text)
        else:
            path.write_text(text, encoding="utf-8")
        return path

    def assert_status(self, process, expected):
        self.assertEqual(process.returncode, expected,
                         f"{' '.join(process.args)}\nstdout: {process.stdout}\nstderr: {process.stderr}")


class SampleTest(ProgramTest):
    """A test over an index of the bundled samples, made once for the class."""

    @classmethod
    def setUpClass(cls):
        holder = tempfile.TemporaryDirectory(prefix="dateline-cli-samples-")
        cls.addClassCleanup(holder.cleanup)
        cls.db = pathlib.Path(holder.name) / "index"
        done = run(INDEX, "--db", cls.db, SAMPLES)
        if done.returncode != 0:
            raise AssertionError(f"indexing the samples: exit {done.returncode}: {done.stdout}{done.stderr}")

    def search(self, *arguments, **options):
        return run(SEARCH, "--db", self.db, *arguments, **options)

    def search_json(self, *arguments, status=0):
        done = self.search("--format", "json", *arguments)
        self.assert_status(done, status)
        return json.loads(done.stdout)

    def count(self, *arguments):
        """What --count prints, which is a bare number."""
        done = self.search("--count", *arguments)
        self.assertIn(done.returncode, (0, 1), done.stderr)
        return int(done.stdout)
