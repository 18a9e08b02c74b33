// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/database_version.h"

#include <xapian.h>

namespace dateline {

namespace {
constexpr const char* version_key = "dateline:version";
}

void stamp_version(Xapian::WritableDatabase& database) {
    database.set_metadata(version_key, std::to_string(database_version));
}

std::string version_problem(const Xapian::Database& database) {
    const std::string found = database.get_metadata(version_key);
    if (found == std::to_string(database_version)) return {};
    if (found.empty())
        return database.get_doccount() == 0 ? std::string()
                                            : "it is a Xapian database, but dateline-index did not write it";
    return "it has index format " + found + " and this program reads format " +
           std::to_string(database_version) + "; index the sources again into a new folder";
}

}  // namespace dateline
