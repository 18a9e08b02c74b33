# SPDX-License-Identifier: GPL-2.0-or-later
"""Figures that sum up many measurements."""

import math


def quantile(values, share):
    """The smallest value that `share` of all are not greater than."""
    ordered = sorted(values)
    return ordered[min(len(ordered), max(1, math.ceil(share * len(ordered)))) - 1]


def exponent(sizes, values):
    """By which power of the size the value grows: the slope of the least-squares line through the logarithms; None of
    fewer than two sizes or where a value is not positive."""
    if len(set(sizes)) < 2 or min(values) <= 0:
        return None
    xs, ys = [math.log(size) for size in sizes], [math.log(value) for value in values]
    x_mean, y_mean = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((x - x_mean) * (y - y_mean) for x, y in zip(xs, ys)) / sum((x - x_mean) ** 2 for x in xs)
