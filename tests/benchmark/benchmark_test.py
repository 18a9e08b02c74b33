#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""scripts/benchmark on a few releases: that each command measures and prints, not what."""

import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest
from xml.etree import ElementTree

SOURCE_DIR = pathlib.Path(os.environ.get("DATELINE_SOURCE_DIR") or pathlib.Path(__file__).resolve().parents[2])
BIN_DIR = pathlib.Path(os.environ.get("DATELINE_BIN_DIR") or SOURCE_DIR / "build/dev")
RELEASES = 40
FIGURE = r" *[\d.]+ *\|"


def benchmark(*words):
    variables = {name: value for name, value in os.environ.items() if name not in ("DATELINE_CORPUS", "DATELINE_EVAL")}
    return subprocess.run([SOURCE_DIR / "scripts/benchmark", *map(str, words)], capture_output=True, encoding="utf-8",
                          check=False, env=variables)


class Measuring(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        holder = tempfile.TemporaryDirectory(prefix="dateline-benchmark-test-")
        cls.addClassCleanup(holder.cleanup)
        cls.folder = pathlib.Path(holder.name)
        cls.records = cls.folder / "few.jsonl"
        subprocess.run([SOURCE_DIR / "scripts/make-corpus", str(RELEASES), "--out", cls.records], check=True)

    def measured(self, *words):
        done = benchmark(*words, "--build", BIN_DIR)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def test_index(self):
        results = self.folder / "index.json"
        printed = self.measured("index", self.records, "--rounds", 2, "--systems", "dateline,naive,fts5", "--json", results)
        self.assertRegex(printed, r"^Commit \w+\+?, \d{4}-\d\d-\d\d, \d+ processors? .*40 releases of few.jsonl, 0\.\d MB as JSONL; 2 rounds\.")
        for label in ("Dateline", "naive Xapian", "naive Xapian, compacted", "SQLite FTS5"):
            self.assertRegex(printed, rf"\| {label} \|({FIGURE}){{9}}")
        self.assertRegex(printed, r"naive Xapian \|.* 1\.00 \|.* 1\.00 \|.* 1\.00 \|.* 1\.00 \|")
        rows = json.loads(results.read_text(encoding="utf-8"))["rows"]
        self.assertEqual(len(rows["Dateline"]["cpu"]), 2)
        self.assertGreater(rows["Dateline"]["peak"][0], 5)
        self.assertGreater(rows["Dateline"]["size"][0], 0.1)

    def test_query(self):
        queries = self.folder / "queries.tsv"
        queries.write_text("A\trevenue quarter\tremarks\nB\tit's \"a phrase\" -- (loss\n", encoding="utf-8")
        printed = self.measured("query", self.records, "--queries", queries)
        self.assertIn("\n2 queries.tsv:\n", printed)
        for label in ("`/bin/true`", "Dateline", "Dateline, three facets", "naive Xapian"):
            self.assertRegex(printed, rf"\| {re.escape(label)} \|({FIGURE}){{4}} 0 \|")
        self.assertRegex(printed, rf"`took_ms` \|({FIGURE}){{3}}")

    def test_without_queries_headlines_are_asked(self):
        fewer, results = self.folder / "fewer.jsonl", self.folder / "query.json"
        lines = self.records.read_text(encoding="utf-8").splitlines()[:8]
        fewer.write_text("\n".join(lines) + "\n", encoding="utf-8")
        headlines = {json.loads(line)["title"] for line in lines}
        self.assertIn(f"\n{len(headlines)} headlines:\n", self.measured("query", fewer, "--json", results))
        measured = json.loads(results.read_text(encoding="utf-8"))["groups"]["headlines"]
        self.assertEqual(set(measured["queries"]), headlines)
        self.assertEqual(len(measured["systems"]["Dateline"]["wall"]), len(headlines))
        self.assertEqual(len(measured["batch"]["took_ms"]), len(headlines))

    def test_growth_is_made_of_all_sizes_that_were_measured(self):
        work, out = self.folder / "growth", self.folder / "out"
        common = ("--work", work, "--out", out, "--queries", 2)
        self.assertNotIn("30 |", self.measured("growth", 20, *common))
        self.measured("growth", 40, *common)
        printed = benchmark("growth", "--report", *common).stdout
        self.assertEqual(printed, (out / "growth.md").read_text(encoding="utf-8"))
        for row in ("20", "40"):
            self.assertRegex(printed, rf"\n\| {row} \|({FIGURE}){{6}}\n")
        self.assertRegex(printed, r"\| \*power of the size\* \|  \|( -?[\d.]+ \|){4}")
        for kind in ("words", "words, new process, cold", "words, three facets", "rare words", "phrase"):
            self.assertRegex(printed, rf"\n\| {kind} \|( [\d.]+ / [\d.]+ \|){{2}}( -?[\d.]+ \|){{2}}\n")
        self.assertRegex(printed, r"## Adding 100 releases\n")
        self.assertRegex(printed, rf"\n\| 40 \|({FIGURE}){{5}} \d+ \| 0 \|\n")
        self.assertEqual([result["releases"] for result in json.loads((out / "growth.json").read_text(encoding="utf-8"))], [20, 40])
        self.assertEqual(sorted(path.name for path in work.iterdir()), ["size-20.json", "size-40.json"])
        for plot in out.glob("*.svg"):
            self.assertEqual(len(ElementTree.parse(plot).findall(".//{*}circle")) % 2, 0, plot)
        self.assertEqual(len(list(out.glob("*.svg"))), 4)

    def test_a_kept_index_is_asked_anew(self):
        work = self.folder / "kept"
        common = ("--work", work, "--out", work / "out", "--queries", 2)
        self.measured("growth", 20, "--keep", *common)
        before = json.loads((work / "size-20.json").read_text(encoding="utf-8"))
        self.measured("growth", 20, "--ask", *common)
        after = json.loads((work / "size-20.json").read_text(encoding="utf-8"))
        self.assertEqual(before["cpu"], after["cpu"])
        self.assertNotEqual(before["queries"], after["queries"])
        missing = benchmark("growth", 30, "--ask", *common, "--build", BIN_DIR)
        self.assertIn("no index of 30 releases was kept", missing.stderr)

    def test_micro(self):
        printed = self.measured("micro", "--filter", "parse_queries|make_snippets", "--seconds", "0.01")
        self.assertRegex(printed, r"^Commit \w+")
        self.assertRegex(printed, rf"\n\| make_snippets \|({FIGURE}){{2}}\n\| parse_queries \|({FIGURE}){{2}}\n")

    def test_what_cannot_be_measured_is_told(self):
        for words, reason in ((("index", "/no/such.jsonl"), "no such file: /no/such.jsonl"),
                              (("index", self.records, "--systems", "lucene"), "expected names of dateline, naive")):
            done = benchmark(*words, "--build", BIN_DIR)
            self.assertEqual(done.returncode, 1)
            self.assertIn(f"benchmark: {reason}" if reason.startswith("no") else reason, done.stderr)
        self.assertIn("expected a number such as 500, 30k or 1M, not 3x", benchmark("growth", "3x").stderr)
        nothing = benchmark("growth", "--report", "--work", self.folder / "none", "--out", self.folder)
        self.assertIn("nothing was measured yet", nothing.stderr)
        self.assertEqual(benchmark().returncode, 2)
        self.assertIn("no program", benchmark("index", "--build", self.folder).stderr)

    def test_every_command_has_help(self):
        for command in re.findall(r"^    (\w+) ", benchmark("--help").stdout, re.MULTILINE):
            self.assertEqual(benchmark(command, "--help").returncode, 0, command)


if __name__ == "__main__":
    unittest.main()
