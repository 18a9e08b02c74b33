// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/snippet_pieces.h"

namespace dateline {

namespace {

void append_piece(std::vector<SnippetPiece>& pieces, std::string_view text, bool match) {
    if (text.empty()) return;
    if (!pieces.empty() && pieces.back().match == match)
        pieces.back().text += text;
    else
        pieces.push_back({std::string(text), match});
}

void append_text(std::vector<SnippetPiece>& pieces, std::string_view text,
                 const std::vector<TextRange>& matches) {
    std::size_t at = 0;
    for (const TextRange& match : matches) {
        append_piece(pieces, text.substr(at, match.begin - at), false);
        append_piece(pieces, text.substr(match.begin, match.end - match.begin), true);
        at = match.end;
    }
    append_piece(pieces, text.substr(at), false);
}

}  // namespace

std::vector<SnippetPiece> pieces_of(std::string_view text, const std::vector<TextRange>& matches) {
    std::vector<SnippetPiece> pieces;
    append_text(pieces, text, matches);
    return pieces;
}

std::vector<SnippetPiece> pieces_of(const Snippet& snippet) {
    std::vector<SnippetPiece> pieces;
    for (const ShownSentence& sentence : snippet.sentences) {
        if (!pieces.empty()) append_piece(pieces, sentence.follows ? " " : " … ", false);
        append_text(pieces, sentence.text, sentence.matches);
    }
    return pieces;
}

}  // namespace dateline
