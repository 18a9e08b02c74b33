# SPDX-License-Identifier: GPL-2.0-or-later
"""The systems that index the same releases: a command each, and the size of what it made."""

import pathlib
import shutil
import sqlite3
import sys

import records
from programs import INDEX, NAIVE, tell

HERE = pathlib.Path(__file__).resolve().parent
# For omega's scriptindex: what naive_xapian does, in its own language.
OMEGA_SCRIPT = "title : index=S index field\nbody : index field=sample\n"
RECOLL_CONFIGURATION = "topdirs = {texts}\ndbdir = {index}\nindexStoreDocText = 1\nloglevel = 1\n"


def folder_size(folder):
    """Bytes of all files below."""
    return sum(path.stat().st_size for path in pathlib.Path(folder).rglob("*") if path.is_file())


class Indexer:
    """A system; `label` is its name in tables."""

    name = label = ""

    def __init__(self, build):
        self.build = build

    def available(self):
        """Whether it can be run here."""
        return True

    def prepare(self, source, work):
        """The releases in a form that the system reads, not measured."""
        del work
        return source

    def command(self, prepared, index):
        """What makes the index, which does not exist before."""
        raise NotImplementedError


class Dateline(Indexer):
    name, label = "dateline", "Dateline"

    def command(self, prepared, index):
        return [self.build / INDEX, "--quiet", "--db", index, prepared]


class NaiveXapian(Indexer):
    name, label = "naive", "naive Xapian"

    def command(self, prepared, index):
        return [self.build / NAIVE, "index", index, prepared]

    def compact_command(self, index, target):
        """What makes a compacted copy of the index."""
        return [self.build / NAIVE, "compact", index, target]


class SqliteFts5(Indexer):
    name, label = "fts5", "SQLite FTS5"

    def available(self):
        try:
            with sqlite3.connect(":memory:") as database:
                database.execute("CREATE VIRTUAL TABLE probe USING fts5(text)")
        except sqlite3.Error:
            return False
        return True

    def command(self, prepared, index):
        return [sys.executable, HERE / "fts5_index.py", index, prepared]


class Omega(Indexer):
    name, label = "omega", "Omega scriptindex"

    def available(self):
        return shutil.which("scriptindex") is not None

    def prepare(self, source, work):
        (work / "omega.script").write_text(OMEGA_SCRIPT, encoding="utf-8")
        dump = work / "omega.dump"
        with open(dump, "w", encoding="utf-8") as out:
            for record in records.read(source):
                for field in ("title", "body"):
                    # A line of a value after its first begins with =.
                    out.write(f"{field}=" + "\n=".join((record.get(field) or "").splitlines()) + "\n")
                out.write("\n")
        return dump

    def command(self, prepared, index):
        return ["scriptindex", "--overwrite", "--stemmer=english", index, prepared.with_suffix(".script"), prepared]


class Recoll(Indexer):
    name, label = "recoll", "Recoll"

    def available(self):
        return shutil.which("recollindex") is not None

    def prepare(self, source, work):
        texts = work / "recoll-texts"
        shutil.rmtree(texts, ignore_errors=True)
        texts.mkdir()
        for number, record in enumerate(records.read(source)):
            (texts / f"{number:07d}.txt").write_text(f"{record.get('title')}\n\n{record.get('body')}", encoding="utf-8")
        return texts

    def command(self, prepared, index):
        configuration = prepared.parent / "recoll"
        configuration.mkdir(exist_ok=True)
        (configuration / "recoll.conf").write_text(RECOLL_CONFIGURATION.format(texts=prepared, index=index), encoding="utf-8")
        return ["recollindex", "-c", configuration, "-z"]


ALL = [Dateline, NaiveXapian, SqliteFts5, Omega, Recoll]


def chosen(build, names):
    """Those that can be run here, of the names given or of all."""
    found = []
    for kind in ALL:
        indexer = kind(build)
        if names and indexer.name not in names:
            continue
        if indexer.available():
            found.append(indexer)
        else:
            tell(f"left out, not installed: {indexer.label}")
    return found
