// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/index_handle.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "schema/database_version.h"

namespace dateline {

namespace fs = std::filesystem;

namespace {

/// A publication may remove a database between our reading the stub file and our opening what it names.
constexpr int open_attempts = 3;

std::string joined(const std::vector<std::string>& folders) {
    std::string out;
    for (const std::string& folder : folders) out += (out.empty() ? "" : ", ") + folder;
    return out;
}

std::string how_to_make(const std::string& folder) {
    return "make one with: dateline-index --db " + folder + " FOLDER";
}

/// What can be said before Xapian is asked; its own words name files that the user never heard of.
std::variant<std::monostate, Failure> check_folder(const std::string& folder) {
    std::error_code error;
    const fs::file_status status = fs::status(folder, error);
    if (status.type() == fs::file_type::not_found)
        return Failure{ExitCode::no_index, "there is no index at " + folder, how_to_make(folder)};
    if (error) return Failure{ExitCode::io, "cannot read " + folder + ": " + error.message(), ""};
    if (!fs::is_directory(status))
        return Failure{ExitCode::no_index, folder + " is a file, not the folder of an index",
                       how_to_make(folder)};
    const bool ours =
        fs::exists(fs::path(folder) / "XAPIANDB", error) || fs::exists(fs::path(folder) / "iamglass", error);
    if (error) return Failure{ExitCode::io, "cannot read " + folder + ": " + error.message(), ""};
    if (!ours) return Failure{ExitCode::no_index, folder + " holds no index", how_to_make(folder)};
    return std::monostate{};
}

std::variant<Xapian::Database, Failure> open_folder(const std::string& folder) {
    if (auto checked = check_folder(folder); auto* failure = std::get_if<Failure>(&checked)) return *failure;
    for (int attempt = 1;; ++attempt) {
        try {
            Xapian::Database database(folder);
            if (const std::string problem = version_problem(database); !problem.empty())
                return Failure{ExitCode::no_index, folder + ": " + problem, ""};
            return database;
        } catch (const Xapian::DatabaseNotFoundError& error) {
            if (attempt == open_attempts) return failure_of(error, {folder});
        } catch (const Xapian::DatabaseModifiedError& error) {
            if (attempt == open_attempts) return failure_of(error, {folder});
        } catch (const Xapian::Error& error) {
            return failure_of(error, {folder});
        }
    }
}

using Parts = std::vector<Xapian::Database>;

std::variant<Parts, Failure> open_all(const std::vector<std::string>& folders) {
    Parts parts;
    for (const std::string& folder : folders) {
        auto opened = open_folder(folder);
        if (auto* failure = std::get_if<Failure>(&opened)) return *failure;
        parts.push_back(std::move(std::get<Xapian::Database>(opened)));
    }
    return parts;
}

/// Every folder has a blank document. So many of them are searched however many folders there are, since
/// weights depend on the number of documents.
constexpr std::size_t blank_documents = 16;

Xapian::Database blanks(std::size_t count) {
    Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
    for (std::size_t i = 0; i < count; ++i) database.add_document(Xapian::Document());
    return database;
}

Xapian::Database together(const Parts& parts) {
    Xapian::Database all;
    for (const Xapian::Database& part : parts) all.add_database(part);
    if (parts.size() < blank_documents) all.add_database(blanks(blank_documents - parts.size()));
    return all;
}

}  // namespace

IndexHandle::IndexHandle(std::vector<std::string> folders, std::vector<Xapian::Database> parts)
    : folders_(std::move(folders)), parts_(std::move(parts)), database_(together(parts_)) {}

std::variant<IndexHandle, Failure> IndexHandle::open(std::vector<std::string> folders) {
    auto opened = open_all(folders);
    if (auto* failure = std::get_if<Failure>(&opened)) return *failure;
    return IndexHandle(std::move(folders), std::move(std::get<Parts>(opened)));
}

std::variant<std::monostate, Failure> IndexHandle::reopen() {
    auto opened = open_all(folders_);
    if (auto* failure = std::get_if<Failure>(&opened)) return *failure;
    parts_ = std::move(std::get<Parts>(opened));
    database_ = together(parts_);
    issuers_.reset();
    return std::monostate{};
}

const IssuerTable& IndexHandle::issuers() const {
    if (issuers_) return *issuers_;
    std::vector<IssuerTable> tables;
    for (const Xapian::Database& part : parts_) tables.push_back(IssuerTable::load(part));
    return issuers_.emplace(IssuerTable::merged(tables));
}

Failure failure_of(const Xapian::Error& error, const std::vector<std::string>& folders) {
    const std::string where = joined(folders);
    const std::string type = error.get_type();
    if (type == "DatabaseModifiedError")
        return {ExitCode::io, "the index at " + where + " is changing faster than it can be read",
                "try again"};
    if (type == "DatabaseVersionError")
        return {ExitCode::no_index,
                "the index at " + where + " was written by another version of Xapian: " + error.get_msg(),
                "build it again with dateline-index"};
    if (type == "DatabaseNotFoundError" || type == "DatabaseOpeningError") {
        // An error number tells that the system refused: no permission, too many open files.
        const char* system = error.get_error_string();
        if (type == "DatabaseOpeningError" && system != nullptr)
            return {ExitCode::io,
                    "cannot open the index at " + where + ": " + error.get_msg() + ": " + system, ""};
        return {ExitCode::no_index, "the index at " + where + " cannot be opened: " + error.get_msg(),
                "build it again with dateline-index"};
    }
    return {ExitCode::io, "the index at " + where + " cannot be read, it seems damaged: " + error.get_msg(),
            "build it again with dateline-index in another folder"};
}

}  // namespace dateline
