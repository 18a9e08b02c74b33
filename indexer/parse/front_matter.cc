// SPDX-License-Identifier: GPL-2.0-or-later
// Front matter: find the dateline, then sort what stands above it.
#include "indexer/parse/front_matter.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "indexer/parse/characters.h"
#include "indexer/parse/heading_shape.h"
#include "indexer/parse/masthead.h"
#include "indexer/parse/repeated_headline.h"
#include "indexer/parse/section_rules.h"
#include "indexer/parse/wire_name.h"

namespace dateline {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t most_front_blocks = 30;
constexpr std::size_t most_blocks_above_headline = 20;  ///< of a letterhead with its contacts
constexpr std::size_t most_front_bytes = 6000;
constexpr std::size_t least_headline_words = 6;  ///< of a title that stands apart from the news
constexpr std::size_t most_prose_before_plain_dateline = 700;
constexpr std::size_t most_prose_before_dateline = 2000;
constexpr std::size_t most_below_headline = 1500;  ///< bytes: more than that is no subheadline
constexpr std::size_t longest_subheadline = 300;   ///< of one with more than that below it

std::string_view without_list_marks(std::string_view text) {
    const auto is_mark = [](char c) { return c == '-' || c == ' ' || c == '*'; };
    while (!text.empty() && is_mark(text.front())) text.remove_prefix(1);
    if (text.starts_with("• ") || text.starts_with("– ")) text.remove_prefix(text.find(' ') + 1);
    while (!text.empty() && is_mark(text.back())) text.remove_suffix(1);
    return text;
}

std::size_t words_of_letters(std::string_view text) {
    std::size_t words = 0;
    for (std::size_t at = 0; at < text.size(); ++at)
        if ((at == 0 || is_blank(text[at - 1])) && letter_case(text, at) != LetterCase::none) ++words;
    return words;
}

/// Whether the block is the next line of a headline that was cut: it begins small, or with a connecting word
/// in capitals like the headline.
bool goes_on(std::string_view headline, const Block& block) {
    constexpr std::size_t longest_line = 200;
    static constexpr std::array connecting =
        std::to_array<std::string_view>({"AND ", "OR ", "OF ", "TO ", "FOR "});
    const std::string_view text = trimmed(block.text);
    if (block.shape != BlockShape::prose || text.empty() || text.size() > longest_line ||
        is_masthead(block) || ends_sentence(text))
        return false;
    if (letter_case(text, 0) == LetterCase::lower) return true;
    const bool capitals = std::none_of(headline.begin(), headline.end(), is_ascii_lower);
    return capitals && std::any_of(connecting.begin(), connecting.end(),
                                   [&](std::string_view word) { return text.starts_with(word); });
}

class FrontReader {
  public:
    FrontReader(std::vector<Block>& blocks, std::string_view title) : blocks_(blocks) {
        front_.headline = std::string(trimmed(title));
    }

    FrontMatter read() && {
        take_repeated_headline();
        find_dateline();
        if (front_.headline.empty()) find_headline();
        if (front_.dateline) {
            sort_until(dateline_at_);
            settle_dateline();
        } else {
            take_head_without_dateline();
        }
        blocks_.erase(blocks_.begin(), blocks_.begin() + static_cast<std::ptrdiff_t>(next_));
        return std::move(front_);
    }

  private:
    void find_dateline() {
        std::size_t prose = 0;
        std::size_t bytes = 0;
        for (std::size_t i = next_; i < std::min(blocks_.size(), next_ + most_front_blocks); ++i) {
            const Block& block = blocks_[i];
            const bool first_line = i == 0 && front_.headline.empty();
            if (!first_line && block.shape != BlockShape::table) {
                // Web pages make list items of paragraphs.
                if (block.shape == BlockShape::bullet && block.text.starts_with("* ") &&
                    read_dateline(std::string_view(block.text).substr(2))) {
                    blocks_[i].text.erase(0, 2);
                    blocks_[i].shape = BlockShape::prose;
                }
                auto found = block.shape == BlockShape::prose ? read_dateline(block.text) : std::nullopt;
                // `Monday, January 5, 2026 - 10:00am` above the news.
                if (found && found->place.empty() && found->wire.empty() && date_line(block.text)) continue;
                const bool lone_mark = found && found->place.empty() && !found->date;
                if (lone_mark && block.text.size() < 40) {
                    front_.masthead_wire = found->wire;
                } else if (found && (!found->wire.empty() || prose <= most_prose_before_plain_dateline)) {
                    front_.dateline = std::move(found);
                    front_.dateline_line = block.line;
                    dateline_at_ = i;
                    return;
                }
            }
            if (block.text.size() > 200) prose += block.text.size();
            bytes += block.text.size();
            if (bytes > most_front_bytes || prose > most_prose_before_dateline) return;
        }
    }

