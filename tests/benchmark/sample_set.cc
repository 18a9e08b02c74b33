// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/benchmark/sample_set.h"

#include <algorithm>
#include <filesystem>
#include <utility>
#include <variant>

#include "indexer/parse/release_parser.h"
#include "indexer/read/text_decoder.h"
#include "indexer/write/document_builder.h"

namespace dateline::micro {

const SampleSet& SampleSet::instance() {
    static const SampleSet samples;
    return samples;
}

SampleSet::SampleSet() {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(DATELINE_SAMPLES))
        if (entry.path().extension() == ".txt") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    for (const auto& file : files) {
        RawRelease raw;
        raw.text = decode_text(test::read_file(file));
        auto parsed = parse_release(raw);
        if (auto* release = std::get_if<Release>(&parsed)) {
            parsed_.push_back({file.filename().string(), file.string(), file.string(), std::move(*release)});
            bytes_ += raw.text.size();
            raw_.push_back(std::move(raw));
        }
    }
    index();
}

void SampleSet::index() {
    Xapian::WritableDatabase writer((folder_.path() / "samples").string(), Xapian::DB_CREATE);
    DocumentBuilder builder;
    for (const StoredRecord& record : parsed_) writer.add_document(builder.build(record, {}));
    writer.commit();
    database_ = Xapian::Database((folder_.path() / "samples").string());
}

}  // namespace dateline::micro
