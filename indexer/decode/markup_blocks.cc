// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/markup_blocks.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "indexer/decode/markup_characters.h"
#include "indexer/decode/reflowed_text.h"
#include "indexer/parse/characters.h"
#include "indexer/parse/heading_shape.h"
#include "indexer/parse/section_rules.h"
#include "schema/utf8.h"

namespace dateline {

namespace {

constexpr std::size_t deepest = 256;
constexpr std::size_t largest_reflow = std::size_t{1} << 20;  // bytes: lines cost much more than their text

bool is_word_byte(char c) {
    return is_digit(c) || is_ascii_letter(c) || is_beyond_ascii(c);
}

std::size_t span_of(std::span<const MarkupAttribute> attributes, std::string_view name) {
    const std::string_view value = trimmed(attribute(attributes, name));
    std::size_t span = 1;
    std::from_chars(value.data(), value.data() + value.size(), span);
    return span;
}

bool is_block(MarkupRole role) {
    switch (role) {
        case MarkupRole::block:
        case MarkupRole::heading:
        case MarkupRole::list_item:
        case MarkupRole::table:
        case MarkupRole::table_row:
        case MarkupRole::table_cell:
        case MarkupRole::rule:
        case MarkupRole::preformatted:
        case MarkupRole::centre:
            return true;
        default:
            return false;
    }
}

}  // namespace

MarkupBlocks::MarkupBlocks(std::size_t most_bytes, std::size_t most_blocks)
    : frames_(1), lines_(1), out_(most_blocks), room_(most_bytes) {}

void MarkupBlocks::start(std::string_view name, std::span<const MarkupAttribute> attributes) {
    if (newlines_ < 2) newlines_ = 0;
    const MarkupRole role = markup_role(name);
    const MarkupStyle style = read_style(attributes);
    if (is_block(role) && !top().skipped) end_block(name);
    if (role == MarkupRole::line_break && !top().skipped) break_line();
    if (role == MarkupRole::rule || style.page_before) out_.end_page();
    if (is_void_element(name)) return;
    if (frames_.size() >= deepest) {
        ++deeper_;
        return;
    }
    Frame frame = frame_for(role, style);
    frame.name = name;
    frame.loose = frame.loose && name != "p" && name != "dd" && name != "dt";
    frame.skipped = frame.skipped || attribute(attributes, "aria-hidden") == "true";
    open(frame, attributes);
}

MarkupBlocks::Frame MarkupBlocks::frame_for(MarkupRole role, const MarkupStyle& style) const {
    Frame frame = top();
    frame.role = role;
    frame.skipped = frame.skipped || role == MarkupRole::skipped || style.hidden;
    frame.bold = style.bold.value_or(frame.bold || role == MarkupRole::bold);
    frame.underlined = style.underlined.value_or(frame.underlined || role == MarkupRole::underlined);
    frame.centred = style.centred.value_or(frame.centred || role == MarkupRole::centre);
    frame.heading = frame.heading || role == MarkupRole::heading;
    frame.link = frame.link || role == MarkupRole::link;
    frame.raised = role == MarkupRole::raised || style.raised;
    frame.preformatted = frame.preformatted || role == MarkupRole::preformatted;
    if (is_block(role)) frame.loose = role != MarkupRole::heading && role != MarkupRole::list_item;
    frame.page_after = style.page_after;
    return frame;
}

void MarkupBlocks::open(const Frame& frame, std::span<const MarkupAttribute> attributes) {
    frames_.push_back(frame);
    if (frame.skipped) return;
    switch (frame.role) {
        case MarkupRole::table:
            out_.begin_table();
            break;
        case MarkupRole::table_row:
            out_.begin_row();
            break;
        case MarkupRole::table_cell:
            out_.begin_cell(span_of(attributes, "colspan"), span_of(attributes, "rowspan"));
            break;
        case MarkupRole::list_item:
            out_.begin_item();
            break;
        default:
            break;
    }
}

void MarkupBlocks::end(std::string_view name) {
    if (newlines_ < 2) newlines_ = 0;
    if (deeper_ > 0) {
        if (is_block(markup_role(name)) && !top().skipped) end_block(name);
        --deeper_;
        return;
    }
    const auto open = std::find_if(frames_.rbegin(), frames_.rend(),
                                   [&](const Frame& frame) { return frame.name == name; });
    if (open == frames_.rend()) return;
    const auto depth = static_cast<std::size_t>(frames_.rend() - open);
    while (frames_.size() >= depth && frames_.size() > 1) close_top();
}

void MarkupBlocks::close_top() {
    const Frame frame = std::move(frames_.back());
    if (!frame.skipped && is_block(frame.role)) {
        end_block(frame.name);
        if (frame.role == MarkupRole::preformatted) emit_reflowed(std::exchange(preformatted_, {}));
        if (frame.role == MarkupRole::list_item) out_.end_item();
    }
    frames_.pop_back();
    if (frame.page_after) out_.end_page();
    if (!frame.skipped && frame.role == MarkupRole::table) out_.end_table();
}

void MarkupBlocks::text(std::string_view utf8) {
    if (top().skipped || is_cut()) return;
    if (utf8.size() > room_) {
        utf8 = utf8.substr(0, room_);
        cut_ = true;
    }
    room_ -= utf8.size();
    if (top().preformatted) {
        preformatted_.append(valid_utf8(utf8));
        if (preformatted_.size() >= largest_reflow) emit_reflowed(std::exchange(preformatted_, {}));
        return;
    }
    for (std::size_t at = 0; at < utf8.size();) {
        const char c = utf8[at];
        if (is_beyond_ascii(c)) {
            put(meant_character(next_code_point(utf8, at)));
        } else {
            put(static_cast<char32_t>(c));
            ++at;
        }
    }
}

void MarkupBlocks::put(char32_t c) {
    if (c == U'\r') {
        set_lines_ = true;
        next_line();
    }
    if (is_markup_space(c)) {
        space_ = true;
        if (c == U'\n') ++newlines_;
        no_break_space_ = no_break_space_ || c == 0xA0;
        return;
    }
    if (!is_invisible_character(c)) put_word_character(c);
}

/// Sites paste text with blank lines between its paragraphs and forget to mark them.
void MarkupBlocks::part_at_blank_line(char32_t next) {
    const TextLine& line = lines_.back();
    const bool blank_line = std::exchange(newlines_, 0) >= 2;
    if (!blank_line || !top().loose || line.text.empty()) return;
    if (next < 0x80 && is_ascii_lower(static_cast<char>(next))) return;
    const bool heading = line.words && !line.plain_words;
    if (heading || line.text.ends_with(':') || ends_sentence(line.text)) end_block({});
}

void MarkupBlocks::put_word_character(char32_t c) {
    part_at_blank_line(c);
    if (lines_.size() == 1 && lines_.front().text.empty()) {
        centred_ = top().centred;
        heading_ = top().heading;
    }
    TextLine& line = lines_.back();
    // A raised figure behind a figure is no part of it.
    const bool apart = top().raised && c < 0x80 && is_digit(static_cast<char>(c)) && !line.text.empty() &&
                       is_digit(line.text.back());
    if ((space_ || apart) && !line.text.empty()) line.text += ' ';
    space_ = false;
    const std::size_t begin = line.text.size();
    if (c < 0x80) {
        line.text += static_cast<char>(c);
    } else {
        append_utf8(line.text, c);
    }
    note_word(line.text.size() - begin);
}

void MarkupBlocks::note_word(std::size_t bytes) {
    TextLine& line = lines_.back();
    const Frame& frame = top();
    if (frame.link) line.linked += bytes;
    if (frame.raised || !is_word_byte(line.text.back())) return;
    line.words = true;
    if (!line.plain_words && (frame.bold || frame.underlined)) line.bold = line.text.size();
    line.plain_words = line.plain_words || !(frame.bold || frame.underlined);
}

void MarkupBlocks::break_line() {
    if (top().preformatted) {
        preformatted_ += '\n';
    } else if (lines_.back().text.empty()) {
        end_paragraph();
        out_.leave_gap();
    } else {
        next_line();
    }
    space_ = false;
}

/// A paragraph of thousands of lines is none.
void MarkupBlocks::next_line() {
    constexpr std::size_t most_lines = 2000;
    if (lines_.size() >= most_lines) {
        end_paragraph();
    } else {
        lines_.emplace_back();
    }
}

/// Between paragraphs there is space; between `<div>`s only where a blank line is set.
void MarkupBlocks::end_block(std::string_view name) {
    end_paragraph();
    if (name != "div") out_.leave_gap();
}

void MarkupBlocks::enter_region(std::uint32_t region) {
    if (region != out_.region()) end_paragraph();
    out_.enter_region(region);
}

/// Bold lines above or below plain ones are paragraphs of their own: headings and labels set with `<br>`.
void MarkupBlocks::end_paragraph() {
    const bool blank = std::exchange(no_break_space_, false);
    newlines_ = 0;
    if (lines_.size() == 1 && lines_.front().text.empty()) {
        if (blank) out_.leave_gap();
        space_ = false;
        return;
    }
    if (std::exchange(set_lines_, false)) {
        std::string text;
        for (const TextLine& line : lines_) text.append(line.text).append("\n");
        lines_.assign(1, {});
        emit_reflowed(text);
        return;
    }
    const auto emphasised = [this](std::size_t i) { return lines_[i].words && !lines_[i].plain_words; };
    std::size_t begin = 0;
    for (std::size_t i = 1; i <= lines_.size(); ++i) {
        const bool same = i < lines_.size() && (!lines_[i].words || emphasised(i) == emphasised(begin));
        if (same) continue;
        emit_lines(begin, i, emphasised(begin));
        begin = i;
    }
    lines_.assign(1, {});
    space_ = false;
}

/// `<b>About Acme</b> Acme makes anvils.`: only the type tells where such a heading ends.
void MarkupBlocks::emit_run_in_heading(TextLine& line) {
    constexpr std::size_t longest = 100;
    constexpr std::size_t least_text = 80;
    if (out_.begins_item() || heading_ || line.bold == 0 || line.bold > longest) return;
    if (line.text.size() < line.bold + least_text) return;
    const std::string_view rest = std::string_view(line.text).substr(line.bold);
    const std::size_t gap = rest.find_first_not_of(".: ");
    const std::string_view heading = std::string_view(line.text).substr(0, line.bold);
    if (gap == 0 || gap == std::string_view::npos || !known_heading(heading) || !is_title(heading)) return;
    if (letter_case(rest, gap) == LetterCase::lower) return;
    RawBlock block;
    block.text = std::string(heading.substr(0, line.bold)) + std::string(trimmed(rest.substr(0, gap)));
    block.emphasised = true;
    block.centred = centred_;
    const std::size_t bytes = line.bold + gap;
    out_.put(std::move(block), 0);
    out_.leave_gap();
    line.text.erase(0, bytes);
}

void MarkupBlocks::emit_lines(std::size_t begin, std::size_t end, bool emphasised) {
    if (begin == 0 && !emphasised) emit_run_in_heading(lines_.front());
    RawBlock block;
    std::size_t linked = 0;
    for (std::size_t i = begin; i < end; ++i) {
        if (lines_[i].text.empty()) continue;
        if (!block.text.empty()) block.text += heading_ ? ' ' : '\n';
        block.text += lines_[i].text;
        linked += lines_[i].linked;
    }
    block.kind = heading_ ? RawBlockKind::heading : RawBlockKind::prose;
    block.emphasised = emphasised;
    block.centred = centred_;
    out_.put(std::move(block), linked);
}

void MarkupBlocks::emit_reflowed(std::string_view text) {
    for (RawBlock& block : reflowed(text)) {
        out_.leave_gap();
        out_.put(std::move(block), 0);
    }
    out_.leave_gap();
}

std::vector<MarkupBlock> MarkupBlocks::take() && {
    while (frames_.size() > 1) close_top();
    end_paragraph();
    return std::move(out_).take();
}

std::vector<RawBlock> MarkupBlocks::take_blocks() && {
    std::vector<RawBlock> out;
    for (MarkupBlock& block : std::move(*this).take()) out.push_back(std::move(block.raw));
    return out;
}

}  // namespace dateline
