// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/tag_lines.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "indexer/parse/characters.h"
#include "indexer/parse/litter.h"

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

class Cutter {
  public:
    explicit Cutter(std::vector<Line>& out) : out_(out) {}

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
    if (std::none_of(lines.begin(), lines.end(), has_tag)) return;
    std::vector<Line> out;
    out.reserve(lines.size());
    Cutter cutter(out);
    for (const Line& line : lines) {
        if (has_tag(line))
            cutter.cut(line);
        else
            out.push_back(line);
    }
    lines = std::move(out);
}

}  // namespace dateline
