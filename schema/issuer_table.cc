// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/issuer_table.h"
#include "schema/disjoint_sets.h"

#include <xxhash.h>

#include <algorithm>
#include <cstring>
#include <map>
#include <utility>

#include "schema/slot.h"
#include "schema/term.h"

namespace dateline {

namespace {

constexpr const char* metadata_key = "issuers";
constexpr const char* checksum_key = "issuers:checksum";
constexpr char format_byte = 'I';
constexpr std::size_t head_bytes = 1 + sizeof(XXH64_hash_t);

void put(std::string& out, std::uint64_t value) {
    for (; value >= 0x80; value >>= 7) out += static_cast<char>((value & 0x7F) | 0x80);
    out += static_cast<char>(value);
}

void put(std::string& out, std::string_view text) {
    put(out, std::uint64_t{text.size()});
    out.append(text);
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

/// Takes back numbers and texts without copying; every failure is told by ok().
class TableReader {
  public:
    explicit TableReader(std::string_view data) : data_(data) {}

    std::uint64_t number() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64 && at_ < data_.size(); shift += 7) {
            const auto byte = static_cast<unsigned char>(data_[at_++]);
            value |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
            if (byte < 0x80) return value;
        }
        ok_ = false;
        return 0;
    }
    std::string_view text() {
        const std::uint64_t length = number();
        if (length > data_.size() - at_) {
            ok_ = false;
            return {};
        }
        at_ += length;
        return data_.substr(at_ - length, length);
    }
    /// How many things follow that take at least `least` bytes each.
    std::size_t count(std::size_t least) {
        const std::uint64_t value = number();
        ok_ = ok_ && value <= (data_.size() - at_) / least;
        return ok_ ? value : 0;
    }
    [[nodiscard]] bool ok() const { return ok_; }
    [[nodiscard]] bool at_end() const { return at_ == data_.size(); }

