// SPDX-License-Identifier: GPL-2.0-or-later
// An index on disk of documents made one by one.
#pragma once

#include <functional>
#include <string>

#include <xapian.h>

#include "tests/support/temporary_directory.h"

namespace dateline::test {

/// Documents 1 to `count`, each as `make` fills it in.
class SmallIndex {
  public:
    using Make = std::function<void(Xapian::docid number, Xapian::Document& document)>;

    SmallIndex(Xapian::docid count, const Make& make) {
        const std::string path = (folder_.path() / "index").string();
        Xapian::WritableDatabase writable(path, Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS);
        for (Xapian::docid number = 1; number <= count; ++number) {
            Xapian::Document document;
            make(number, document);
            writable.add_document(document);
        }
        writable.commit();
        database_ = Xapian::Database(path);
    }

    [[nodiscard]] const Xapian::Database& database() const { return database_; }

  private:
    TemporaryDirectory folder_;
    Xapian::Database database_;
};

}  // namespace dateline::test
