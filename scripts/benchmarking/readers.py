# SPDX-License-Identifier: GPL-2.0-or-later
"""scripts/benchmark readers: how fast files of each format become releases."""

import os
import pathlib
import subprocess

from programs import EXTRACT, READERS, ROOT, NotMeasured, add_build_option, build_folder, tell

HELP = "how fast files of each format become releases"
DESCRIPTION = """Prints for each format of the files given how many documents a second are decoded, parsed, and decoded by the worker
program."""


def add_arguments(parser):
    parser.add_argument("sources", nargs="*", metavar="FILE|FOLDER",
                        help="what is read (default: the files of $DATELINE_CORPUS, else the bundled samples)")
    parser.add_argument("--repeat", type=int, default=3, help="how often each file is read (default: 3)")
    add_build_option(parser)


def _sources(options):
    if options.sources:
        return [pathlib.Path(source).resolve() for source in options.sources]
    corpus = pathlib.Path(os.environ.get("DATELINE_CORPUS") or "/nonexistent")
    if (corpus / "files").is_dir():
        return [corpus / "files", corpus / "releases/companies.jsonl.zst"]
    return [ROOT / "tests/data/releases", ROOT / "tests/fuzz/seeds"]


def run(options):
    sources = _sources(options)
    for source in sources:
        if not source.exists():
            raise NotMeasured(f"no such file or folder: {source}")
    build = build_folder(options, READERS, EXTRACT)
    tell(f"reading {' '.join(map(str, sources))}")
    done = subprocess.run([build / READERS, "--repeat", str(options.repeat), *sources], check=False,
                          env={**os.environ, "DATELINE_EXTRACT": str(build / EXTRACT)})
    if done.returncode != 0:
        raise NotMeasured(f"exit status {done.returncode} of bench_readers")
