#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The exit status is what scripts go by: each one the programs can give, and what brings it about."""

import pathlib
import subprocess
import time
import unittest

from programs import INDEX, SEARCH, ProgramTest, SampleTest, environment, run


class BothPrograms(ProgramTest):
    def test_help_goes_to_stdout_and_lists_the_statuses(self):
        for program, statuses in ((INDEX, (0, 2, 5, 6, 75)), (SEARCH, (0, 1, 2, 3, 4, 5))):
            with self.subTest(program):
                done = run(program, "--help")
                self.assert_status(done, 0)
                self.assertEqual(done.stderr, "")
                self.assertIn("--db", done.stdout)
                for status in statuses:
                    self.assertRegex(done.stdout, rf"(?m)(^|\s){status}\s", f"status {status}")

    def test_version_names_program_and_number(self):
        for program in (INDEX, SEARCH):
            with self.subTest(program):
                done = run(program, "--version")
                self.assert_status(done, 0)
                self.assertRegex(done.stdout, rf"^{pathlib.Path(program).name} \d+\.\d+\.\d+")

    def test_an_unknown_option_is_a_usage_error(self):
        for program in (INDEX, SEARCH):
            with self.subTest(program):
                done = run(program, "--no-such-option", "word")
                self.assert_status(done, 2)
                self.assertEqual(done.stdout, "")
                self.assertIn("--no-such-option", done.stderr)

    def test_an_option_is_not_guessed_from_its_beginning(self):
        self.assert_status(run(SEARCH, "--form", "json", "word"), 2)

    def test_an_error_names_the_program_and_no_exception(self):
        done = run(SEARCH, "--db", self.folder / "none", "word")
        self.assertTrue(done.stderr.startswith("dateline-search: "), done.stderr)
        self.assertNotIn("terminate", done.stderr)


class Searching(SampleTest):
    def test_hits_are_0_and_none_is_1(self):
        self.assert_status(self.search("results"), 0)
        self.assert_status(self.search("qqqxyzzyqqq"), 1)

    def test_an_offset_past_the_last_hit_prints_none_and_is_1(self):
        self.assert_status(self.search("--offset", "5000", "results"), 1)

    def test_a_wrong_query_or_value_is_2_and_says_why(self):
        rows = [
            ("a month that does not exist", ["date:2016-13"]),
            ("not a date", ["date:soon"]),
            ("a format that does not exist", ["--format", "xml", "results"]),
            ("a number that is none", ["--limit", "many", "results"]),
            ("a negative number", ["--limit", "-1", "results"]),
            ("a facet that does not exist", ["--facet", "colour", "results"]),
            ("a section that does not exist", ["--section", "poetry", "results"]),
            ("an order that does not exist", ["--sort", "beauty", "results"]),
            ("a date option that is none", ["--since", "soon", "results"]),
            ("an unknown field under --strict-query", ["--strict-query", "articy:draft"]),
            ("nothing asked", []),
            ("a query without a word", ["--", '"']),
            ("a dash alone", ["--", "-"]),
        ]
        for why, arguments in rows:
            with self.subTest(why):
                done = self.search(*arguments)
                self.assert_status(done, 2)
                self.assertEqual(done.stdout, "")
                self.assertNotEqual(done.stderr, "")

    def test_punctuation_of_a_headline_never_is_an_error(self):
        for query in ('Q3 2016: "a record', "(NASDAQ: CLRB", "AT&T's R&D -- \u201cbest ever\u201d!", "articy:draft",
                      "C++ [*] ~^?", "AND", "NOT", "\\$5.6 million) OR", "a:b:c"):
            with self.subTest(query):
                self.assertIn(self.search("--", query).returncode, (0, 1))

    def test_no_usable_index_is_3(self):
        self.write("text/a.txt", "not an index\n")
        for why, path in (("missing", "none"), ("a folder of something else", "text"), ("a file", "text/a.txt")):
            with self.subTest(why):
                done = run(SEARCH, "--db", self.folder / path, "word")
                self.assert_status(done, 3)
                self.assertIn(path, done.stderr)

    def test_no_index_named_anywhere_is_3(self):
        home = environment(HOME=str(self.folder), XDG_DATA_HOME=None)
        self.assert_status(run(SEARCH, "word", env=home), 3)

    def test_the_index_comes_from_the_environment(self):
        self.assert_status(run(SEARCH, "results", env=environment(DATELINE_DB=str(self.db))), 0)

    def test_output_that_cannot_be_written_is_5(self):
        for form in ("text", "json", "jsonl", "csv"):
            with self.subTest(form), open("/dev/full", "w", encoding="utf-8") as full:
                self.assert_status(self.search("--format", form, "results", stdout=full), 5)

    def test_a_damaged_index_is_told_by_3_or_5_and_never_by_a_crash(self):
        db = self.folder / "index"
        text = self.write("a.txt", "Acme Reports Results\n\nWords of a text.\n")
        self.assert_status(run(INDEX, "--db", db, text), 0)
        for table in db.rglob("postlist.glass"):
            table.write_bytes(b"\xff" * table.stat().st_size)
        done = run(SEARCH, "--db", db, "results")
        self.assertIn(done.returncode, (3, 5), done.stderr)
        self.assertNotEqual(done.stderr, "")


