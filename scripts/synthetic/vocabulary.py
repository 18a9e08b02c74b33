# SPDX-License-Identifier: GPL-2.0-or-later
"""A vocabulary with the frequencies of releases: English words at the head, invented ones below, without end.

The figures come from 26,000 releases of 16 million words: up to rank 1,500 the frequency falls about as 1/rank, below
as 1/rank^1.85, and the vocabulary grows with the 0.54th power of the text (Heaps)."""

import array
import functools
import itertools
import random

from english import BUSINESS, COMMON

BEND = 1_500
HEAD_EXPONENT, TAIL_EXPONENT = 1.0, 1.85
TABLE_RANKS = 20_000   # ranks that the tables hold; rarer words are drawn by rank
TABLE_BITS = 16        # a word is drawn with two random bytes
TOPICS = 16
TOPIC_SPREAD = 1.1     # sigma of the factor by which a content word is commoner in one topic than in another

_CONSONANTS = "bcdfghjklmnprstvwxyz"
_SYLLABLES = [consonant + vowel for consonant in _CONSONANTS for vowel in "aeiou"]
_CODAS = ["n", "r", "l", "m", "x", "t", "c", "k", "th", "p"]  # no d or s: no word looks like another with an ending
_ENDINGS = ["", "s", "ed", "ing"]
_SHORT = 100_000       # roots of two syllables; the rarer ones have three
_LONG = 10_000_000
_SCRAMBLE = 7_368_787  # prime: neighbours in rank do not look alike


def invented(number):
    """An invented word: another one for each number below forty million, four of them inflections of one."""
    number, ending = divmod(number, len(_ENDINGS))
    if number < _SHORT:
        number, coda = divmod(number * _SCRAMBLE % _SHORT, len(_CODAS))
        third = ""
    else:
        number, coda = divmod((number - _SHORT) * _SCRAMBLE % _LONG, len(_CODAS))
        number, syllable = divmod(number, len(_SYLLABLES))
        third = _SYLLABLES[syllable]
    first, second = divmod(number, len(_SYLLABLES))
    return _SYLLABLES[first] + _SYLLABLES[second] + third + _CODAS[coda] + _ENDINGS[ending]


def word_of_rank(rank):
    """The word of that rank, from 1."""
    known = _english()
    return known[rank - 1] if rank <= len(known) else invented(rank)


@functools.cache
def _english():
    return list(dict.fromkeys(COMMON + BUSINESS))


def _frequency(rank):
    if rank <= BEND:
        return 1 / (rank + 1.5) ** HEAD_EXPONENT
    return _frequency(BEND) * (BEND / rank) ** TAIL_EXPONENT


class Vocabulary:
    """Draws words; the same ones from the same random numbers."""

    def __init__(self, seed):
        self._seed = seed
        self._words = [word_of_rank(rank) for rank in range(1, TABLE_RANKS + 1)]
        self._weights = [_frequency(rank) for rank in range(1, TABLE_RANKS + 1)]
        self._tables = {}

    def topic(self, number):
        """The table of a topic: 65,536 words, each as often as it is frequent there."""
        if number not in self._tables:
            draw = random.Random(self._seed * TOPICS + number)
            common = len(dict.fromkeys(COMMON))
            weights = itertools.chain(
                self._weights[:common],
                (weight * draw.lognormvariate(0, TOPIC_SPREAD) / 1.8 for weight in self._weights[common:]))
            self._tables[number] = draw.choices(self._words, cum_weights=list(itertools.accumulate(weights)),
                                                k=1 << TABLE_BITS)
        return self._tables[number]

    def draw(self, table, count, chance):
        """`count` words of a topic's table."""
        return list(map(table.__getitem__, array.array("H", chance.randbytes(2 * count))))

    @staticmethod
    def rare(count, chance):
        """`count` words rarer than those of the tables."""
        power, draw = -1 / (TAIL_EXPONENT - 1), chance.random
        # Beyond some millions of ranks the words begin again; nobody draws so many.
        return [invented(int(TABLE_RANKS * (1 - draw()) ** power) % 40_000_000) for _ in range(count)]
