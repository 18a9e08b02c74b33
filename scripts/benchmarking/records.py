# SPDX-License-Identifier: GPL-2.0-or-later
"""The releases that are measured with, as a JSONL file that every system can read."""

import contextlib
import json
import os
import pathlib
import subprocess
import tempfile

from programs import ROOT, NotMeasured, tell

MADE_BY_DEFAULT = 10_000


def add_options(parser):
    parser.add_argument("records", nargs="?", metavar="RECORDS",
                        help="JSONL of releases, perhaps .zst (default: $DATELINE_CORPUS/releases/wire.jsonl.zst, else "
                        f"{MADE_BY_DEFAULT:,} that scripts/make-corpus makes)")
    parser.add_argument("--work", metavar="DIR", help="folder for indexes (default: a temporary one)")


@contextlib.contextmanager
def work_folder(options):
    """The folder named by --work, or one that is gone afterwards."""
    if options.work:
        folder = pathlib.Path(options.work).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        yield folder
        return
    with tempfile.TemporaryDirectory(prefix="dateline-benchmark-") as folder:
        yield pathlib.Path(folder)


def make(count, path, first=0):
    """Writes that many made-up releases, those from number `first` on."""
    subprocess.run([ROOT / "scripts/make-corpus", str(count), "--from", str(first), "--out", path], check=True)


def plain_records(options, work):
    """The records as an uncompressed file, and what to call them."""
    named = options.records
    if not named and os.environ.get("DATELINE_CORPUS"):
        named = pathlib.Path(os.environ["DATELINE_CORPUS"], "releases/wire.jsonl.zst")
    if not named:
        path = work / "made.jsonl"
        tell(f"making {MADE_BY_DEFAULT:,} releases")
        make(MADE_BY_DEFAULT, path)
        return path, "made-up releases"
    source = pathlib.Path(named).resolve()
    if not source.is_file():
        raise NotMeasured(f"no such file: {source}")
    if source.suffix != ".zst":
        return source, source.name
    path = work / source.stem
    with open(path, "wb") as out:
        if subprocess.run(["zstd", "-dc", source], stdout=out, check=False).returncode != 0:
            raise NotMeasured(f"cannot unpack {source}")
    return path, source.stem


def read(path):
    """Each record of the file."""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def described(path, name):
    """How many records, how many bytes, and the name."""
    with open(path, "rb") as lines:
        count = sum(1 for line in lines if line.strip())
    return count, f"{count:,} releases of {name}, {path.stat().st_size / 1e6:.1f} MB as JSONL"
