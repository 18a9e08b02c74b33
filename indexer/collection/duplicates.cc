// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/collection/duplicates.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <numeric>
#include <optional>
#include <tuple>
#include <unordered_map>

#include "indexer/collection/minhash.h"
#include "indexer/collection/sorted_hashes.h"
#include "schema/edit_distance.h"

namespace dateline {

namespace {

/// From this overlap on a headline in other words is another headline for the same text.
constexpr double same_text_overlap = 0.9;

constexpr std::size_t foreign_words = 2;
constexpr std::size_t foreign_numbers_within_days = 3;

/// Names are misspelt by a letter or two; shorter words are too near each other.
constexpr std::size_t slip_edits = 2;
constexpr std::size_t shortest_slip = 6;
constexpr std::size_t longest_slip = 40;  ///< bounds the work on what is no word

/// Of a cluster's members and variants only the newest are compared with, or thousands of fillings of one
/// template would cost the square of their number. Copies and corrections follow within days.
constexpr std::size_t most_compared = 512;

using HeadlineWords = std::vector<const HeadlineWord*>;

/// The headline words of `a` that `b` has nowhere.
HeadlineWords foreign_headline_words(const NewsPrint& a, const NewsPrint& b) {
    HeadlineWords foreign;
    for (const HeadlineWord& word : a.headline)
        if (!has_hash(b.vocabulary, word.hash)) foreign.push_back(&word);
    return foreign;
}

bool may_be_misspelt(const HeadlineWord& word) {
    return word.word.size() >= shortest_slip && word.word.size() <= longest_slip;
}

bool is_slip(const HeadlineWord& word, const HeadlineWords& others) {
    return may_be_misspelt(word) && std::any_of(others.begin(), others.end(), [&](const HeadlineWord* other) {
               return may_be_misspelt(*other) && edit_distance(word.word, other->word) <= slip_edits;
           });
}

/// Whether a word that `others` do not merely spell otherwise is repeated in its own news.
bool has_subject(const HeadlineWords& words, const HeadlineWords& others) {
    return std::any_of(words.begin(), words.end(),
                       [&](const HeadlineWord* word) { return word->in_news && !is_slip(*word, others); });
}

bool name_different_things(const NewsPrint& a, const NewsPrint& b) {
    const HeadlineWords of_a = foreign_headline_words(a, b);
    const HeadlineWords of_b = foreign_headline_words(b, a);
    if (has_subject(of_a, of_b) && has_subject(of_b, of_a)) return true;
    return of_a.size() >= foreign_words && of_b.size() >= foreign_words &&
           shingle_overlap(a, b) < same_text_overlap;
}

std::size_t foreign_numbers(const NewsPrint& a, const NewsPrint& b) {
    return static_cast<std::size_t>(
        std::count_if(a.numbers.begin(), a.numbers.end(),
                      [&](std::uint32_t number) { return !has_hash(b.vocabulary, number); }));
}

std::optional<std::chrono::sys_days> day_of(const NewsPrint& print) {
    const std::optional<Date> date = parse_day_key(print.day);
    if (!date) return std::nullopt;
    return std::chrono::year{date->year} / date->month / date->day;
}

/// Nothing where either is undated.
std::optional<long> days_between(const NewsPrint& a, const NewsPrint& b) {
    const auto day_a = day_of(a);
    const auto day_b = day_of(b);
    if (!day_a || !day_b) return std::nullopt;
    return std::abs((*day_a - *day_b).count());
}

bool have_different_figures(const NewsPrint& a, const NewsPrint& b) {
    if (a.marked_update || b.marked_update) return false;
    const long days = days_between(a, b).value_or(0);
    if (days == 0) return false;
    const std::size_t foreign = std::min(foreign_numbers(a, b), foreign_numbers(b, a));
    return foreign >= (days > duplicate_days ? 1 : foreign_numbers_within_days);
}

bool share_ticker(const NewsPrint& a, const NewsPrint& b) {
    return std::any_of(a.tickers.begin(), a.tickers.end(), [&](const std::string& ticker) {
        return std::binary_search(b.tickers.begin(), b.tickers.end(), ticker);
    });
}

bool have_equal_news(const NewsPrint& a, const NewsPrint& b) {
    return a.words > 0 && a.words == b.words && a.whole == b.whole;
}

bool have_like_text(const NewsPrint& a, const NewsPrint& b) {
    if (a.language != b.language) return false;
    if (have_equal_news(a, b)) return true;
    return !a.is_short() && !b.is_short() && shingle_overlap(a, b) >= duplicate_overlap;
}

/// Of a print or its key.
template <typename Print>
std::tuple<bool, const std::string&, const std::string&, const std::string&> sort_key(const Print& print) {
    return {print.day.empty(), print.day, print.id, print.source};
}

/// Leaders by band: where a print finds those that it may join.
class LeaderIndex {
  public:
    explicit LeaderIndex(const PrintSource& prints) : prints_(prints) {}

