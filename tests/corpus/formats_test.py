#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Real files of every format: each is indexed, or refused for a true reason."""

import pathlib
import re
import tempfile
import unittest

from corpus import folder
from programs import INDEX, run

# Pages that list releases, and what must be said of them.
LISTS = ("media-center_press-releases", "media-centre_press-releases", "merck.com_media_news_",
         "news-and-ir-materials", "newsroom_press-releases")


class Formats(unittest.TestCase):
    def setUp(self):
        self.files = folder("DATELINE_CORPUS", "files")

    def test_every_file_is_indexed_or_refused(self):
        with tempfile.TemporaryDirectory(prefix="dateline-formats-") as holder:
            done = run(INDEX, "--db", pathlib.Path(holder, "index"), "--verbose", self.files)
        self.assertIn(done.returncode, (0, 6), done.stderr)
        lines = done.stderr.splitlines()
        added = int(re.search(r"added (\d+)", done.stderr)[1])
        refused = [line for line in lines if line.startswith(("failed: ", "not read: "))]
        total = sum(1 for path in self.files.rglob("*") if path.is_file())
        print(f"{total} files: {added} releases, {len(refused)} refused")
        # A filing may hold several exhibits.
        self.assertGreaterEqual(added + len(refused), total)
        for name in LISTS:
            told = [line for line in refused if name in line]
            self.assertEqual(len(told), 1, name)
            self.assertRegex(told[0], "list of releases")
        # Poppler maps every font of these files; which PDFs are refused for one is tested on files made for it.
        others = [line for line in refused
                  if ".pdf" in line and not re.search("broken font map|without a press release", line)]
        self.assertEqual(others, [])
        failed = [line for line in refused if line.startswith("failed: ")]
        self.assertEqual([line for line in failed if "has pictures but no text" not in line], [])


if __name__ == "__main__":
    unittest.main()
