// SPDX-License-Identifier: GPL-2.0-or-later
// Markup blocks: the events of HTML elements -> paragraphs, headings, list items and table rows.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/decode/markup_element.h"
#include "indexer/decode/markup_output.h"
#include "indexer/decode/markup_style.h"
#include "indexer/decode/markup_table.h"
#include "indexer/parse/raw_release.h"

namespace dateline {

/// Builds blocks from the events of a parser of HTML or XHTML; elements of other vocabularies are inline.
///
/// Blocks have single spaces and trimmed ends; no-break spaces are spaces, soft hyphens and zero-width
/// characters are dropped, the C1 controls that old filings use mean what windows-1252 says. One `<br>` is a
/// `\n` inside a block, two begin a new one; short lines in a `<div>` each, without a blank one between, are
/// lines of one block; a bold line above plain ones is a block of its own, and so is a known heading in bold
/// that a paragraph begins with. Where text stands without paragraphs, blank lines behind sentences part it.
/// Text in `<pre>`, and text with carriage returns written as `&#13;`, is reflowed as a text file is. What is
/// not shown (scripts, form fields, hidden elements) is left out. Nesting is followed for 256 levels and
/// tables for 8; below, elements still part paragraphs. Elements that were never closed end with the one
/// around them. Time and memory are linear in the text.
class MarkupBlocks {
  public:
    /// No more than this many bytes of text and lines of blocks are taken; the rest is dropped.
    explicit MarkupBlocks(std::size_t most_bytes = std::size_t{16} << 20, std::size_t most_blocks = 200000);

    /// `name` is the local name in lower case. Ends with end(), except for void elements (`<br>`).
    void start(std::string_view name, std::span<const MarkupAttribute> attributes);
    void end(std::string_view name);
    void text(std::string_view utf8);

    /// Blocks that begin from here on carry `region`. Ends the paragraph at hand.
    void enter_region(std::uint32_t region);

    /// Whether a limit was reached.
    [[nodiscard]] bool is_cut() const { return cut_ || out_.is_cut(); }

    /// All blocks; what is still open ends here.
    [[nodiscard]] std::vector<MarkupBlock> take() &&;

    /// The same without where they stood.
    [[nodiscard]] std::vector<RawBlock> take_blocks() &&;

  private:
    /// An open element and what holds inside it.
    struct Frame {
        std::string name;
        MarkupRole role = MarkupRole::inline_text;
        bool skipped = false;
        bool bold = false;
        bool underlined = false;
        bool centred = false;
        bool heading = false;
        bool link = false;
        bool raised = false;
        bool preformatted = false;
        bool loose = true;  ///< text in it may be parted by blank lines: no paragraph, heading or item
        bool page_after = false;
    };

    /// A line of the paragraph at hand.
    struct TextLine {
        std::string text;
        bool words = false;
        bool plain_words = false;  ///< some of its words are not emphasised
        std::size_t bold = 0;      ///< bytes up to the end of the last word before the first plain one
        std::size_t linked = 0;
    };

    [[nodiscard]] const Frame& top() const { return frames_.back(); }
    [[nodiscard]] Frame frame_for(MarkupRole role, const MarkupStyle& style) const;
    void open(const Frame& frame, std::span<const MarkupAttribute> attributes);
    void close_top();
    void put(char32_t c);
    void put_word_character(char32_t c);
    void part_at_blank_line(char32_t next);
    void note_word(std::size_t bytes);
    void break_line();
    void next_line();
    void end_block(std::string_view name);
    void end_paragraph();
    void emit_reflowed(std::string_view text);
    void emit_lines(std::size_t begin, std::size_t end, bool emphasised);
    void emit_run_in_heading(TextLine& line);

    std::vector<Frame> frames_;
    std::vector<TextLine> lines_;  ///< of the paragraph at hand, the last one open; never empty
    MarkupOutput out_;
    std::string preformatted_;     ///< the text of the open `<pre>`
    std::size_t deeper_ = 0;       ///< open elements below the levels that are followed
    std::size_t room_;             ///< bytes that may still be taken
    bool space_ = false;           ///< a space waits for the next word
    int newlines_ = 0;             ///< of the white space at hand, as far as no tag parts it
    bool no_break_space_ = false;  ///< the paragraph at hand has one
    bool centred_ = false;         ///< the paragraph at hand began centred
    bool heading_ = false;         ///< and in a heading
    bool set_lines_ = false;       ///< its lines end where a text file's do
    bool cut_ = false;             ///< more text came than may be taken
};

}  // namespace dateline