    void to_masthead(Block& block) {
        if (const auto date = date_line(block.text); date && !front_.masthead_date) {
            front_.masthead_date = date;
            front_.masthead_date_line = block.line;
        }
        front_.masthead.push_back({std::move(block.text), block.line});
    }

    /// The record gives the headline and the body repeats it, perhaps behind a date.
    void take_repeated_headline() {
        if (front_.headline.empty()) return;
        const std::string headline = squashed(front_.headline);
        for (std::size_t i = 0; i < std::min(blocks_.size(), most_blocks_above_headline); ++i) {
            if (cut_repeated_headline(i)) return;
            if (blocks_[i].text.size() > front_.headline.size() * 2 + 40) break;
            const std::string text = squashed(blocks_[i].text);
            if (text != headline && !repeats_with_date(blocks_[i], text, headline)) continue;
            if (const std::size_t at = dateline_before(i); at < i) {
                to_masthead(blocks_[i]);
                blocks_.erase(blocks_.begin() + static_cast<std::ptrdiff_t>(i));
                return;
            }
            for (; next_ <= i; ++next_) to_masthead(blocks_[next_]);
        }
    }

    /// Whether block `i` begins with the headline in front of the news; that part then is in the masthead.
    bool cut_repeated_headline(std::size_t i) {
        Block& block = blocks_[i];
        const auto repeated = read_repeated_headline(block.text, front_.headline);
        if (!repeated) return false;
        for (; next_ < i; ++next_) to_masthead(blocks_[next_]);
        front_.masthead.push_back(
            {std::string(trimmed(std::string_view(block.text).substr(0, repeated->end))), block.line});
        if (repeated->date && repeated->date->has_year() && !front_.masthead_date) {
            front_.masthead_date = repeated->date;
            front_.masthead_date_line = block.line;
        }
        add_subheadline(std::string_view(block.text).substr(repeated->end, repeated->news - repeated->end));
        block.text.erase(0, repeated->news);
        block.heading_mark = false;
        return true;
    }

    /// The block not yet taken, before `end`, that is a wire's dateline alone in its paragraph; `end` where
    /// there is none.
    [[nodiscard]] std::size_t dateline_before(std::size_t end) const {
        for (std::size_t i = next_; i < end; ++i) {
            const auto found = read_dateline(blocks_[i].text);
            if (found && !found->wire.empty() && !found->place.empty() && found->date) return i;
        }
        return end;
    }

    /// The headline, perhaps shortened, with a date behind it: `… in MONARCH 2 July 30, 2019`.
    bool repeats_with_date(const Block& block, std::string_view text, std::string_view headline) {
        const auto date = find_date(block.text, Year::required);
        if (!date || date->end < block.text.size() || date->begin < 20) return false;
        const std::string before = squashed(std::string_view(block.text).substr(0, date->begin));
        const std::size_t shared = std::min<std::size_t>(20, before.size());
        if (text.size() < shared || headline.substr(0, shared) != std::string_view(before).substr(0, shared))
            return false;
        if (!front_.masthead_date) {
            front_.masthead_date = date;
            front_.masthead_date_line = block.line;
        }
        return true;
    }

    void find_headline() {
        const std::size_t end = front_.dateline ? dateline_at_ : std::min(blocks_.size(), most_front_blocks);
        std::size_t at = headline_block(end);
        if (at == npos) return;
        for (; next_ < at; ++next_) to_masthead(blocks_[next_]);
        front_.headline = std::string(trimmed(blocks_[at].text));
        front_.headline_line = blocks_[at].line;
        next_ = at + 1;
        while (next_ < end && goes_on(front_.headline, blocks_[next_]))
            front_.headline.append(" ").append(trimmed(blocks_[next_++].text));
        const std::string headline = squashed(front_.headline);
        while (next_ < end && squashed(blocks_[next_].text) == headline) to_masthead(blocks_[next_++]);
    }

