// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "schema/edit_distance.h"
#include "schema/slot.h"
#include "schema/term.h"
#include "schema/text_normalizer.h"
#include "searcher/query/evidence.h"
#include "searcher/query/expansion.h"
#include "searcher/query/ranking.h"

namespace dateline {

namespace {

using Issuers = std::set<std::uint32_t>;

/// Units of the longest name that is looked up.
constexpr std::size_t longest_name = 5;
/// More issuers than these under one beginning of a name mean that the words are no name.
constexpr std::size_t most_issuers = 2;
/// A word alone is a name when one in so many releases that have it are the issuer's.
constexpr std::uint64_t name_share = 5;
/// The same of a symbol that is not typed in capitals.
constexpr Xapian::doccount symbol_share = 3;
/// What it adds that a release is its issuer's own, as part of the greatest weight that a word so rare has.
/// On 40 judged queries nDCG@10 is 0.865 without it, 0.8735 at 0.25, 0.8736 at 0.4, 0.8747 at 0.6.
constexpr double issuer_weight = 0.4;
/// An issuer of more releases counts as one of this share: where a collection is of few issuers their names
/// are no less meant, and releases of others that say the rest louder would come first.
constexpr double greatest_share = 0.01;

/// What the table has of a name in the query.
struct Named {
    Issuers issuers;
    std::uint64_t releases = 0;
    bool whole = false;  ///< some name is no longer than what was typed
};

/// Issuers one of whose names begins with the words of `key`.
Named named_by(const IssuerTable& table, const std::string& key) {
    Named named;
    const auto names = table.names();
    const auto first = std::ranges::lower_bound(names, std::string_view(key), {}, &IssuerTable::Name::key);
    for (const IssuerTable::Name& name : std::ranges::subrange(first, names.end())) {
        if (!name.key.starts_with(key)) break;
        const bool whole = name.key.size() == key.size();
        if (!whole && name.key[key.size()] != ' ') continue;
        named.whole = named.whole || whole;
        named.issuers.insert(name.issuer);
        named.releases += name.releases;
    }
    return named;
}

/// The text of units in a row, as typed.
std::string text_of(std::span<const WordUnit> units) {
    std::string text;
    for (const WordUnit& unit : units) text += (text.empty() ? "" : " ") + unit.text;
    return text;
}

bool is_name(std::span<const WordUnit> units, const std::string& key, const Named& named,
             const Vocabulary& vocabulary) {
    if (named.issuers.empty() || named.issuers.size() > most_issuers) return false;
    if (units.size() > 1) return true;
    return !units.front().stop && vocabulary.releases_with(key) <= named.releases * name_share;
}

/// Releases of the issuer under all of its names, worth more the fewer they are.
Query releases_of(std::uint32_t issuer, const Vocabulary& vocabulary) {
    const IssuerTable& table = vocabulary.issuers();
    std::vector<Query> names;
    for (const std::uint32_t place : table.names_of(issuer))
        if (table.names()[place].releases > 0) names.emplace_back(issuer_key_term(table.names()[place].key));
    if (names.empty()) return {};
    const double all = vocabulary.releases();
    const double own = static_cast<double>(table.issuers()[issuer].releases);
    const double weight = issuer_weight * greatest_word_weight(all, std::min(own, greatest_share * all));
    return worth(Query(Query::OP_OR, names.begin(), names.end()), weight);
}

std::vector<std::string> parts_of(std::string_view joined) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < joined.size();) {
        const std::size_t end = std::min(joined.find(facet_separator, at), joined.size());
        parts.emplace_back(joined.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

/// `GMGI` of `NASDAQ:GMGI`.
std::string symbol_of(const std::string& ticker) {
    return ticker.substr(ticker.find(':') + 1);
}

/// How another name is looked for in place of `key`: as a whole, or by its first word alone where that is
/// only another spelling of the key, as names are misread.
std::string_view shortest_spelling(std::string_view name, std::string_view key) {
    const std::string_view first = name.substr(0, name.find(' '));
    const std::size_t allowed = misspelling_distance(key);
    const bool near = key.find(' ') == std::string_view::npos && allowed > 0 && first.size() > allowed &&
                      edit_distance(first, key) <= allowed;
    return near ? first : name;
}

/// Other names of the issuer, and its symbol, stand for the name in the query.
void add_names(std::span<WordUnit> units, const std::string& key, std::uint32_t issuer,
               const Vocabulary& vocabulary, Analyzer& analyzer) {
    constexpr std::size_t most_names = 4;
    constexpr std::size_t most_symbols = 2;
    const IssuerTable& table = vocabulary.issuers();
    std::size_t added = 0;
    for (const std::uint32_t place : table.names_of(issuer)) {
        const IssuerTable::Name& name = table.names()[place];
        if (name.key == key || name.key.starts_with(key + " ") || added == most_names) continue;
        ++added;
        if (const auto other =
                alternative_of(shortest_spelling(name.key, key), ExpansionSource::issuer, analyzer))
            add_alternative(units, *other);
    }
    const std::vector<std::string> tickers = parts_of(table.issuers()[issuer].tickers);
    if (tickers.size() > most_symbols) return;
    for (const std::string& ticker : tickers) {
        const std::string symbol = symbol_of(ticker);
        if (symbol.size() < 3) continue;
        if (const auto other = alternative_of(symbol, ExpansionSource::issuer, analyzer))
            add_alternative(units, *other);
    }
}

/// Issuers whose own symbol the word is.
Issuers issuers_with_symbol(const IssuerTable& table, const std::string& symbol) {
    Issuers issuers;
    for (std::uint32_t issuer = 0; issuer < table.issuers().size(); ++issuer)
        for (const std::string& ticker : parts_of(table.issuers()[issuer].tickers))
            if (symbol_of(ticker) == symbol) issuers.insert(issuer);
    return issuers;
}

/// Whether the word is meant as a stock symbol: it is one, and typed in capitals or seldom anything else.
bool is_symbol(const WordUnit& unit, const Vocabulary& vocabulary) {
    constexpr std::size_t longest_symbol = 6;
    const std::string& word = unit.words.front();
    if (unit.kind != UnitKind::word || unit.stop || word.size() < 2 || word.size() > longest_symbol)
        return false;
    const std::vector<std::string> terms = value_terms(field("ticker"), word);
    const Xapian::doccount listed = terms.empty() ? 0 : vocabulary.releases_with(terms.front());
    if (listed == 0) return false;
    const bool capitals = is_all_capitals(unit.text) && unit.stems.front().empty();
    return capitals || vocabulary.releases_with(word) <= listed * symbol_share;
}

std::string upper(std::string_view word) {
    std::string out(word);
    for (char& c : out)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return out;
}

/// Releases of the issuer are about what names it, under whatever name they print.
void add_releases(std::span<WordUnit> units, std::uint32_t issuer, const IssuerTable& table) {
    for (const std::uint32_t place : table.names_of(issuer)) {
        if (table.names()[place].releases == 0) continue;
        const std::string term = issuer_key_term(table.names()[place].key);
        for (WordUnit& unit : units) {
            std::vector<std::string>& terms = unit.whole_releases;
            if (std::find(terms.begin(), terms.end(), term) == terms.end()) terms.push_back(term);
        }
    }
}

/// The names that a run may be: as typed, and what a misspelt word was corrected to.
std::vector<std::string> keys_of(std::span<const WordUnit> units) {
    std::vector<std::string> keys{issuer_key(text_of(units))};
    if (units.size() == 1) {
        for (const Alternative& alternative : units.front().alternatives)
            if (alternative.source == ExpansionSource::spelling) keys.push_back(issuer_key(alternative.text));
    }
    std::erase_if(keys, [](const std::string& key) { return key.empty(); });
    return keys;
}

/// Gives the run the other names of the issuers that it names; whether it names any.
bool expand_name(std::span<WordUnit> run, const Vocabulary& vocabulary, Analyzer& analyzer, Issuers& meant) {
    // A phase, period or amount alone is none, whatever a misread name begins with.
    if (run.size() == 1 && run.front().forms_alone) return false;
    bool found = false;
    for (const std::string& key : keys_of(run)) {
        const Named named = named_by(vocabulary.issuers(), key);
        if (!is_name(run, key, named, vocabulary)) continue;
        for (const std::uint32_t issuer : named.issuers) {
            add_names(run, key, issuer, vocabulary, analyzer);
            add_releases(run, issuer, vocabulary.issuers());
        }
        meant.insert(named.issuers.begin(), named.issuers.end());
        found = true;
    }
    return found;
}

/// Gives a symbol the names of the issuers whose own it is.
void expand_symbol(WordUnit& unit, const Vocabulary& vocabulary, Analyzer& analyzer, Issuers& meant) {
    if (!is_symbol(unit, vocabulary)) return;
    const IssuerTable& table = vocabulary.issuers();
    const Issuers listed = issuers_with_symbol(table, upper(unit.words.front()));
    if (listed.size() > most_issuers) return;
    for (const std::uint32_t issuer : listed) {
        const std::string name(table.issuers()[issuer].name);
        if (const auto other = alternative_of(issuer_key(name), ExpansionSource::issuer, analyzer))
            add_alternative({&unit, 1}, *other);
        add_releases({&unit, 1}, issuer, table);
    }
    meant.insert(listed.begin(), listed.end());
}

}  // namespace

std::vector<Query> expand_issuers(std::span<WordUnit> units, const Vocabulary& vocabulary,
                                  Analyzer& analyzer) {
    Issuers meant;
    for (std::size_t i = 0; i < units.size(); ++i) {
        for (std::size_t count = std::min(longest_name, units.size() - i); count > 0; --count)
            if (expand_name(units.subspan(i, count), vocabulary, analyzer, meant)) break;
        expand_symbol(units[i], vocabulary, analyzer, meant);
    }
    std::vector<Query> evidence;
    for (const std::uint32_t issuer : meant) {
        Query releases = releases_of(issuer, vocabulary);
        if (!releases.empty()) evidence.push_back(std::move(releases));
    }
    return evidence;
}

}  // namespace dateline
