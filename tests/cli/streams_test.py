#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What goes to which stream, in pipes and on a terminal."""

import os
import pty
import subprocess
import unittest

from programs import INDEX, SEARCH, ProgramTest, SampleTest, environment, run

ESCAPE = "\x1b"


def on_terminal(*command, env):
    """Everything a command prints on a terminal of its own, and its exit status."""
    leader, follower = pty.openpty()
    process = subprocess.Popen([str(word) for word in command], stdin=subprocess.DEVNULL, stdout=follower,
                               stderr=follower, env=env)
    os.close(follower)
    output = b""
    while True:
        try:
            chunk = os.read(leader, 65536)
        except OSError:  # Linux says EIO when the last writer is gone
            break
        if not chunk:
            break
        output += chunk
    os.close(leader)
    return output.decode("utf-8"), process.wait(timeout=60)


class Pipes(SampleTest):
    def test_a_reader_that_leaves_early_ends_the_search_quietly(self):
        # More than a pipe holds (64 KiB), so that the search does meet the closed end.
        queries = self.write("queries", "".join(f"{n}\tresults quarter company\n" for n in range(400)))
        for form in ("text", "jsonl", "csv", "trec"):
            with self.subTest(form):
                line = f'"$0" --db "$1" --batch "$2" --format {form} --limit 10 | head -1; echo ${{PIPESTATUS[0]}} >&2'
                done = run("bash", "-c", line, SEARCH, self.db, queries, timeout=60)
                self.assertEqual(done.stdout.count("\n"), 1)
                self.assertIn(done.stderr, ("141\n", "0\n"))

    def test_nothing_but_results_is_on_stdout(self):
        done = self.search("--format", "jsonl", "articy:draft results")
        self.assertIn("articy", done.stderr)
        for line in done.stdout.splitlines():
            self.assertTrue(line.startswith("{"), line)

    def test_a_search_with_hits_says_nothing_on_stderr(self):
        self.assertEqual(self.search("results").stderr, "")

    def test_a_pipe_gets_no_escape_sequences(self):
        done = self.search("results")
        self.assertNotIn(ESCAPE, done.stdout)


class Terminal(SampleTest):
    def test_matches_are_coloured(self):
        printed, status = on_terminal(SEARCH, "--db", self.db, "results", env=environment())
        self.assertEqual(status, 0)
        self.assertIn(ESCAPE + "[", printed)

    def test_no_color_and_a_dumb_terminal_are_respected(self):
        for why, variables in (("NO_COLOR", {"NO_COLOR": "1"}), ("dumb terminal", {"TERM": "dumb"})):
            with self.subTest(why):
                printed, status = on_terminal(SEARCH, "--db", self.db, "results", env=environment(**variables))
                self.assertEqual(status, 0)
                self.assertNotIn(ESCAPE, printed)

    def test_an_empty_no_color_counts_as_unset(self):
        printed, _ = on_terminal(SEARCH, "--db", self.db, "results", env=environment(NO_COLOR=""))
        self.assertIn(ESCAPE, printed)


class HostileText(ProgramTest):
    def test_control_characters_of_a_release_never_reach_the_terminal(self):
        text = ("Acme\x1b]0;title\x07 Reports \x1b[31mRed\x1b[0m Anvils\n\n"
                "SPRINGFIELD, Jan. 5, 2016 -- The anvils are \x1b[2J red \u009b31m and \u202ebackwards\u202c.\n")
        db = self.folder / "index"
        run(INDEX, "--db", db, self.write("in/a\x1b[31m.txt", text))
        printed, status = on_terminal(SEARCH, "--db", db, "anvils", env=environment(NO_COLOR="1"))
        self.assertEqual(status, 0)
        self.assertFalse({c for c in printed if ord(c) < 32 or 127 <= ord(c) < 160} - set("\r\n\t"), ascii(printed))
        self.assertNotIn("\u202e", printed)


class Indexing(ProgramTest):
    def test_progress_is_for_terminals_only(self):
        for n in range(5):
            self.write(f"in/{n}.txt", f"Acme Opens Plant {n}\n\nThe plant makes anvils.\n")
        done = run(INDEX, "--db", self.folder / "index", self.folder / "in")
        self.assert_status(done, 0)
        self.assertNotIn("\r", done.stdout + done.stderr)
        self.assertNotIn(ESCAPE, done.stdout + done.stderr)


if __name__ == "__main__":
    unittest.main()
