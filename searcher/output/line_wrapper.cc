// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/line_wrapper.h"

#include <algorithm>

#include "schema/printable.h"

namespace dateline {

namespace {

constexpr std::size_t narrowest = 20;

std::string_view escape_of(Style style) {
    switch (style) {
        case Style::headline:
            return "\x1b[1m";
        case Style::match:
            return "\x1b[1;31m";
        case Style::faint:
            return "\x1b[2m";
        case Style::heading:
            return "\x1b[36m";
        case Style::plain:
            break;
    }
    return "";
}

}  // namespace

std::string styled(std::string_view text, Style style, bool colour) {
    if (!colour || style == Style::plain || text.empty()) return std::string(text);
    return std::string(escape_of(style)).append(text).append("\x1b[0m");
}

LineWrapper::LineWrapper(std::size_t indent, std::size_t width, bool colour)
    : indent_(indent), width_(width == 0 ? 0 : std::max(width, indent + narrowest)), colour_(colour) {}

void LineWrapper::add(std::string_view text, Style style) {
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == ' ') {
            place_word();
            space_before_ = true;
            ++at;
            continue;
        }
        const std::size_t end = std::min(text.find(' ', at), text.size());
        add_word(text.substr(at, end - at), style);
        at = end;
    }
}

void LineWrapper::add_word(std::string_view word, Style style) {
    word_ += styled(word, style, colour_);
    word_width_ += display_width(word);
}

/// Places the word in the making: on this line, or on the next where it does not fit.
void LineWrapper::place_word() {
    if (word_.empty()) return;
    const bool first = column_ == 0;
    const std::size_t space = space_before_ && !first ? 1 : 0;
    if (first) {
        out_.append(indent_, ' ');
        column_ = indent_;
    } else if (width_ != 0 && space == 1 && column_ + space + word_width_ > width_) {
        out_.append("\n").append(indent_, ' ');
        column_ = indent_;
    } else if (space == 1) {
        out_ += ' ';
        ++column_;
    }
    out_ += word_;
    column_ += word_width_;
    word_.clear();
    word_width_ = 0;
    space_before_ = false;
}

std::string LineWrapper::finish() {
    place_word();
    if (!out_.empty()) out_ += '\n';
    std::string done;
    done.swap(out_);
    column_ = 0;
    space_before_ = false;
    return done;
}

}  // namespace dateline
