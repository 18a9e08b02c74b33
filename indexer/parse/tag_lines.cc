// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/tag_lines.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "indexer/parse/characters.h"
#include "indexer/parse/heading_shape.h"
#include "indexer/parse/litter.h"
#include "indexer/parse/section_rules.h"

namespace dateline {
namespace {

constexpr std::size_t npos = std::string_view::npos;

/// How a tag parts the text around it.
enum class Parting { none, line, gap };

Parting parting_of(const Tag& tag) {
    static constexpr std::array lines = std::to_array<std::string_view>({"br", "li", "tr", "dt", "dd"});
    static constexpr std::array gaps = std::to_array<std::string_view>(
        {"p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "blockquote", "section", "article",
         "header", "footer", "hr", "main"});
    if (std::find(lines.begin(), lines.end(), tag.name) != lines.end()) return Parting::line;
    return std::find(gaps.begin(), gaps.end(), tag.name) != gaps.end() ? Parting::gap : Parting::none;
}

/// The end of a known heading in bold that the text begins with and goes on behind; 0 where none is.
std::size_t bold_heading_end(std::string_view text) {
    constexpr std::string_view mark = "**";
    constexpr std::size_t longest = 120;
    if (!text.starts_with(mark)) return 0;
    const std::size_t close = text.substr(0, longest).find(mark, mark.size());
    if (close == npos) return 0;
    const std::size_t end = close + mark.size();
    const std::string_view heading = text.substr(mark.size(), close - mark.size());
    const bool goes_on = has_word(text.substr(end)) && !text.substr(end).starts_with('*');
    return goes_on && is_title(heading) && known_heading(heading) ? end : 0;
}

class Cutter {
  public:
    explicit Cutter(std::vector<Line>& out) : out_(out) {}

    /// Cuts a line behind the bold heading that it begins with.
    void cut_heading(const Line& line, std::size_t end) {
        put(line, 0, end);
        put_gap(line);
        put(line, end, line.text.size());
    }

    void cut(const Line& line) {
        std::size_t begin = 0;
        for (std::size_t at = line.text.find('<'); at != npos; at = line.text.find('<', at)) {
            const auto tag = read_tag(line.text, at);
            if (!tag) {
                ++at;
                continue;
            }
            if (const Parting parting = parting_of(*tag); parting != Parting::none) {
                const bool behind = tag->closing || tag->name == "br" || tag->name == "hr";
                const std::size_t edge = behind ? tag->end : at;
                put(line, begin, edge);
                if (parting == Parting::gap) put_gap(line);
                begin = edge;
            }
            at = tag->end;
        }
        put(line, begin, line.text.size());
    }

  private:
    void put(const Line& line, std::size_t begin, std::size_t end) {
        const std::string_view text = trimmed(line.text.substr(begin, end - begin));
        if (text.empty() && !line.text.empty()) return;
        Line piece = line;
        piece.text = text;
        if (begin > 0) piece.indent = 0;
        piece.width = piece.indent + text.size();
        piece.page_break = line.page_break && begin == 0;
        out_.push_back(piece);
    }

    void put_gap(const Line& line) {
        Line gap;
        gap.number = line.number;
        out_.push_back(gap);
    }

    std::vector<Line>& out_;
};

}  // namespace

void cut_at_tags(std::vector<Line>& lines) {
    const auto has_tag = [](const Line& line) { return line.text.find('<') != npos; };
    const auto may_be_cut = [&](const Line& line) { return has_tag(line) || line.text.starts_with("**"); };
    if (std::none_of(lines.begin(), lines.end(), may_be_cut)) return;
    std::vector<Line> out;
    out.reserve(lines.size());
    Cutter cutter(out);
    for (const Line& line : lines) {
        if (has_tag(line))
            cutter.cut(line);
        else if (const std::size_t end = bold_heading_end(line.text); end > 0)
            cutter.cut_heading(line, end);
        else
            out.push_back(line);
    }
    lines = std::move(out);
}

}  // namespace dateline
