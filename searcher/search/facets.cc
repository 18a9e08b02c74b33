// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/facets.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "schema/date.h"
#include "schema/period.h"
#include "schema/slot.h"
#include "schema/term.h"
#include "schema/text_normalizer.h"
#include "searcher/match/matcher.h"
#include "searcher/search/facet_selection.h"

namespace dateline {

namespace {

constexpr std::pair<std::string_view, DateUnit> date_units[] = {{"date:year", DateUnit::year},
                                                                {"date:quarter", DateUnit::quarter},
                                                                {"date:month", DateUnit::month},
                                                                {"date:day", DateUnit::day}};

/// One value with its spellings.
struct Tally {
    std::uint32_t count = 0;
    std::map<std::string, std::uint32_t> spellings;

    [[nodiscard]] const std::string& name() const {
        return std::max_element(spellings.begin(), spellings.end(),
                                [](const auto& a, const auto& b) { return a.second < b.second; })
            ->first;
    }
};

using Tallies = std::map<std::string, Tally>;

/// How many of the releases have each value of a slot, which may join several.
struct ValueCounts {
    std::map<std::string, std::uint32_t> values;
    std::uint32_t releases = 0;
};
using SlotCounts = std::map<Slot, ValueCounts>;

std::string unit_of(const Date& date, DateUnit unit) {
    switch (unit) {
        case DateUnit::year:
            return year_of(date);
        case DateUnit::quarter:
            return quarter_of(date);
        case DateUnit::month:
            return month_of(date);
        default:
            return iso_date(date);
    }
}

/// The values of a slot: joined ones taken apart, each once.
std::vector<std::string> split_values(const FacetSpec& spec, const std::string& joined) {
    if (spec.unit != DateUnit::none) {
        const std::optional<Date> date = parse_day_key(joined);
        return {date ? unit_of(*date, spec.unit) : std::string(undated)};
    }
    std::vector<std::string> values;
    for (std::size_t at = 0; at <= joined.size();) {
        const std::size_t end = std::min(joined.find(facet_separator, at), joined.size());
        std::string value = joined.substr(at, end - at);
        if (!value.empty() && std::find(values.begin(), values.end(), value) == values.end())
            values.push_back(std::move(value));
        at = end + 1;
    }
    return values;
}

Tallies tally(const FacetSpec& spec, const ValueCounts& counts, const IssuerTable& issuers) {
    Tallies tallies;
    std::uint32_t with_value = 0;
    for (const auto& [joined, count] : counts.values) {
        with_value += count;
        std::vector<std::string> seen;  // two spellings of one value in a release are one
        for (const std::string& printed : split_values(spec, joined)) {
            const std::string_view canonical = is_issuer_facet(spec) ? issuers.name_of(printed) : "";
            const std::string value = canonical.empty() ? printed : std::string(canonical);
            const std::string key = spec.unit == DateUnit::none ? facet_key(*spec.field, value) : value;
            if (std::find(seen.begin(), seen.end(), key) != seen.end()) continue;
            seen.push_back(key);
            tallies[key].count += count;
            tallies[key].spellings[value] += count;
        }
    }
    const auto without = counts.releases - with_value;
    if (spec.unit != DateUnit::none && without > 0) {
        Tally& tally = tallies[std::string(undated)];
        tally.count += without;
        tally.spellings[std::string(undated)] += without;
    }
    return tallies;
}

/// Newest first: by the month in which it ends, then the longer before the shorter.
bool is_newer(const std::string& a, const std::string& b) {
    const auto key = [](const std::string& text) {
        const Period period = read_period(text).value_or(Period());
        const int months = period.span == PeriodSpan::year      ? 12
                           : period.span == PeriodSpan::half    ? 6
                           : period.span == PeriodSpan::quarter ? 3
                                                                : period.number;
        const int end = period.span == PeriodSpan::year || period.span == PeriodSpan::months
                            ? months
                            : months * period.number;
        return std::tuple(period.year, end, months, text);
    };
    return key(a) > key(b);
}

/// Which values a limit keeps: of dates the newest, of all others the most frequent.
bool is_kept_before(const FacetSpec& spec, const FacetValue& a, const FacetValue& b) {
    if (spec.unit != DateUnit::none) {
        if ((a.value == undated) != (b.value == undated)) return b.value == undated;
        return a.value > b.value;
    }
    return a.count != b.count ? a.count > b.count : a.value < b.value;
}

Facet make_facet(const FacetSpec& spec, const Tallies& tallies, const FieldFilter* filter, std::size_t limit,
                 const IssuerTable& issuers) {
    Facet facet{spec.name, {}, false};
    std::vector<FacetValue> all;
    FacetSelection selection(spec, filter, issuers);
    for (const auto& [key, tally] : tallies)
        all.push_back({tally.name(), tally.count, selection.covers(tally.name())});
    for (const std::string& value : selection.unseen()) all.push_back({value, 0, true});
    std::sort(all.begin(), all.end(),
              [&](const auto& a, const auto& b) { return is_kept_before(spec, a, b); });
    for (FacetValue& value : all) {
        if (limit == 0 || facet.values.size() < limit || value.selected)
            facet.values.push_back(std::move(value));
        else
            facet.truncated = true;
    }
    if (spec.field->type == FieldType::period)
        std::sort(facet.values.begin(), facet.values.end(),
                  [](const auto& a, const auto& b) { return is_newer(a.value, b.value); });
    return facet;
}

const FieldFilter* filter_of(const PlannedQuery& query, const Field* field) {
    const auto found = std::find_if(query.filters.begin(), query.filters.end(),
                                    [&](const FieldFilter& filter) { return filter.field == field; });
    return found == query.filters.end() ? nullptr : &*found;
}

/// By Xapian: one weightless enquire without hits.
SlotCounts count_by_xapian(const Xapian::Database& database, const Query& query,
                           const std::vector<Slot>& slots) {
    std::map<Slot, Xapian::ValueCountMatchSpy> spies;
    Xapian::Enquire enquire(database);
    enquire.set_query(query.xapian());
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    for (const Slot slot : slots) enquire.add_matchspy(&spies.try_emplace(slot, slot).first->second);
    static_cast<void>(enquire.get_mset(0, 0, database.get_doccount()));
    SlotCounts counts;
    for (const auto& [slot, spy] : spies) {
        ValueCounts& of_slot = counts[slot];
        of_slot.releases = static_cast<std::uint32_t>(spy.get_total());
        for (auto it = spy.values_begin(); it != spy.values_end(); ++it)
            of_slot.values[*it] = static_cast<std::uint32_t>(it.get_termfreq());
    }
    return counts;
}

/// Counts the given slots, each once, in what matches.
SlotCounts count_slots(const Collection& collection, const Query& query, std::vector<Slot> slots) {
    std::sort(slots.begin(), slots.end());
    slots.erase(std::unique(slots.begin(), slots.end()), slots.end());
    if (!can_match(collection, query)) return count_by_xapian(collection.database(), query, slots);
    std::uint32_t releases = 0;
    std::vector<std::unordered_map<std::string, std::uint32_t>> values(slots.size());
    each_match(collection, query, {slots.begin(), slots.end()}, [&](Xapian::docid, const auto& of_release) {
        ++releases;
        for (std::size_t i = 0; i < of_release.size(); ++i)
            if (!of_release[i].empty()) ++values[i][of_release[i]];
    });
    SlotCounts counts;
    for (std::size_t i = 0; i < slots.size(); ++i)
        counts[slots[i]] = {{values[i].begin(), values[i].end()}, releases};
    return counts;
}

}  // namespace

bool is_issuer_facet(const FacetSpec& spec) {
    return spec.field->name == "issuer";
}

std::vector<std::string> facet_names() {
    std::vector<std::string> names;
    for (const Field& field : fields()) {
        if (!field.slot) continue;
        if (field.type != FieldType::date)
            names.emplace_back(field.name);
        else if (field.slot == slot_day)
            for (const auto& [name, unit] : date_units) names.emplace_back(name);
    }
    return names;
}

std::optional<FacetSpec> facet_spec(std::string_view name) {
    const std::string folded = fold_value(name);
    for (const auto& [unit_name, unit] : date_units)
        if (folded == unit_name) return FacetSpec{folded, &field("date"), unit};
    const Field* found = find_field(folded == "language" ? "lang" : folded);
    if (found == nullptr || !found->slot || found->type == FieldType::date) return std::nullopt;
    return FacetSpec{folded, found, DateUnit::none};
}

std::vector<Facet> count_facets(const Collection& collection, const PlannedQuery& query, const Query& words,
                                const std::vector<FacetSpec>& specs, std::size_t limit,
                                const IssuerTable& issuers) {
    // Facets without a filter of their own see the same set, so one enquire counts them all.
    std::map<const Field*, std::vector<Slot>> runs;
    const auto run_of = [&](const FacetSpec& spec) {
        return filter_of(query, spec.field) ? spec.field : nullptr;
    };
    for (const FacetSpec& spec : specs) runs[run_of(spec)].push_back(*spec.field->slot);

    std::map<const Field*, SlotCounts> counted;
    for (const auto& [left_out, slots] : runs)
        counted[left_out] = count_slots(collection, query.filtered(words, left_out), slots);

    std::vector<Facet> facets;
    for (const FacetSpec& spec : specs) {
        const ValueCounts& counts = counted.at(run_of(spec)).at(*spec.field->slot);
        facets.push_back(
            make_facet(spec, tally(spec, counts, issuers), filter_of(query, spec.field), limit, issuers));
    }
    return facets;
}

}  // namespace dateline
