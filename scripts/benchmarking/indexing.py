# SPDX-License-Identifier: GPL-2.0-or-later
"""scripts/benchmark index: what indexing costs, beside other systems."""

import shutil
import statistics

import records
from indexers import ALL, NaiveXapian, chosen, folder_size
from measured_on import circumstances, sentence
from output import add_output_options, publish
from page import table
from programs import INDEX, NAIVE, SPAWN, NotMeasured, add_build_option, build_folder, tell
from spawner import Spawner

HELP = "what indexing costs, beside naive Xapian and other systems"
DESCRIPTION = """Indexes the same releases with Dateline (default options) and with the other systems that are installed, one after
the other in each round, and prints medians over the rounds: processor time (user and system, with children), wall time,
greatest memory of one process, size. Ratios are medians of the ratios of each round."""
COMPACTED = "naive Xapian, compacted"


def add_arguments(parser):
    records.add_options(parser)
    parser.add_argument("--rounds", type=int, default=3, help="how often each system indexes (default: 3)")
    parser.add_argument("--systems", metavar="NAMES", default="",
                        help=f"only these, by commas: {','.join(kind.name for kind in ALL)} (default: all that are installed)")
    add_build_option(parser)
    add_output_options(parser, "index")


class Measured:
    """The runs of one system: lists with a value a round."""

    def __init__(self):
        self.wall, self.cpu, self.peak, self.size = [], [], [], []

    def add(self, run, size):
        self.wall.append(run.wall)
        self.cpu.append(run.cpu)
        self.peak.append(run.peak)
        self.size.append(size / 1e6)


def _index_once(indexer, prepared, work, spawner, rows):
    index = work / f"{indexer.name}.index"
    shutil.rmtree(index, ignore_errors=True)
    tell(f"indexing: {indexer.label}")
    # Dateline ends with 6 where a record of the user's could not be read; the others do not look.
    run = spawner.run_well(indexer.command(prepared, index), (0, 6))
    rows.setdefault(indexer.label, Measured()).add(run, folder_size(index))
    if isinstance(indexer, NaiveXapian):
        compacted = work / "naive-compacted.index"
        shutil.rmtree(compacted, ignore_errors=True)
        again = spawner.run_well(indexer.compact_command(index, compacted))
        both = type(run)(run.wall + again.wall, run.cpu + again.cpu, max(run.peak, again.peak), 0)
        rows.setdefault(COMPACTED, Measured()).add(both, folder_size(compacted))
        shutil.rmtree(compacted)
    shutil.rmtree(index)


def measure(indexers, source, work, rounds, spawner):
    """Label -> Measured, all systems in turn in each round."""
    prepared = {indexer.name: indexer.prepare(source, work) for indexer in indexers}
    rows = {}
    for number in range(rounds):
        tell(f"round {number + 1} of {rounds}")
        for indexer in indexers:
            _index_once(indexer, prepared[indexer.name], work, spawner, rows)
    return rows


def ratio(values, base):
    """The median of the ratios of each round; empty without a base."""
    return f"{statistics.median(value / other for value, other in zip(values, base)):.2f}" if base else ""


def table_of(rows):
    naive, compacted = rows.get(NaiveXapian.label), rows.get(COMPACTED)
    lines = []
    for label, row in rows.items():
        cells = [label]
        for measure_name, digits in (("cpu", 1), ("wall", 1), ("peak", 0)):
            values = getattr(row, measure_name)
            cells += [f"{statistics.median(values):.{digits}f}", ratio(values, naive and getattr(naive, measure_name))]
        cells += [f"{statistics.median(row.size):.1f}", ratio(row.size, naive and naive.size),
                  ratio(row.size, compacted and compacted.size)]
        lines.append(cells)
    return table(["", "CPU s", "to naive", "wall s", "to naive", "peak MB", "to naive", "size MB", "to naive", "to compacted"], lines)


def run(options):
    if options.rounds < 1:
        raise NotMeasured("--rounds: at least 1 is expected")
    build = build_folder(options, INDEX, NAIVE, SPAWN)
    indexers = chosen(build, [name for name in options.systems.split(",") if name])
    if not indexers:
        raise NotMeasured(f"--systems: expected names of {', '.join(kind.name for kind in ALL)}")
    found = circumstances()
    with records.work_folder(options) as work, Spawner(build) as spawner:
        source, name = records.plain_records(options, work)
        _, described = records.described(source, name)
        rows = measure(indexers, source, work, options.rounds, spawner)
    rounds = f"{options.rounds} round{'s' if options.rounds > 1 else ''}"
    publish(options, "index", f"{sentence(found)} {described}; {rounds}.\n\n{table_of(rows)}",
            {"circumstances": found, "records": described, "rows": {label: vars(row) for label, row in rows.items()}})
