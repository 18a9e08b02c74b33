#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The formats scripts read: each is what its name says, and JSON is as docs/output.schema.json says."""

import csv
import io
import json
import re
import unittest

import jsonschema

from programs import INDEX, SEARCH, SOURCE_DIR, ProgramTest, SampleTest, run


class Json(SampleTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        schema = json.loads((SOURCE_DIR / "docs/output.schema.json").read_text(encoding="utf-8"))
        validator = jsonschema.validators.validator_for(schema)
        validator.check_schema(schema)
        cls.validator = validator(schema)

    def assert_valid(self, answer):
        errors = [f"{list(e.absolute_path)}: {e.message}" for e in self.validator.iter_errors(answer)]
        self.assertEqual(errors, [])

    def test_the_schema_names_every_kind_of_news(self):
        documented = re.findall(r"^\| `([a-z-]+)` \|", (SOURCE_DIR / "docs/KINDS.md").read_text(encoding="utf-8"), re.M)
        self.assertGreater(len(documented), 10)
        self.assertEqual(sorted(self.validator.schema["$defs"]["news_kind"]["enum"]), sorted(documented))
        refused = run(SEARCH, "--db", self.db, "kind:nonsense")
        for kind in documented:
            self.assertIn(kind, refused.stderr)

    def test_every_kind_of_answer_is_as_the_schema_says(self):
        rows = [
            ("hits", ["results"], 0),
            ("no hit", ["qqqxyzzyqqq"], 1),
            ("a word that is missing in every release", ["results", "qqqxyzzyqqq"], 0),
            ("a warning", ["articy:draft results"], 0),
            ("facets", ["results", "--facet", "ticker", "--facet", "issuer", "--facet", "wire", "--facet", "section",
                        "--facet", "date:year"], 0),
            ("by date", ["results", "--sort", "-date", "--limit", "3", "--offset", "1"], 0),
            ("no words", ["--since", "1990"], 0),
            ("what releases say", ["results", "--facet", "kind,period,said"], 0),
            ("every duplicate", ["results", "--duplicates", "show"], 0),
        ]
        for why, arguments, status in rows:
            with self.subTest(why):
                answer = self.search_json(*arguments, status=status)
                self.assert_valid(answer)
                self.assertEqual(bool(answer["hits"]), status == 0)

    def part(self, name):
        """A validator of one of the schema's definitions."""
        return type(self.validator)({**self.validator.schema["$defs"][name], "$defs": self.validator.schema["$defs"]})

    def test_every_line_is_as_the_schema_says(self):
        done = self.search("--format", "jsonl", "--facet", "kind", "results")
        self.assert_status(done, 0)
        for line in done.stdout.splitlines():
            self.assertEqual([e.message for e in self.part("line").iter_errors(json.loads(line))], [])

    def test_every_release_is_as_the_schema_says(self):
        validator = self.part("release")
        hits = self.search_json("--lang", "en,de,fr", "--limit", "1000", "--no-snippet", "--duplicates", "show")["hits"]
        self.assertGreater(len(hits), 40)
        for hit in hits:
            done = self.search("--show", hit["id"], "--json")
            self.assert_status(done, 0)
            for line in done.stdout.splitlines():
                with self.subTest(hit["id"]):
                    self.assertEqual([e.message for e in validator.iter_errors(json.loads(line))], [])

    def test_every_issuer_is_as_the_schema_says(self):
        done = self.search("--list-issuers", "--json")
        self.assert_status(done, 0)
        self.assertGreater(len(done.stdout.splitlines()), 20)
        for line in done.stdout.splitlines():
            self.assertEqual([e.message for e in self.part("issuer_line").iter_errors(json.loads(line))], [])

    def test_an_explained_query_is_as_the_schema_says(self):
        for query in ("", "*", "cash", '(divid*^2 OR "net loss"~) NEAR/3 cash XOR "a b" IN outlook -ticker:HVBK',
                      'title:(dividend OR "cash dividend"~) (cash OR funds) NEAR "per share"'):
            with self.subTest(query):
                done = self.search("--explain-query", "--json", *([query] if query else []))
                self.assert_status(done, 0)
                errors = self.part("explanation").iter_errors(json.loads(done.stdout))
                self.assertEqual([e.message for e in errors], [])

    def test_the_schema_refuses_what_is_not_an_answer(self):
        answer = self.search_json("results")
        for key in ("schema", "query", "total", "hits"):
            with self.subTest(key):
                self.assertFalse(self.validator.is_valid({k: v for k, v in answer.items() if k != key}))

    def test_a_hit_lists_the_words_it_lacks(self):
        answer = self.search_json("results", "qqqxyzzyqqq")
        self.assertEqual(answer["total"]["relation"], "relaxed")
        self.assertTrue(all("qqqxyzzyqqq" in hit["missing"] for hit in answer["hits"]))

    def test_a_warning_is_part_of_the_answer(self):
        self.assertTrue(any("articy" in str(w) for w in self.search_json("articy:draft results")["query"]["warnings"]))

    def test_a_snippet_names_its_section_and_marks_matches(self):
        hit = self.search_json("results")["hits"][0]
        self.assertTrue(hit["section"]["kind"])
        self.assertTrue(any(piece["match"] for piece in hit["snippet"]))


class Facets(SampleTest):
    def counts(self, facet, *query):
        """{value: count} of a facet, however the answer nests them."""
        answer = self.search_json(*query, "--facet", facet, "--facet-limit", "1000")
        values = answer["facets"][facet]
        values = values.get("values", values) if isinstance(values, dict) else values
        return answer, {v["value"]: v["count"] for v in values}

    def test_years_sum_to_the_total(self):
        answer, years = self.counts("date:year", "results")
        self.assertEqual(sum(years.values()), answer["total"]["value"])

    def test_each_ticker_counts_what_count_says_with_that_ticker(self):
        _, tickers = self.counts("ticker", "results")
        self.assertGreater(len(tickers), 3)
        for ticker, count in tickers.items():
            self.assertEqual(self.count("results", "--ticker", ticker), count, ticker)


class OtherFormats(SampleTest):
    def test_jsonl_is_one_object_a_line(self):
        done = self.search("--format", "jsonl", "--limit", "5", "results")
        self.assert_status(done, 0)
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertGreaterEqual(len(lines), 5)

    def test_csv_has_a_heading_and_a_row_a_hit(self):
        done = self.search("--format", "csv", "--limit", "5", "results")
        self.assert_status(done, 0)
        rows = list(csv.reader(io.StringIO(done.stdout)))
        self.assertEqual(len(rows), 6)
        self.assertEqual({len(row) for row in rows}, {len(rows[0])})
        self.assertIn("headline", rows[0])

    def test_trec_lines_have_six_columns_and_descending_scores(self):
        queries = self.write("queries.tsv", "q1\tphase results\tignored\nq2\tquarter\n")
        done = self.search("--batch", queries, "--format", "trec", "--limit", "10")
        self.assert_status(done, 0)
        rows = [line.split() for line in done.stdout.splitlines()]
        self.assertEqual({len(row) for row in rows}, {6})
        self.assertEqual({row[0] for row in rows}, {"q1", "q2"})
        for query in ("q1", "q2"):
            mine = [row for row in rows if row[0] == query]
            self.assertEqual([int(row[3]) for row in mine], list(range(1, len(mine) + 1)))
            scores = [float(row[4]) for row in mine]
            self.assertEqual(scores, sorted(scores, reverse=True))

    def test_batch_in_json_answers_each_query_in_order(self):
        queries = self.write("queries", "results\nqqqxyzzyqqq\nquarter\n")
        done = self.search("--batch", queries, "--format", "jsonl")
        self.assertIn(done.returncode, (0, 1), done.stderr)
        for line in done.stdout.splitlines():
            json.loads(line)


class HostileText(ProgramTest):
    def test_any_bytes_come_out_as_valid_json_and_csv(self):
        body = (b"SPRINGFIELD, Jan. 5, 2016 -- Anvils \xff\xfe\x80 \"quoted\", \\back\\ \x01 \xed\xa0\x80 =1+1 "
                b"\xe2\x80\xa8 end.\n")
        self.write("in/a.txt", b"=Acme \"Quotes\", \xff Commas\n\n" + body)
        self.write("in/b.jsonl", r'{"id": "b\u0000", "title": "=Two\u0007 Anvils", "body": "Some \u0000\u001b anvils."}' + "\n")
        db = self.folder / "index"
        self.assert_status(run(INDEX, "--db", db, self.folder / "in"), 0)
        for form in ("json", "jsonl"):
            done = run(SEARCH, "--db", db, "--format", form, "anvils")
            self.assert_status(done, 0)
            json.loads(done.stdout.splitlines()[0] if form == "jsonl" else done.stdout)
        done = run(SEARCH, "--db", db, "--format", "csv", "anvils")
        rows = list(csv.reader(io.StringIO(done.stdout)))
        self.assertEqual(len(rows), 3)
        self.assertFalse([cell for row in rows[1:] for cell in row if cell[:1] in ("=", "@")])


if __name__ == "__main__":
    unittest.main()
