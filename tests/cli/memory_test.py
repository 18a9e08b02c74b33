#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""--memory bounds what a run takes, never what it makes."""

import json
import os
import subprocess
import sys
import unittest

from loaded_libraries import is_sanitized
from programs import INDEX, SOURCE_DIR, ProgramTest, environment, run


class Memory(ProgramTest):
    @classmethod
    def setUpClass(cls):
        made = subprocess.run([sys.executable, SOURCE_DIR / "scripts/make-corpus", "300", "--seed", "137"],
                              stdout=subprocess.PIPE, check=True, encoding="utf-8")
        cls.lines = made.stdout.splitlines(keepends=True)

    def dump_with(self, name, *options, instalments=1):
        """What an index built with those options holds."""
        for part in range(1, instalments + 1):
            source = self.write("feed.jsonl", "".join(self.lines[:len(self.lines) * part // instalments]))
            self.assert_status(run(INDEX, "--db", self.folder / name, *options, source), 0)
        done = run(INDEX, "--db", self.folder / name, "--dump")
        self.assert_status(done, 0)
        return done.stdout

    def test_the_index_is_the_same_whatever_the_memory(self):
        expected = self.dump_with("default")
        self.assertTrue(expected)
        self.assertTrue(self.dump_with("least", "--memory", "64M", "--jobs", "8") == expected)
        self.assertTrue(self.dump_with("parts", "--memory", "64M", "--shards", "2", instalments=3) == expected)

    def test_sizes_that_are_none_are_usage_errors(self):
        for size in ("many", "-1", "10M", "256MB", "1T"):
            with self.subTest(size=size):
                done = run(INDEX, "--db", self.folder / "db", f"--memory={size}", self.write("a.txt", "x"))
                self.assert_status(done, 2)
                self.assertIn("--memory", done.stderr)
                self.assertIn("at least 64M", done.stderr)
        self.assertFalse((self.folder / "db").exists())

    def test_a_record_that_there_is_no_memory_for_fails_alone(self):
        long_record = {"id": "long", "title": "Acme Reports", "body": "Acme reports growth today. " * 200_000}
        source = self.write("feed.jsonl", self.lines[0] + json.dumps(long_record) + "\n" + self.lines[1])
        done = run(INDEX, "--db", self.folder / "db", "--memory", "64M", source)
        self.assert_status(done, 6)
        self.assertIn("feed.jsonl:2: the record is longer than 1 MiB", done.stderr)
        self.assertIn("the index has 2 releases", done.stderr)

    def test_long_releases_stay_within_the_memory(self):
        if is_sanitized(INDEX):
            self.skipTest("built with sanitizers, which take memory of their own")
        record = {"title": "Acme Reports", "body": "x"}
        lines = []
        for number in range(6):
            words = " ".join(f"w{(number * 7919 + place * 104_729) % 90_000}" for place in range(450_000))
            record.update(id=f"long{number}", body=f"MADISON, Nov. 11, 2016 -- Acme Inc. said {words}.")
            lines.append(json.dumps(record) + "\n")
        source = self.write("feed.jsonl", "".join(lines))
        process = os.spawnve(os.P_NOWAIT, INDEX, [INDEX, "--quiet", "--jobs", "4", "--db", str(self.folder / "db"),
                                                  str(source)], environment())
        _, status, usage = os.wait4(process, 0)
        self.assertEqual(status, 0)
        self.assertLess(usage.ru_maxrss, 256 * 1024, "KiB resident with the default of 256M")


if __name__ == "__main__":
    unittest.main()
