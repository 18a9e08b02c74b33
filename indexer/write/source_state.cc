// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/source_state.h"

#include <charconv>
#include <string_view>
#include <vector>

#include "schema/slot.h"
#include "schema/term.h"

namespace dateline {

namespace {

/// Keys have a length limit like terms', so a source is known by the term its releases share.
constexpr std::string_view key_prefix = "source:";

std::string key_of(const std::string& name) {
    return std::string(key_prefix) + source_term(name);
}

std::vector<std::string_view> split(std::string_view text) {
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(facet_separator, at), text.size());
        parts.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

template <typename Number>
bool read_number(std::string_view text, Number& value) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

/// The hash comes last, since it may hold any byte.
std::string written(const SourceState& state) {
    std::string out;
    for (const std::string& part :
         {state.name, std::to_string(state.size), std::to_string(state.modified),
          std::to_string(state.releases), std::to_string(state.failed), state.mapping})
        out.append(part).append(1, facet_separator);
    return out + state.hash;
}

bool read_state(std::string_view text, SourceState& state) {
    constexpr std::size_t fields = 6;
    const std::vector<std::string_view> parts = split(text);
    if (parts.size() <= fields) return false;
    state.name = parts[0];
    const auto hash_start = static_cast<std::size_t>(parts[fields].data() - text.data());
    state.hash = text.substr(hash_start);
    state.mapping = parts[5];
    return read_number(parts[1], state.size) && read_number(parts[2], state.modified) &&
           read_number(parts[3], state.releases) && read_number(parts[4], state.failed);
}

}  // namespace

SourceStates load_source_states(const Xapian::Database& database) {
    SourceStates states;
    const std::string prefix(key_prefix);
    for (auto key = database.metadata_keys_begin(prefix); key != database.metadata_keys_end(prefix); ++key) {
        SourceState state;
        if (read_state(database.get_metadata(*key), state)) states.emplace(state.name, state);
    }
    return states;
}

void save_source_state(Xapian::WritableDatabase& database, const SourceState& state) {
    database.set_metadata(key_of(state.name), written(state));
}

void forget_source(Xapian::WritableDatabase& database, const std::string& name) {
    database.set_metadata(key_of(name), "");
}

}  // namespace dateline
