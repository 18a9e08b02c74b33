#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs the console examples of a Markdown file and compares what they print.

A block fenced as ```console holds commands and what they print:

    $ dateline-search glioblastoma        a command; "> " continues one on the next line
    1  Phase 2 results ...                what it prints, on stdout and stderr alike
    ...                                   alone on a line: any number of lines
    took […] ms                           […] or … within a line: any text
    [exit 1]                              the exit status, where it is not 0

A comment of its own line, <!-- $ command -->, is run unseen by the reader and must succeed.

The examples of one file run in order in one bash, in a temporary folder that holds a copy of the bundled
samples as `releases/`, and once more where a clone has them. The programs are on PATH; HOME, the XDG folders and DATELINE_DB (`index`) lie inside.
"""

import argparse
import difflib
import os
import pathlib
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field

ANY_LINES = "..."
ANY_TEXT = re.compile(r"\[…\]|…")
EXIT_LINE = re.compile(r"\[exit (\d+)\]$")
HIDDEN = re.compile(r"<!-- \$ (.+?) -->$")


@dataclass
class Example:
    """One command of the file; `first` and `last` are the line numbers (from 0) of its expected output."""

    command: str
    line: int
    hidden: bool = False
    expected: list[str] = field(default_factory=list)
    first: int = 0
    last: int = 0
    status: int = 0
    status_line: int = -1


def read_examples(lines):
    """The examples of a file's lines, in order."""
    examples = []
    fence = None  # the fence that ends the block we are in
    console = False
    for number, line in enumerate(lines):
        opening = re.match(r"\s*(`{3,}|~{3,})\s*(\w*)", line)
        if fence is None:
            if hidden := HIDDEN.match(line):
                examples.append(Example(hidden.group(1), number, hidden=True))
            elif opening:
                fence, console = opening.group(1), opening.group(2) == "console"
                indent = len(line) - len(line.lstrip())
                current = None
            continue
        if line.strip() == fence:
            fence = None
        elif console:
            line = line[indent:] if not line[:indent].strip() else line
            if line.startswith("$ "):
                current = Example(line[2:], number, first=number + 1, last=number + 1)
                examples.append(current)
            elif current is None:
                raise SystemExit(f"line {number + 1}: a console block begins with a command: {line}")
            elif line.startswith("> ") and not current.expected:
                current.command += "\n" + line[2:]
                current.first = current.last = number + 1
            elif status := EXIT_LINE.match(line):
                current.status = int(status.group(1))
                current.status_line = number
            else:
                current.expected.append(line)
                if line.strip():
                    current.last = number + 1
    return examples


def line_matches(expected, actual):
    """Whether one line of output is the expected one."""
    pattern = ".*".join(re.escape(part) for part in ANY_TEXT.split(expected.rstrip()))
    return re.fullmatch(pattern, actual.rstrip()) is not None


def trimmed(lines):
    """The lines without the blank ones at the end: they only part one example from the next."""
    end = len(lines)
    while end > 0 and not lines[end - 1].strip():
        end -= 1
    return lines[:end]


def output_matches(expected, actual):
    """Whether the lines match, where `...` stands for any number of lines."""
    expected, actual = trimmed(expected), trimmed(actual)
    reachable = {0}  # how many lines of `actual` the lines of `expected` so far can account for
    for line in expected:
        if line.strip() == ANY_LINES:
            reachable = set(range(min(reachable), len(actual) + 1))
        else:
            reachable = {n + 1 for n in reachable if n < len(actual) and line_matches(line, actual[n])}
        if not reachable:
            return False
    return len(actual) in reachable


