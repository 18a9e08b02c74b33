// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/unrecognised.h"

#include <algorithm>
#include <string_view>

namespace dateline {
namespace {

/// The beginning of a text, cut at a character, enough to find its place.
std::string beginning(std::string_view text) {
    constexpr std::size_t most = 80;
    if (text.size() <= most) return std::string(text);
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80) --end;
    return std::string(text.substr(0, end)) + "…";
}

class UnrecognisedFinder {
  public:
    explicit UnrecognisedFinder(const Release& release) : release_(release) {}

    std::vector<Unrecognised> run() {
        look_at_head();
        for (const Section& section : release_.sections) look_at_section(section);
        for (const Quote& quote : release_.quotes)
            if (quote.speaker.empty()) add("speaker", quote.text, quote.line);
        return std::move(found_);
    }

  private:
    void add(std::string_view what, std::string_view text, int line) {
        found_.push_back({std::string(what), beginning(text), line});
    }

    void look_at_head() {
        const auto missing = [this](std::string_view what, bool found) {
            if (!found) add(what, "", 0);
        };
        missing("date", release_.date.has_value());
        missing("place", release_.dateline_place.has_value());
        missing("wire", release_.wire.has_value());
        missing("issuer", release_.issuer.has_value());
        missing("ticker", !release_.tickers.empty());
        missing("kind of news", !release_.kinds.empty());
    }

    void look_at_section(const Section& section) {
        const std::string_view heading = section.heading ? std::string_view(*section.heading) : "";
        if (section.kind == SectionKind::other) add("kind of section", heading, section.line);
        if (section.kind == SectionKind::contact && !has_line_in(section, release_.contacts))
            add("contact", text_of(section), section.line);
        if (section.kind == SectionKind::event && !release_.call) add("call", text_of(section), section.line);
    }

    template <typename Statement>
    static bool has_line_in(const Section& section, const std::vector<Statement>& statements) {
        return std::any_of(statements.begin(), statements.end(), [&](const Statement& statement) {
            return std::any_of(section.paragraphs.begin(), section.paragraphs.end(),
                               [&](const Paragraph& paragraph) { return paragraph.line == statement.line; });
        });
    }

    static std::string_view text_of(const Section& section) {
        if (!section.paragraphs.empty()) return section.paragraphs.front().text;
        return section.heading ? std::string_view(*section.heading) : std::string_view();
    }

    const Release& release_;
    std::vector<Unrecognised> found_;
};

}  // namespace

std::vector<Unrecognised> find_unrecognised(const Release& release) {
    return UnrecognisedFinder(release).run();
}

}  // namespace dateline
