// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/index_dump.h"

#include <xxhash.h>

#include <algorithm>
#include <charconv>
#include <memory>
#include <nlohmann/json.hpp>
#include <tuple>
#include <vector>

#include "schema/issuer_table.h"
#include "schema/slot.h"
#include "schema/stored_record.h"
#include "schema/term.h"

namespace dateline {

namespace {

using Json = nlohmann::ordered_json;

struct Place {
    std::string source;
    std::string id;
    Xapian::docid document = 0;
};

/// The releases of the index by source and id.
std::vector<Place> places_of(const Xapian::Database& database) {
    std::vector<Place> places;
    const std::string every(every_release_term);
    for (auto at = database.postlist_begin(every); at != database.postlist_end(every); ++at) {
        StoredRecord record = read_record(database.get_document(*at).get_data());
        places.push_back({std::move(record.source), std::move(record.id), *at});
    }
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
        return std::tie(a.source, a.id) < std::tie(b.source, b.id);
    });
    return places;
}

/// A running hash of strings and numbers.
class Digest {
  public:
    void add(std::string_view bytes) {
        add(bytes.size());
        XXH3_64bits_update(state_.get(), bytes.data(), bytes.size());
    }
    void add(std::uint64_t number) { XXH3_64bits_update(state_.get(), &number, sizeof number); }
    [[nodiscard]] std::string hex() const {
        char buffer[16];
        const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer,
                                                std::uint64_t{XXH3_64bits_digest(state_.get())}, 16);
        return {buffer, end};
    }

  private:
    struct Free {
        void operator()(XXH3_state_t* state) const { XXH3_freeState(state); }
    };
    static XXH3_state_t* fresh() {
        XXH3_state_t* state = XXH3_createState();
        XXH3_64bits_reset(state);
        return state;
    }
    std::unique_ptr<XXH3_state_t, Free> state_{fresh()};
};

std::string digest_of_terms(const Xapian::Document& document) {
    Digest digest;
    for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term) {
        digest.add(*term);
        digest.add(std::uint64_t{term.get_wdf()});
        for (auto at = term.positionlist_begin(); at != term.positionlist_end(); ++at)
            digest.add(std::uint64_t{*at});
    }
    return digest.hex();
}

std::string digest_of_values(const Xapian::Document& document) {
    Digest digest;
    for (auto value = document.values_begin(); value != document.values_end(); ++value) {
        digest.add(std::uint64_t{value.get_valueno()});
        digest.add(*value);
    }
    return digest.hex();
}

Json release_line(const Xapian::Document& document, const IssuerTable& issuers) {
    const std::string data = document.get_data();
    const StoredRecord record = read_record(data);
    Json recurring = Json::array();
    for (const Section& section : record.release.sections)
        for (const Paragraph& paragraph : section.paragraphs)
            if (paragraph.recurring) recurring.push_back(paragraph.line);
    const std::string issuer = record.release.issuer.value_or("");
    Digest record_digest;
    record_digest.add(data);
    return {{"id", record.id},
            {"source", record.source},
            {"headline", record.release.headline},
            {"issuer", issuer},
            {"issuer_id", issuers.id_of(issuer)},
            {"cluster", cluster_id(record.cluster)},
            {"variant", cluster_id(record.variant)},
            {"recurring", std::move(recurring)},
            {"terms", digest_of_terms(document)},
            {"values", digest_of_values(document)},
            {"record", record_digest.hex()}};
}

Json issuer_line(const IssuerRecord& issuer) {
    Json names = Json::array();
    for (const IssuerName& name : issuer.names)
        names.push_back({{"key", name.key}, {"spellings", name.spellings}, {"releases", name.releases}});
    return {{"issuer", issuer.id},
            {"name", issuer.name},
            {"tickers", issuer.tickers},
            {"names", std::move(names)}};
}

std::string line_of(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

void dump_index(const Xapian::Database& database, const DumpSink& sink) {
    const IssuerTable issuers = IssuerTable::load(database);
    for (const Place& place : places_of(database))
        sink(line_of(release_line(database.get_document(place.document), issuers)));
    for (const IssuerRecord& issuer : issuers.records()) sink(line_of(issuer_line(issuer)));
}

}  // namespace dateline
