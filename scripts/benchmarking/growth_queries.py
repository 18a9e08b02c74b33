# SPDX-License-Identifier: GPL-2.0-or-later
"""Queries for measuring growth: the same whatever the size, of words as frequent as given bands of document frequency."""

import collections
import itertools
import random
import re

import records
from searchers import FACETS

SEED = 20160311
# Releases of which words and their frequencies are taken: the first of every corpus.
SAMPLE = 1_000
# In how large a share of the releases the words of a query stand: at least, less than.
BANDS = {"common words": (0.1, 1.01), "middling words": (0.01, 0.1), "rare words": (0.0, 0.01), "words of all bands": (0.0, 1.01)}
FEWEST_WORDS, MOST_WORDS = 2, 5
STEM_LETTERS = 4  # of a word asked by its beginning
WORD = re.compile(r"[a-z]{3,}")


def _words(record):
    return WORD.findall(f"{record['title']} {record['body']}".lower())


class Drawer:
    """Draws queries from the first releases of the file."""

    def __init__(self, source):
        self._texts = [_words(record) for record in itertools.islice(records.read(source), SAMPLE)]
        count = collections.Counter(word for text in self._texts for word in set(text))
        self._share = {word: releases / len(self._texts) for word, releases in count.items()}
        self._chance = random.Random(SEED)

    def _in_band(self, band):
        """The words of the band in some release that has enough of them. Where none of many has, those that the last
        one has, or any: a corpus of some dozen has no rare words."""
        least, most = BANDS[band]
        for _ in range(100):
            text = self._chance.choice(self._texts)
            words = [word for word in dict.fromkeys(text) if least <= self._share[word] < most]
            if len(words) >= MOST_WORDS:
                break
        return words or list(dict.fromkeys(text))

    def words(self, band, count):
        """Queries of two to five words of the band that stand together in a release."""
        made = []
        for _ in range(count):
            words = self._in_band(band)
            made.append(" ".join(self._chance.sample(words, min(len(words), self._chance.randint(FEWEST_WORDS, MOST_WORDS)))))
        return made

    def phrases(self, count):
        """Phrases of two or three words that stand in a release."""
        made = []
        for _ in range(count):
            text = self._chance.choice(self._texts)
            at = self._chance.randrange(len(text) - 3)
            made.append('"' + " ".join(text[at:at + self._chance.randint(2, 3)]) + '"')
        return made

    def beginnings(self, count):
        """A word's beginning and another word."""
        made = []
        for _ in range(count):
            words = self._in_band("middling words")
            word = self._chance.choice([word for word in words if len(word) > STEM_LETTERS] or words)
            other = self._chance.choice(self._in_band("common words"))
            made.append(f"{word[:STEM_LETTERS]}* {other}")
        return made


def asked(source, count):
    """What is asked: name -> (queries, options), `count` queries each or, of words, for each band."""
    drawer = Drawer(source)
    bands = {band: drawer.words(band, count) for band in BANDS}
    plain = [query for queries in bands.values() for query in queries]
    return {
        "words": (plain, []),
        **{band: (queries, []) for band, queries in bands.items()},
        "words, three facets": (plain, FACETS),
        "words, by date": (plain, ["--sort", "-date"]),
        "words, duplicates shown": (plain, ["--duplicates", "show"]),
        "phrase": (drawer.phrases(count), []),
        "beginning of a word": (drawer.beginnings(count), []),
    }
