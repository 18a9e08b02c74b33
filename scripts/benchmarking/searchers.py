# SPDX-License-Identifier: GPL-2.0-or-later
"""The systems that answer the same queries: a new process each, the ten best with a snippet."""

import re
import shutil

import indexers
from fts5_index import DATABASE
from programs import SEARCH

LIMIT = 10
FACETS = ["--facet", "ticker", "--facet", "date:year", "--facet", "section"]


class Searcher:
    """A system, or a way to ask it; `index_of` is the kind of indexer whose index it reads, `accepted` the exit statuses
    of an answer, `refusing` those of a query that it cannot read."""

    label = ""
    index_of = None
    accepted = (0,)
    refusing = (1,)

    def __init__(self, build, index):
        self.build = build
        self.index = index

    @staticmethod
    def available():
        """Whether it can be run here."""
        return True

    def command(self, query):
        """What answers the query."""
        raise NotImplementedError


class Nothing(Searcher):
    """What starting any process takes."""
    label = "`/bin/true`"

    def command(self, query):
        return ["/bin/true"]


class Dateline(Searcher):
    label, index_of = "Dateline", indexers.Dateline
    accepted = (0, 1)  # 1: nothing was found
    refusing = (2,)
    options = ()

    def command(self, query):
        return [self.build / SEARCH, "--db", self.index, "--limit", str(LIMIT), "--format", "json", *self.options, "--", query]


class DatelineFacets(Dateline):
    label = "Dateline, three facets"
    options = FACETS


class NaiveXapian(Searcher):
    label, index_of = "naive Xapian", indexers.NaiveXapian

    def command(self, query):
        return [self.build / indexers.NAIVE, "search", self.index, query]


class SqliteFts5(Searcher):
    label, index_of = "SQLite FTS5", indexers.SqliteFts5

    @staticmethod
    def available():
        return shutil.which("sqlite3") is not None

    def command(self, query):
        """Any of the words, as the other systems rank them."""
        words = " OR ".join(f'"{word}"' for word in re.findall(r"\w+", query))
        return ["sqlite3", "-readonly", self.index / DATABASE,
                "SELECT title, published, snippet(releases, 1, '*', '*', ' … ', 40) FROM releases "
                f"WHERE releases MATCH '{words}' ORDER BY rank LIMIT {LIMIT}"]


ALL = [Nothing, Dateline, DatelineFacets, NaiveXapian, SqliteFts5]
