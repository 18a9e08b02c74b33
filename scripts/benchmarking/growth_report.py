# SPDX-License-Identifier: GPL-2.0-or-later
"""The tables and plots of the growth."""

from figures import exponent
from measured_on import sentence
from page import table
from plot import log_log_plot

INDEXING = {"cpu": ("CPU s", 1), "wall": ("wall s", 1), "peak": ("peak MB", 0), "size": ("index MB", 0)}
PLOTTED_QUERIES = ["words", "words, three facets", "words, by date", "phrase", "beginning of a word", "words, new process, cold"]


def _power(sizes, values):
    found = exponent(sizes, values)
    return "" if found is None else f"{found:.2f}"


def _indexing_table(results):
    sizes = [result["releases"] for result in results]
    rows = [[f"{result['releases']:,}", f"{result['corpus']:.0f}", *(f"{result[key]:.{digits}f}" for key, (_, digits) in INDEXING.items()),
             f"{result['cpu'] * 1000 / result['releases']:.2f}"] for result in results]
    rows.append(["*power of the size*", "", *(_power(sizes, [result[key] for result in results]) for key in INDEXING), ""])
    return table(["releases", "JSONL MB", *(head for head, _ in INDEXING.values()), "CPU ms a release"], rows)


def _query_table(results):
    sizes = [result["releases"] for result in results]
    rows = []
    for name in results[0]["queries"]:
        times = [result["queries"][name] for result in results]
        rows.append([name, *(f"{time['p50']:.1f} / {time['p95']:.1f}" for time in times),
                     _power(sizes, [time["p50"] for time in times]), _power(sizes, [time["p95"] for time in times])])
    return table(["p50 / p95 in ms", *(f"{size:,}" for size in sizes), "power of p50", "of p95"], rows)


def _adding_table(results):
    rows = [[f"{result['releases']:,}", f"{adding['wall']:.1f}", f"{adding['cpu']:.1f}", f"{adding['peak']:.0f}", f"{adding['quiet']:.1f}",
             f"{adding['meanwhile']:.1f}", str(adding["searches"]), str(adding["failed"])]
            for result in results for adding in [result["adding"]]]
    return table(["releases", "wall s", "CPU s", "peak MB", "p95 before, ms", "p95 meanwhile", "searches meanwhile", "failed"], rows)


def _told(result):
    """When and where it was measured."""
    indexed, asked = sentence(result["circumstances"]), sentence(result["asked"])
    rest = "" if result["asked"]["commit"] == result["circumstances"]["commit"] else f" Asked: {asked}"
    return f"- {result['releases']:,} releases: {indexed}{rest}"


def report(results):
    """A page of Markdown for the results, by size."""
    counts = sorted({result["queries_a_kind"] for result in results})
    return "\n".join([
        "# Growth", "",
        "Made by `scripts/benchmark growth`; [PERFORMANCE.md](../PERFORMANCE.md) tells how to read it.", "",
        *map(_told, results), "", "## Indexing", "", _indexing_table(results), "", "## Queries", "",
        f"{' or '.join(map(str, counts))} queries of each kind, by `took_ms` of a second `--batch`; those in a new process from start "
        "to end.", "", _query_table(results), "", f"## Adding {results[0]['adding']['releases']} releases", "",
        "While they are added the index is searched, a new process for each query, one after the other.", "",
        _adding_table(results), ""])


def plots(results):
    """File name -> SVG."""
    def line(key):
        return [(result["releases"], result[key]) for result in results]

    def asked(name):
        return [(result["releases"], result["queries"][name]["p50"]) for result in results]

    return {
        "indexing-time.svg": log_log_plot("Time to index", "seconds", {"CPU": line("cpu"), "wall": line("wall")}),
        "indexing-memory.svg": log_log_plot("Peak memory of indexing", "MB", {"peak": line("peak")}),
        "index-size.svg": log_log_plot("Size", "MB", {"index": line("size"), "releases as JSONL": line("corpus")}),
        "queries.svg": log_log_plot("Median time of a query", "ms", {name: asked(name) for name in PLOTTED_QUERIES}),
    }
