// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/issuer_writer.h"

#include <algorithm>
#include <ostream>
#include <string>
#include <string_view>

#include "schema/printable.h"
#include "schema/slot.h"
#include "searcher/output/json_text.h"
#include "searcher/output/line_wrapper.h"

namespace dateline {

namespace {

/// The values that facet_separator joins.
std::vector<std::string> split(std::string_view joined) {
    std::vector<std::string> values;
    while (!joined.empty()) {
        const std::size_t end = std::min(joined.find(facet_separator), joined.size());
        values.emplace_back(joined.substr(0, end));
        joined.remove_prefix(std::min(end + 1, joined.size()));
    }
    return values;
}

std::string listed(const std::vector<std::string>& values, std::string_view between) {
    std::string out;
    for (const std::string& value : values) out.append(out.empty() ? "" : between).append(printable(value));
    return out;
}

/// Every spelling but the canonical name.
std::vector<std::string> other_names(const IssuerTable& table, std::uint32_t issuer) {
    std::vector<std::string> names;
    for (const std::uint32_t place : table.names_of(issuer))
        for (std::string& spelling : split(table.names()[place].spellings))
            if (spelling != table.issuers()[issuer].name) names.push_back(std::move(spelling));
    return names;
}

void write_text(const IssuerTable& table, std::uint32_t issuer, bool colour, std::ostream& out) {
    const IssuerTable::Entry& entry = table.issuers()[issuer];
    out << styled(printable(std::string(entry.name)), Style::heading, colour) << "  "
        << printable(std::string(entry.id)) << "  " << entry.releases
        << (entry.releases == 1 ? " release" : " releases");
    if (const std::string tickers = listed(split(entry.tickers), " "); !tickers.empty())
        out << "  " << tickers;
    out << '\n';
    if (const std::string names = listed(other_names(table, issuer), "; "); !names.empty())
        out << "    also: " << names << '\n';
}

Json issuer_json(const IssuerTable& table, std::uint32_t issuer) {
    const IssuerTable::Entry& entry = table.issuers()[issuer];
    return {{"issuer_id", entry.id},
            {"issuer_name", entry.name},
            {"releases", entry.releases},
            {"tickers", split(entry.tickers)},
            {"other_names", other_names(table, issuer)}};
}

}  // namespace

void write_issuers(const IssuerTable& table, std::vector<std::uint32_t> issuers, const WriterOptions& options,
                   std::ostream& out) {
    std::stable_sort(issuers.begin(), issuers.end(), [&](std::uint32_t a, std::uint32_t b) {
        return table.issuers()[a].releases > table.issuers()[b].releases;
    });
    const bool text = options.format == OutputFormat::text;
    for (const std::uint32_t issuer : issuers) {
        if (text)
            write_text(table, issuer, options.colour, out);
        else
            out << json_text(issuer_json(table, issuer)) << '\n';
    }
}

}  // namespace dateline