    /// The block of the headline before `end`; npos where there is none.
    [[nodiscard]] std::size_t headline_block(std::size_t end) const {
        if (end == 0) return npos;
        const bool letterhead = has_letterhead(end);
        const bool first_line = blocks_[0].line == 1 && !letterhead && !is_masthead(blocks_[0]) &&
                                title_shape(blocks_[0].text).words >= 3;
        if (first_line) return 0;
        const auto is_candidate = [&](std::size_t i) {
            return !is_masthead(blocks_[i]) && !(i == 0 && letterhead) &&
                   title_shape(blocks_[i].text).words >= 3 && blocks_[i].text.size() < 500;
        };
        if (front_.dateline) {
            std::size_t at = end;
            while (at > 0 && !is_candidate(at - 1)) --at;
            std::size_t top = npos;
            while (at > 0 && is_candidate(at - 1)) top = --at;
            if (top != npos) return marked_title_above(top, is_candidate);
        }
        for (std::size_t i = 0; i < end; ++i) {
            if (is_candidate(i)) return marked_title_below(i, end, is_candidate);
        }
        for (std::size_t i = 0; i < end; ++i) {
            if (!is_masthead(blocks_[i])) return i;
        }
        return 0;
    }

    /// The first block above `top` that the format marks as a heading and that is long enough for a headline,
    /// where `top` itself is not marked: covers print figures between the headline and the dateline.
    template <typename Candidate>
    [[nodiscard]] std::size_t marked_title_above(std::size_t top, Candidate is_candidate) const {
        const auto is_mark = [](const Block& block) {
            return block.heading_mark && words_of_letters(block.text) >= least_headline_words;
        };
        if (is_mark(blocks_[top])) return top;
        for (std::size_t i = 0; i < top; ++i)
            if (is_mark(blocks_[i]) && is_candidate(i)) return i;
        return top;
    }

    /// The headline of a release without a dateline that begins with its contacts: the first block marked as
    /// a heading and long enough, before any prose, where the first candidate is only a company's name.
    template <typename Candidate>
    [[nodiscard]] std::size_t marked_title_below(std::size_t first, std::size_t end,
                                                 Candidate is_candidate) const {
        if (blocks_[first].heading_mark || !is_letterhead_name(blocks_[first].text)) return first;
        for (std::size_t i = first + 1; i < end && blocks_[i].text.size() < 200; ++i)
            if (blocks_[i].heading_mark && words_of_letters(blocks_[i].text) >= least_headline_words &&
                is_candidate(i))
                return i;
        return first;
    }

    /// Whether the first block is a company's name with a headline of its own below: behind masthead lines or
    /// a blank line, in title case, not a sentence.
    [[nodiscard]] bool has_letterhead(std::size_t end) const {
        if (!is_letterhead_name(blocks_[0].text)) return false;
        std::size_t next = 1;
        while (next < end && is_masthead(blocks_[next])) ++next;
        if (next >= end || (next == 1 && !blocks_[1].gap)) return false;
        const std::string_view text = blocks_[next].text;
        return text.size() < 300 && title_shape(text).words >= 4 && is_title(text) && !ends_sentence(text);
    }

    void add_subheadline(std::string_view text) {
        text = without_list_marks(text);
        if (text.empty()) return;
        if (!front_.subheadline) {
            front_.subheadline = std::string(text);
        } else {
            front_.subheadline->append(" ").append(text);
        }
    }

    /// Blocks between the headline and the dateline: labels and contacts to the masthead, the rest below the
    /// headline; long prose is neither and makes the news begin there.
    void sort_until(std::size_t end) {
        std::size_t below = 0;
        const std::string headline = squashed(front_.headline);
        for (std::size_t i = next_; i < end; ++i) {
            if (!is_masthead(blocks_[i])) below += blocks_[i].text.size();
        }
        for (; next_ < end; ++next_) {
            Block& block = blocks_[next_];
            const bool next_line = !front_.subheadline && block.shape == BlockShape::prose &&
                                   block.text.size() <= longest_subheadline && !ends_sentence(block.text);
            if (is_masthead(block) || squashed(block.text) == headline ||
                (below > most_below_headline && !next_line)) {
                to_masthead(block);
            } else {
                add_subheadline(block.text);
            }
        }
    }

