// SPDX-License-Identifier: GPL-2.0-or-later
// The shape of a heading, and standing alone as one.
#include "indexer/parse/heading_shape.h"

#include <algorithm>
#include <array>

#include "indexer/parse/characters.h"
#include "indexer/parse/section_rules.h"
#include "schema/byte_set.h"

namespace dateline {
namespace {

constexpr std::size_t longest_heading = 150;
constexpr std::size_t most_heading_words = 18;
constexpr std::size_t short_block = 80;
constexpr ByteSet word_ends(" \n");

bool is_minor_word(std::string_view word) {
    static constexpr std::array words = std::to_array<std::string_view>(
        {"a",    "an",   "the",  "of",  "and", "or",   "for", "to",  "in",  "on",  "at",  "by",
         "with", "from", "as",   "vs",  "via", "de",   "la",  "le",  "les", "du",  "des", "et",
         "y",    "el",   "los",  "las", "en",  "para", "der", "die", "das", "von", "und", "its",
         "per",  "into", "that", "is",  "are", "our",  "&",   "-",   "–"});
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_abbreviation(std::string_view word) {
    static constexpr std::array words = std::to_array<std::string_view>(
        {"inc.", "corp.",  "ltd.",   "co.",  "llc.",  "l.p.", "s.a.",   "n.v.", "plc.",
         "u.s.", "l.l.c.", "s.p.a.", "cos.", "s.e.",  "a.g.", "bros.",  "jr.",  "sr.",
         "n.a.", "b.v.",   "pty.",   "m.d.", "ph.d.", "p.c.", "l.l.p.", "inc.,"});
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool has_address(std::string_view text) {
    return text.find('@') != std::string_view::npos || find_lower(text, "http") != std::string_view::npos ||
           find_lower(text, "www.") != std::string_view::npos ||
           find_lower(text, ".com/") != std::string_view::npos;
}

/// Counts the groups of digits of what may be a telephone number.
class PhoneDigits {
  public:
    void add_digit(char digit) {
        ++digits_;
        ++group_;
        if (group_ <= 2) century_ = century_ * 10 + (digit - '0');
    }

    void end_group() {
        if (group_ == 0) return;
        ++groups_;
        const bool year = group_ == 4 && (century_ == 19 || century_ == 20);
        years_ = years_ && year;
        date_ = groups_ == 3 ? date_ && year : date_ && groups_ < 3 && group_ <= 2;
        // `+1 555 555 0100` begins with a lone digit, `121.6 103.9` are figures.
        if (group_ == 1 && groups_ > 1) ++lone_digits_;
        group_ = 0;
        century_ = 0;
    }

    void clear() {
        if (digits_ > 0) *this = {};
    }

    [[nodiscard]] bool is_phone() {
        if (digits_ < 7) return false;
        end_group();
        const bool lengths = digits_ >= 7 && digits_ <= 15 && groups_ >= 2 && groups_ <= 6;
        return lengths && lone_digits_ < 2 && !(years_ && groups_ >= 2) && !(date_ && groups_ == 3);
    }

  private:
    std::size_t digits_ = 0;
    std::size_t groups_ = 0;
    std::size_t group_ = 0;        ///< digits of the group being read
    std::size_t lone_digits_ = 0;  ///< groups of one digit but for the first
    int century_ = 0;              ///< the first two digits of the group being read
    bool years_ = true;            ///< only years, as in `2023 2022`
    bool date_ = true;             ///< two short groups and a year, as in `14.04.2022`
};

/// What may stand behind a heading: a paragraph, a list, a table.
bool carries_heading(const Block& next) {
    if (next.shape != BlockShape::prose) return true;
    if (next.text.size() >= short_block) return true;
    const bool lead_in = next.text.ends_with(':') && !is_title(next.text);
    return lead_in || (ends_sentence(next.text) && title_shape(next.text).words >= 4 && !is_title(next.text));
}

/// `Replay Passcode: 51551`, `Presenter:Jane Doe`: a label with its value; salutations and signatures; links
/// such as `Read More>>`.
bool is_label_or_link(std::string_view text) {
    static constexpr std::array first_words = std::to_array<std::string_view>(
        {"dear ", "sincerely", "by ", "read more", "read full", "read the full", "click here",
         "for immediate release", "on behalf of the board", "["});
    const bool link = std::any_of(first_words.begin(), first_words.end(),
                                  [&](std::string_view first) { return starts_with_lower(text, first); });
    if (link || text.ends_with(">>")) return true;
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon + 1 >= text.size()) return false;
    if (text[colon + 1] != ' ') return true;
    return std::count_if(text.begin() + static_cast<std::ptrdiff_t>(colon), text.end(), is_digit) >= 3;
}

/// `Financial Tables to Follow`, `Specifically, the company is:`: what leads to the text behind it.
bool points_ahead(std::string_view text) {
    const std::string end = lowered(text.substr(text.size() - std::min<std::size_t>(text.size(), 12)));
    if (end.find("to follow") != std::string::npos) return true;
    static constexpr std::array<std::string_view, 6> leads{
        " said:", " is:", " are:", " includes:", " include:", " added:"};
    return std::any_of(leads.begin(), leads.end(),
                       [&](std::string_view lead) { return end.ends_with(lead); });
}

/// Whether the text says something, as a sentence does and a heading seldom.
bool has_plain_verb(std::string_view line) {
    const std::string text = lowered(line);
    static constexpr std::array<std::string_view, 8> verbs{" is ",   " are ", " was ",  " were ",
                                                           " will ", " has ", " have ", " said"};
    return std::any_of(verbs.begin(), verbs.end(),
                       [&](std::string_view verb) { return text.find(verb) != std::string::npos; });
}

/// Kinds that headings in small letters name with certainty: `Mise en garde concernant les énoncés
/// prospectifs`. Words on results, guidance and contacts also begin captions and sentences.
bool names_clause(SectionKind kind) {
    return kind == SectionKind::about || kind == SectionKind::about_issuer ||
           kind == SectionKind::forward_looking || kind == SectionKind::legal ||
           kind == SectionKind::non_gaap || kind == SectionKind::event;
}

/// Whether the block, between blank lines, is no lead-in and no sentence, and a paragraph follows.
bool stands_alone(const Block& block, const Block& next) {
    const bool paragraph = next.gap && next.shape == BlockShape::prose && next.text.size() >= 40;
    return block.gap && paragraph && !block.text.ends_with(':') && !has_plain_verb(block.text);
}

bool is_sentence_case_heading(const Block* previous, const Block& block, const Block& next,
                              const TitleShape& shape) {
    if (!block.gap || !next.gap || shape.words < 2 || shape.words > 8) return false;
    if (letter_case(block.text, 0) != LetterCase::upper) return false;
    if (next.shape == BlockShape::prose && next.text.size() < 120) return false;
    if (previous != nullptr && previous->text.size() < short_block) return false;
    return !has_plain_verb(block.text);
}

bool has_letter(std::string_view text) {
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return is_ascii_letter(c) || is_beyond_ascii(c); });
}

}  // namespace

