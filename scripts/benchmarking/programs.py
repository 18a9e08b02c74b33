# SPDX-License-Identifier: GPL-2.0-or-later
"""The programs that are measured: those of an optimised build, made where none is named."""

import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
INDEX = "indexer/dateline-index"
SEARCH = "searcher/dateline-search"
NAIVE = "tests/benchmark/naive_xapian"
SPAWN = "tests/benchmark/spawn_times"
READERS = "tests/benchmark/bench_readers"
MICRO = "tests/benchmark/micro_benchmark"
EXTRACT = "libexec/dateline-extract"


class NotMeasured(Exception):
    """Why nothing can be measured, for the user."""


def tell(text):
    print(text, file=sys.stderr, flush=True)


def add_build_option(parser):
    parser.add_argument("--build", metavar="DIR", help="folder of a build with optimisation (default: build/release, made anew)")


def build_folder(options, *programs):
    """The folder that holds these programs; builds the preset release where the options name no folder."""
    if options.build:
        folder = pathlib.Path(options.build).resolve()
    else:
        folder = ROOT / "build/release"
        _make(folder, programs)
    for program in programs:
        if not (folder / program).is_file():
            raise NotMeasured(f"no program {folder / program}")
    return folder


def _make(folder, programs):
    folder.mkdir(parents=True, exist_ok=True)
    log = folder / "benchmark.log"
    log.write_text("", encoding="utf-8")
    targets = " ".join(pathlib.PurePath(program).name for program in programs)
    script = f"""set -euo pipefail
        root=$PWD; source scripts/steps.sh
        install_packages '{log}' build test
        step 'Building the preset release (log: {log.relative_to(ROOT)})'
        quietly '{log}' cmake --preset release
        quietly '{log}' cmake --build --preset release --target {targets}"""
    if subprocess.run(["bash", "-c", script], cwd=ROOT, stdout=sys.stderr, check=False).returncode != 0:
        raise NotMeasured("the build failed")
