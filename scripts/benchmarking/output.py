# SPDX-License-Identifier: GPL-2.0-or-later
"""Where results go: standard output, the page, a JSON file."""

import json
import pathlib

from page import fill
from programs import ROOT, NotMeasured, tell

PAGE = ROOT / "docs/PERFORMANCE.md"


def add_output_options(parser, part):
    parser.add_argument("--write", action="store_true", help=f"put the result into docs/PERFORMANCE.md, as its part {part}")
    parser.add_argument("--json", metavar="FILE", help="write every measurement there too")


def publish(options, part, text, measurements):
    """Prints the text, and does with it what the options ask."""
    print(text)
    if options.json:
        try:
            pathlib.Path(options.json).write_text(json.dumps(measurements, indent=1) + "\n", encoding="utf-8")
        except OSError as error:
            raise NotMeasured(f"cannot write {options.json}: {error.strerror}") from error
    if options.write:
        PAGE.write_text(fill(PAGE.read_text(encoding="utf-8"), part, text), encoding="utf-8")
        tell(f"written: {PAGE}")
