// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/record_stream.h"

#include "indexer/read/content_hash.h"
#include "indexer/read/csv_records.h"
#include "indexer/read/line_reader.h"

namespace dateline {

namespace {

class JsonlRecords : public RecordStream {
  public:
    JsonlRecords(ByteStream& bytes, const FieldMap& map, std::size_t longest)
        : lines_(bytes, longest), map_(map), longest_(longest) {}

    std::optional<StreamedRecord> next() override {
        while (const auto line = lines_.next()) {
            hasher_.add(*line);
            hasher_.add("\n");
            if (lines_.was_cut())
                return StreamedRecord{
                    RecordProblem{"the record" + longer_than(longest_)}, lines_.number(), line->size(), {}};
            if (line->find_first_not_of(" \t") == std::string_view::npos) continue;
            ContentHasher own;
            own.add(*line);
            own.add(map_.mapped());
            return StreamedRecord{read_record_line(*line, map_), lines_.number(), line->size(), own.digest()};
        }
        return std::nullopt;
    }

    std::string digest() const override { return hasher_.digest(); }

  private:
    LineReader lines_;
    const FieldMap& map_;
    std::size_t longest_;
    ContentHasher hasher_;
};

}  // namespace

std::unique_ptr<RecordStream> open_records(SourceFormat format, ByteStream& bytes, const FieldMap& map,
                                           std::size_t longest) {
    if (format == SourceFormat::csv) return std::make_unique<CsvRecords>(bytes, map, longest);
    return std::make_unique<JsonlRecords>(bytes, map, longest);
}

std::string longer_than(std::size_t bytes) {
    return " is longer than " + std::to_string(bytes / 1024 / 1024) + " MiB";
}

}  // namespace dateline
