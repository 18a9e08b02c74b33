// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/indexer/parse_comparison.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <string_view>

#include "schema/text_normalizer.h"

namespace dateline::test {
namespace {

using nlohmann::json;

std::vector<std::string> words_of(const std::string& text) {
    std::vector<std::string> words;
    std::istringstream in(text);
    for (std::string word; in >> word;) words.push_back(word);
    return words;
}

std::string joined(const std::vector<std::string>& words, std::string_view between = " ") {
    std::string text;
    for (const std::string& word : words) text.append(text.empty() ? "" : between).append(word);
    return text;
}

/// White space as one space.
std::string spaced(const std::string& text) {
    return joined(words_of(text));
}

std::string without_end(std::string text, std::string_view marks) {
    text.erase(text.find_last_not_of(marks) + 1);
    return text;
}

std::string folded_heading(const std::string& heading) {
    return without_end(spaced(heading), " :");
}

std::string folded_place(const std::string& place) {
    return without_end(fold_value(place), " .,");
}

/// Without the dashes that stand around a sub-headline as ornament.
std::string folded_subheadline(const std::string& text) {
    const std::string line = without_end(spaced(text), " -");
    return line.substr(std::min(line.find_first_not_of(" -"), line.size()));
}

/// A company's name without its legal form, `the` and punctuation.
std::string folded_issuer(const std::string& issuer) {
    static constexpr std::array<std::string_view, 16> left_out{
        "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited",
        "plc", "llc",          "llp",  "ag",          "sa", "gmbh",    "the", "les"};
    std::string name = fold_value(issuer);
    std::erase_if(name, [](char c) { return c == '.' || c == ',' || c == '\''; });
    std::vector<std::string> words = words_of(name);
    std::erase_if(words, [](const std::string& word) { return std::ranges::count(left_out, word) > 0; });
    return joined(words);
}

std::string text_of(const Section& section) {
    std::string text;
    for (const Paragraph& paragraph : section.paragraphs) text.append(paragraph.text).append("\n");
    return text;
}

std::string first_words(const Section& section) {
    std::vector<std::string> words = words_of(text_of(section));
    if (words.size() > 8) words.resize(8);
    return joined(words);
}

bool begins_with(const std::vector<std::string>& words, const std::vector<std::string>& start) {
    return words.size() >= start.size() && std::equal(start.begin(), start.end(), words.begin());
}

/// The value of `key` and of its list of alternatives `key_alt`.
std::vector<std::string> accepted(const json& expected, const std::string& key) {
    std::vector<std::string> all;
    if (expected.contains(key) && expected.at(key).is_string()) all.push_back(expected.at(key));
    for (const json& other : expected.value(key + "_alt", json::array())) all.push_back(other);
    return all;
}

bool same_start(const json& expected, const Section& section) {
    const std::vector<std::string> words = words_of(text_of(section));
    std::vector<std::string> starts = accepted(expected, "starts");
    if (expected.value("heading_optional", false) && !section.heading) {
        starts.push_back(expected.at("heading").get<std::string>() + " " + starts.front());
    }
    return std::ranges::any_of(starts,
                               [&](const std::string& start) { return begins_with(words, words_of(start)); });
}

bool same_heading(const json& expected, const Section& section) {
    if (!section.heading)
        return expected.at("heading").is_null() || expected.value("heading_optional", false);
    return std::ranges::any_of(accepted(expected, "heading"), [&](const std::string& heading) {
        return folded_heading(heading) == folded_heading(*section.heading);
    });
}

std::string shown(const json& value) {
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::string described(const Section& section) {
    return std::string(info(section.kind).name) + " " +
           shown(section.heading ? json(*section.heading) : json()) + " " + shown(first_words(section));
}

/// Compares one release and keeps a line for each field that differs.
class Comparison {
  public:
    explicit Comparison(const json& expected) : expected_(expected) {}

    void field(const std::string& name, const json& got, std::string (*folded)(const std::string&) = spaced) {
        const json& want = expected_.at(name);
        const bool texts = want.is_string() && got.is_string();
        if (texts ? folded(want) != folded(got) : want != got) differ(name, shown(want), shown(got));
    }

    /// In order; one that is missing or too many does not hide those after it.
    void sections(const std::vector<Section>& got) {
        auto next = got.begin();
        for (const json& want : expected_.at("sections")) {
            const auto found =
                std::find_if(next, got.end(), [&](const auto& it) { return same_start(want, it); });
            if (found == got.end()) {
                if (!want.value("optional", false))
                    differ("sections", shown(want), "no section that starts so");
                continue;
            }
            while (next != found) extra(*next++);
            section(want, *next++);
        }
        while (next != got.end()) extra(*next++);
    }

    [[nodiscard]] const std::vector<std::string>& differences() const { return differences_; }

  private:
    void section(const json& want, const Section& got) {
        const std::string where = "section " + shown(want.at("starts"));
        const std::vector<std::string> kinds = accepted(want, "kind");
        if (std::ranges::count(kinds, info(got.kind).name) == 0) {
            differ(where + " kind", joined(kinds, " or "), std::string(info(got.kind).name));
        }
        if (!same_heading(want, got)) {
            differ(where + " heading", shown(want.at("heading")),
                   shown(got.heading ? json(*got.heading) : json()));
        }
    }

    void extra(const Section& got) { differ("sections", "no section here", described(got)); }

    void differ(const std::string& name, const std::string& want, const std::string& got) {
        differences_.push_back(name + ": expected " + want + ", got " + got);
    }

    const json& expected_;
    std::vector<std::string> differences_;
};

json or_null(const std::optional<std::string>& value) {
    return value ? json(*value) : json();
}

}  // namespace

std::vector<std::string> parse_differences(const json& expected, const Release& release) {
    Comparison compare(expected);
    json tickers = json::array();
    for (const Ticker& ticker : release.tickers) tickers.push_back(ticker.text());
    compare.field("headline", release.headline);
    compare.field("subheadline", or_null(release.subheadline), folded_subheadline);
    compare.field("date", release.date ? json(iso_date(*release.date)) : json());
    compare.field("dateline_place", or_null(release.dateline_place), folded_place);
    compare.field("wire", or_null(release.wire));
    compare.field("tickers", tickers);
    compare.field("issuer_ticker", release.issuer_ticker ? json(release.issuer_ticker->text()) : json());
    compare.field("issuer", or_null(release.issuer), folded_issuer);
    compare.field("update_of", release.update_of);
    compare.field("language", release.language);
    compare.sections(release.sections);
    return compare.differences();
}

}  // namespace dateline::test
