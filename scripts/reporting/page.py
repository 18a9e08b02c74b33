# SPDX-License-Identifier: GPL-2.0-or-later
"""A page of prose with generated parts, each between `<!-- NAME -->` and `<!-- end of NAME -->`."""

import re


def table(head, rows):
    """A Markdown table; all columns but the first are figures."""
    lines = [head, ["---"] + ["---:"] * (len(head) - 1)] + rows
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def fill(page, name, text):
    """The page with `text` as its part `name`; a page without that part is an error."""
    pattern = re.compile(rf"(<!-- {re.escape(name)} -->\n).*?(<!-- end of {re.escape(name)} -->)", re.DOTALL)
    filled, count = pattern.subn(lambda found: found.group(1) + text + "\n" + found.group(2), page)
    if count != 1:
        raise ValueError(f"the page has {count} parts called {name}")
    return filled
