// SPDX-License-Identifier: GPL-2.0-or-later
// Who is said to have said it: the words before or behind a quote that name its speaker.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// How a speaker is named.
enum class SpeakerForm {
    full,          ///< `James Caruso`
    short_name,    ///< `Mr. Caruso`, `Caruso`, `Jim`
    pronoun,       ///< `she`
    organisation,  ///< `the FDA`, `Orvane Inc.`
    issuer,        ///< `the Company`
    unnamed,       ///< `a spokesperson of the agency`
};

/// A speaker as printed in one place.
struct Attribution {
    SpeakerForm form = SpeakerForm::full;
    std::string name;  ///< without titles and degrees; empty for issuer, pronoun and unnamed
    std::string role;
    std::size_t end = 0;    ///< where the words that name the speaker end
    const char* rule = "";  ///< which form of words it is
};

/// How the words before a quote go over into it.
enum class QuoteBegin { sentence, fragment };

/// Reads who said a quote from `text`, which begins behind the quote's closing mark: `said James Caruso, CEO
/// of X.`, `Caruso said.`, `according to …`, `– James Caruso, CEO`. `quote` is the text of the quote: one
/// that ends with a full stop is attributed less easily. Looks at no more than one sentence.
[[nodiscard]] std::optional<Attribution> attribution_behind(std::string_view text, std::string_view quote);

/// Reads who says the quote that begins right behind `text`: `James Caruso, CEO of X, said:`, `In a
/// statement, Caruso said,`, and a sentence of its own before it (`X, CEO, commented on the results.`).
[[nodiscard]] std::optional<Attribution> attribution_before(std::string_view text, QuoteBegin begin);

/// Reads `text` as the subject of a verb of saying, from its first word to its last: `Orvane CEO Jane Roe`,
/// `Jane Roe, CEO of Orvane`, `she`, `the Company`.
[[nodiscard]] std::optional<Attribution> read_speaker(std::string_view text);

/// Where the sentence that begins at `from` ends, behind its full stop; the stops of `Inc.`, `Dr.` and
/// initials are stepped over.
[[nodiscard]] std::size_t sentence_end(std::string_view text, std::size_t from);

}  // namespace dateline
