// SPDX-License-Identifier: GPL-2.0-or-later
// Analysis: the one way in which text becomes words, used by indexing, query and snippets alike.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// The finest part of the text that is posted with a position. Letters and digits are always apart:
/// `CLR131` is `clr` and `131`.
struct Token {
    std::string word;  ///< folded: `therapies`
    std::string stem;  ///< `therapi`; empty where the word is never stemmed: numbers, codes, ALLCAPS words
    std::size_t begin = 0;  ///< bytes in the analysed text, end exclusive
    std::size_t end = 0;
};

/// Another form of a run of tokens, posted without a position: a joined one (`clr131` for `CLR 131`,
/// `CLR-131`, `CLR131`; `follow-up` as `followup`) or a canonical one (`2016q3` for `third quarter of 2016`,
/// `phase2` for `Phase II`, `$5600000` for `$5.6 million`).
struct Form {
    std::string term;
    std::size_t first = 0;  ///< index of the first token
    std::size_t count = 1;  ///< how many tokens it stands for, at least 1
    bool replaces = false;  ///< whether it says all that its tokens say, so that a query may ask for it or
                            ///< for the tokens in a row (codes, quarters); else it is only an addition
    bool alone = false;  ///< replaces, and is posted wherever it is meant: a query asks for it only, so that
                         ///< every spelling finds the same (`Phase II`, `$5.6M`, `US` but not `us`)
};

struct Analysis {
    std::vector<Token> tokens;  ///< in order of the text
    std::vector<Form> forms;    ///< by first token
};

/// Turns text into words. Not thread-safe (it caches stems): one for each thread.
class Analyzer {
  public:
    /// `language` is the ISO 639-1 code whose stemmer is used; an unknown one gives no stems but English.
    explicit Analyzer(std::string_view language = "en");
    ~Analyzer();
    Analyzer(Analyzer&&) noexcept;
    Analyzer& operator=(Analyzer&&) noexcept;

    /// Analyses `text` (any bytes; ill-formed UTF-8 separates words) into `out`, which is cleared first and
    /// keeps its memory. Words of a line whose letters are all capitals are stemmed like any others.
    void analyze(std::string_view text, Analysis& out);
    [[nodiscard]] Analysis analyze(std::string_view text);

    /// From here on words need not be given stems other than these: most of the time goes into stems, and
    /// who looks for a few words only needs few. What has one of them is given it as before.
    void look_for_stems(const std::vector<std::string>& stems);

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace dateline
