// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/compare/diff_writer.h"

#include <ostream>
#include <string>

#include "schema/printable.h"
#include "searcher/compare/release_diff.h"
#include "searcher/output/json_text.h"
#include "searcher/output/line_wrapper.h"

namespace dateline {

namespace {

/// Removed and added are told by their brackets; colour only helps to find them.
std::string marked(const DiffPiece& piece, bool colour) {
    std::string text = printable(piece.text);
    switch (piece.change) {
        case TextChange::removed:
            return styled("[-" + text + "-]", Style::faint, colour);
        case TextChange::added:
            return styled("{+" + text + "+}", Style::match, colour);
        default:
            return text;
    }
}

/// `headline`, or `financial-results: Results of the quarter`.
std::string place_of(const ReleaseChange& change) {
    if (change.section.empty()) return change.part;
    return change.heading.empty() ? change.section : change.section + ": " + printable(change.heading);
}

void write_text(const StoredRecord& before, const StoredRecord& after,
                const std::vector<ReleaseChange>& changes, const WriterOptions& options, std::ostream& out) {
    out << styled("--- " + printable(before.id), Style::heading, options.colour) << '\n'
        << styled("+++ " + printable(after.id), Style::heading, options.colour) << '\n';
    if (changes.empty()) out << "\nNo difference.\n";
    std::string place;
    for (const ReleaseChange& change : changes) {
        if (place_of(change) != place) {
            place = place_of(change);
            out << '\n' << styled("@@ " + place + " @@", Style::faint, options.colour) << '\n';
        }
        std::string line;
        for (const DiffPiece& piece : change.pieces)
            line += (line.empty() ? "" : " ") + marked(piece, options.colour);
        out << line << '\n';
    }
}

Json change_json(const ReleaseChange& change) {
    Json out;
    out["part"] = change.part;
    if (!change.section.empty()) {
        out["section"]["kind"] = change.section;
        out["section"]["heading"] = change.heading.empty() ? Json(nullptr) : Json(change.heading);
    }
    out["pieces"] = Json::array();
    for (const DiffPiece& piece : change.pieces)
        out["pieces"].push_back({{"change", text_change_name(piece.change)}, {"text", piece.text}});
    return out;
}

}  // namespace

void write_diff(const StoredRecord& before, const StoredRecord& after, const WriterOptions& options,
                std::ostream& out) {
    const std::vector<ReleaseChange> changes = release_diff(before.release, after.release);
    if (options.format != OutputFormat::json && options.format != OutputFormat::jsonl) {
        write_text(before, after, changes, options, out);
        return;
    }
    Json all;
    all["schema"] = output_schema;
    all["diff"]["from"] = before.id;
    all["diff"]["to"] = after.id;
    all["diff"]["changes"] = Json::array();
    for (const ReleaseChange& change : changes) all["diff"]["changes"].push_back(change_json(change));
    out << json_text(all) << '\n';
}

}  // namespace dateline
