#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Every form a release arrives in, through the built programs: indexed, found, shown, read again."""

import filecmp
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest
import zipfile

from programs import INDEX, SEARCH, SOURCE_DIR, environment, run

FORMATS = SOURCE_DIR / "tests" / "data" / "formats"

# What the parse of each sample must say: file and part, and fields by name.
PARSES = {
    "newsroom-article.html": {
        "headline": "Harrow Bay Copper Raises 2024 Guidance After Record Quarter", "date": "2024-08-07",
        "wire": "PR Newswire", "tickers": ["TSX:HBC", "OTCQX:HBCUF"], "issuer": "Harrow Bay Copper Ltd."},
    "wire-item-g2.xml": {
        "headline": "Fellgate Robotics Buys Maker of Grippers", "tickers": ["NASDAQ:FLGR"], "update_of": True,
        "identifiers": {"wire-id": ["urn:newsml:wire.example:20190412:4711-en"], "isin": ["GB00FLGR0001"]},
        "subjects": ["MNA", "Mergers and Acquisitions"]},
    "wire-item-nitf.xml": {
        "headline": "Voilier Énergie met en service un parc éolien", "language": "fr", "wire": "CNW",
        "subheadline": "Le parc de Rivière-aux-Outardes compte 24 éoliennes", "issuer": "Voilier Énergie inc."},
    "feed.rss!marlpit-2022-031": {
        "id": "marlpit-2022-031", "headline": "Marlpit Health Begins Phase 2 Trial of MPH-07",
        "url": "https://marlpit.example/news/mph-07", "tickers": ["NASDAQ:MPHX"]},
    "filing-8k.txt!EX-99.1": {
        "headline": "TIDEWATER SWITCH REPORTS RECORD SECOND QUARTER AND FIRST ORDER FROM SOUTH AMERICA",
        "issuer": "Tidewater Switch Corporation", "date": "1998-07-28",
        "identifiers": {"cik": ["987654"], "accession": ["0000987654-98-000021"]}},
    "asianet.tst": {
        "headline": "Kestrel Ferries Orders Two Electric Ferries for Hobart", "wire": "PR Newswire",
        "dateline_place": "HOBART, Australia"},
    "results.pdf": {
        "headline": "Ostrava Glassworks Lifts Profit by a Third in 2023", "date": "2024-03-06",
        "dateline_place": "OSTRAVA, Czech Republic"},
    "day.zip!2018-10-03/shaft.txt": {"headline": "Penrose Tin Reopens Shaft", "tickers": ["LSE:PNT"]},
    "day.zip!2018-10-03/capital.html": {"headline": "Penrose Tin Raises Capital", "tickers": ["LSE:PNT"]},
    "records.csv:2": {"id": "csv-1", "headline": "Brockwell Foods Declares Dividend", "date": "2020-05-04"},
}

# A query for each, and the id of its only answer (a path is told from the folder on).
QUERIES = {
    "guidance tonnes": "newsroom-article.html",
    "isin:GB00FLGR0001": "wire-item-g2.xml",
    "subject:mergers grippers": "wire-item-g2.xml",
    "éoliennes": "wire-item-nitf.xml",
    "psoriasis": "marlpit-2022-031",
    "cik:987654": "filing-8k.txt!EX-99.1",
    "accession:0000987654-98-000021 switches": "filing-8k.txt!EX-99.1",
    "ferries Tasmania": "asianet.tst",
    "furnace hydrogen": "results.pdf",
    '"Ostrava Glassworks a.s."': "results.pdf",
    "shaft": "day.zip!2018-10-03/shaft.txt",
    "shareholders pounds": "day.zip!2018-10-03/capital.html",
    '"oat drinks" dividend': "csv-1",
}