  private:
    std::string_view data_;
    std::size_t at_ = 0;
    bool ok_ = true;
};

/// What tells tables apart: the format and checksum that their bytes begin with.
std::string checksum_of(const std::string& bytes) {
    return bytes.substr(0, head_bytes);
}

std::string with_checksum(const std::string& body) {
    const XXH64_hash_t hash = XXH3_64bits(body.data(), body.size());
    std::string out(1, format_byte);
    out.append(reinterpret_cast<const char*>(&hash), sizeof hash);
    return out + body;
}

/// The part behind the checksum; nothing where the two do not agree.
std::optional<std::string_view> checked(std::string_view bytes) {
    if (bytes.size() < head_bytes || bytes.front() != format_byte) return std::nullopt;
    const std::string_view body = bytes.substr(head_bytes);
    const XXH64_hash_t hash = XXH3_64bits(body.data(), body.size());
    if (std::memcmp(&hash, bytes.data() + 1, sizeof hash) != 0) return std::nullopt;
    return body;
}

std::string written(std::vector<IssuerRecord>& issuers) {
    std::sort(issuers.begin(), issuers.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    std::vector<std::pair<const IssuerName*, std::size_t>> names;
    std::string body;
    put(body, std::uint64_t{issuers.size()});
    for (std::size_t i = 0; i < issuers.size(); ++i) {
        const IssuerRecord& issuer = issuers[i];
        put(body, issuer.id);
        put(body, issuer.name);
        put(body, joined(issuer.tickers));
        for (const IssuerName& name : issuer.names) names.emplace_back(&name, i);
    }
    std::sort(names.begin(), names.end(),
              [](const auto& a, const auto& b) { return a.first->key < b.first->key; });
    put(body, std::uint64_t{names.size()});
    for (const auto& [name, issuer] : names) {
        put(body, std::uint64_t{issuer});
        put(body, name->releases);
        put(body, name->key);
        put(body, joined(name->spellings));
    }
    return with_checksum(body);
}

std::uint64_t releases_of(const IssuerRecord& issuer) {
    std::uint64_t releases = 0;
    for (const IssuerName& name : issuer.names) releases += name.releases;
    return releases;
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

IssuerTable::IssuerTable(std::vector<IssuerRecord> issuers) {
    read(std::make_shared<const std::string>(written(issuers)));
}

bool IssuerTable::read(std::shared_ptr<const std::string> bytes) {
    const auto body = checked(*bytes);
    if (!body) return false;
    TableReader in(*body);
    std::vector<Entry> entries(in.count(3));
    for (Entry& entry : entries) {
        entry.id = in.text();
        entry.name = in.text();
        entry.tickers = in.text();
    }
    std::vector<Name> names(in.count(4));
    std::vector<std::uint32_t> first(entries.size() + 1);
    for (Name& name : names) {
        const std::uint64_t issuer = in.number();
        if (issuer >= entries.size()) return false;
        name.issuer = static_cast<std::uint32_t>(issuer);
        name.releases = in.number();
        name.key = in.text();
        name.spellings = in.text();
        entries[issuer].releases += name.releases;
        ++first[issuer + 1];
    }
    if (!in.ok() || !in.at_end()) return false;
    std::partial_sum(first.begin(), first.end(), first.begin());
    std::vector<std::uint32_t> by_issuer(names.size());
    std::vector<std::uint32_t> next = first;
    for (std::uint32_t i = 0; i < names.size(); ++i) by_issuer[next[names[i].issuer]++] = i;
    bytes_ = std::move(bytes);
    entries_ = std::move(entries);
    names_ = std::move(names);
    first_name_ = std::move(first);
    by_issuer_ = std::move(by_issuer);
    return true;
}

IssuerTable IssuerTable::load(const Xapian::Database& database) {
    IssuerTable table;
    auto bytes = std::make_shared<const std::string>(database.get_metadata(metadata_key));
    if (!bytes->empty()) table.read(std::move(bytes));
    return table;
}

IssuerTable IssuerTable::load_all(std::span<const Xapian::Database> databases) {
    std::vector<IssuerTable> tables;
    const auto is_known = [&](const std::string& checksum) {
        return std::any_of(tables.begin(), tables.end(),
                           [&](const IssuerTable& table) { return checksum_of(*table.bytes_) == checksum; });
    };
    for (const Xapian::Database& database : databases) {
        if (!tables.empty() && is_known(database.get_metadata(checksum_key))) continue;
        IssuerTable table = load(database);
        if (!table.empty() && !is_known(checksum_of(*table.bytes_))) tables.push_back(std::move(table));
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
    const std::string bytes = empty() ? std::string() : *bytes_;
    if (database.get_metadata(metadata_key) != bytes) database.set_metadata(metadata_key, bytes);
    const std::string checksum = checksum_of(bytes);
    if (database.get_metadata(checksum_key) != checksum) database.set_metadata(checksum_key, checksum);
}

std::optional<std::uint32_t> IssuerTable::issuer_of(std::string_view printed) const {
    return issuer_of_key(issuer_key(printed));
}

std::optional<std::uint32_t> IssuerTable::issuer_of_key(std::string_view key) const {
    const auto found = std::lower_bound(names_.begin(), names_.end(), key,
                                        [](const Name& name, std::string_view k) { return name.key < k; });
    if (found == names_.end() || found->key != key) return std::nullopt;
    return found->issuer;
}

std::optional<std::uint32_t> IssuerTable::issuer_with_id(std::string_view id) const {
    const auto found = std::lower_bound(entries_.begin(), entries_.end(), id,
                                        [](const Entry& entry, std::string_view i) { return entry.id < i; });
    if (found == entries_.end() || found->id != id) return std::nullopt;
    return static_cast<std::uint32_t>(found - entries_.begin());
}

std::string_view IssuerTable::id_of(std::string_view printed) const {
    const auto issuer = issuer_of(printed);
    return issuer ? entries_[*issuer].id : std::string_view();
}

std::string_view IssuerTable::name_of(std::string_view printed) const {
    const auto issuer = issuer_of(printed);
    return issuer ? entries_[*issuer].name : std::string_view();
}

std::span<const std::uint32_t> IssuerTable::names_of(std::uint32_t issuer) const {
    return std::span(by_issuer_).subspan(first_name_[issuer], first_name_[issuer + 1] - first_name_[issuer]);
}

std::vector<IssuerRecord> IssuerTable::records() const {
    std::vector<IssuerRecord> out;
    out.reserve(entries_.size());
    for (std::uint32_t i = 0; i < entries_.size(); ++i) {
        const Entry& entry = entries_[i];
        IssuerRecord record{std::string(entry.id), std::string(entry.name), split(entry.tickers), {}};
        for (const std::uint32_t at : names_of(i))
            record.names.push_back(
                {std::string(names_[at].key), split(names_[at].spellings), names_[at].releases});
        out.push_back(std::move(record));
    }
    return out;
}

}  // namespace dateline
