#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Two indexes asked as one rank as one index of all their releases: the same scores to four decimals, the same order."""

import json
import random
import unittest

from programs import INDEX, SEARCH, ProgramTest, run

NAMES = ["Velorix", "Brennick", "Tessaly", "Harlan", "Quorum", "Orvane", "Meridell", "Calder"]
WORDS = ["name", "names", "named", "trial", "trials", "phase", "II", "copper", "mine", "mines", "mining", "drills", "drill",
         "drilled", "cash", "dividend", "results", "quarter", "acquires", "bank", "CLR-131", "the", "of", "and", "it",
         "service", "services", "industry", "moves", "move", "moving", "board", "reports", "opens", "water"]


def record(number, draw):
    """A release of a few sentences; many of the same day, so that there are ties."""
    sentence = " ".join(draw.choices(WORDS, k=12))
    body = f"{draw.choice(NAMES)} said {sentence}. " + " ".join(draw.choices(WORDS, k=draw.randrange(5, 60))) + "."
    return {"id": f"r{number:03}", "title": f"{draw.choice(NAMES)} {' '.join(draw.choices(WORDS, k=5))}",
            "published": f"2016-11-{1 + number % 3:02}", "body": body}


class Shards(ProgramTest):
    def index(self, name, records):
        source = self.write(f"{name}.jsonl", "".join(json.dumps(each) + "\n" for each in records))
        db = self.folder / f"{name}.index"
        self.assert_status(run(INDEX, "--db", db, source), 0)
        return db

    def ranking(self, queries, *folders):
        done = run(SEARCH, *(argument for db in folders for argument in ("--db", db)), "--batch", "-", "--format",
                   "trec", "--limit", 40, stdin="".join(f"{number}\t{query}\n" for number, query in enumerate(queries)))
        self.assertIn(done.returncode, (0, 1), done.stderr)
        return done.stdout.splitlines()

    def test_two_shards_rank_as_one(self):
        draw = random.Random(131)
        records = [record(number, draw) for number in range(240)]
        queries = [" ".join(draw.choices(WORDS + NAMES, k=draw.randrange(1, 9))) for _ in range(150)]
        queries += [each["title"] for each in records[:40]]
        queries += ['"copper mine"', "mine OR trial -bank", "title:copper mines", "named", "date:2016-11-02 cash"]
        one = self.ranking(queries, self.index("one", records))
        self.assertGreater(len(one), 1000)
        two = self.ranking(queries, self.index("some", records[:90]), self.index("others", records[90:]))
        self.assertEqual(one, two)
        three = self.ranking(queries, *(self.index(f"part{part}", records[part::3]) for part in range(3)))
        self.assertEqual(one, three)


if __name__ == "__main__":
    unittest.main()
