# SPDX-License-Identifier: GPL-2.0-or-later
"""scripts/benchmark micro: what single steps take, on the bundled samples."""

import json
import subprocess

from measured_on import circumstances, sentence
from output import add_output_options, publish
from page import table
from programs import MICRO, NotMeasured, add_build_option, build_folder

HELP = "what single steps of indexing and searching take"
DESCRIPTION = """Runs parser, analyzer, document builder, records, query parser, query planner and snippets over the bundled sample
releases, each again and again, and prints the median processor time of one release or query."""
REPETITIONS = 5


def add_arguments(parser):
    parser.add_argument("--filter", default=".", metavar="REGEX", help="only steps whose name matches")
    parser.add_argument("--seconds", type=float, default=0.5, help=f"least time of each of {REPETITIONS} repetitions (default: 0.5)")
    add_build_option(parser)
    add_output_options(parser, "micro")


def _results(build, options):
    done = subprocess.run(
        [build / MICRO, f"--benchmark_filter={options.filter}", f"--benchmark_min_time={options.seconds}", "--benchmark_format=json",
         f"--benchmark_repetitions={REPETITIONS}", "--benchmark_report_aggregates_only=true"],
        stdout=subprocess.PIPE, encoding="utf-8", check=False)
    if done.returncode != 0 or not done.stdout:
        raise NotMeasured(f"no step matches {options.filter}" if done.returncode == 0 else f"exit status {done.returncode} of {MICRO}")
    return json.loads(done.stdout)["benchmarks"]


def run(options):
    build = build_folder(options, MICRO)
    found = circumstances()
    results = _results(build, options)
    rows = []
    for one in sorted(results, key=lambda one: one["run_name"]):
        if one["aggregate_name"] == "median":
            spread = next(other for other in results if other["run_name"] == one["run_name"] and other["aggregate_name"] == "cv")
            # items_per_second is by processor time already.
            rows.append([one["run_name"], f"{1e6 / one['items_per_second']:.1f}", f"{spread['cpu_time'] * 100:.1f}"])
    publish(options, "micro", f"{sentence(found)}\n\n{table(['step', 'µs each', 'spread %'], rows)}",
            {"circumstances": found, "steps": results})
