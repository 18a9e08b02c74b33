#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""From a file to a hit through the real programs: adding, changing, removing, and every way in."""

import gzip
import json
import unittest

from programs import INDEX, SAMPLES, SEARCH, ProgramTest, SampleTest, run, total

RECORD = {"id": "R-1", "title": "Acme Opens a Plant", "published": "2016-01-05", "url": "https://example.com/1",
          "body": "SPRINGFIELD, Jan. 5, 2016 -- Acme Corp. opened a plant.\n\nThe plant makes anvils."}


class Samples(SampleTest):
    def test_every_sample_is_found_by_its_own_id(self):
        listed = self.search_json("--limit", "1000", "--since", "1900")["hits"]
        self.assertGreaterEqual(len(listed), 40)
        for hit in listed[:5]:
            shown = self.search("--show", hit["id"])
            self.assert_status(shown, 0)
            self.assertIn(hit["headline"][:20], shown.stdout)

    def test_a_second_run_finds_everything_unchanged(self):
        done = run(INDEX, "--db", self.db, SAMPLES)
        self.assert_status(done, 0)
        printed = done.stdout + done.stderr
        self.assertGreaterEqual(total(printed, "unchanged"), 40)
        self.assertIn(total(printed, "added"), (0, None))

    def test_listed_fields_can_be_asked(self):
        listed = self.search("--list-fields")
        self.assert_status(listed, 0)
        for name in ("title", "ticker", "issuer", "section", "wire", "date"):
            self.assertRegex(listed.stdout, rf"(?m)^{name}\b")

    def test_options_ask_the_same_as_fields(self):
        for option, name, value in (("--ticker", "ticker", "NONE"), ("--section", "section", "financial-results"),
                                    ("--since", "date", "2016-01-01..")):
            with self.subTest(option):
                by_field = self.count("results", f"{name}:{value}")
                self.assertEqual(by_field, self.count("results", option, value.removesuffix("..")))


class Changes(ProgramTest):
    def setUp(self):
        super().setUp()
        self.db = self.folder / "index"

    def index(self, *arguments, status=0, **options):
        done = run(INDEX, "--db", self.db, *arguments, **options)
        self.assert_status(done, status)
        return done.stdout + done.stderr

    def finds(self, *words):
        done = run(SEARCH, "--db", self.db, *words)
        self.assertIn(done.returncode, (0, 1), done.stderr)
        return done.returncode == 0

    def test_a_changed_file_replaces_its_release(self):
        self.write("in/a.txt", "Acme Opens a Plant\n\nThe plant makes anvils.\n")
        self.index(self.folder / "in")
        self.write("in/a.txt", "Acme Opens a Plant\n\nThe plant makes trombones and other wind instruments.\n")
        self.assertEqual(total(self.index(self.folder / "in"), "updated"), 1)
        self.assertTrue(self.finds("trombones"))
        self.assertFalse(self.finds("anvils"))

    def test_a_vanished_file_stays_until_prune(self):
        path = self.write("in/a.txt", "Acme Opens a Plant\n\nThe plant makes anvils.\n")
        self.write("in/b.txt", "Acme Closes a Plant\n\nNo more trombones.\n")
        self.index(self.folder / "in")
        path.unlink()
        self.index(self.folder / "in")
        self.assertTrue(self.finds("anvils"))
        self.assertEqual(total(self.index("--prune", self.folder / "in"), "removed"), 1)
        self.assertFalse(self.finds("anvils"))
        self.assertTrue(self.finds("trombones"))

    def test_records_come_from_a_file_from_gzip_and_from_stdin(self):
        line = json.dumps(RECORD) + "\n"
        rows = [
            ("a .jsonl", [self.write("a.jsonl", line)], ""),
            ("gzip", [self.write("b.jsonl.gz", gzip.compress(line.encode()))], ""),
            ("stdin", ["-"], line),
        ]
        for why, sources, stdin in rows:
            with self.subTest(why):
                self.db = self.folder / f"index-{why}"
                self.index(*sources, stdin=stdin)
                done = run(SEARCH, "--db", self.db, "--format", "json", "anvils")
                self.assert_status(done, 0)
                hit = json.loads(done.stdout)["hits"][0]
                self.assertEqual((hit["id"], hit["headline"], hit["date"]), ("R-1", RECORD["title"], "2016-01-05"))

    def test_a_truncated_stream_is_an_error_not_an_end(self):
        # Lines that compress badly, so that the cut falls into the data.
        records = [{**RECORD, "id": f"R-{n}", "body": str(7**(n % 97 + 50))} for n in range(200)]
        lines = "".join(json.dumps(record) + "\n" for record in records)
        whole = gzip.compress(lines.encode())
        printed = self.index(self.write("cut.jsonl.gz", whole[: len(whole) // 2]), status=6)
        self.assertIn("cut.jsonl.gz", printed)

    def test_a_dry_run_prints_the_parse_and_writes_nothing(self):
        path = self.write("in/a.txt", "Acme Opens a Plant\n\nSPRINGFIELD, Jan. 5, 2016 -- The plant makes anvils.\n")
        done = run(INDEX, "--db", self.db, "--dry-run", "--format", "json", path)
        self.assert_status(done, 0)
        parses = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual([(p["path"], p["headline"], p["date"]) for p in parses],
                         [(str(path), "Acme Opens a Plant", "2016-01-05")])
        self.assertFalse(self.db.exists())


if __name__ == "__main__":
    unittest.main()
