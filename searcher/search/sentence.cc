// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/sentence.h"

#include <algorithm>
#include <array>
#include <string>

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/utext.h>

namespace dateline {

namespace {

/// After these no sentence ends, whatever follows.
constexpr std::array never_last = std::to_array<std::string_view>(
    {"adm.", "approx.", "assoc.",  "atty.", "ave.",  "brig.", "capt.", "cf.",   "cmdr.",  "col.",  "dr.",
     "e.g.", "eds.",    "est.",    "esq.",  "fig.",  "figs.", "gen.",  "gov.",  "hon.",   "i.e.",  "incl.",
     "lt.",  "maj.",    "messrs.", "mr.",   "mrs.",  "ms.",   "mt.",   "no.",   "nos.",   "pres.", "prof.",
     "rep.", "reps.",   "rev.",    "sec.",  "sen.",  "sens.", "sgt.",  "st.",   "supt.",  "viz.",  "vol.",
     "vs.",  "v.",      "jan.",    "feb.",  "mar.",  "apr.",  "jun.",  "jul.",  "aug.",   "sep.",  "sept.",
     "oct.", "nov.",    "dec.",    "mon.",  "tue.",  "tues.", "wed.",  "thu.",  "thurs.", "fri.",  "ariz.",
     "ark.", "calif.",  "colo.",   "conn.", "del.",  "fla.",  "ga.",   "ill.",  "ind.",   "kan.",  "ky.",
     "la.",  "md.",     "mass.",   "mich.", "minn.", "miss.", "mo.",   "mont.", "neb.",   "nev.",  "okla.",
     "ore.", "pa.",     "penn.",   "tenn.", "tex.",  "va.",   "vt.",   "wash.", "wis.",   "wisc.", "wyo.",
     "ont.", "que.",    "yahoo!"});

/// These may end a sentence: it does when the next word is one that sentences begin with.
constexpr std::array seldom_last = std::to_array<std::string_view>(
    {"a.b.",   "a.g.", "a.m.",   "p.m.", "b.v.", "bros.", "co.",   "corp.",  "cos.",
     "d.c.",   "d.o.", "dept.",  "e.u.", "etc.", "inc.",  "intl.", "int'l.", "jr.",
     "l.l.c.", "l.p.", "llc.",   "ltd.", "m.d.", "mfg.",  "n.a.",  "n.v.",   "ph.d.",
     "plc.",   "s.a.", "s.p.a.", "sr.",  "u.k.", "u.n.",  "u.s.",  "u.s.a.", "univ."});

constexpr std::array first_words = std::to_array<std::string_view>({"a",
                                                                    "about",
                                                                    "additionally",
                                                                    "after",
                                                                    "all",
                                                                    "although",
                                                                    "an",
                                                                    "and",
                                                                    "as",
                                                                    "at",
                                                                    "based",
                                                                    "because",
                                                                    "both",
                                                                    "but",
                                                                    "by",
                                                                    "during",
                                                                    "each",
                                                                    "for",
                                                                    "founded",
                                                                    "from",
                                                                    "furthermore",
                                                                    "he",
                                                                    "headquartered",
                                                                    "his",
                                                                    "her",
                                                                    "however",
                                                                    "if",
                                                                    "in",
                                                                    "investors",
                                                                    "it",
                                                                    "its",
                                                                    "management",
                                                                    "more",
                                                                    "net",
                                                                    "no",
                                                                    "on",
                                                                    "other",
                                                                    "our",
                                                                    "revenue",
                                                                    "revenues",
                                                                    "she",
                                                                    "since",
                                                                    "such",
                                                                    "that",
                                                                    "the",
                                                                    "there",
                                                                    "these",
                                                                    "they",
                                                                    "this",
                                                                    "those",
                                                                    "through",
                                                                    "to",
                                                                    "total",
                                                                    "under",
                                                                    "we",
                                                                    "when",
                                                                    "while",
                                                                    "with",
                                                                    "you",
                                                                    "your"});

template <typename Table>
bool contains(const Table& table, std::string_view word) {
    return std::find(table.begin(), table.end(), word) != table.end();
}

bool is_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}
bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string lowered(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

TextRange trimmed(std::string_view text, TextRange range) {
    while (range.begin < range.end && is_space(text[range.begin])) ++range.begin;
    while (range.end > range.begin && is_space(text[range.end - 1])) --range.end;
    return range;
}

/// Whether a word ends right before `at`: at a space, a bracket, a comma and the like, a typographic dash or
/// quote, a no-break space. Text often has no space behind them (`OSLO,Dec. 8`).
bool is_boundary(std::string_view text, std::size_t at) {
    constexpr std::string_view marks = "()[]\",;:/*";
    const char c = text[at - 1];
    if (is_space(c) || marks.find(c) != std::string_view::npos) return true;
    if (at >= 3 && text.substr(at - 3, 2) == "\xE2\x80") return true;
    return at >= 2 && text.substr(at - 2, 2) == "\u00a0";
}

/// The last word before `end`.
std::string_view word_before(std::string_view text, std::size_t end) {
    std::size_t begin = end;
    while (begin > 0 && !is_boundary(text, begin)) --begin;
    return text.substr(begin, end - begin);
}

/// Whether the word is initials alone, such as `E.` or `J.P.`.
bool is_initials(std::string_view word) {
    if (word.size() % 2 != 0) return false;
    for (std::size_t i = 0; i < word.size(); i += 2)
        if (word[i] < 'A' || word[i] > 'Z' || word[i + 1] != '.') return false;
    return true;
}

std::string_view word_after(std::string_view text, std::size_t begin) {
    while (begin < text.size() && !is_letter(text[begin])) {
        if (static_cast<unsigned char>(text[begin]) >= 0x80 || (text[begin] >= '0' && text[begin] <= '9'))
            return {};
        ++begin;
    }
    std::size_t end = begin;
    while (end < text.size() && is_letter(text[end])) ++end;
    return text.substr(begin, end - begin);
}

/// Whether the text that ends at `end` goes on behind it: an abbreviation or an initial, not a sentence's
/// end.
bool goes_on(std::string_view text, std::size_t end) {
    const std::string_view word = word_before(text, end);
    if (word.size() < 2) return false;
    const std::string last = lowered(word);
    // Behind a hyphen or a number too: `mid-Nov.`.
    const std::size_t inner = last.find_last_of("-0123456789") + 1;
    if (contains(never_last, last) || contains(never_last, std::string_view(last).substr(inner))) return true;
    if (!contains(seldom_last, last)) return is_initials(word);
    return !contains(first_words, lowered(word_after(text, end)));
}

std::vector<TextRange> lines(std::string_view text) {
    std::vector<TextRange> out;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const TextRange line = trimmed(text, {at, end});
        if (line.begin < line.end) out.push_back(line);
        at = end + 1;
    }
    return out;
}

}  // namespace

