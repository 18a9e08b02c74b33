// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/compare/release_diff.h"

#include <optional>
#include <string_view>

#include "schema/section_kind.h"
#include "searcher/compare/edit_script.h"

namespace dateline {

namespace {

constexpr double least_likeness = 0.5;

/// A heading or paragraph with the section that it stands in.
struct Passage {
    const Section* section = nullptr;
    std::string_view text;
};

struct Passages {
    std::vector<Passage> all;
    std::vector<std::string> texts;  ///< the same, for comparing

    void add(const Section& section, const std::string& text) {
        all.push_back({&section, text});
        texts.push_back(text);
    }
};

Passages passages_of(const Release& release) {
    Passages passages;
    for (const Section& section : release.sections) {
        if (section.heading) passages.add(section, *section.heading);
        for (const Paragraph& paragraph : section.paragraphs) passages.add(section, paragraph.text);
    }
    return passages;
}

std::string tickers_of(const Release& release) {
    std::string out;
    for (const Ticker& ticker : release.tickers) out += (out.empty() ? "" : " ") + ticker.text();
    return out;
}

bool differs(const std::vector<DiffPiece>& pieces) {
    return pieces.size() > 1 || (pieces.size() == 1 && pieces.front().change != TextChange::same);
}

void add_fact(const char* part, const std::string& before, const std::string& after,
              std::vector<ReleaseChange>& changes) {
    std::vector<DiffPiece> pieces = word_diff(before, after);
    if (differs(pieces)) changes.push_back({part, "", "", std::move(pieces)});
}

void add_facts(const Release& before, const Release& after, std::vector<ReleaseChange>& changes) {
    const auto date = [](const Release& release) {
        return release.date ? iso_date(*release.date) : "undated";
    };
    add_fact("headline", before.headline, after.headline, changes);
    add_fact("subheadline", before.subheadline.value_or(""), after.subheadline.value_or(""), changes);
    add_fact("date", date(before), date(after), changes);
    add_fact("place", before.dateline_place.value_or(""), after.dateline_place.value_or(""), changes);
    add_fact("wire", before.wire.value_or(""), after.wire.value_or(""), changes);
    add_fact("tickers", tickers_of(before), tickers_of(after), changes);
    add_fact("issuer", before.issuer.value_or(""), after.issuer.value_or(""), changes);
    add_fact("language", before.language, after.language, changes);
}

/// Aligns what lies between two passages that stay.
class PassageAligner {
  public:
    PassageAligner(const Passages& before, const Passages& after, std::vector<ReleaseChange>& changes)
        : before_(before), after_(after), changes_(changes) {}

    void change_until(std::size_t before_end, std::size_t after_end) {
        for (; before_at_ < before_end; ++before_at_) {
            const std::optional<std::size_t> successor = successor_of(before_at_, after_end);
            if (!successor) {
                add(before_.all[before_at_], before_.all[before_at_].text, "");
                continue;
            }
            for (; after_at_ < *successor; ++after_at_) add_new(after_at_);
            add(after_.all[after_at_], before_.all[before_at_].text, after_.all[after_at_].text);
            ++after_at_;
        }
        for (; after_at_ < after_end; ++after_at_) add_new(after_at_);
    }

    /// Passes over a passage that stays.
    void keep() {
        ++before_at_;
        ++after_at_;
    }

  private:
    /// A passage is looked for among so many that follow, so that two long releases with nothing in common
    /// take no longer than their words.
    static constexpr std::size_t reach = 8;

    [[nodiscard]] std::optional<std::size_t> successor_of(std::size_t before, std::size_t end) const {
        for (std::size_t at = after_at_; at < end && at < after_at_ + reach; ++at)
            if (word_likeness(before_.all[before].text, after_.all[at].text) >= least_likeness) return at;
        return std::nullopt;
    }

    void add_new(std::size_t at) { add(after_.all[at], "", after_.all[at].text); }

    void add(const Passage& passage, std::string_view before, std::string_view after) {
        std::vector<DiffPiece> pieces = word_diff(before, after);
        if (!differs(pieces)) return;
        changes_.push_back({"section", std::string(info(passage.section->kind).name),
                            passage.section->heading.value_or(""), std::move(pieces)});
    }

    const Passages& before_;
    const Passages& after_;
    std::vector<ReleaseChange>& changes_;
    std::size_t before_at_ = 0;
    std::size_t after_at_ = 0;
};

}  // namespace

std::vector<ReleaseChange> release_diff(const Release& before, const Release& after) {
    std::vector<ReleaseChange> changes;
    add_facts(before, after, changes);
    const Passages old_passages = passages_of(before);
    const Passages new_passages = passages_of(after);
    PassageAligner aligner(old_passages, new_passages, changes);
    for (const KeptElement& kept : kept_elements(old_passages.texts, new_passages.texts)) {
        aligner.change_until(kept.before, kept.after);
        aligner.keep();
    }
    aligner.change_until(old_passages.all.size(), new_passages.all.size());
    return changes;
}

}  // namespace dateline
