// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/random_queries/query_maker.h"

#include <algorithm>
#include <array>

#include "schema/field.h"

namespace dateline::test {

namespace {

constexpr std::size_t longest_query = 9000;  ///< somewhat longer than what is accepted

template <typename Random>
std::size_t below(Random& random, std::size_t limit) {
    return limit == 0 ? 0 : random() % limit;
}

template <typename Random, typename List>
const auto& any_of(Random& random, const List& list) {
    return list[below(random, list.size())];
}

/// Pieces that mean something to the parser.
constexpr std::array<std::string_view, 72> syntax{" AND ",
                                                  " OR ",
                                                  " NOT ",
                                                  " XOR ",
                                                  " NEAR ",
                                                  " NEAR/3 ",
                                                  " NEAR/99999 ",
                                                  " IN ",
                                                  "(",
                                                  ")",
                                                  "((((",
                                                  "))))",
                                                  "\"",
                                                  "\"\"",
                                                  "\"~",
                                                  "“",
                                                  "”",
                                                  "«",
                                                  "-",
                                                  "+",
                                                  "=",
                                                  "~",
                                                  "*",
                                                  "**",
                                                  "^",
                                                  "^2",
                                                  "^0.5",
                                                  "^-1e9",
                                                  ":",
                                                  "..",
                                                  ",",
                                                  "a*",
                                                  "ab*",
                                                  "b* c* d*",
                                                  "2016..2017",
                                                  "2016Q3",
                                                  "nov 2016",
                                                  "yesterday",
                                                  "last 30 days",
                                                  "2016-13-45",
                                                  "99999-01-01",
                                                  "$5.6",
                                                  " million ",
                                                  "10%",
                                                  "--",
                                                  "&",
                                                  "'s",
                                                  "follow-up",
                                                  "PHASE II",
                                                  "U.S.",
                                                  "CLR 131",
                                                  "\xFF",
                                                  "\xE2\x82",
                                                  "\xF0\x9F\x92\xA9",
                                                  "新药",
                                                  "é",
                                                  "e\xCC\x81",
                                                  "\u00AD",
                                                  "\u200B",
                                                  "\u202E",
                                                  "\u00A0",
                                                  "\t",
                                                  "\n",
                                                  "\r",
                                                  "\\",
                                                  "/",
                                                  "https://a.b",
                                                  "id:",
                                                  "source:/",
                                                  "section:outlook ",
                                                  "the ",
                                                  "how is it "};

std::string field_clause(std::mt19937_64& random) {
    const Field& field = any_of(random, fields());
    const std::string name(field.name);
    switch (below(random, 4)) {
        case 0:
            return name + ":";
        case 1:
            return name + ":" + std::string(field.example) + ".." + std::string(field.example) + " ";
        case 2:
            return name + ":\"" + std::string(field.example) + "\",x ";
        default:
            return name + ":" + std::string(field.example) + " ";
    }
}

std::string bytes(std::mt19937_64& random, std::size_t longest) {
    std::string out(below(random, longest), ' ');
    for (char& c : out) c = static_cast<char>(below(random, 256));
    return out;
}

/// One piece again and again, up to beyond the limits.
std::string repeated(std::mt19937_64& random) {
    const std::string piece =
        below(random, 2) == 0 ? std::string(any_of(random, syntax)) : field_clause(random);
    const std::size_t length = below(random, longest_query);
    std::string out;
    while (out.size() < length) out += piece;
    return out;
}

void change_case(std::string& text, std::mt19937_64& random) {
    const bool upper = below(random, 2) == 0;
    for (char& c : text) {
        if (upper && c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
        if (!upper && c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
}

}  // namespace

std::string QueryMaker::text(Random& random) const {
    return texts_.empty() ? std::string("cash runway") : any_of(random, texts_);
}

/// A few words in a row out of a text.
std::string QueryMaker::words(Random& random) const {
    const std::string whole = text(random);
    std::size_t begin = whole.find(' ', below(random, whole.size()));
    if (begin == std::string::npos) begin = 0;
    std::size_t end = begin;
    for (std::size_t count = 1 + below(random, 6); count > 0 && end != std::string::npos; --count)
        end = whole.find(' ', end + 1);
    return whole.substr(begin, end == std::string::npos ? end : end - begin);
}

std::string QueryMaker::pieces(Random& random) const {
    std::string out;
    for (std::size_t count = below(random, 24); count > 0; --count) {
        switch (below(random, 4)) {
            case 0:
                out += words(random);
                break;
            case 1:
                out += field_clause(random);
                break;
            default:
                out += any_of(random, syntax);
        }
    }
    return out;
}

void QueryMaker::mutate(std::string& query, Random& random) const {
    for (std::size_t count = below(random, 6); count > 0; --count) {
        const std::size_t at = below(random, query.size() + 1);
        switch (below(random, 6)) {
            case 0:
                query.erase(at, 1 + below(random, 4));
                break;
            case 1:
                query.insert(at, 1, static_cast<char>(below(random, 256)));
                break;
            case 2:
                query.insert(at, any_of(random, syntax));
                break;
            case 3:
                query.insert(at, field_clause(random));
                break;
            case 4:
                change_case(query, random);
                break;
            default:
                query.insert(at, query.substr(at / 2, 40));
        }
    }
}

std::string QueryMaker::make(std::uint64_t number) const {
    std::seed_seq seed{seed_, seed_ >> 32, number, number >> 32};
    Random random(seed);
    std::string query;
    const std::size_t kind = below(random, 200);
    if (kind == 0) return repeated(random);
    if (kind < 10) return bytes(random, 300);
    if (kind < 80)
        query = pieces(random);
    else if (kind < 140)
        query = words(random);
    else
        query = text(random);
    mutate(query, random);
    return query;
}

}  // namespace dateline::test
