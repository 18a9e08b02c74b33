// SPDX-License-Identifier: GPL-2.0-or-later
// Fuzz targets: functions that take any bytes and throw where the code under test breaks a promise. libFuzzer
// calls each in a program of its own (fuzzer_entry.cc), the unit tests with every seed and former finding.
#pragma once

#include <span>
#include <string_view>

namespace dateline::test {

/// The bytes of a JSONL line, of a CSV file -> records, parsed.
void fuzz_record_line(std::string_view bytes);
void fuzz_csv(std::string_view bytes);
/// The bytes of a text file -> UTF-8.
void fuzz_text_decoder(std::string_view bytes);
/// A text -> a release that has all of its words, and its JSON.
void fuzz_release_text(std::string_view bytes);
/// Blocks, one a line -> a release that has all of their words.
void fuzz_release_blocks(std::string_view bytes);
/// What a person types, the first byte apart -> a planned query.
void fuzz_query(std::string_view bytes);
/// The body of a stored record, and the bytes as they are -> a record.
void fuzz_stored_record(std::string_view bytes);
/// What a worker in an attacker's hands sends -> frames and messages.
void fuzz_worker_frames(std::string_view bytes);
/// An archive -> its parts.
void fuzz_archive(std::string_view bytes);
/// Files by format -> releases.
void fuzz_html(std::string_view bytes);
void fuzz_pdf(std::string_view bytes);
/// Words on pages, as the code that reads PDF without Poppler gets them -> a release.
void fuzz_pdf_layout(std::string_view bytes);
void fuzz_submission(std::string_view bytes);
void fuzz_wire_text(std::string_view bytes);
void fuzz_wire_xml(std::string_view bytes);

/// A target by the name of its folder of seeds.
struct FuzzTarget {
    std::string_view name;
    void (*run)(std::string_view bytes);
};

/// All targets.
[[nodiscard]] std::span<const FuzzTarget> fuzz_targets();

}  // namespace dateline::test
