// SPDX-License-Identifier: GPL-2.0-or-later
// PDF files written by hand: pages of placed text in the fonts that every reader has.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/parse/raw_release.h"

namespace dateline::test {

enum class PdfFont { plain, bold, shifted };

/// Builds a PDF of letter pages (612 by 792 points). Text is placed by its left end and its distance from the
/// top of the page.
class PdfFile {
  public:
    PdfFile& page();
    PdfFile& text(double left, double down, std::string_view text, PdfFont font = PdfFont::plain,
                  double size = 10);

    /// Lines under each other, 12 points apart; what is below them begins at down().
    PdfFile& lines(double left, double down, const std::vector<std::string>& lines,
                   PdfFont font = PdfFont::plain);

    /// Raw PDF operators on the page.
    PdfFile& operators(std::string_view text);

    /// An entry of the trailer, such as `/Encrypt << … >>`.
    PdfFile& trailer(std::string_view entry);

    /// Of the document's metadata: `D:20230501120000Z`.
    PdfFile& created(std::string_view date);

    /// The file. The font `shifted` has a character map that says `d` for the code of `a`, and so on.
    [[nodiscard]] std::string bytes() const;

    /// What goes in front of the table of objects: a file that lost its end.
    [[nodiscard]] std::string without_end() const;

  private:
    std::vector<std::string> pages_;
    std::string trailer_;
    std::string created_;
};

/// The blocks of the release in a PDF as printed() shows them, or `refused: ` and the reason.
[[nodiscard]] std::string decoded(std::string_view bytes);

}  // namespace dateline::test
