// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/quotes.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "indexer/parse/attribution.h"
#include "indexer/parse/characters.h"
#include "indexer/parse/known_speakers.h"
#include "indexer/parse/quotation_marks.h"

namespace dateline {
namespace {

// A statement that nobody is named for has at least so many words; shorter ones are turns of phrase.
constexpr std::size_t fewest_words_unnamed = 6;
constexpr std::size_t fewest_words = 3;
constexpr std::size_t most_words_of_term = 3;
// `said X when she announced it.`: what may follow a speaker in a sentence, in bytes.
constexpr std::size_t longest_rest = 80;

bool has_marks(std::string_view text) {
    return text.find('"') != std::string_view::npos || text.find("“") != std::string_view::npos ||
           text.find("”") != std::string_view::npos || text.find("«") != std::string_view::npos ||
           text.find("„") != std::string_view::npos || text.find("``") != std::string_view::npos;
}

bool ends_as_sentence(std::string_view text) {
    return !text.empty() && std::string_view(".,!?").find(text.back()) != std::string_view::npos;
}

/// A defined term, a title, a nickname, a word set off: few words that no sentence mark ends.
bool is_term(std::string_view paragraph, const QuotedSpan& span) {
    if (span.ends != SpanEnds::both) return false;
    const std::string_view text = trimmed(paragraph.substr(span.begin, span.end - span.begin));
    if (text.empty()) return true;
    const bool bracket = span.outer_begin > 0 && paragraph[span.outer_begin - 1] == '(';
    return bracket || (word_count(text) <= most_words_of_term && !ends_as_sentence(text));
}

/// Where in a stretch without its closing mark the words of the speaker end and `, said X` begins.
void close_damaged(std::string_view paragraph, QuotedSpan& span) {
    const std::string_view text = paragraph.substr(span.begin, span.end - span.begin);
    for (std::size_t comma = text.find(", "); comma != std::string_view::npos;
         comma = text.find(", ", comma + 2)) {
        const std::string_view behind = text.substr(comma + 2, 5);
        if (behind != "said " && behind != "says ") continue;
        span.outer_end = span.end = span.begin + comma + 1;
        span.ends = SpanEnds::both;
        return;
    }
}

std::vector<QuotedSpan> statements_of(std::string_view paragraph) {
    std::vector<QuotedSpan> spans = quoted_spans(paragraph);
    std::erase_if(spans, [&](const QuotedSpan& span) { return is_term(paragraph, span); });
    for (QuotedSpan& span : spans) {
        if (span.ends == SpanEnds::opening) close_damaged(paragraph, span);
    }
    return spans;
}

/// Whether nothing but marks and blanks stands there.
bool is_gap(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        return is_blank(c) || std::string_view(".,;*_-\"").find(c) != std::string_view::npos;
    });
}

/// Whether `rest`, behind a speaker, only ends the speaker's sentence: ` when announcing the deal.`.
bool ends_sentence(std::string_view rest) {
    rest = trimmed(rest);
    return rest.size() < longest_rest && rest.ends_with('.') && letter_case(rest, 0) == LetterCase::lower &&
           sentence_end(rest, 0) >= rest.size();
}

/// Reads the paragraphs of a release one after the other.
class QuoteReader {
  public:
    explicit QuoteReader(const Release& release) : speakers_(release) {}

    void read(const Paragraph& paragraph, const Paragraph* before);
    std::vector<Quote> take() &&;

  private:
    struct Place {
        std::string_view text;
        std::size_t from = 0;   ///< behind what belongs to the quote before
        std::size_t next = 0;   ///< where the next quote begins
        bool adjacent = false;  ///< only blanks since the quote before, or its speaker
        bool opens_paragraph = false;
        bool fills_paragraph = false;
    };

    std::size_t read_span(const Paragraph& paragraph, const Paragraph* before, const QuotedSpan& span,
                          const Place& place);
    bool continues(const Place& place, bool damaged) const;
    void start(std::string_view text, const std::optional<Attribution>& said, const Paragraph& paragraph);
    void append(std::string_view text);
    void drop_pending();

    KnownSpeakers speakers_;
    std::vector<Quote> quotes_;
    std::string pending_;  ///< quoted paragraphs whose speaker is still to come
    int pending_line_ = 0;
    bool kept_ = false;     ///< the last stretch went into the last quote
    bool runs_on_ = false;  ///< the last paragraph ended within a quote or with one
    bool unclosed_ = false;
};

std::vector<Quote> QuoteReader::take() && {
    for (Quote& quote : quotes_) {
        if (quote.text.ends_with(',')) quote.text.pop_back();
    }
    return std::move(quotes_);
}

void QuoteReader::append(std::string_view text) {
    if (text.empty()) return;
    std::string& whole = quotes_.back().text;
    // The comma before `said X` belongs to the sentence of the release.
    const bool sentence = letter_case(text, 0) == LetterCase::upper;
    if (whole.ends_with(',') && sentence) whole.back() = '.';
    whole += ' ';
    whole += text;
}

void QuoteReader::drop_pending() {
    pending_.clear();
    pending_line_ = 0;
}

