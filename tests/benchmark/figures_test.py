#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The figures and plots of scripts/benchmark, on values small enough to reckon by hand."""

import os
import pathlib
import sys
import unittest
from xml.etree import ElementTree

SOURCE_DIR = pathlib.Path(os.environ.get("DATELINE_SOURCE_DIR") or pathlib.Path(__file__).resolve().parents[2])
sys.path[:0] = [str(SOURCE_DIR / "scripts/benchmarking"), str(SOURCE_DIR / "scripts/reporting")]

from figures import exponent, quantile  # noqa: E402
from indexing import ratio  # noqa: E402
from plot import Axis, log_log_plot, number_text  # noqa: E402


class Figures(unittest.TestCase):
    def test_quantiles_are_values(self):
        self.assertEqual(quantile([3, 1, 2, 4], 0.5), 2)
        self.assertEqual(quantile([3, 1, 2], 0.95), 3)
        self.assertEqual(quantile([7], 0.5), 7)

    def test_exponents(self):
        self.assertAlmostEqual(exponent([10, 100, 1000], [5, 50, 500]), 1)
        self.assertAlmostEqual(exponent([10, 100], [1, 100]), 2)
        self.assertAlmostEqual(exponent([10, 100, 1000], [8, 8, 8]), 0)
        self.assertIsNone(exponent([10], [5]))
        self.assertIsNone(exponent([10, 100], [0, 5]))

    def test_ratios_are_those_within_a_round(self):
        self.assertEqual(ratio([2, 30, 4], [1, 10, 4]), "2.00")
        self.assertEqual(ratio([2], None), "")


class Plots(unittest.TestCase):
    def test_an_axis_is_logarithmic_and_has_round_ticks(self):
        axis = Axis([10, 1000], 0, 100)
        self.assertAlmostEqual(axis.place(100), 50, delta=0.1)
        self.assertEqual(axis.ticks(), [10, 20, 50, 100, 200, 500, 1000])
        self.assertEqual(Axis([1, 100000], 0, 100).ticks(), [1, 10, 100, 1000, 10000, 100000])
        self.assertEqual([number_text(value) for value in (0.5, 200, 30000, 1e6)], ["0.5", "200", "30k", "1M"])

    def test_a_plot_has_a_line_each_and_its_text_is_escaped(self):
        drawn = ElementTree.fromstring(log_log_plot("a < b", "s", {"x & y": [(1, 2), (10, 3)], "z": [(1, 9)]}))
        self.assertEqual(len(drawn.findall("{*}polyline")), 2)
        self.assertEqual(len(drawn.findall("{*}circle")), 3)
        self.assertIn("x & y", [text.text for text in drawn.findall("{*}text")])


if __name__ == "__main__":
    unittest.main()
