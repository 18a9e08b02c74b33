// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/parsed_releases.h"

#include <algorithm>
#include <string_view>

#include "schema/record_bytes.h"

namespace dateline {

std::string write_facts(const ReleaseFacts& facts) {
    RecordWriter out;
    out.text(facts.content);
    out.number(facts.route);
    out.text(facts.issuer);
    out.list(facts.bands, [](RecordWriter& to, std::uint64_t band) { to.number(band); });
    out.text(write_prints(facts.prints));
    return out.bytes();
}

ReleaseFacts read_facts(std::string_view bytes) {
    RecordReader in(bytes);
    ReleaseFacts facts;
    facts.content = in.text();
    facts.route = in.number();
    facts.issuer = in.text();
    in.list(facts.bands, [](RecordReader& from, std::uint64_t& band) { band = from.number(); });
    facts.prints = read_prints(in.text());
    return facts;
}

ParsedReleases::ParsedReleases(const std::filesystem::path& scratch, std::size_t memory)
    : rows_(scratch / "parsed.rows"), facts_(scratch / "parsed.facts"), bands_(scratch / "bands", memory) {}

void ParsedReleases::keep(std::uint64_t first, const std::vector<Parsed>& releases) {
    std::string bytes;
    std::vector<Row> rows;
    rows.reserve(releases.size());
    for (const Parsed& release : releases) {
        if (release.record.bytes == 0) {
            rows.push_back({});
            continue;
        }
        const std::size_t begin = bytes.size();
        bytes += write_facts(release.facts);
        rows.push_back({release.record, {begin, bytes.size() - begin}});
    }
    const std::uint64_t offset = facts_.append(bytes);
    for (Row& row : rows) row.facts.offset += offset;
    rows_.write(first * sizeof(Row), {reinterpret_cast<const char*>(rows.data()), rows.size() * sizeof(Row)});
    const std::lock_guard lock(mutex_);
    end_ = std::max(end_, first + releases.size());
    for (std::size_t i = 0; i < releases.size(); ++i)
        for (const std::uint64_t band : releases[i].facts.bands) bands_.add({band, first + i});
}

ReleaseFacts ParsedReleases::facts(std::uint64_t number) const {
    const SpoolPlace place = row(number).facts;
    if (place.bytes == 0) return {};
    std::string bytes(place.bytes, '\0');
    facts_.read(place.offset, bytes.data(), bytes.size());
    return read_facts(bytes);
}

ParsedReleases::Row ParsedReleases::row(std::uint64_t number) const {
    Row row;
    rows_.read(number * sizeof(Row), reinterpret_cast<char*>(&row), sizeof(Row));
    return row;
}

}  // namespace dateline
