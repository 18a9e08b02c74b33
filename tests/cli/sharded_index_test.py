#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""An index over several databases holds what one database would, however it came to be."""

import subprocess
import sys
import unittest

from programs import INDEX, SOURCE_DIR, ProgramTest, run, total


def made_releases(count):
    """Lines of JSONL: releases with sections, tickers, boilerplate and near-duplicates."""
    made = subprocess.run([sys.executable, SOURCE_DIR / "scripts/make-corpus", str(count), "--seed", "131"],
                          stdout=subprocess.PIPE, check=True, encoding="utf-8")
    return made.stdout.splitlines(keepends=True)


class ShardedIndex(ProgramTest):
    @classmethod
    def setUpClass(cls):
        cls.lines = made_releases(400)

    def index(self, name, *options, lines=None, status=0):
        source = self.write("feed.jsonl", "".join(self.lines if lines is None else lines))
        done = run(INDEX, "--db", self.folder / name, "--jobs", "2", *options, source)
        self.assert_status(done, status)
        return done.stderr

    def dump(self, name):
        done = run(INDEX, "--db", self.folder / name, "--dump")
        self.assert_status(done, 0)
        return done.stdout

    def assert_same(self, dump, expected):
        """Two dumps are equal; where not, only the first difference is told."""
        for line, other in zip(dump.splitlines(), expected.splitlines()):
            self.assertEqual(line, other)
        self.assertTrue(dump == expected, "one dump is longer")

    def generation(self, name):
        stub = (self.folder / name / "XAPIANDB").read_text().split()
        return self.folder / name / stub[1].split("/")[0]

    def test_holds_what_one_database_holds(self):
        self.index("one")
        one = self.dump("one")
        self.assertTrue('"cluster":"synthetic/' in one, "without near-duplicates nothing could span shards")
        for shards in (2, 4):
            with self.subTest(shards=shards):
                name = f"shards{shards}"
                self.index(name, "--shards", shards)
                self.assert_same(self.dump(name), one)
                folders = sorted(path.name for path in self.generation(name).iterdir())
                self.assertEqual(folders, [f"shard.{number}" for number in range(shards)])

    def test_each_shard_has_a_stub_of_its_own(self):
        self.index("db", "--shards", "3")
        generation = self.generation("db").name
        self.assertEqual((self.folder / "db/XAPIANDB").read_text(),
                         "".join(f"auto {generation}/shard.{number}\n" for number in range(3)))
        for number in range(3):
            self.assertEqual((self.folder / f"db/shard.{number}").read_text(), f"auto {generation}/shard.{number}\n")

    def test_is_added_to_like_one_database(self):
        self.index("one")
        self.index("grown", "--shards", "4", lines=self.lines[:385])
        before = self.generation("grown")
        told = self.index("grown")
        self.assertEqual(total(told, "added"), 15)
        self.assertEqual(self.generation("grown"), before, "so small a change goes into the databases in place")
        self.assertFalse((before / "unfinished").exists())
        self.assert_same(self.dump("grown"), self.dump("one"))
        self.index("half", "--shards", "4", lines=self.lines[:200])
        before = self.generation("half")
        self.index("half")
        self.assertNotEqual(self.generation("half"), before, "so large a change is built aside")
        self.assert_same(self.dump("half"), self.dump("one"))

    def test_is_taken_from_like_one_database(self):
        self.index("less", lines=self.lines[7:])
        expected = self.dump("less")
        self.index("db", "--shards", "4")
        told = self.index("db", lines=self.lines[7:])
        self.assertEqual(total(told, "removed"), 7)
        self.assert_same(self.dump("db"), expected)

    def test_keeps_its_number_of_shards(self):
        self.index("db", "--shards", "2")
        self.index("db", lines=self.lines[:390])
        self.assertIn("the index has 2 shards", self.index("db", "--shards", "3", status=3))
        self.index("db", "--shards", "2")

    def test_more_shards_than_releases(self):
        self.index("db", "--shards", "9", lines=self.lines[:3])
        self.index("one", lines=self.lines[:3])
        self.assert_same(self.dump("db"), self.dump("one"))

    def test_a_change_cut_short_is_made_again(self):
        self.index("db", "--shards", "2")
        complete = self.dump("db")
        mark = self.generation("db") / "unfinished"
        mark.touch()
        other = self.write("other.jsonl", '{"id": "o", "title": "Orvane Opens a Mine", "body": "Orvane opened a mine."}\n')
        done = run(INDEX, "--db", self.folder / "db", other)
        self.assert_status(done, 0)
        self.assertTrue(mark.exists(), "the feed, which may be half indexed, was not read")
        other.unlink()
        told = self.index("db", "--prune", self.folder)
        self.assertIn("cut short", told)
        self.assertEqual(total(told, "updated"), len(self.lines))
        self.assertFalse((self.generation("db") / "unfinished").exists())
        self.assert_same(self.dump("db"), complete)

    def test_a_lost_stub_names_every_shard_again(self):
        self.index("db", "--shards", "3", lines=self.lines[:20])
        complete = self.dump("db")
        (self.folder / "db/XAPIANDB").unlink()
        self.assertIn("names the newest index again", self.index("db", lines=self.lines[:20]))
        self.assert_same(self.dump("db"), complete)

    def test_a_wrong_number(self):
        for number in ("0", "65", "two"):
            self.assertIn("a number from 1 to 64", self.index("db", "--shards", number, status=2))


if __name__ == "__main__":
    unittest.main()
