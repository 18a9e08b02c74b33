# SPDX-License-Identifier: GPL-2.0-or-later
"""Measures one size of corpus: making the index, asking it, and adding to it."""

import os
import shutil
import subprocess

import adding
import indexers
import records
from batch import batch
from figures import quantile
from growth_queries import asked
from measured_on import circumstances
from programs import tell
from searchers import Dateline
from spawner import Spawner

COLD_QUERIES = 20


def _forget(folder):
    """Takes the files out of the page cache, as far as the system does what it is asked."""
    for path in folder.rglob("*"):
        if path.is_file():
            file = os.open(path, os.O_RDONLY)
            os.fsync(file)
            os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(file)


def _summed_up(milliseconds):
    return {"p50": quantile(milliseconds, 0.5), "p95": quantile(milliseconds, 0.95)}


def _processes(build, index, queries, before=lambda: None):
    """Milliseconds of a process for each query."""
    searcher = Dateline(build, index)
    with Spawner(build, errors=subprocess.DEVNULL) as spawner:
        times = []
        for query in queries:
            before()
            times.append(spawner.run_well(searcher.command(query), Dateline.accepted).wall * 1000)
    return _summed_up(times)


def _queries(build, index, source, count):
    kinds = asked(source, count)
    plain = kinds["words"][0]
    spread = plain[::max(1, len(plain) // COLD_QUERIES)]
    measured = {"words, new process, cold": _processes(build, index, spread, lambda: _forget(index)),
                "words, new process": _processes(build, index, plain)}
    for name, (queries, options) in kinds.items():
        batch(build, index, queries, options)
        measured[name] = _summed_up(batch(build, index, queries, options)[1])
    return measured


def _places(work, releases):
    """Corpus and index of that size."""
    return work / f"{releases}.jsonl", work / f"{releases}.index"


def make_index(build, work, releases):
    """What indexing takes. Corpus and index stay in the folder `work`."""
    found = circumstances()
    source, index = _places(work, releases)
    if not source.exists():
        tell(f"making {releases:,} releases")
        unfinished = source.with_suffix(".part")
        records.make(releases, unfinished)
        unfinished.rename(source)
    tell(f"indexing {releases:,} releases")
    shutil.rmtree(index, ignore_errors=True)
    with Spawner(build) as spawner:
        run = spawner.run_well(indexers.Dateline(build).command(source, index))
    return {"circumstances": found, "releases": releases, "corpus": source.stat().st_size / 1e6, "cpu": run.cpu, "wall": run.wall,
            "peak": run.peak, "size": indexers.folder_size(index) / 1e6}


def is_kept(work, releases):
    """Whether make_index() left its corpus and index."""
    return all(place.exists() for place in _places(work, releases))


def ask(build, work, releases, count):
    """What queries take, `count` of each kind, and adding some releases, which stay in the index."""
    source, index = _places(work, releases)
    tell(f"asking {releases:,} releases")
    found = circumstances()
    return {"asked": found, "queries_a_kind": count, "queries": _queries(build, index, source, count),
            "adding": adding.measure(build, work, index, asked(source, count)["words"][0])}


def remove(work, releases):
    """Takes away what make_index() left."""
    source, index = _places(work, releases)
    source.unlink(missing_ok=True)
    shutil.rmtree(index, ignore_errors=True)
