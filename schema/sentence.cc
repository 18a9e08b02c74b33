// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/sentence.h"

#include <algorithm>

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/utext.h>

#include "schema/abbreviation.h"

namespace dateline {

namespace {

bool is_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}
bool is_small(char c) {
    return c >= 'a' && c <= 'z';
}

TextRange trimmed(std::string_view text, TextRange range) {
    while (range.begin < range.end && is_space(text[range.begin])) ++range.begin;
    while (range.end > range.begin && is_space(text[range.end - 1])) --range.end;
    return range;
}

/// Whether the sentence goes on behind a stop that ICU takes for its end: an abbreviation, a question or
/// exclamation within it (`"Why now?" he asked`, `Yahoo! rose`), a bracket that is only opened.
bool goes_on_behind(std::string_view text, std::size_t end, std::size_t next) {
    return is_small(text[next]) || text[end - 1] == '(' || text[end - 1] == '[' || goes_on(text, end, next);
}

/// Whether a number begins at `at`, of money too.
bool is_number(std::string_view text, std::size_t at) {
    for (const std::string_view sign : {"$", "\u20ac", "\u00a3"})
        if (text.substr(at).starts_with(sign)) at += sign.size();
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

/// The first place in [begin, end) where ICU sees no end, but a reader does: between `weeks.The` or the like;
/// before a number, which ICU takes to go on where the word behind it is small (`They met. 54 members
/// came.`). `end` for none.
std::size_t unseen_end(std::string_view text, std::size_t begin, std::size_t end) {
    text = text.substr(0, end);
    for (std::size_t at = begin; (at = text.find('.', at + 1)) < end && at + 1 < end;) {
        if (is_glued(text, begin, at + 1)) return at + 1;
        if (text[at + 1] == ' ' && is_number(text, at + 2) && !goes_on(text, at + 1, at + 2)) return at + 1;
    }
    return end;
}

/// Adds the sentences of what ICU takes for one. Lists whose lines were joined have no full stops: each
/// bullet begins one.
void add_parts(std::string_view text, TextRange range, std::vector<TextRange>& out) {
    constexpr std::string_view bullet = " \u2022 ";
    text = text.substr(0, range.end);
    std::size_t item = range.begin;  // the next bullet
    for (std::size_t at = range.begin; at < range.end;) {
        if (item <= at) item = std::min(text.find(bullet, at + 1), range.end);
        const std::size_t end = unseen_end(text, at, item);
        const TextRange part = trimmed(text, {at, end});
        if (part.begin < part.end) out.push_back(part);
        at = end;
    }
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
        const auto next = static_cast<std::size_t>(at);
        const TextRange range = trimmed(paragraph, {begin, next});
        if (next < paragraph.size() && range.begin < range.end && goes_on_behind(paragraph, range.end, next))
            continue;
        add_parts(paragraph, range, out);
        begin = next;
    }
    return out;
}

}  // namespace dateline
