# SPDX-License-Identifier: GPL-2.0-or-later
"""scripts/benchmark query: what a search takes from start to end, beside other systems."""

import dataclasses
import pathlib
import shutil
import statistics
import subprocess

import indexers
import records
import searchers
from batch import batch
from figures import quantile
from measured_on import circumstances, sentence
from output import add_output_options, publish
from page import table
from programs import INDEX, NAIVE, SEARCH, SPAWN, NotMeasured, add_build_option, build_folder, tell
from query_texts import query_groups
from spawner import Spawner

HELP = "what a search takes from start to end, beside other systems"
DESCRIPTION = """Asks Dateline and the other systems that are installed the same queries, a new process each, one system after the other
for each query, the index in the page cache, the ten best hits with a snippet each to /dev/null. Times are from the start
of the process to its end; of several rounds a query has its median. Also what the same queries take in one process
(--batch)."""


def add_arguments(parser):
    records.add_options(parser)
    parser.add_argument("--queries", metavar="FILE",
                        help="queries, one a line, or an id, a tab and a query (default: the topics of $DATELINE_EVAL, and "
                        "200 headlines of the records)")
    parser.add_argument("--rounds", type=int, default=1, help="how often each query is asked (default: 1)")
    parser.add_argument("--index", metavar="DIR", help="an index of the records by dateline-index (default: made anew)")
    add_build_option(parser)
    add_output_options(parser, "query")


@dataclasses.dataclass
class Answers:
    """What each query of a group took, in milliseconds, and how many were refused."""
    wall: list = dataclasses.field(default_factory=list)
    cpu: list = dataclasses.field(default_factory=list)
    refused: int = 0


def _ready(build, source, work, spawner, ours):
    """The searchers that can be run here, with their indexes made."""
    made = {}
    ready = []
    for kind in searchers.ALL:
        if not kind.available():
            tell(f"left out, not installed: {kind.label}")
            continue
        if kind.index_of and kind.index_of not in made:
            indexer = kind.index_of(build)
            if not indexer.available():
                tell(f"left out, not installed: {kind.label}")
                continue
            made[kind.index_of] = _index(indexer, source, work, spawner, ours)
        ready.append(kind(build, made.get(kind.index_of)))
    return ready


def _index(indexer, source, work, spawner, ours):
    if ours and isinstance(indexer, indexers.Dateline):
        return pathlib.Path(ours).resolve()
    index = work / f"{indexer.name}.index"
    shutil.rmtree(index, ignore_errors=True)
    tell(f"indexing: {indexer.label}")
    spawner.run_well(indexer.command(indexer.prepare(source, work), index), (0, 6))
    return index


def _ask(systems, queries, rounds, spawner):
    """Label -> Answers. The first round only brings everything into memory."""
    runs = {system.label: [[] for _ in queries] for system in systems}
    for number in range(rounds + 1):
        for place, query in enumerate(queries):
            for system in systems:
                done = spawner.run(system.command(query))
                if done.status not in (*system.accepted, *system.refusing):
                    raise NotMeasured(f"{system.label}: exit status {done.status} for the query {query}")
                if number > 0:
                    runs[system.label][place].append(done)
    answers = {}
    for system in systems:
        row = answers[system.label] = Answers()
        for asked in runs[system.label]:
            row.wall.append(statistics.median(run.wall for run in asked) * 1000)
            row.cpu.append(statistics.median(run.cpu for run in asked) * 1000)
            row.refused += asked[0].status in system.refusing
    return answers


def _times(values):
    return [f"{quantile(values, 0.5):.1f}", f"{quantile(values, 0.95):.1f}", f"{statistics.fmean(values):.1f}"]


def _group_table(answers, whole, took):
    lines = [[label, *_times(row.wall), f"{statistics.fmean(row.cpu):.1f}", str(row.refused)]
             for label, row in answers.items()]
    lines.append(["Dateline, `--batch`: whole process / queries", "", "", f"{whole / len(took):.1f}", "", ""])
    lines.append(["Dateline, `--batch`: `took_ms`", *_times(took), "", ""])
    return table(["", "p50 ms", "p95 ms", "mean ms", "CPU ms (mean)", "refused"], lines)


def _batch(systems, build, queries):
    ours = next(system for system in systems if isinstance(system, searchers.Dateline))
    batch(build, ours.index, queries)
    return batch(build, ours.index, queries)


def run(options):
    if options.rounds < 1:
        raise NotMeasured("--rounds: at least 1 is expected")
    build = build_folder(options, INDEX, SEARCH, NAIVE, SPAWN)
    found = circumstances()
    texts, measurements = [], {}
    with records.work_folder(options) as work:
        source, name = records.plain_records(options, work)
        _, described = records.described(source, name)
        groups = query_groups(options.queries, source)
        with Spawner(build) as spawner:
            systems = _ready(build, source, work, spawner, options.index)
        # Warnings about single queries are not what is looked at here.
        with Spawner(build, errors=subprocess.DEVNULL) as spawner:
            for group, queries in groups.items():
                tell(f"asking: {len(queries)} {group}")
                answers = _ask(systems, queries, options.rounds, spawner)
                whole, took = _batch(systems, build, queries)
                texts.append(f"{len(queries)} {group}:\n\n{_group_table(answers, whole, took)}")
                measurements[group] = {"systems": {label: vars(row) for label, row in answers.items()},
                                       "batch": {"whole": whole, "took_ms": took}, "queries": queries}
    publish(options, "query", "\n\n".join([f"{sentence(found)} {described}.", *texts]),
            {"circumstances": found, "records": described, "groups": measurements})