TitleShape title_shape(std::string_view text) {
    text = trimmed(text.substr(0, 400));
    TitleShape shape;
    bool lower = false;
    std::size_t upper = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(word_ends.find_in(text, at), text.size());
        const std::string_view word = text.substr(at, end - at);
        at = end + 1;
        std::size_t first = 0;
        while (first < word.size() && !is_word_character(word, first)) first += character_bytes(word, first);
        if (first >= word.size()) continue;
        ++shape.words;
        for (std::size_t i = first; i < word.size(); i += character_bytes(word, i)) {
            const LetterCase letter = letter_case(word, i);
            lower = lower || letter == LetterCase::lower;
            if (letter == LetterCase::upper) ++upper;
        }
        std::size_t last = word.size();
        while (last > first && !is_beyond_ascii(word[last - 1]) && !is_word_character(word, last - 1)) --last;
        if (is_minor_word(word.substr(first, last - first))) continue;
        ++shape.significant;
        // A word such as `eCommerce` or `3M` counts as capitalised.
        const bool capital = letter_case(word, first) != LetterCase::lower ||
                             std::any_of(word.begin(), word.end(), [](char c) { return is_ascii_upper(c); });
        if (capital) ++shape.capitals;
    }
    shape.all_capitals = !lower && upper >= 2;
    return shape;
}

bool is_title(std::string_view text) {
    const TitleShape shape = title_shape(text);
    return shape.significant > 0 && shape.capitals * 4 >= shape.significant * 3;
}

