# SPDX-License-Identifier: GPL-2.0-or-later
"""What a release announces: its headline, its lead and the paragraphs that only such news has."""

import calendar
import dataclasses

from issuers import person

QUARTERS = ["First", "Second", "Third", "Fourth"]
ORDINAL_ENDS = ["March 31", "June 30", "September 30", "December 31"]


@dataclasses.dataclass(frozen=True)
class Story:
    """`lead` goes on behind the company's name; `sections` are paragraphs, headings among them."""
    headline: str
    lead: str
    sections: tuple


def millions(chance, most=900):
    return f"${chance.random() ** 2 * most + 0.3:.1f} million"


def earnings(issuer, date, chance):
    quarter = (date.month - 1) // 3 - 1
    year = date.year - (quarter < 0)
    name, end = QUARTERS[quarter], f"{ORDINAL_ENDS[quarter]}, {year}"
    revenue, change = millions(chance), chance.randrange(1, 60)
    direction = "an increase" if chance.random() < 0.7 else "a decrease"
    return Story(
        f"{issuer.name} Reports {name} Quarter {year} Results",
        f"today reported financial results for the {name.lower()} quarter ended {end}. Revenue was {revenue}.",
        (f"{name} Quarter {year} Highlights",
         f"  * Revenue of {revenue}, {direction} of {change}% over the {name.lower()} quarter of {year - 1}\n"
         f"  * Net income of {millions(chance, 90)}, or ${chance.random() * 2:.2f} per diluted share\n"
         f"  * Q{quarter % 4 + 1} {year} orders of {millions(chance)}",
         "Financial Results",
         f"Total revenue was {revenue}, compared to {millions(chance)} in the same period of {year - 1}. Research and development "
         f"expenses were {millions(chance, 80)}. Cash and cash equivalents were {millions(chance)} as of {end}.",
         f"{year + 1} Outlook",
         f"For the full year {year + 1}, {issuer.name} expects revenue between {millions(chance)} and {millions(chance, 1900)}."))


def clinical(issuer, _, chance):
    phase, product = chance.choice(["1", "1b", "2", "2a", "3", "II", "III"]), issuer.subjects[0]
    patients = chance.randrange(12, 900)
    return Story(
        f"{issuer.name} Announces Phase {phase} Data of {product} in {issuer.subjects[1]}",
        f"today announced data of its Phase {phase} trial of {product} in {patients} patients.",
        ("Key Findings",
         f"  * Overall response rate of {chance.random() * 90:.1f}% (n={patients})\n"
         f"  * Median survival of {chance.random() * 30:.1f} months, p={chance.random() * 0.1:.3f}\n"
         f"  * {product} at {chance.randrange(1, 80) * 5} mg was well tolerated in Cohort {chance.randrange(1, 6)}"))


def contract(issuer, date, chance):
    return Story(
        f"{issuer.name} Wins {millions(chance)} Contract for {issuer.subjects[0]}",
        f"today announced that it was awarded a contract to deliver {issuer.subjects[0]} from Q{chance.randrange(1, 5)} "
        f"{date.year + 1} on. The contract has a value of {millions(chance)}.", ())


def appointment(issuer, _, chance):
    name = person(chance)
    return Story(
        f"{issuer.name} Appoints {name} as Chief Financial Officer",
        f"today announced the appointment of {name} as chief financial officer.", ())


def offering(issuer, date, chance):
    price, shares = chance.random() * 30 + 1, chance.randrange(10, 300) * 100_000
    return Story(
        f"{issuer.name} Announces Pricing of {millions(chance, 300)} Public Offering",
        f"today announced the pricing of an offering of {shares:,} shares of its common stock at ${price:.2f} per share. The offering is "
        f"expected to close on or about {calendar.month_name[date.month]} 28, {date.year}.",
        ("Use of Proceeds", f"Net proceeds are expected to be {millions(chance, 300)}, for the development of {issuer.subjects[0]}."))


def product_launch(issuer, _, chance):
    return Story(
        f"{issuer.name} Launches {issuer.subjects[0]} {chance.randrange(2, 12)}00",
        f"today announced that {issuer.subjects[0]} is available from {chance.randrange(2, 60)} partners in {chance.randrange(2, 40)} "
        "countries.", ())


def merger(issuer, _, chance):
    other = issuer.subjects[2]
    return Story(
        f"{issuer.name} to Acquire {other} for {millions(chance, 5000)}",
        f"today announced a definitive agreement to acquire {other} in cash and stock.",
        ("Conference Call", "Management will hold a conference call today at 8:30 a.m. Eastern Time. To take part, dial 555-555-0123."))


KINDS = [(earnings, 26), (clinical, 14), (contract, 14), (appointment, 10), (offering, 10), (product_launch, 18), (merger, 8)]
