// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/indexer/write/printed_document.h"

#include <algorithm>
#include <vector>

namespace dateline::test {

namespace {

bool is_plain(const std::string& term) {
    return term[0] != 'X' && term[0] != 'Q';
}

std::string printed_term(const Xapian::TermIterator& term) {
    std::string out = *term + ":" + std::to_string(term.get_wdf());
    std::string positions;
    for (auto position = term.positionlist_begin(); position != term.positionlist_end(); ++position)
        positions += (positions.empty() ? "" : ",") + std::to_string(*position);
    return positions.empty() ? out : out + "[" + positions + "]";
}

std::string printed(const Xapian::Document& document) {
    std::string out;
    for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term)
        out += printed_term(term) + "\n";
    for (auto value = document.values_begin(); value != document.values_end(); ++value)
        out += std::to_string(value.get_valueno()) + "=" + *value + "\n";
    return out + document.get_data();
}

}  // namespace

std::string printed_terms(const Xapian::Document& document, const std::string& prefix) {
    std::string out;
    for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term) {
        if (prefix.empty() ? !is_plain(*term) : !(*term).starts_with(prefix)) continue;
        out += (out.empty() ? "" : " ") + printed_term(term);
    }
    return out;
}

std::string logical_dump(const Xapian::Database& database) {
    std::vector<std::string> documents;
    for (auto posting = database.postlist_begin(""); posting != database.postlist_end(""); ++posting)
        documents.push_back(printed(database.get_document(*posting)));
    std::sort(documents.begin(), documents.end());
    std::string out;
    for (const std::string& document : documents) out += document + "\n--\n";
    return out;
}

}  // namespace dateline::test
