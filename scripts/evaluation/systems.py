# SPDX-License-Identifier: GPL-2.0-or-later
"""Indexes and rankings that are compared: ours and stock Xapian's."""

import pathlib
import subprocess

from scores import read_run


class Refused(Exception):
    """The program does not know an option: an ingredient that this build has not."""


class Systems:
    """Builds each index once, in the folder `work`, with the programs of `build`."""

    def __init__(self, build, work):
        self._index = pathlib.Path(build, "indexer/dateline-index")
        self._search = pathlib.Path(build, "searcher/dateline-search")
        self._stock = pathlib.Path(build, "tests/benchmark/stock_xapian")
        self._work = pathlib.Path(work)

    def ours(self, name, records, topics, search_options=(), index_options=(), limit=100):
        """Our ranking of the records for the topics."""
        db = self._work / f"{name}{''.join(index_options)}"
        if not db.exists():
            subprocess.run([self._index, "--quiet", *index_options, "--db", db, records], check=False,
                           stderr=subprocess.DEVNULL)
        done = subprocess.run(
            [self._search, "--db", db, "--batch", topics, "--format", "trec", "--limit", str(limit),
             "--duplicates", "show", *search_options], check=False, capture_output=True, encoding="utf-8")
        if done.returncode not in (0, 1):
            raise Refused(done.stderr.splitlines()[0] if done.stderr else f"exit {done.returncode}")
        return read_run(done.stdout.splitlines())

    def stock(self, name, records, topics, title_weight=1, search_options=(), limit=100):
        """Stock Xapian's ranking of the same."""
        db = self._work / f"{name}-stock{title_weight}"
        if not db.exists():
            reader = ["zstd", "-dc", records] if str(records).endswith(".zst") else ["cat", records]
            with subprocess.Popen(reader, stdout=subprocess.PIPE) as unpacked:
                subprocess.run([self._stock, "index", "--title-weight", str(title_weight), db, "-"],
                               stdin=unpacked.stdout, check=True)
        done = subprocess.run([self._stock, "search", "--limit", str(limit), *search_options, db, topics], check=True,
                              stdout=subprocess.PIPE, encoding="utf-8")
        return read_run(done.stdout.splitlines())
