// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/lookup.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "schema/field.h"
#include "schema/term.h"
#include "searcher/search/reading.h"

namespace dateline {

namespace {

using Records = std::vector<StoredRecord>;

/// Names shown where a file name fits several.
constexpr std::size_t most_named = 5;

Records with_term(const Xapian::Database& database, const std::string& term) {
    Records records;
    for (auto it = database.postlist_begin(term); it != database.postlist_end(term); ++it)
        records.push_back(read_record(database.get_document(*it).get_data()));
    return records;
}

/// Terms of ids and sources that end in `/name`.
std::vector<std::string> terms_ending_in(const Xapian::Database& database, const std::string& name) {
    const std::string end = "/" + name;
    std::vector<std::string> terms;
    for (const std::string_view field_name : {"id", "source"}) {
        const std::string prefix(field(field_name).prefix);
        for (auto it = database.allterms_begin(prefix); it != database.allterms_end(prefix); ++it)
            if ((*it).ends_with(end)) terms.push_back(*it);
        if (!terms.empty()) break;
    }
    return terms;
}

/// The record of a file or archive whose path is printed as `wire.jsonl!R-1`.
Records record_of_file(const Xapian::Database& database, const std::string& path) {
    const std::size_t mark = path.rfind('!');
    if (mark == std::string::npos) return {};
    Records records = with_term(database, id_term(path.substr(mark + 1)));
    std::erase_if(records, [&](const StoredRecord& record) { return record.path != path; });
    return records;
}

std::variant<Records, Failure> find(const Xapian::Database& database, const std::string& name,
                                    const std::string& path) {
    const std::string shown = "`" + name + "`";
    if (name.empty()) return Failure{ExitCode::usage, "an empty id names no release", ""};
    for (const std::string& term : {id_term(name), id_term(path)})
        if (Records records = with_term(database, term); !records.empty()) return records;
    if (Records records = record_of_file(database, path); !records.empty()) return records;
    if (const Xapian::doccount count = database.get_termfreq(source_term(path)); count > 1)
        return Failure{ExitCode::usage, std::to_string(count) + " releases come from " + shown,
                       "name one of them by its id; dateline-search --source FILE lists them"};
    if (Records records = with_term(database, source_term(path)); !records.empty()) return records;
    const std::vector<std::string> terms = terms_ending_in(database, name);
    if (terms.empty())
        return Failure{ExitCode::no_hit, "no release has the id " + shown,
                       "ids are in the output of a search with --format json"};
    if (terms.size() == 1) return with_term(database, terms.front());
    std::string hint = "give one of:";
    for (std::size_t i = 0; i < std::min(terms.size(), most_named); ++i) {
        const std::size_t colon = terms[i].find(':');
        hint += "\n  " + terms[i].substr(colon + 1);
    }
    if (terms.size() > most_named) hint += "\n  …";
    return Failure{ExitCode::usage, std::to_string(terms.size()) + " releases are called " + shown, hint};
}

}  // namespace

std::variant<Records, Failure> find_releases(IndexHandle& index, std::string_view name,
                                             const std::string& folder) {
    const std::string wanted(name);
    const std::string path = (std::filesystem::path(folder) / wanted).lexically_normal().string();
    auto read = read_consistently(
        index, [&](const Xapian::Database& database) { return find(database, wanted, path); });
    if (auto* failure = std::get_if<Failure>(&read)) return *failure;
    return std::get<0>(std::move(read));
}

}  // namespace dateline
