// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/score_writer.h"

#include <array>
#include <cstdio>

#include "schema/printable.h"
#include "schema/section_kind.h"
#include "searcher/query/query_description.h"

namespace dateline {

namespace {

struct SourceName {
    const char* name;
    const char* before;  ///< in text, before the terms
};

SourceName name_of(ScoreSource source) {
    switch (source) {
        case ScoreSource::word:
            return {"word", ""};
        case ScoreSource::row:
            return {"row", "in a row: "};
        case ScoreSource::headline:
            return {"headline", "in the headline: "};
        case ScoreSource::issuer:
            return {"issuer", "about the issuer: "};
        case ScoreSource::date:
            return {"date", "newer: "};
    }
    return {"", ""};
}

const char* part_name(ReleasePart part) {
    if (part == ReleasePart::headline) return "headline";
    return part == ReleasePart::subheadline ? "subheadline" : "section";
}

/// `headline`, `Pipeline Update 2`: the part, and how often where it is more than once.
std::string place_text(const MatchPlace& place) {
    std::string text = part_name(place.part);
    if (place.part == ReleasePart::section)
        text = place.heading ? *place.heading : std::string(info(place.kind).name);
    return place.count == 1 ? text : text + " " + std::to_string(place.count);
}

/// The term with its prefix in words, but where the source says the same.
std::string named(const ScorePart& part, const std::string& term) {
    std::string name = readable_term(term);
    if (part.source == ScoreSource::headline || part.source == ScoreSource::date)
        name.erase(0, name.find(':') + 1);
    return name;
}

std::string what(const ScorePart& part) {
    std::string terms;
    for (const ScoredTerm& term : part.terms)
        terms += (terms.empty() ? "" : part.source == ScoreSource::row ? " " : ", ") + named(part, term.term);
    std::string text = name_of(part.source).before + terms;
    for (std::size_t i = 0; i < part.places.size(); ++i)
        text += (i == 0 ? ": " : ", ") + place_text(part.places[i]);
    return text;
}

Json place_json(const MatchPlace& place) {
    Json object = {{"part", part_name(place.part)}, {"count", place.count}};
    if (place.part != ReleasePart::section) return object;
    object["section"] = place.section;
    object["heading"] = place.heading ? Json(*place.heading) : Json(nullptr);
    object["kind"] = info(place.kind).name;
    return object;
}

}  // namespace

std::string four_decimals(double number) {
    std::array<char, 32> digits{};
    std::snprintf(digits.data(), digits.size(), "%.4f", number);
    return digits.data();
}

std::vector<std::string> score_lines(const std::vector<ScorePart>& parts) {
    std::vector<std::string> lines;
    for (const ScorePart& part : parts)
        lines.push_back(four_decimals(part.weight) + " " + printable(what(part)));
    return lines;
}

Json score_json(const std::vector<ScorePart>& parts) {
    Json list = Json::array();
    for (const ScorePart& part : parts) {
        Json terms = Json::array();
        for (const ScoredTerm& term : part.terms)
            terms.push_back(
                {{"term", readable_term(term.term)}, {"wdf", term.wdf}, {"releases", term.releases}});
        Json places = Json::array();
        for (const MatchPlace& place : part.places) places.push_back(place_json(place));
        list.push_back({{"weight", part.weight},
                        {"source", name_of(part.source).name},
                        {"terms", std::move(terms)},
                        {"places", std::move(places)}});
    }
    return list;
}

}  // namespace dateline
