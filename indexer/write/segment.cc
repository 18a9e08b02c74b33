// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/segment.h"

#include "indexer/parse/release_parser.h"

namespace dateline {

namespace {

/// DB_DANGEROUS: a crash throws the scratch folder away anyway, so nothing needs to survive one.
constexpr int fresh = Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_DANGEROUS | Xapian::DB_BACKEND_GLASS;

StoredRecord record_of(const WorkItem& item, Release release) {
    return {item.id, item.source, item.path, std::move(release)};
}

}  // namespace

Segment build_segment(const Batch& batch, const std::filesystem::path& path, DocumentBuilder& builder) {
    Segment segment;
    segment.number = batch.number;
    segment.path = path;
    Xapian::WritableDatabase database(path.string(), fresh);
    for (const WorkItem& item : batch.items) {
        std::variant<Release, ParseError> parsed = parse_release(item.raw);
        if (const auto* error = std::get_if<ParseError>(&parsed)) {
            segment.failures.push_back({item.shown, error->reason, item.source});
            continue;
        }
        database.add_document(
            builder.build(record_of(item, std::get<Release>(std::move(parsed))), item.content));
        if (item.replaces == 0) {
            ++segment.added;
        } else {
            ++segment.updated;
            segment.superseded.push_back(item.replaces);
        }
    }
    database.commit();
    database.close();
    if (segment.added + segment.updated == 0) segment.path.clear();
    return segment;
}

}  // namespace dateline
