# SPDX-License-Identifier: GPL-2.0-or-later
"""scripts/benchmark growth: how time, memory and size grow with the number of releases."""

import argparse
import json
import pathlib
import re

import growth_size
from growth_report import plots, report
from measured_on import UNKNOWN_COMMIT, commit
from programs import INDEX, ROOT, SEARCH, SPAWN, NotMeasured, add_build_option, build_folder, tell

HELP = "how time, memory and size grow with the number of releases"
DESCRIPTION = """Makes corpora of the sizes given with scripts/make-corpus, indexes each and asks it queries whose words are drawn by
document frequency: any words, phrases, beginnings of words, with facets, by date. What came out is kept for each size in
the work folder, so sizes can be measured one at a time; the tables, plots and JSON are made of all that are there. A size
that was measured at the same commit is not measured again. Corpus and index of a size are deleted when it is measured,
unless they are kept; --ask then asks the index anew. At the end some releases are added while the index is searched."""
DEFAULT_SIZES = ["10k", "30k", "100k"]
UNITS = {"": 1, "k": 1_000, "M": 1_000_000}


def size(text):
    found = re.fullmatch(r"(\d+)([kM]?)", text)
    if not found or int(found.group(1)) == 0:
        raise argparse.ArgumentTypeError(f"expected a number such as 500, 30k or 1M, not {text}")
    return int(found.group(1)) * UNITS[found.group(2)]


def add_arguments(parser):
    parser.add_argument("sizes", nargs="*", type=size, metavar="SIZE",
                        help=f"numbers of releases, as 10k or 1M (default: {' '.join(DEFAULT_SIZES)})")
    parser.add_argument("--report", action="store_true", help="measure nothing, make tables and plots of what was measured")
    parser.add_argument("--again", action="store_true", help="measure what was measured at the same commit too")
    parser.add_argument("--ask", action="store_true", help="index nothing, ask the indexes that were kept")
    parser.add_argument("--queries", type=int, default=25, metavar="N", help="queries of each kind (default: 25)")
    parser.add_argument("--keep", action="store_true", help="keep corpora and indexes in the work folder")
    parser.add_argument("--work", metavar="DIR", default=ROOT / "build/growth", help="work folder (default: build/growth)")
    parser.add_argument("--out", metavar="DIR", default=ROOT / "docs/performance",
                        help="folder for growth.md, growth.json and plots (default: docs/performance)")
    add_build_option(parser)


def _measure(options, work):
    build = build_folder(options, INDEX, SEARCH, SPAWN)
    for releases in options.sizes or map(size, DEFAULT_SIZES):
        kept = work / f"size-{releases}.json"
        if options.ask:
            if not kept.exists() or not growth_size.is_kept(work, releases):
                raise NotMeasured(f"no index of {releases:,} releases was kept in {work}")
            indexed = json.loads(kept.read_text(encoding="utf-8"))
        elif not options.again and _is_of_this_commit(kept):
            tell(f"measured before: {releases:,} releases")
            continue
        else:
            indexed = growth_size.make_index(build, work, releases)
        measured = {**indexed, **growth_size.ask(build, work, releases, options.queries)}
        kept.write_text(json.dumps(measured, indent=1) + "\n", encoding="utf-8")
        if not options.keep and not options.ask:
            growth_size.remove(work, releases)


def _is_of_this_commit(kept):
    """Whether there are results of just these sources; changed ones have no name to tell by."""
    if not kept.exists():
        return False
    measured = json.loads(kept.read_text(encoding="utf-8"))["circumstances"]["commit"]
    return measured == commit() and not measured.endswith("+") and measured != UNKNOWN_COMMIT


def _results(work):
    found = [json.loads(path.read_text(encoding="utf-8")) for path in work.glob("size-*.json")]
    return sorted(found, key=lambda result: result["releases"])


def run(options):
    if options.queries < 1:
        raise NotMeasured("--queries: at least 1 is expected")
    work, out = pathlib.Path(options.work).resolve(), pathlib.Path(options.out).resolve()
    work.mkdir(parents=True, exist_ok=True)
    if not options.report:
        _measure(options, work)
    results = _results(work)
    if not results:
        raise NotMeasured(f"nothing was measured yet in {work}")
    out.mkdir(parents=True, exist_ok=True)
    page = report(results)
    files = {"growth.md": page, "growth.json": json.dumps(results, indent=1) + "\n", **plots(results)}
    for name, text in files.items():
        (out / name).write_text(text, encoding="utf-8")
    print(page, end="")
    tell(f"written: {', '.join(files)} in {out}")