class Indexing(ProgramTest):
    def test_output_that_cannot_be_written_is_5(self):
        text = self.write("a.txt", "Acme Reports Results\n\nWords of a text.\n")
        for arguments in (("--dry-run", text), ("--help",), ("--version",)):
            with self.subTest(arguments), open("/dev/full", "w", encoding="utf-8") as full:
                self.assert_status(run(INDEX, *arguments, stdout=full), 5)

    def test_no_source_is_a_usage_error(self):
        self.assert_status(run(INDEX, "--db", self.folder / "index"), 2)

    def test_an_input_that_fails_is_6_named_and_does_not_stop_the_others(self):
        self.write("in/good.txt", "Acme Opens a Plant\n\nThe plant makes anvils.\n")
        broken = self.write("in/broken.jsonl.gz", b"\x1f\x8b\x08\x00 not gzip at all")
        done = run(INDEX, "--db", self.folder / "index", self.folder / "in")
        self.assert_status(done, 6)
        self.assertIn(broken.name, done.stdout + done.stderr)
        self.assert_status(run(SEARCH, "--db", self.folder / "index", "anvils"), 0)

    def test_a_source_that_does_not_exist_is_named(self):
        done = run(INDEX, "--db", self.folder / "index", self.folder / "nowhere")
        self.assertIn(done.returncode, (2, 6), done.stderr)
        self.assertIn("nowhere", done.stdout + done.stderr)

    def test_a_second_writer_is_told_at_once_by_75(self):
        db = self.folder / "index"
        record = '{"id": "1", "title": "Acme Opens a Plant", "body": "The plant makes anvils."}\n'
        other = self.write("b.txt", "Acme Closes a Plant\n\nNo more anvils.\n")
        first = subprocess.Popen([INDEX, "--db", str(db), "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                 stderr=subprocess.PIPE, env=environment())
        with first:
            first.stdin.write(record.encode())
            first.stdin.flush()
            # The first one makes the folder and the lock in it when it starts; a moment later it holds it.
            deadline = time.monotonic() + 20
            while not (db / "lock").exists() and time.monotonic() < deadline:
                time.sleep(0.05)
            time.sleep(0.5)
            second = run(INDEX, "--db", db, other)
            self.assert_status(second, 75)
            self.assertIn(str(db), second.stderr)
            first.stdin.close()
            self.assertEqual(first.wait(timeout=60), 0)
        self.assert_status(run(SEARCH, "--db", db, "anvils"), 0)


if __name__ == "__main__":
    unittest.main()
