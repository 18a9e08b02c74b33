#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What run_examples.py accepts, refuses and rewrites."""

import contextlib
import io
import pathlib
import sys
import tempfile
import types
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import run_examples  # noqa: E402


def run(text, update=False):
    """(failures, report, the text afterwards) of the Markdown text."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        path = folder / "example.md"
        path.write_text(text, encoding="utf-8")
        (folder / "samples").mkdir()
        (folder / "samples/a.txt").write_text("A release\n", encoding="utf-8")
        options = types.SimpleNamespace(bin_dir=folder, releases=folder / "samples", timeout=5, update=update)
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            failures = run_examples.run_file(path, options)
        return failures, printed.getvalue(), path.read_text(encoding="utf-8")


def block(*lines):
    return "\n".join(["# Title", "```console", *lines, "```", "after", ""])


class RunExamples(unittest.TestCase):
    def test_a_file_without_examples_passes_and_says_so(self):
        failures, report, _ = run("# Title\n```sh\n$ false\n```\n")
        self.assertEqual(failures, 0)
        self.assertIn("no examples", report)

    def test_output_is_compared_line_by_line(self):
        rows = [
            ("equal", ["a", "b"], 0),
            ("a line is missing", ["a"], 1),
            ("a line is different", ["a", "c"], 1),
            ("any lines at the end", ["..."], 0),
            ("any lines may be none", ["a", "b", "..."], 0),
            ("any lines, then one that never comes", ["...", "c"], 1),
            ("any text in a line", ["a", "[…]"], 0),
            ("any text does not cross lines", ["a…b"], 1),
            ("a blank line parts examples", ["a", "b", "", "$ true"], 0),
        ]
        for why, expected, failed in rows:
            with self.subTest(why):
                self.assertEqual(run(block(r"$ printf 'a\nb\n'", *expected))[0], failed)

    def test_the_status_must_be_the_one_stated(self):
        self.assertEqual(run(block("$ false"))[0], 1)
        self.assertEqual(run(block("$ false", "[exit 1]"))[0], 0)
        self.assertEqual(run(block("$ (exit 3)", "[exit 1]"))[0], 1)
        self.assertEqual(run(block("$ true", "[exit 1]"))[0], 1)

    def test_commands_share_a_folder_and_variables(self):
        text = block("$ X=1; cd releases") + block("$ echo $X; ls", "1", "a.txt")
        self.assertEqual(run(text)[0], 0)

    def test_a_command_goes_on_over_lines(self):
        self.assertEqual(run(block("$ echo a \\", "> b", "a b"))[0], 0)

    def test_a_hidden_command_is_run_and_must_succeed(self):
        self.assertEqual(run("<!-- $ touch seen -->\n" + block("$ ls", "releases", "seen", "tests"))[0], 0)
        self.assertEqual(run("<!-- $ false -->\n")[0], 1)

    def test_what_is_printed_on_stderr_counts_too(self):
        self.assertEqual(run(block("$ echo wrong >&2", "wrong"))[0], 0)

    def test_a_command_that_ends_the_shell_is_a_failure(self):
        failures, report, _ = run(block("$ exit 0"))
        self.assertEqual(failures, 1)
        self.assertIn("the shell ended", report)

    def test_update_rewrites_what_differs_and_keeps_the_rest(self):
        text = block("$ echo b", "a", "", "$ echo c", "…", "$ false", "$ true", "[exit 1]")
        failures, _, after = run(text, update=True)
        self.assertEqual(failures, 0)
        self.assertEqual(after, block("$ echo b", "b", "", "$ echo c", "…", "$ false", "[exit 1]", "$ true"))


if __name__ == "__main__":
    unittest.main()