class Shell:
    """A bash that keeps its folder and variables from one command to the next."""

    def __init__(self, folder, environment, timeout):
        self.timeout = timeout
        self.script = folder / "command"
        self.marker = f"--end-of-output-{os.getpid()}--"
        self.process = subprocess.Popen(
            ["bash", "--noprofile", "--norc"], cwd=folder / "work", env=environment, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    def run(self, command):
        """(lines printed, exit status); the status is a text when the command did not come to an end."""
        self.script.write_text(command + "\n", encoding="utf-8")
        self.process.stdin.write(f". {self.script} </dev/null\necho {self.marker} $?\n".encode())
        self.process.stdin.flush()
        output, deadline = b"", time.monotonic() + self.timeout
        ending = re.compile(re.escape(self.marker).encode() + rb" (\d+)\n$")
        while not (end := ending.search(output)):
            ready, _, _ = select.select([self.process.stdout], [], [], max(0, deadline - time.monotonic()))
            chunk = os.read(self.process.stdout.fileno(), 65536) if ready else b""
            if not chunk:
                status = "the shell ended" if ready else f"no end within {self.timeout} s"
                return output.decode(errors="replace").splitlines(), status
            output += chunk
        return output[: end.start()].decode(errors="replace").splitlines(), int(end.group(1))

    def close(self):
        self.process.kill()
        self.process.communicate()


def make_environment(folder, binaries):
    """The variables the examples run with: nothing of the caller's own settings."""
    home = folder / "home"
    return {
        "PATH": os.pathsep.join([str(b) for b in binaries] + [os.environ.get("PATH", os.defpath)]),
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / ".local/share"),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_CACHE_HOME": str(home / ".cache"),
        "DATELINE_DB": str(folder / "work/index"),
        "TMPDIR": str(folder / "tmp"),
        "LANG": "C.UTF-8",
        "TERM": "dumb",
        **{name: os.environ[name] for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS") if name in os.environ},
    }


def report(path, example, actual, status):
    """Prints how an example differs from what the file says."""
    print(f"{path}:{example.line + 1}: $ {example.command}")
    if status != example.status:
        print(f"  exit status: expected {example.status}, got {status}")
    if not example.hidden and not output_matches(example.expected, actual):
        for line in difflib.unified_diff(example.expected, actual, "expected", "printed", lineterm="", n=1):
            print("  " + line)
    elif example.hidden or status != example.status:
        for line in actual[-20:]:
            print("  | " + line)


def updated(lines, results, folder):
    """The file's lines with the expected output of failed examples replaced by what was printed."""
    for example, actual, status in reversed(results):
        if example.hidden:
            continue
        printed = example.expected
        if not output_matches(example.expected, actual):
            printed = [line.replace(str(folder / "work"), "[…]").rstrip() for line in actual]
        exit_line = [f"[exit {status}]"] if status != 0 else []
        lines[example.first : max(example.last, example.status_line + 1)] = trimmed(printed) + exit_line
    return lines


def run_file(path, options):
    """Runs a file's examples; returns how many failed."""
    lines = path.read_text(encoding="utf-8").splitlines()
    examples = read_examples(lines)
    if not examples:
        print(f"{path}: no examples")
        return 0
    with tempfile.TemporaryDirectory(prefix="dateline-docs-") as name:
        folder = pathlib.Path(name)
        for sub in ("work", "home", "tmp"):
            (folder / sub).mkdir()
        if options.releases.is_dir():
            for name in ("releases", "tests/data/releases"):
                shutil.copytree(options.releases, folder / "work" / name)
        binaries = [options.bin_dir / part for part in ("indexer", "searcher")]
        shell = Shell(folder, make_environment(folder, binaries), options.timeout)
        results = []
        for example in examples:
            actual, status = shell.run(example.command)
            results.append((example, actual, status))
            if isinstance(status, str):
                break
        shell.close()

    failures = [r for r in results if r[2] != r[0].status
                or (not r[0].hidden and not output_matches(r[0].expected, r[1]))]
    if options.update and failures and not isinstance(results[-1][2], str):
        path.write_text("\n".join(updated(lines, results, folder)) + "\n", encoding="utf-8")
        print(f"{path}: {len(failures)} of {len(examples)} examples rewritten")
        return sum(1 for example, _, status in failures if example.hidden and status != 0)
    for example, actual, status in failures:
        report(path, example, actual, status)
    print(f"{path}: {len(examples)} examples, {len(failures)} failed")
    return len(failures)


def main():
    root = pathlib.Path(__file__).resolve().parents[2]
    parser = argparse.ArgumentParser(description="Run the console examples of Markdown files.")
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    parser.add_argument("--bin-dir", type=pathlib.Path, default=root / "build/dev", help="build folder of the programs")
    parser.add_argument("--releases", type=pathlib.Path, default=root / "tests/data/releases", help="samples to copy")
    parser.add_argument("--timeout", type=float, default=60, help="seconds a command may take")
    parser.add_argument("--update", action="store_true", help="rewrite the expected output of failing examples")
    options = parser.parse_args()
    options.bin_dir = options.bin_dir.resolve()
    # Every file runs, even when an earlier one failed.
    return 1 if sum([run_file(path, options) for path in options.files]) else 0


if __name__ == "__main__":
    sys.exit(main())
