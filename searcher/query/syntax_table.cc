// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/syntax_table.h"

#include <deque>
#include <string>

#include "schema/field.h"

namespace dateline {

namespace {

// clang-format off
std::vector<SyntaxTable> written_tables() {
    return {
        {"words", "Words", {
            {"a", "the word in any inflection", "dividend"},
            {"\"a b\"", "exactly these words in a row, not inflected; also in typographic quotes", "\"cash runway\""},
            {"\"a b\"~", "these words in a row, each in any inflection", "\"clinical trial\"~"},
            {"\"a\", =a", "exactly this word, neither inflected nor expanded", "=trials"},
            {"ab*", "any word that begins so: at least two letters or digits, at most four times in a query; the 100 most frequent words", "cardio*"},
            {"*", "every release", "* NOT dividend"},
            {"a^2", "a word, phrase or bracket that counts more or less, from ^0.1 to ^10", "glioma^2 imaging"},
        }},
        {"operators", "Operators", {
            {"a b", "both, if possible", "glioma imaging"},
            {"a AND b", "both; releases that lack one are never shown", "glioma AND imaging"},
            {"a OR b", "at least one", "glioma OR glioblastoma"},
            {"a XOR b", "one of them but not both", "dividend XOR buyback"},
            {"a NOT b, a -b", "a, but no release with b", "revenue -loss"},
            {"a NEAR/5 b", "at most five words on from each other in one sentence, in any order and inflection; words, phrases and brackets of either", "cash NEAR/5 runway"},
            {"a NEAR b", "the same with ten words", "cash NEAR runway"},
            {"a NEAR/s b, a NEAR/p b", "in one sentence; in one paragraph", "dividend NEAR/s quarter"},
            {"\"a b\" IN kind", "inside a section of that kind, or of one of several", "\"cash runway\" IN outlook,highlights"},
            {"(a b) IN kind", "each of the words inside such a section", "(revenue guidance) IN outlook"},
            {"( )", "groups", "(glioma OR glioblastoma) imaging"},
            {"+a", "the same as a", "+revenue +loss"},
        }},
        {"values", "Values of fields", {
            {"field:value", "a value, without a space behind the colon", "ticker:CLRB"},
            {"field:\"a value\"", "a value with spaces or commas", "wire:\"PR Newswire\""},
            {"field:a,b", "any of the values", "ticker:CLRB,AAPL"},
            {"field:(a OR b)", "a bracket that is asked in the field", "title:(dividend OR buyback)"},
            {"field:a..b", "from one to the other, both included: dates and periods", "period:2016Q1..2016Q4"},
            {"field:a.., field:..b", "from one on, up to one", "date:2016-10.."},
        }},
        {"dates", "Dates", {
            {"2016", "the year", "date:2016"},
            {"2016Q3, 2016-Q3, Q3 2016", "the quarter", "date:2016Q3"},
            {"2016H1", "the half of the year", "date:2016H1"},
            {"2016-10, oct 2016", "the month", "date:oct 2016"},
            {"2016-10-05, 5 oct 2016, Oct. 5 2016", "the day", "date:2016-10-05"},
            {"2016-10..2016-12", "from the first day of October to the last of December", "date:2016-10..2016-12"},
            {"2016-10..", "from the first day of October on", "date:2016-10.."},
            {"..2016-10", "up to the last day of October", "date:..2016-10"},
            {"today, yesterday", "the day", "date:yesterday"},
            {"this month, last quarter", "the whole week (from Monday), month, quarter or year", "date:last quarter"},
            {"last 30 days, last 3 months", "so many days, weeks, months, quarters or years that end today", "date:last 30 days"},
        }},
    };
}
// clang-format on

/// The tables, and the texts that are put together for them.
class Tables {
  public:
    Tables() : tables_(written_tables()) {
        SyntaxTable& table = tables_.emplace_back();
        table.name = "fields";
        table.title = "Fields";
        for (const Field& field : fields()) {
            const bool spaced = field.example.find(' ') != std::string_view::npos;
            const std::string quote = spaced ? "\"" : "";
            const std::string name(field.name);
            table.rows.push_back(
                {field.name, field.help, keep(name + ":" + quote + std::string(field.example) + quote)});
        }
    }

    std::span<const SyntaxTable> all() const { return tables_; }

  private:
    std::string_view keep(std::string text) { return texts_.emplace_back(std::move(text)); }

    std::deque<std::string> texts_;  // a deque never moves what the views look at
    std::vector<SyntaxTable> tables_;
};

}  // namespace

std::span<const SyntaxTable> syntax_tables() {
    static const Tables tables;
    return tables.all();
}

}  // namespace dateline
