# SPDX-License-Identifier: GPL-2.0-or-later
"""Made-up press releases: release k of a seed is the same however many are made."""

import datetime
import itertools
import random
import zlib

from english import MONTHS, WIRES
from issuers import Issuers
from stories import KINDS
from vocabulary import TOPICS, Vocabulary

COPY_SHARE = 0.03         # releases that say what an earlier one said
COPY_REACH = 400          # how many releases before
FIRST_DAY = datetime.date(2005, 1, 1).toordinal()
LAST_DAY = datetime.date(2025, 12, 31).toordinal()
# Length of the body in bytes: log-normal, as measured on real releases.
LENGTH_MEAN, LENGTH_SIGMA = 8.22, 0.49
SHORTEST, LONGEST = 900, 40_000
BYTES_A_WORD = 7.0
RARE_WORDS = 11           # of a release, each said about twice
SENTENCE_LENGTHS = [9, 14, 17, 19, 22, 24, 27, 31, 38]  # words, the least first
LAST_OF_PARAGRAPH = [True, False, False]                # whether a sentence is, a choice
SUBJECT_EVERY = 21        # words from one mention of what the release is about to the next

_STORIES = [story for story, _ in KINDS]
_STORY_WEIGHTS = list(itertools.accumulate(share for _, share in KINDS))


def paragraphs(words, chance):
    """The words, which are changed, as sentences of varying lengths in paragraphs."""
    made, begin, at = [], 0, 0
    sentences = len(words) // SENTENCE_LENGTHS[0] + 1
    for length, last in zip(chance.choices(SENTENCE_LENGTHS, k=sentences), chance.choices(LAST_OF_PARAGRAPH, k=sentences)):
        end = min(at + length, len(words))
        words[at] = words[at].capitalize()
        words[end - 1] += "."
        at = end
        if last or at == len(words):
            made.append(" ".join(words[begin:at]))
            begin = at
        if at == len(words):
            break
    return made


class Releases:
    """The releases of a seed, by number from 0."""

    def __init__(self, seed):
        self._seed = seed
        self._vocabulary = Vocabulary(seed)
        self._issuers = Issuers(seed, self._vocabulary)
        self._chance = random.Random()

    def release(self, number):
        """The record of that number: id, title, published, body and, of a listed company, ticker."""
        copied = self._copied(number)
        return self._original(number) if copied is None else self._copy(number, copied)

    def _chance_for(self, number, purpose):
        self._chance.seed(((self._seed << 40) + number) * 3 + purpose)
        return self._chance

    def _copied(self, number):
        """The number of the original that this release repeats; None of an original."""
        if not self._is_copy(number):
            return None
        original = max(0, number - 1 - self._chance_for(number, 1).randrange(COPY_REACH))
        while self._is_copy(original):
            original -= 1
        return original

    def _is_copy(self, number):
        # A checksum is as random as need be, and quicker than making ready for drawing numbers.
        return number > 0 and zlib.crc32(b"%d copy %d" % (number, self._seed)) < COPY_SHARE * 2 ** 32

    def _original(self, number):
        chance = self._chance_for(number, 0)
        issuer = self._issuers.issuer(int(self._issuers.known_at(number) * chance.random() ** 1.6))
        date = datetime.date.fromordinal(chance.randrange(FIRST_DAY, LAST_DAY + 1))
        story = chance.choices(_STORIES, cum_weights=_STORY_WEIGHTS)[0](issuer, date, chance)
        return self._record(number, story.headline, date, issuer, self._body(story, date, issuer, chance))

    @staticmethod
    def _record(number, title, date, issuer, body):
        record = {"id": f"synthetic/{number:08d}", "title": title, "published": date.isoformat(), "body": body}
        if issuer.ticker:
            record["ticker"] = issuer.ticker
        return record

    def _body(self, story, date, issuer, chance):
        city, state = issuer.place
        listing = f" {issuer.listing}" if issuer.listing else ""
        lead = (f"{city}, {state}, {MONTHS[date.month - 1]} {date.day}, {date.year} {WIRES[issuer.wire]} -- "
                f"{issuer.full_name}{listing} {story.lead}")
        fixed = len(lead) + len(issuer.boilerplate) + sum(map(len, story.sections))
        length = min(LONGEST, max(SHORTEST, chance.lognormvariate(LENGTH_MEAN, LENGTH_SIGMA)))
        text = self._text(issuer, max(40, int((length - fixed) / BYTES_A_WORD)), chance)
        return "\n\n".join([lead, *text, *story.sections, issuer.boilerplate])

    def _text(self, issuer, count, chance):
        """Paragraphs of so many words, quotes among them."""
        # A company writes of its own trade, and sometimes of another.
        topic = issuer.topic if chance.random() < 0.9 else chance.randrange(TOPICS)
        words = self._vocabulary.draw(self._vocabulary.topic(topic), count, chance)
        subjects = [*issuer.subjects, *self._vocabulary.rare(RARE_WORDS, chance)]
        places = range(7, count, SUBJECT_EVERY)
        words[7::SUBJECT_EVERY] = chance.choices(subjects, k=len(places))
        made = paragraphs(words, chance)
        speaker, role = issuer.speakers[count % 2]
        made[0] = f"“{made[0][:-1]},” said {speaker}, {role} of {issuer.name}."
        if len(made) > 4:
            made[3] = f"“{made[3][:-1]},” {speaker.split()[1]} added."
        return made

    def _copy(self, number, original):
        """The original over another wire, or corrected."""
        record = self._original(original)
        chance = self._chance_for(number, 2)
        record["id"] = f"synthetic/{number:08d}"
        if chance.random() < 0.6:
            wire = next(wire for wire in WIRES if wire in record["body"])
            other = WIRES[(WIRES.index(wire) + 1 + chance.randrange(len(WIRES) - 1)) % len(WIRES)]
            record["body"] = record["body"].replace(wire, other, 1)
        else:
            record["title"] = f"CORRECTION -- {record['title']}"
            record["body"] = record["body"].replace("million", "billion", 1)
        return record
