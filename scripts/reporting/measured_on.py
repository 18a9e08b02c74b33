# SPDX-License-Identifier: GPL-2.0-or-later
"""What must be said with every figure: which commit, when, and on what machine."""

import datetime
import os
import pathlib
import platform
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
UNKNOWN_COMMIT = "unknown"


def commit():
    """The short name of the commit, with + where sources differ from it (pages may: results are written into them);
    UNKNOWN_COMMIT outside a repository."""
    def git(*words):
        return subprocess.run(["git", "-C", ROOT, *words], capture_output=True, encoding="utf-8", check=False)
    name = git("rev-parse", "--short", "HEAD")
    if name.returncode != 0:
        return UNKNOWN_COMMIT
    changed = git("status", "--porcelain", "--untracked-files=no", "--", ".", ":!docs", ":!*.md").stdout.strip()
    return name.stdout.strip() + ("+" if changed else "")


def _first(path, key, separator):
    try:
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                name, _, value = line.partition(separator)
                if name.strip() == key:
                    return value.strip().strip('"')
    except OSError:
        pass
    return None


def machine():
    """Processors, memory and system in one line."""
    kind = _first("/proc/cpuinfo", "model name", ":") or platform.machine()
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    system = _first("/etc/os-release", "PRETTY_NAME", "=") or platform.system()
    return f"{len(os.sched_getaffinity(0))} processors ({kind}), {memory:.0f} GB, {system}"


def circumstances():
    """Commit, day, machine and how busy it is, as a mapping."""
    return {"commit": commit(), "date": datetime.date.today().isoformat(), "machine": machine(),
            "load": round(os.getloadavg()[0], 1)}


def sentence(found):
    """circumstances() as a line of Markdown."""
    return (f"Commit {found['commit']}, {found['date']}, {found['machine']}; load at the start {found['load']}.")
