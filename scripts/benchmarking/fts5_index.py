# SPDX-License-Identifier: GPL-2.0-or-later
"""Indexes the title and body of JSONL records with SQLite's FTS5, English stems: fts5_index.py FOLDER RECORDS"""

import json
import pathlib
import sqlite3
import sys

DATABASE = "releases.sqlite"


def rows(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            yield record.get("title"), record.get("body"), record.get("published")


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir()
    with sqlite3.connect(folder / DATABASE) as database:
        database.execute("CREATE VIRTUAL TABLE releases USING fts5(title, body, published UNINDEXED, tokenize = 'porter unicode61')")
        database.executemany("INSERT INTO releases VALUES (?, ?, ?)", rows(sys.argv[2]))


if __name__ == "__main__":
    main()
