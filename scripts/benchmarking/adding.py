# SPDX-License-Identifier: GPL-2.0-or-later
"""Adding a few releases to an index while it is searched."""

import concurrent.futures
import itertools
import json
import subprocess

import indexers
import records
from figures import quantile
from programs import SEARCH
from searchers import Dateline
from spawner import Spawner

ADDED = 100
QUIET_READS = 60


class _Reader:
    """Searches one after the other, a process each."""

    def __init__(self, build, index, queries):
        self._searcher = Dateline(build, index)
        self._queries = itertools.cycle(queries)
        self._spawner = Spawner(build, errors=subprocess.DEVNULL)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._spawner.__exit__()

    def read_while(self, wanted):
        """Milliseconds of each search while `wanted(searches)`, and how many failed; one at least."""
        times, failed = [], 0
        while not times or wanted(len(times)):
            run = self._spawner.run(self._searcher.command(next(self._queries)))
            times.append(run.wall * 1000)
            failed += run.status not in self._searcher.accepted
        return times, failed


def _releases_in(build, index):
    command = [build / SEARCH, "--db", index, "*", "--limit", "0", "--duplicates", "show", "--format", "json"]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)["total"]["value"]


def measure(build, work, index, queries):
    """What adding takes, and searches before and meanwhile. The index has more releases afterwards."""
    first = _releases_in(build, index)
    source = work / f"from-{first}.jsonl"  # a name of its own: else what an earlier run added would be removed
    records.make(ADDED, source, first=first)
    with _Reader(build, index, queries) as reader, Spawner(build) as adder, concurrent.futures.ThreadPoolExecutor(1) as pool:
        quiet, failed_before = reader.read_while(lambda searches: searches < QUIET_READS)
        adding = pool.submit(adder.run_well, indexers.Dateline(build).command(source, index))
        meanwhile, failed = reader.read_while(lambda _: not adding.done())
        run = adding.result()
    source.unlink()
    return {"releases": ADDED, "wall": run.wall, "cpu": run.cpu, "peak": run.peak, "searches": len(meanwhile),
            "failed": failed + failed_before, "quiet": quantile(quiet, 0.95), "meanwhile": quantile(meanwhile, 0.95)}
