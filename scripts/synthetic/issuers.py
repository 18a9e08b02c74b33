# SPDX-License-Identifier: GPL-2.0-or-later
"""The companies that publish: name, symbol, seat, people and the paragraphs that end all their releases."""

import dataclasses
import functools
import random

from english import EXCHANGES, FIRST_NAMES, PLACES, ROLES
from vocabulary import TOPICS, invented

PRIVATE_SHARE = 0.2
SYMBOLS = 26 ** 4
LINES_OF_BUSINESS = ["Therapeutics", "Mining", "Systems", "Energy", "Software", "Bancorp", "Materials", "Foods", "Biosciences",
                     "Resources", "Networks", "Robotics", "Logistics", "Properties", "Diagnostics", "Motors"]
LEGAL_FORMS = [", Inc.", ", Inc.", " Inc.", " Corporation", " Corp.", " Ltd.", " Limited", " Holdings, Inc.", " plc", ", LLC"]
CAUTIONS = [
    "This press release contains forward-looking statements within the meaning of the Private Securities Litigation Reform Act of "
    "1995. Words such as anticipates, believes, expects, intends, plans and will identify such statements.",
    "Certain statements in this release are forward-looking statements, which involve known and unknown risks and uncertainties that "
    "may cause actual results to differ materially from those expressed or implied.",
    "Statements in this press release that are not historical facts are forward-looking statements. They are based on current "
    "expectations and are subject to risks that are described in the filings of the company with the authorities.",
]


@dataclasses.dataclass(frozen=True)
class Issuer:
    """A company; `name` without its legal form, `ticker` as `NASDAQ:ABCD` or empty, `listing` as a release prints it."""
    number: int
    name: str
    full_name: str
    ticker: str
    listing: str
    topic: int
    place: tuple
    wire: int
    speakers: tuple
    subjects: tuple
    boilerplate: str


def symbol_of(number):
    """Four letters; no two issuers below SYMBOLS have the same."""
    code = (number * 115_249 + 20_011) % SYMBOLS
    letters = ""
    for _ in range(4):
        code, letter = divmod(code, 26)
        letters += chr(ord("A") + letter)
    return letters


def person(chance):
    return f"{chance.choice(FIRST_NAMES)} {invented(chance.randrange(40_000) * 4).capitalize()}"


class Issuers:
    """Makes each issuer from its number; the latest stay in memory."""

    def __init__(self, seed, vocabulary):
        self._seed = seed
        self._vocabulary = vocabulary
        self.issuer = functools.lru_cache(maxsize=30_000)(self._make)

    @staticmethod
    def known_at(release):
        """How many companies have published when the release of that number appears."""
        return int(20 + 3 * release ** 0.7)

    def _make(self, number):
        chance = random.Random((self._seed << 32) + number + (1 << 62))
        topic = chance.randrange(TOPICS)
        # Another root for each number: names that differ in their form only would be one company.
        name = f"{invented(4 * (50_000 + number)).capitalize()} {LINES_OF_BUSINESS[topic]}"
        full_name = f"{name}{chance.choice(LEGAL_FORMS)}"
        exchange = chance.choices([name for name, _ in EXCHANGES], weights=[share for _, share in EXCHANGES])[0]
        symbol = symbol_of(number)
        listed = chance.random() >= PRIVATE_SHARE
        speakers = tuple((person(chance), chance.choice(ROLES)) for _ in range(2))
        subjects = tuple(word.capitalize() for word in self._vocabulary.rare(3, chance))
        place = chance.choice(PLACES)
        return Issuer(number, name, full_name, f"{exchange}:{symbol}" if listed else "",
                      f"({exchange}: {symbol})" if listed else "", topic, place, chance.randrange(6), speakers, subjects,
                      self._boilerplate(name, full_name, topic, place, subjects, chance))

    def _boilerplate(self, name, full_name, topic, place, subjects, chance):
        table = self._vocabulary.topic(topic)
        site = name.split()[0].lower()
        about = " ".join(self._vocabulary.draw(table, chance.randrange(25, 70), chance))
        risks = " ".join(self._vocabulary.draw(table, chance.randrange(20, 70), chance))
        return "\n\n".join([
            f"About {name}",
            f"{full_name} is a company based in {place[0].title()}, {place[1]}, that makes {subjects[0]} and {subjects[1]}. Its work "
            f"includes {about}. Learn more at www.{site}.example.",
            "Forward-Looking Statements",
            f"{chance.choice(CAUTIONS)} These include {risks}. {name} undertakes no obligation to update them.",
            f"Investor Contact:\n{person(chance)}\n555-555-{chance.randrange(100, 200):04d}\nir@{site}.example",
        ])