    /// The leaders of `print`, itself where it joins none. To be asked in canonical order.
    Leaders place(std::size_t print) {
        own_ = prints_(print);
        const std::vector<std::uint64_t> its_bands = bands(own_);
        const std::size_t cluster = cluster_of(print, its_bands);
        if (cluster != print) {
            members_[cluster].push_back(print);
            return {cluster, variant_of(print, variants_.at(cluster))};
        }
        for (const std::uint64_t band : its_bands) ranks_[band].push_back(leaders_.size());
        leaders_.push_back(print);
        variants_[print] = members_[print] = {print};
        return {print, print};
    }

  private:
    std::size_t cluster_of(std::size_t print, const std::vector<std::uint64_t>& its_bands) const {
        std::optional<std::size_t> first;
        for (const std::size_t rank : candidates(its_bands)) {
            if (!have_like_text(prints_(leaders_[rank]), own_) || !may_join(leaders_[rank])) continue;
            if (!are_two_fillings(prints_(leaders_[rank]), own_)) return leaders_[rank];
            if (!first) first = leaders_[rank];
        }
        return first.value_or(print);
    }

    /// A text that is issued every week is one cluster, however long it goes on.
    bool may_join(std::size_t leader) const {
        const std::vector<std::size_t>& members = members_.at(leader);
        return std::any_of(members.crbegin(), oldest_compared(members),
                           [&](std::size_t member) { return may_be_duplicates(prints_(member), own_); });
    }

    std::size_t variant_of(std::size_t print, std::vector<std::size_t>& variants) const {
        const auto end = oldest_compared(variants);
        const auto told = std::find_if(variants.crbegin(), end, [&](std::size_t leader) {
            const NewsPrint& other = prints_(leader);
            return !are_two_fillings(other, own_) && have_like_text(other, own_);
        });
        if (told != end) return *told;
        variants.push_back(print);
        return print;
    }

    /// Where to stop going back over prints that came in canonical order.
    static auto oldest_compared(const std::vector<std::size_t>& prints) -> decltype(prints.crbegin()) {
        return prints.crbegin() + static_cast<std::ptrdiff_t>(std::min(prints.size(), most_compared));
    }

    /// Ranks of leaders that share a band, the first leader first.
    std::vector<std::size_t> candidates(const std::vector<std::uint64_t>& its_bands) const {
        std::vector<std::size_t> ranks;
        for (const std::uint64_t band : its_bands) {
            const auto found = ranks_.find(band);
            if (found != ranks_.end()) ranks.insert(ranks.end(), found->second.begin(), found->second.end());
        }
        std::sort(ranks.begin(), ranks.end());
        ranks.erase(std::unique(ranks.begin(), ranks.end()), ranks.end());
        return ranks;
    }

    const PrintSource& prints_;
    NewsPrint own_;                                                       ///< of the print being placed
    std::vector<std::size_t> leaders_;                                    ///< by rank
    std::unordered_map<std::size_t, std::vector<std::size_t>> members_;   ///< by the cluster's leader
    std::unordered_map<std::size_t, std::vector<std::size_t>> variants_;  ///< their leaders, likewise
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> ranks_;
};

}  // namespace

bool may_be_duplicates(const NewsPrint& a, const NewsPrint& b) {
    if (a.language != b.language) return false;
    if ((!a.issuer.empty() && a.issuer == b.issuer) || share_ticker(a, b)) return true;
    const std::optional<long> days = days_between(a, b);
    return days && *days <= duplicate_days;
}

bool are_two_fillings(const NewsPrint& a, const NewsPrint& b) {
    return !have_equal_news(a, b) && (name_different_things(a, b) || have_different_figures(a, b));
}

bool is_duplicate(const NewsPrint& a, const NewsPrint& b) {
    return may_be_duplicates(a, b) && have_like_text(a, b);
}

PrintKey key_of(const NewsPrint& print) {
    return {print.day, print.id, print.source};
}

std::vector<Leaders> duplicate_leaders(const std::vector<PrintKey>& keys, const PrintSource& print) {
    std::vector<std::size_t> order(keys.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return sort_key(keys[a]) < sort_key(keys[b]); });
    std::vector<Leaders> leaders(keys.size());
    LeaderIndex index(print);
    for (const std::size_t each : order) leaders[each] = index.place(each);
    return leaders;
}

bool comes_before(const NewsPrint& a, const NewsPrint& b) {
    return sort_key(a) < sort_key(b);
}

std::vector<Leaders> duplicate_leaders(const std::vector<NewsPrint>& prints) {
    std::vector<PrintKey> keys;
    keys.reserve(prints.size());
    for (const NewsPrint& print : prints) keys.push_back(key_of(print));
    return duplicate_leaders(keys, [&](std::size_t i) -> const NewsPrint& { return prints[i]; });
}

}  // namespace dateline
