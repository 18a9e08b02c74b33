# SPDX-License-Identifier: GPL-2.0-or-later
"""Many queries in one process: the times that dateline-search itself tells."""

import json
import subprocess
import time

from programs import SEARCH, NotMeasured


def batch(build, index, queries, options=()):
    """Milliseconds of the whole process, and of the search of each query (`took_ms`); a refused query has none."""
    lines = "".join(f"{number}\t{' '.join(query.split())}\n" for number, query in enumerate(queries))
    begin = time.monotonic()
    done = subprocess.run([build / SEARCH, "--db", index, "--batch", "-", "--format", "json", *options], input=lines,
                          capture_output=True, encoding="utf-8", check=False)
    whole = (time.monotonic() - begin) * 1000
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    if not answers:
        raise NotMeasured(f"no answers to a batch: {done.stderr.strip() or done.returncode}")
    return whole, [answer["took_ms"] for answer in answers]