void QuoteReader::start(std::string_view text, const std::optional<Attribution>& said,
                        const Paragraph& paragraph) {
    Attribution who = speakers_.resolved(*said, paragraph);
    Quote quote;
    quote.line = pending_.empty() ? paragraph.line : pending_line_;
    quote.text = pending_.empty() ? std::string(text) : pending_ + ' ' + std::string(text);
    quote.speaker = std::move(who.name);
    quote.role = std::move(who.role);
    quote.rule = said->rule;
    drop_pending();
    const std::size_t words = word_count(quote.text);
    kept_ = words >= (quote.speaker.empty() ? fewest_words_unnamed : fewest_words);
    if (kept_) quotes_.push_back(std::move(quote));
}

bool QuoteReader::continues(const Place& place, bool damaged) const {
    if (!kept_ || quotes_.empty()) return false;
    if (place.adjacent && !place.opens_paragraph) return true;
    return place.opens_paragraph && runs_on_ && (damaged || place.fills_paragraph);
}

std::size_t QuoteReader::read_span(const Paragraph& paragraph, const Paragraph* before,
                                   const QuotedSpan& span, const Place& place) {
    const std::string_view text = trimmed(place.text.substr(span.begin, span.end - span.begin));
    const std::string_view behind = place.text.substr(span.outer_end, place.next - span.outer_end);
    auto said = attribution_behind(behind, text);
    // `"…." Roe said, "…"`: those words lead over to the next quote.
    const bool leads_on =
        said && said->rule == std::string_view("speaker-verb") && place.next < place.text.size() &&
        !behind.empty() && std::string_view(":,").find(trimmed(behind).back()) != std::string_view::npos &&
        text.ends_with('.') && is_gap(behind.substr(std::min(said->end, behind.size())).substr(0, 2));
    if (leads_on) said.reset();
    std::size_t end = span.outer_end;
    if (said) {
        end += std::min(said->end, behind.size());
        const bool same = kept_ && place.adjacent && !quotes_.empty();
        if (same) {
            const Attribution who = speakers_.resolved(*said, paragraph);
            if (who.name == quotes_.back().speaker && !who.name.empty()) {
                append(text);
                return end;
            }
        }
        if (place.opens_paragraph && unclosed_ && kept_ &&
            speakers_.resolved(*said, paragraph).name == quotes_.back().speaker) {
            append(text);
            return end;
        }
        start(text, said, paragraph);
        return end;
    }
    if (continues(place, unclosed_)) {
        append(text);
        return end;
    }
    const bool capital = !text.empty() && letter_case(text, 0) != LetterCase::lower;
    const QuoteBegin begin = capital && word_count(text) > 5 ? QuoteBegin::sentence : QuoteBegin::fragment;
    said = attribution_before(place.text.substr(place.from, span.outer_begin - place.from), begin);
    if (!said && place.opens_paragraph && before != nullptr && begin == QuoteBegin::sentence &&
        !has_marks(before->text)) {
        said = attribution_before(before->text, begin);
    }
    if (said) {
        drop_pending();
        start(text, said, paragraph);
        return end;
    }
    kept_ = false;
    if (place.fills_paragraph && begin == QuoteBegin::sentence) {
        if (pending_.empty()) pending_line_ = paragraph.line;
        pending_ += (pending_.empty() ? "" : " ") + std::string(text);
    }
    return end;
}

void QuoteReader::read(const Paragraph& paragraph, const Paragraph* before) {
    const std::string_view text = paragraph.text;
    const std::vector<QuotedSpan> spans = has_marks(text) ? statements_of(text) : std::vector<QuotedSpan>();
    if (spans.empty()) {
        // `– Jane Roe, CEO of Orvane` below a paragraph that is a quote.
        if (!pending_.empty()) {
            const auto said = attribution_behind(text, pending_);
            if (said && said->form == SpeakerForm::full && said->rule == std::string_view("dash-speaker")) {
                const std::string whole = std::exchange(pending_, {});
                start(whole, said, paragraph);
            }
        }
        drop_pending();
        kept_ = runs_on_ = unclosed_ = false;
        return;
    }
    std::size_t from = 0;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        Place place;
        place.text = text;
        place.from = std::min(from, spans[i].outer_begin);
        place.next = i + 1 < spans.size() ? spans[i + 1].outer_begin : text.size();
        const std::string_view gap = text.substr(place.from, spans[i].outer_begin - place.from);
        place.opens_paragraph = i == 0 && is_gap(gap);
        place.adjacent = is_gap(gap) || (i > 0 && ends_sentence(gap));
        place.fills_paragraph =
            place.opens_paragraph && spans.size() == 1 && is_gap(text.substr(spans[i].outer_end));
        if (!place.opens_paragraph && i == 0) drop_pending();
        from = read_span(paragraph, before, spans[i], place);
    }
    const QuotedSpan& last = spans.back();
    unclosed_ = last.ends == SpanEnds::opening;
    const std::string_view rest = text.substr(std::min(from, text.size()));
    runs_on_ = unclosed_ || is_gap(rest) || ends_sentence(rest);
    if (!unclosed_ && !(spans.size() == 1 && runs_on_)) drop_pending();
}

}  // namespace

std::vector<Quote> find_quotes(const Release& release) {
    QuoteReader reader(release);
    for (const Section& section : release.sections) {
        if (!is_news(section.kind)) continue;
        const Paragraph* before = nullptr;
        for (const Paragraph& paragraph : section.paragraphs) {
            reader.read(paragraph, before);
            before = &paragraph;
        }
    }
    return std::move(reader).take();
}

}  // namespace dateline
