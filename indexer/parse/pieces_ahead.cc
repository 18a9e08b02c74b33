// SPDX-License-Identifier: GPL-2.0-or-later
// What follows a piece.
#include "indexer/parse/pieces_ahead.h"

#include <algorithm>

#include "indexer/parse/characters.h"
#include "indexer/parse/section_rules.h"

namespace dateline {
namespace {

constexpr std::size_t long_prose = 200;
constexpr std::size_t short_line = 100;

}  // namespace

bool PiecesAhead::is_list() const {
    const Piece* piece = next();
    return piece != nullptr && !piece->heading && piece->shape == BlockShape::bullet;
}

bool PiecesAhead::is_table() const {
    for (std::size_t count = 1; count <= 4; ++count) {
        const Piece* piece = next(count);
        if (piece == nullptr) return false;
        if (piece->shape == BlockShape::table) return true;
        if (piece->text.size() > long_prose) return false;
    }
    return false;
}

bool PiecesAhead::are_cells() const {
    std::size_t cells = 0;
    std::size_t figures = 0;
    for (std::size_t count = 1; count <= 8; ++count) {
        const Piece* piece = next(count);
        if (piece == nullptr || piece->text.size() > short_line) break;
        ++cells;
        figures += has_figures(piece->text) ? std::size_t{1} : std::size_t{0};
    }
    return cells >= 4 && figures >= 2;
}

bool PiecesAhead::reaches_contacts() const {
    for (std::size_t count = 1; count <= 5; ++count) {
        const Piece* piece = next(count);
        if (piece == nullptr || piece->text.size() > short_line) return false;
        if (is_contact_block(piece->text)) return true;
    }
    return false;
}

bool has_figures(std::string_view text) {
    return std::count_if(text.begin(), text.end(), is_digit) >= 2;
}

}  // namespace dateline
