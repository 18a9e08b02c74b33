# SPDX-License-Identifier: GPL-2.0-or-later
"""The shared libraries of a program, by which one built with sanitizers is known."""

import re
import subprocess

SANITIZERS = {"libasan", "libubsan", "libtsan", "liblsan"}


def loaded_by(program):
    """Names of the shared libraries without versions and folders."""
    listed = subprocess.run(["ldd", program], capture_output=True, text=True, check=True, timeout=60).stdout
    names = {re.split(r"\.so\b", line.split()[0].rsplit("/", 1)[-1])[0] for line in listed.splitlines()}
    return {"ld-linux" if name.startswith("ld-linux") else name for name in names}


def is_sanitized(program):
    """Whether it was built with sanitizers, which bring libraries and memory of their own."""
    return bool(loaded_by(program) & SANITIZERS)
