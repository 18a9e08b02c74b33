// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/indexer/parse/parsed_release.h"

#include <boost/test/unit_test.hpp>
#include <utility>
#include <variant>

namespace dateline {

Release parsed(const std::string& text, const std::string& title, const std::string& published) {
    RawRelease raw;
    raw.text = text;
    raw.title = title;
    raw.published = published;
    auto result = parse_release(raw);
    BOOST_REQUIRE(std::holds_alternative<Release>(result));
    return std::get<Release>(std::move(result));
}

std::string outline(const std::vector<Section>& sections) {
    std::string out;
    for (const Section& section : sections) {
        out += (out.empty() ? "" : " ") + std::string(info(section.kind).name);
        if (section.heading) out += "[" + *section.heading + "]";
    }
    return out;
}

std::string date_of(const Release& release) {
    return release.date ? iso_date(*release.date) : "";
}

}  // namespace dateline