bool ends_sentence(std::string_view text) {
    while (!text.empty() && (text.ends_with('"') || text.ends_with(')') || text.ends_with("”"))) {
        text.remove_suffix(text.ends_with("”") ? 3 : 1);
    }
    if (text.empty()) return false;
    const char last = text.back();
    if (last == '!' || last == '?' || last == ';') return true;
    if (last != '.') return false;
    const std::size_t space = text.find_last_of(" \n");
    const std::string word = lowered(space == std::string_view::npos ? text : text.substr(space + 1));
    return !is_abbreviation(word);
}

bool has_phone(std::string_view text) {
    PhoneDigits number;
    for (const char c : text) {
        if (is_digit(c)) {
            number.add_digit(c);
        } else if (c == '-' || c == '.' || c == ' ' || c == '(' || c == ')' || c == '+' || c == '/') {
            number.end_group();
        } else {
            if (number.is_phone()) return true;
            number.clear();
        }
    }
    return number.is_phone();
}

bool has_email(std::string_view text) {
    for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
        const bool before = at > 0 && (is_ascii_letter(text[at - 1]) || is_digit(text[at - 1]));
        const bool after = at + 1 < text.size() && is_ascii_letter(text[at + 1]);
        if (before && after && text.substr(at, 60).find('.') != std::string_view::npos) return true;
    }
    return false;
}

bool is_column_head(std::string_view text) {
    static constexpr std::array heads = std::to_array<std::string_view>(
        {"three month", "six month",    "nine month",     "twelve month",      "for the three",
         "for the six", "for the nine", "for the twelve", "for the year",      "for the quarter",
         "year ended",  "years ended",  "quarter ended",  "fiscal year ended", "as of ",
         "13 weeks",    "26 weeks",     "39 weeks",       "52 weeks",          "thirteen weeks",
         "twenty-six",  "thirty-nine",  "fifty-two"});
    return std::any_of(heads.begin(), heads.end(),
                       [&](std::string_view head) { return starts_with_lower(text, head); });
}

bool is_heading_block(const Block* previous, const Block& block, const Block* next) {
    const std::string_view text = block.text;
    if (next == nullptr || block.shape != BlockShape::prose || text.size() > longest_heading) return false;
    const auto known = known_heading(text);
    const bool quote = text.starts_with('"') || text.starts_with("“");
    if ((quote && !(known && names_clause(known->kind))) || text.starts_with('(') || text.ends_with(',') ||
        has_address(text) || has_phone(text)) {
        return false;
    }
    const TitleShape shape = title_shape(text);
    if (shape.words == 0 || shape.words > most_heading_words) return false;
    if (text.starts_with('$') || !has_letter(text)) return false;      // a figure
    if (std::count(text.begin(), text.end(), '|') >= 2) return false;  // cells of a row
    // `Highlights of the quarter include:` names the list all the same.
    if (points_ahead(text) && (block.heading_mark || !known)) return false;
    if (block.heading_mark) return !ends_sentence(text) && !is_label_or_link(text);
    if (ends_sentence(text) && !text.ends_with('?')) return false;
    if (is_source_line(text)) return false;
    if (letter_case(text, 0) == LetterCase::lower) return false;
    if (is_label_or_link(text)) return false;
    if (is_column_head(text) && (next->shape == BlockShape::table || next->text.size() < short_block))
        return false;
    // Names of statement lines (`Operating expenses`) are headings only over prose or a list.
    const bool statement_line =
        known && (known->kind == SectionKind::financial_results || known->kind == SectionKind::outlook);
    if (statement_line && !carries_heading(*next)) return false;
    if (known && shape.words <= 14 && (is_title(text) || shape.words <= 4)) return true;
    const bool lead_in = text.ends_with(':');
    if (known && names_clause(known->kind) && stands_alone(block, *next) && shape.words <= 14) return true;
    // "For further information, please contact:" heads the names behind it.
    if (known && known->kind == SectionKind::contact && lead_in && shape.words <= 10) return true;
    if (known && known->kind == SectionKind::highlights && lead_in && next->shape == BlockShape::bullet)
        return true;
    if (lead_in && is_title(text) && shape.words >= 6 && shape.capitals == shape.significant) return true;
    const bool follows_line = !block.gap && previous != nullptr && previous->text.size() < short_block;
    if (follows_line || !carries_heading(*next)) return false;
    if (is_title(text)) return shape.words >= 2 || shape.all_capitals || text.size() >= 5;
    return !text.ends_with(':') && is_sentence_case_heading(previous, block, *next, shape);
}

}  // namespace dateline
