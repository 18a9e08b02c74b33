// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/record_stream.h"

#include "indexer/read/content_hash.h"
#include "indexer/read/csv_records.h"
#include "indexer/read/line_reader.h"

namespace dateline {

namespace {

class JsonlRecords : public RecordStream {
  public:
    JsonlRecords(ByteStream& bytes, const FieldMap& map) : lines_(bytes), map_(map) {}

    std::optional<StreamedRecord> next() override {
        while (const auto line = lines_.next()) {
            hasher_.add(*line);
            hasher_.add("\n");
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
    ContentHasher hasher_;
};

}  // namespace

std::unique_ptr<RecordStream> open_records(SourceFormat format, ByteStream& bytes, const FieldMap& map) {
    if (format == SourceFormat::csv) return std::make_unique<CsvRecords>(bytes, map);
    return std::make_unique<JsonlRecords>(bytes, map);
}

}  // namespace dateline
