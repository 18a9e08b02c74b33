# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether the gain of one ranking over another is more than chance: paired over topics."""

import math
import random
import statistics

RESAMPLES = 10_000
SEED = 20160311


def bootstrap_interval(gains, resamples=RESAMPLES, seed=SEED):
    """The 95 % interval of the mean gain, by resampling topics with replacement."""
    draw = random.Random(seed)
    means = sorted(statistics.fmean(draw.choices(gains, k=len(gains))) for _ in range(resamples))
    return means[int(0.025 * resamples)], means[int(0.975 * resamples) - 1]


def sign_test(gains, least=1e-9):
    """Topics won, lost, and the two-sided probability of a split so uneven if either were as likely; ties are left
    out."""
    won = sum(gain > least for gain in gains)
    lost = sum(gain < -least for gain in gains)
    decided = won + lost
    if decided == 0:
        return won, lost, 1.0
    tail = sum(math.comb(decided, k) for k in range(min(won, lost) + 1)) / 2 ** decided
    return won, lost, min(1.0, 2 * tail)
