// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/issuer_table.h"
#include "schema/disjoint_sets.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <utility>

#include "schema/slot.h"
#include "schema/term.h"

namespace dateline {

namespace {

constexpr const char* metadata_key = "issuers";

/// A table is two counts, a row of numbers for each issuer and each name (and one more of each, where their
/// texts end), the names' places by issuer, and behind the numbers all texts. All are read where they lie: a
/// query needs a few of the hundred thousand names of a large index. Numbers are 32 bits, lowest byte first;
/// one that leads out of the table leads to nothing.
///
/// An issuer's row: where its id, its name and its tickers begin, its first place in the list by issuer, and
/// its releases. A name's row: where its key and its spellings begin, its issuer, and its releases.
constexpr std::size_t issuer_numbers = 5;
constexpr std::size_t name_numbers = 4;
constexpr std::size_t number_bytes = 4;

void put(std::string& out, std::uint64_t value) {
    const auto number = static_cast<std::uint32_t>(std::min<std::uint64_t>(value, 0xFFFFFFFF));
    for (unsigned shift = 0; shift < 32; shift += 8) out += static_cast<char>(number >> shift & 0xFFU);
}

std::uint32_t number_at(const MetadataPages& pages, std::size_t place) {
    const std::string_view bytes = pages.part(place * number_bytes, (place + 1) * number_bytes);
    std::array<unsigned char, number_bytes> each{};
    std::memcpy(each.data(), bytes.data(), bytes.size());
    return each[0] | std::uint32_t{each[1]} << 8U | std::uint32_t{each[2]} << 16U |
           std::uint32_t{each[3]} << 24U;
}

std::string joined(const std::vector<std::string>& parts) {
    std::string out;
    for (const std::string& part : parts)
        out.append(out.empty() ? "" : std::string(1, facet_separator)) += part;
    return out;
}

std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; !text.empty() && at <= text.size();) {
        const std::size_t end = std::min(text.find(facet_separator, at), text.size());
        parts.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

std::uint64_t releases_of(const IssuerRecord& issuer) {
    std::uint64_t releases = 0;
    for (const IssuerName& name : issuer.names) releases += name.releases;
    return releases;
}

/// The table under construction: rows grow with the texts that they point to.
class TableWriter {
  public:
    explicit TableWriter(const std::vector<IssuerRecord>& issuers) : issuers_(issuers) {
        for (std::uint32_t i = 0; i < issuers.size(); ++i)
            for (const IssuerName& name : issuers[i].names) names_.emplace_back(&name, i);
        std::sort(names_.begin(), names_.end(),
                  [](const auto& a, const auto& b) { return a.first->key < b.first->key; });
    }

    std::string text() {
        std::string out;
        put(out, issuers_.size());
        put(out, names_.size());
        write_issuers(out);
        write_names(out);
        write_places(out);
        return out + texts_;
    }

  private:
    void text(std::string& out, const std::string& value) {
        put(out, texts_.size());
        texts_ += value;
    }
    void write_issuers(std::string& out) {
        std::uint64_t first = 0;
        for (const IssuerRecord& issuer : issuers_) {
            text(out, issuer.id);
            text(out, issuer.name);
            text(out, joined(issuer.tickers));
            put(out, first);
            put(out, releases_of(issuer));
            first += issuer.names.size();
        }
        for (int i = 0; i < 3; ++i) text(out, "");
        put(out, first);
        put(out, 0);
    }
    void write_names(std::string& out) {
        for (const auto& [name, issuer] : names_) {
            text(out, name->key);
            text(out, joined(name->spellings));
            put(out, issuer);
            put(out, name->releases);
        }
        for (int i = 0; i < 2; ++i) text(out, "");
        for (int i = 0; i < 2; ++i) put(out, 0);
    }
    void write_places(std::string& out) const {
        std::vector<std::vector<std::uint32_t>> places(issuers_.size());
        for (std::uint32_t i = 0; i < names_.size(); ++i) places[names_[i].second].push_back(i);
        for (const auto& of_one : places)
            for (const std::uint32_t place : of_one) put(out, place);
    }

    const std::vector<IssuerRecord>& issuers_;
    std::vector<std::pair<const IssuerName*, std::uint32_t>> names_;
    std::string texts_;
};

std::string written(std::vector<IssuerRecord>& issuers) {
    std::sort(issuers.begin(), issuers.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    return TableWriter(issuers).text();
}

template <typename Value>
void add_missing(std::vector<Value>& values, const std::vector<Value>& more) {
    for (const Value& value : more)
        if (std::find(values.begin(), values.end(), value) == values.end()) values.push_back(value);
}

/// Several records of one issuer as one, called as the one with the most releases is.
IssuerRecord merged_record(std::vector<const IssuerRecord*> parts) {
    std::sort(parts.begin(), parts.end(), [](const auto* a, const auto* b) {
        const std::uint64_t of_a = releases_of(*a);
        const std::uint64_t of_b = releases_of(*b);
        return of_a != of_b ? of_a > of_b : a->id < b->id;
    });
    IssuerRecord out{parts.front()->id, parts.front()->name, {}, {}};
    std::map<std::string, IssuerName> names;
    for (const IssuerRecord* part : parts) {
        add_missing(out.tickers, part->tickers);
        for (const IssuerName& name : part->names) {
            IssuerName& sum = names.try_emplace(name.key, IssuerName{name.key, {}, 0}).first->second;
            sum.releases += name.releases;
            add_missing(sum.spellings, name.spellings);
        }
    }
    std::sort(out.tickers.begin(), out.tickers.end());
    for (auto& [key, name] : names) out.names.push_back(std::move(name));
    return out;
}

}  // namespace

IssuerTable::IssuerTable(std::vector<IssuerRecord> issuers) : IssuerTable(MetadataPages(written(issuers))) {}

IssuerTable::IssuerTable(MetadataPages pages) {
    if (pages.size() < 2 * number_bytes) return;
    const std::uint64_t issuers = number_at(pages, 0);
    const std::uint64_t names = number_at(pages, 1);
    const std::uint64_t numbers = 2 + (issuers + 1) * issuer_numbers + (names + 1) * name_numbers + names;
    if (pages.size() < numbers * number_bytes) return;
    issuer_count_ = static_cast<std::uint32_t>(issuers);
    name_count_ = static_cast<std::uint32_t>(names);
    texts_ = numbers * number_bytes;
    pages_ = std::move(pages);
}

/// A number of the issuer's row, and those of the next behind it.
std::uint32_t IssuerTable::of_issuer(std::uint32_t number, std::size_t which) const {
    return number_at(pages_, 2 + std::size_t{number} * issuer_numbers + which);
}

std::uint32_t IssuerTable::of_name(std::uint32_t place, std::size_t which) const {
    const std::size_t rows = 2 + (std::size_t{issuer_count_} + 1) * issuer_numbers;
    return number_at(pages_, rows + std::size_t{place} * name_numbers + which);
}

std::string_view IssuerTable::text(std::uint32_t begin, std::uint32_t end) const {
    if (begin > end || end > pages_.size() - texts_) return {};
    return pages_.part(texts_ + begin, texts_ + end);
}

IssuerTable::Entry IssuerTable::issuer(std::uint32_t number) const {
    if (number >= issuer_count_) return {};
    const std::uint32_t name = of_issuer(number, 1);
    const std::uint32_t tickers = of_issuer(number, 2);
    const std::uint32_t end = of_issuer(number, issuer_numbers);  // where the next issuer's texts begin
    return {text(of_issuer(number, 0), name), text(name, tickers), text(tickers, end), of_issuer(number, 4)};
}

IssuerTable::Name IssuerTable::name(std::uint32_t place) const {
    if (place >= name_count_) return {};
    const std::uint32_t spellings = of_name(place, 1);
    const std::uint32_t end = of_name(place, name_numbers);
    return {text(of_name(place, 0), spellings), text(spellings, end), of_name(place, 2), of_name(place, 3)};
}

IssuerTable IssuerTable::load(const Xapian::Database& database) {
    return IssuerTable(MetadataPages::whole(database, metadata_key));
}

IssuerTable IssuerTable::open_all(std::span<const Xapian::Database> databases) {
    std::vector<IssuerTable> tables;
    for (const Xapian::Database& database : databases) {
        IssuerTable table(MetadataPages(database, metadata_key));
        const bool known = std::any_of(tables.begin(), tables.end(), [&](const IssuerTable& other) {
            return other.pages_.head() == table.pages_.head();
        });
        if (!table.empty() && !known) tables.push_back(std::move(table));
    }
    return tables.empty() ? IssuerTable() : merged(tables);
}

IssuerTable IssuerTable::merged(std::span<const IssuerTable> tables) {
    if (tables.size() == 1) return tables.front();
    std::vector<IssuerRecord> all;
    for (const IssuerTable& table : tables)
        for (IssuerRecord& record : table.records()) all.push_back(std::move(record));
    DisjointSets groups(all.size());
    std::map<std::string_view, std::size_t> ids;
    std::map<std::string_view, std::size_t> keys;
    for (std::size_t i = 0; i < all.size(); ++i) {
        groups.join(i, ids.try_emplace(all[i].id, i).first->second);
        for (const IssuerName& name : all[i].names)
            groups.join(i, keys.try_emplace(name.key, i).first->second);
    }
    std::map<std::size_t, std::vector<const IssuerRecord*>> parts;
    for (std::size_t i = 0; i < all.size(); ++i) parts[groups.root(i)].push_back(&all[i]);
    std::vector<IssuerRecord> out;
    out.reserve(parts.size());
    for (auto& [root, records] : parts) out.push_back(merged_record(std::move(records)));
    return IssuerTable(std::move(out));
}

void IssuerTable::save(Xapian::WritableDatabase& database) const {
    (empty() ? MetadataPages() : pages_).save(database, metadata_key);
}

std::optional<std::uint32_t> IssuerTable::issuer_of(std::string_view printed) const {
    return issuer_of_key(issuer_key(printed));
}

std::optional<std::uint32_t> IssuerTable::issuer_of_key(std::string_view key) const {
    const auto all = names();
    const auto found = std::ranges::lower_bound(all, key, {}, &Name::key);
    if (found == all.end() || (*found).key != key) return std::nullopt;
    return (*found).issuer;
}

std::optional<std::uint32_t> IssuerTable::issuer_with_id(std::string_view id) const {
    const auto all = issuers();
    const auto found = std::ranges::lower_bound(all, id, {}, &Entry::id);
    if (found == all.end() || (*found).id != id) return std::nullopt;
    return static_cast<std::uint32_t>(found - all.begin());
}

std::string_view IssuerTable::id_of(std::string_view printed) const {
    const auto issuer = issuer_of(printed);
    return issuer ? this->issuer(*issuer).id : std::string_view();
}

std::string_view IssuerTable::name_of(std::string_view printed) const {
    const auto issuer = issuer_of(printed);
    return issuer ? this->issuer(*issuer).name : std::string_view();
}

std::vector<std::uint32_t> IssuerTable::names_of(std::uint32_t issuer) const {
    if (issuer >= issuer_count_) return {};
    std::vector<std::uint32_t> places;
    const std::size_t list = texts_ / number_bytes - name_count_;
    const std::uint32_t behind = std::min(of_issuer(issuer + 1, 3), name_count_);
    for (std::uint32_t at = of_issuer(issuer, 3); at < behind; ++at)
        if (const std::uint32_t place = number_at(pages_, list + at); place < name_count_)
            places.push_back(place);
    return places;
}

std::vector<IssuerRecord> IssuerTable::records() const {
    std::vector<IssuerRecord> out;
    out.reserve(issuer_count_);
    for (std::uint32_t i = 0; i < issuer_count_; ++i) {
        const Entry entry = issuer(i);
        IssuerRecord record{std::string(entry.id), std::string(entry.name), split(entry.tickers), {}};
        for (const std::uint32_t at : names_of(i))
            record.names.push_back({std::string(name(at).key), split(name(at).spellings), name(at).releases});
        out.push_back(std::move(record));
    }
    return out;
}

}  // namespace dateline