    /// Text in front of a dateline in the same paragraph is the subheadline; a dateline alone in its
    /// paragraph is joined with the news behind it.
    void settle_dateline() {
        Block& block = blocks_[next_];
        DatelineLine& found = *front_.dateline;
        if (found.begin > 0) {
            add_subheadline(std::string_view(block.text).substr(0, found.begin));
            block.text.erase(0, found.begin);
            found.end -= found.begin;
            if (found.date) {
                found.date->begin -= std::min(found.date->begin, found.begin);
                found.date->end -= std::min(found.date->end, found.begin);
            }
            found.begin = 0;
        }
        if (found.end >= block.text.size() && next_ + 1 < blocks_.size() &&
            blocks_[next_ + 1].shape == BlockShape::prose) {
            block.text.append(" ").append(blocks_[next_ + 1].text);
            blocks_.erase(blocks_.begin() + static_cast<std::ptrdiff_t>(next_) + 1);
        }
    }

    void take_head_without_dateline() {
        while (next_ < blocks_.size() && (is_masthead(blocks_[next_]) && next_ < 12))
            to_masthead(blocks_[next_++]);
        if (next_ + 1 >= blocks_.size()) return;
        const Block& block = blocks_[next_];
        const bool short_title =
            block.shape == BlockShape::prose && block.text.size() <= 240 && !ends_sentence(block.text) &&
            !block.text.ends_with(':') && title_shape(block.text).words >= 6 && !block.heading_mark &&
            !known_heading(block.text) && letter_case(block.text, 0) != LetterCase::lower;
        if (short_title && blocks_[next_ + 1].gap && blocks_[next_ + 1].text.size() >= 120 &&
            blocks_[next_].text.size() < blocks_[next_ + 1].text.size()) {
            add_subheadline(block.text);
            ++next_;
            while (next_ < blocks_.size() && is_masthead(blocks_[next_])) to_masthead(blocks_[next_++]);
        }
    }

    std::vector<Block>& blocks_;
    FrontMatter front_;
    std::size_t next_ = 0;         ///< the first block not yet taken
    std::size_t dateline_at_ = 0;  ///< valid where front_.dateline is set
};

}  // namespace

FrontMatter take_front_matter(std::vector<Block>& blocks, std::string_view title) {
    return FrontReader(blocks, title).read();
}

bool is_update(std::string_view headline) {
    static constexpr std::array marks = std::to_array<std::string_view>(
        {"update", "updated", "correction", "corrected", "correcting and replacing", "replacement",
         "updating and replacing", "/c o r r e c t i o n", "c o r r e c t i o n", "mise à jour",
         "rectificatif", "corrección", "korrektur", "errata"});
    const std::string lower = lowered(headline);
    const std::string_view text = trimmed(lower);
    const auto is_separator = [](std::string_view rest) {
        rest = trimmed(rest);
        return rest.starts_with(":") || rest.starts_with("-") || rest.starts_with("/") ||
               rest.starts_with("et ") || rest.starts_with("from source") || rest.starts_with("...") ||
               rest.starts_with("|");
    };
    return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) {
        const std::size_t begin = text.find_first_not_of("/*([- ");
        if (begin == npos) return false;
        const std::string_view body = text.substr(begin);
        if (body.starts_with(mark) &&
            (is_separator(body.substr(mark.size())) || mark.starts_with("correcting") ||
             mark.starts_with("updating") || body.substr(mark.size()).starts_with(")") ||
             body.substr(mark.size()).starts_with("]")))
            return true;
        const std::string tail = std::string("(") + std::string(mark) + ")";
        if (text.find(tail) != npos) return true;
        return text.ends_with(std::string("- ") + std::string(mark)) && mark != "updated" && mark != "update";
    });
}

}  // namespace dateline
