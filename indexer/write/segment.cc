// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/segment.h"

namespace dateline {

namespace {

/// DB_DANGEROUS: a crash throws the scratch folder away anyway, so nothing needs to survive one.
constexpr int fresh = Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_DANGEROUS | Xapian::DB_BACKEND_GLASS;

}  // namespace

void add_releases(Xapian::WritableDatabase& database, const std::vector<SettledRelease>& batch,
                  const ReleaseSpool& spool, DocumentBuilder& builder) {
    for (const SettledRelease& release : batch) {
        StoredRecord record = spool.read(release.place);
        apply_standing(release.standing, record);
        database.add_document(builder.build(record, {release.content, release.bands}));
    }
}

void build_segment(const std::vector<SettledRelease>& batch, const ReleaseSpool& spool,
                   const std::filesystem::path& path, DocumentBuilder& builder) {
    Xapian::WritableDatabase database(path.string(), fresh);
    add_releases(database, batch, spool, builder);
    database.commit();
    database.close();
}

}  // namespace dateline