class Formats(unittest.TestCase):
    def setUp(self):
        holder = tempfile.TemporaryDirectory(prefix="dateline-formats-")
        self.addCleanup(holder.cleanup)
        self.folder = pathlib.Path(holder.name, "in")
        shutil.copytree(FORMATS, self.folder)
        (self.folder / "mapped.csv").unlink()
        self.db = pathlib.Path(holder.name, "index")

    def index(self, *more):
        return run(INDEX, "--db", self.db, *(more or [self.folder]))

    def test_what_is_understood(self):
        parses = {}
        done = run(INDEX, "--dry-run", "--format", "json", self.folder)
        for line in done.stdout.splitlines():
            parse = json.loads(line)
            parses[parse["path"].removeprefix(f"{self.folder}/")] = parse
        for name, expected in PARSES.items():
            with self.subTest(name):
                found = {key: parses[name][key] for key in expected}
                self.assertEqual(found, expected)
        self.assertIn("newsroom-list.html: is a list of releases, not one", done.stderr)
        self.assertEqual(done.returncode, 0)

    def test_what_is_left_out_of_a_page(self):
        done = run(INDEX, "--dry-run", "--format", "json", self.folder / "newsroom-article.html")
        for furniture in ("cookie", "Related news", "Operations", "All rights reserved", "Accept all"):
            self.assertNotIn(furniture, done.stdout)

    def test_found_shown_and_read_again(self):
        done = self.index()
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("added 12,", done.stderr)
        self.assertIn("not read: 1 file, is a list of releases, not one", done.stderr)
        for query, wanted in QUERIES.items():
            with self.subTest(query):
                answer = run(SEARCH, "--db", self.db, "--format", "jsonl", query)
                hits = [json.loads(line) for line in answer.stdout.splitlines()]
                ids = [hit["id"].removeprefix(f"{self.folder}/") for hit in hits if hit["type"] == "hit"]
                self.assertEqual(ids, [wanted], answer.stderr)
        shown = run(SEARCH, "--db", self.db, "--show", f"{self.folder}/day.zip!2018-10-03/shaft.txt")
        self.assertIn("Penrose Tin Reopens Shaft", shown.stdout)
        again = self.index()
        self.assertIn("added 0, updated 0, unchanged 12, removed 0, failed 0", again.stderr)

    def test_a_changed_member_updates_only_that_one(self):
        self.index()
        old = self.folder / "day.zip"
        with zipfile.ZipFile(old) as archive:
            contents = {name: archive.read(name) for name in archive.namelist()}
        contents["2018-10-03/shaft.txt"] += b"It had been flooded since 1998.\n"
        with zipfile.ZipFile(old, "w") as archive:
            for name, content in contents.items():
                archive.writestr(name, content)
        self.assertIn("added 0, updated 1, unchanged 11, removed 0", self.index().stderr)

    def test_a_damaged_file_fails_alone(self):
        (self.folder / "bad.pdf").write_bytes(b"%PDF-1.4\nnothing behind this\n")
        done = self.index()
        self.assertEqual(done.returncode, 6)
        self.assertRegex(done.stderr, r"failed: \S+/bad\.pdf: \S")
        self.assertIn("added 12,", done.stderr)

    def test_a_list_that_was_named_is_a_failure(self):
        done = self.index(self.folder / "newsroom-list.html")
        self.assertEqual(done.returncode, 6)
        self.assertIn("newsroom-list.html: is a list of releases, not one", done.stderr)

    def test_columns_of_other_names_are_mapped(self):
        done = self.index("--map", "id=Ref,title=Kopf", "--map", "body=Meldung,published=Tag", FORMATS / "mapped.csv")
        self.assertIn("added 1,", done.stderr)
        self.assertIn("Lindenau Optik eröffnet Werk", run(SEARCH, "--db", self.db, "--id", "m-1").stdout)

    def test_a_run_without_the_worker_says_so_for_each_file(self):
        done = run(INDEX, "--db", self.db, self.folder, env=environment(DATELINE_EXTRACT="/nowhere/dateline-extract"))
        self.assertEqual(done.returncode, 6)
        self.assertIn("cannot start the decoder /nowhere/dateline-extract", done.stderr)
        self.assertIn("added 2,", done.stderr)

    def test_the_made_samples_are_what_their_maker_makes(self):
        with tempfile.TemporaryDirectory() as made:
            subprocess.run([sys.executable, "-B", FORMATS.parent / "make_formats.py", made], check=True)
            for name in ("results.pdf", "day.zip"):
                self.assertTrue(filecmp.cmp(pathlib.Path(made, name), FORMATS / name, shallow=False), name)


if __name__ == "__main__":
    unittest.main()
