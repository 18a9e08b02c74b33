// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/pdf_words.h"

#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-global.h>
#include <poppler/cpp/poppler-page.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <ctime>
#include <limits>
#include <memory>
#include <utility>

#include "indexer/decode/pdf_trailer.h"
#include "indexer/parse/characters.h"
#include "schema/utf8.h"

namespace dateline {

namespace {

/// Points beyond any page: coordinates of a hostile file may be infinite or no numbers.
constexpr double far_out = 20000;

double tamed(double length) {
    return std::isfinite(length) ? std::clamp(length, -far_out, far_out) : 0;
}

void silence_poppler() {
    static const bool silent = [] {
        poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
        return true;
    }();
    static_cast<void>(silent);
}

/// Poppler's strings are UTF-16; unpaired halves become U+FFFD. Controls stay: they tell a broken font map.
std::string utf8_of(const poppler::ustring& text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        char32_t c = text[i];
        const bool is_high = c >= 0xD800 && c < 0xDC00;
        if (is_high && i + 1 < text.size() && text[i + 1] >= 0xDC00 && text[i + 1] < 0xE000)
            c = 0x10000 + ((c - 0xD800) << 10) + (static_cast<char32_t>(text[++i]) - 0xDC00);
        else if (c >= 0xD800 && c < 0xE000)
            c = 0xFFFD;
        append_utf8(out, c);
    }
    return out;
}

bool is_bold(const std::string& font) {
    constexpr std::array<std::string_view, 5> weights = {"bold", "black", "heavy", "-bd", "demi"};
    return std::any_of(weights.begin(), weights.end(), [&](std::string_view weight) {
        return find_lower(font, weight) != std::string::npos;
    });
}

std::string day_of(std::time_t time) {
    if (time <= 0 || time == std::numeric_limits<std::time_t>::max()) return {};
    std::tm parts{};
    if (gmtime_r(&time, &parts) == nullptr || parts.tm_year < 80 || parts.tm_year > 300) return {};
    std::array<char, 16> day{};
    return {day.data(), std::strftime(day.data(), day.size(), "%Y-%m-%d", &parts)};
}

/// The corners of a word on a page turned so that text of `rotation` quarter turns is level.
void place(PdfWord& word, const poppler::rectf& box, int rotation, const PdfPage& page) {
    const double left = tamed(box.left());
    const double right = tamed(box.right());
    const double top = tamed(box.top());
    const double bottom = tamed(box.bottom());
    switch (rotation) {
        case 1:
            word.left = top, word.right = bottom;
            word.top = page.width - right, word.bottom = page.width - left;
            break;
        case 2:
            word.left = page.width - right, word.right = page.width - left;
            word.top = page.height - bottom, word.bottom = page.height - top;
            break;
        case 3:
            word.left = page.height - bottom, word.right = page.height - top;
            word.top = left, word.bottom = right;
            break;
        default:
            word.left = left, word.right = right, word.top = top, word.bottom = bottom;
    }
}

int main_rotation(const std::vector<poppler::text_box>& boxes) {
    std::array<std::size_t, 4> bytes{};
    for (const poppler::text_box& box : boxes)
        bytes[static_cast<std::size_t>(box.rotation()) & 3] += box.text().size();
    return static_cast<int>(std::max_element(bytes.begin(), bytes.end()) - bytes.begin());
}

using PdfDocument = std::unique_ptr<poppler::document>;

PdfDocument opened(std::string_view bytes) {
    return PdfDocument(poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
}

class PdfWordReader {
  public:
    PdfWordReader(const poppler::document& document, const PdfLimits& limits)
        : document_(document), limits_(limits), room_(limits.bytes) {}

    PdfText read() && {
        const int pages = document_.pages();
        for (int i = 0; i < pages && !out_.is_cut; ++i) {
            if (i == limits_.pages)
                out_.is_cut = true;
            else
                add_page(i);
        }
        out_.title = utf8_of(document_.info_key("Title"));
        out_.created = day_of(document_.info_date_t("CreationDate"));
        return std::move(out_);
    }

  private:
    void add_page(int number) {
        const std::unique_ptr<poppler::page> source(document_.create_page(number));
        if (!source) {
            ++out_.lost_pages;
            return;
        }
        PdfPage page;
        const poppler::rectf box = source->page_rect();
        page.width = tamed(box.width());
        page.height = tamed(box.height());
        const poppler::page::orientation_enum orientation = source->orientation();
        if (orientation == poppler::page::landscape || orientation == poppler::page::seascape)
            std::swap(page.width, page.height);
        const std::vector<poppler::text_box> boxes = source->text_list(poppler::page::text_list_include_font);
        const int rotation = main_rotation(boxes);
        for (const poppler::text_box& one : boxes)
            if (one.rotation() == rotation) add_word(page, one, rotation);
        if (rotation % 2 != 0) std::swap(page.width, page.height);
        out_.pages.push_back(std::move(page));
    }

    void add_word(PdfPage& page, const poppler::text_box& box, int rotation) {
        PdfWord word;
        word.text = utf8_of(box.text());
        if (trimmed(word.text).empty()) return;
        if (word.text.size() > room_) {
            out_.is_cut = true;
            return;
        }
        room_ -= word.text.size();
        place(word, box.bbox(), rotation, page);
        word.size = std::clamp(tamed(box.get_font_size()), 0.5, 500.0);
        word.bold = is_bold(box.get_font_name());
        word.space_after = box.has_space_after();
        page.words.push_back(std::move(word));
    }

    const poppler::document& document_;
    const PdfLimits& limits_;
    std::size_t room_;
    PdfText out_;
};

}  // namespace

std::variant<PdfText, PdfFault> read_pdf(std::string_view bytes, const PdfLimits& limits) {
    silence_poppler();
    if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        return PdfFault{"is larger than 2 GB"};
    std::string mended;  // outlives the document, which reads from it
    PdfDocument document = opened(bytes);
    if (!document) {
        mended = with_trailer(bytes);
        if (!mended.empty()) document = opened(mended);
    }
    if (!document) return PdfFault{"is damaged: it has no readable table of objects"};
    if (document->is_locked()) return PdfFault{"is encrypted: it opens with a password only"};
    PdfText text = PdfWordReader(*document, limits).read();
    if (text.pages.empty()) return PdfFault{"is damaged: none of its pages can be read"};
    if (!mended.empty() && text.lost_pages > 0) return PdfFault{"is cut off: some of its pages are missing"};
    return text;
}

}  // namespace dateline