struct SentenceBreaker::Rules {
    std::unique_ptr<icu::BreakIterator> iterator;
    UText* text = nullptr;

    Rules() {
        UErrorCode status = U_ZERO_ERROR;
        iterator.reset(icu::BreakIterator::createSentenceInstance(icu::Locale::getEnglish(), status));
        if (U_FAILURE(status)) iterator.reset();
    }
    ~Rules() {
        iterator.reset();
        utext_close(text);
    }
    Rules(const Rules&) = delete;
    Rules& operator=(const Rules&) = delete;

    bool open(std::string_view paragraph) {
        if (!iterator) return false;
        UErrorCode status = U_ZERO_ERROR;
        text = utext_openUTF8(text, paragraph.data(), static_cast<int64_t>(paragraph.size()), &status);
        iterator->setText(text, status);
        return U_SUCCESS(status);
    }
};

SentenceBreaker::SentenceBreaker() = default;
SentenceBreaker::~SentenceBreaker() = default;
SentenceBreaker::SentenceBreaker(SentenceBreaker&&) noexcept = default;
SentenceBreaker& SentenceBreaker::operator=(SentenceBreaker&&) noexcept = default;

std::vector<TextRange> SentenceBreaker::sentences(std::string_view paragraph) {
    if (paragraph.find('\n') != std::string_view::npos) return lines(paragraph);
    if (!rules_) rules_ = std::make_unique<Rules>();
    if (!rules_->open(paragraph)) return lines(paragraph);

    std::vector<TextRange> out;
    std::size_t begin = 0;
    for (int32_t at = rules_->iterator->next(); at != icu::BreakIterator::DONE;
         at = rules_->iterator->next()) {
        const TextRange range = trimmed(paragraph, {begin, static_cast<std::size_t>(at)});
        const bool last = static_cast<std::size_t>(at) == paragraph.size();
        if (!last && goes_on(paragraph, range.end)) continue;
        if (range.begin < range.end) out.push_back(range);
        begin = static_cast<std::size_t>(at);
    }
    return out;
}

}  // namespace dateline
