// SPDX-License-Identifier: GPL-2.0-or-later
// Measures near-duplicates of an index: what its clusters hold of all pairs that overlap, and pairs to be
// read.
//     measure_duplicates [--draw SEED] INDEX
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <exception>
#include <iomanip>
#include <iostream>
#include <map>
#include <random>
#include <string>
#include <vector>

#include <xapian.h>

#include "indexer/collection/duplicates.h"
#include "indexer/collection/minhash.h"
#include "schema/stored_record.h"
#include "schema/term.h"
#include "tests/benchmark/duplicate_pairs.h"

namespace {

using dateline::NewsPrint;
using dateline::benchmark::OverlappingPair;
using Clock = std::chrono::steady_clock;

constexpr double least_drawn = 0.75;
constexpr double near_threshold = 0.85;    ///< half of the pairs drawn are below
constexpr std::size_t drawn_of_each = 50;  ///< of those below and above, same news, variants and apart

struct Collection {
    std::vector<NewsPrint> prints;
    std::vector<std::string> headlines;
    std::vector<std::string> clusters;  ///< keys
    std::vector<std::string> news;      ///< StoredRecord::news_key()
    Clock::duration printing{};
};

Collection read(const Xapian::Database& database) {
    Collection all;
    const std::string every(dateline::every_release_term);
    for (auto at = database.postlist_begin(every); at != database.postlist_end(every); ++at) {
        const dateline::StoredRecord record = dateline::read_record(database.get_document(*at).get_data());
        const Clock::time_point begin = Clock::now();
        all.prints.push_back(dateline::news_print(record.release, record.id, record.source));
        const std::size_t count = dateline::bands(all.prints.back()).size();
        all.printing += count > 0 ? Clock::now() - begin : Clock::duration::zero();
        all.headlines.push_back(record.release.headline);
        all.clusters.push_back(record.cluster);
        all.news.push_back(record.news_key());
    }
    return all;
}

/// Whether the pair has that key in common.
bool share(const std::vector<std::string>& keys, const OverlappingPair& pair) {
    return !keys[pair.first].empty() && keys[pair.first] == keys[pair.second];
}

/// How the index has the pair.
const char* standing_of(const Collection& all, const OverlappingPair& pair) {
    if (!share(all.clusters, pair)) return "apart";
    return share(all.news, pair) ? "same news" : "variants";
}

/// How many pairs there are, and how many of them the clusters hold.
struct Recall {
    std::size_t pairs = 0;
    std::size_t together = 0;

    void count(bool is_together) {
        ++pairs;
        together += is_together ? 1 : 0;
    }
};

void print(const char* name, const Recall& recall) {
    std::cout << name << '\t' << recall.pairs << '\t' << recall.together << '\n';
}

/// Of pairs that the rules for eligible releases admit: those whose news parts overlap, by how many are in
/// one cluster; and those of them that are no fillings of one template, by how many are held to be the same
/// news.
void print_recall(const Collection& all, const std::vector<OverlappingPair>& pairs) {
    Recall overlapping;
    Recall same_news;
    for (const OverlappingPair& pair : pairs) {
        const NewsPrint& a = all.prints[pair.first];
        const NewsPrint& b = all.prints[pair.second];
        if (pair.overlap < dateline::duplicate_overlap || !may_be_duplicates(a, b)) continue;
        overlapping.count(share(all.clusters, pair));
        if (!are_two_fillings(a, b)) same_news.count(share(all.news, pair));
    }
    print("overlapping", overlapping);
    print("same news", same_news);
}

void print_clusters(const Collection& all) {
    std::map<std::string, std::vector<std::size_t>> members;
    for (std::size_t at = 0; at < all.clusters.size(); ++at)
        if (!all.clusters[at].empty()) members[all.clusters[at]].push_back(at);
    std::size_t number = 0;
    for (const auto& [cluster, in_it] : members) {
        ++number;
        for (const std::size_t member : in_it)
            std::cout << "member\t" << number << '\t' << all.prints[member].id << '\t'
                      << all.headlines[member] << '\n';
    }
    std::cout << "clusters\t" << number << '\n';
}

void draw(const Collection& all, std::vector<OverlappingPair> pairs, unsigned seed) {
    std::erase_if(pairs, [&](const OverlappingPair& pair) {
        return pair.overlap < least_drawn ||
               !may_be_duplicates(all.prints[pair.first], all.prints[pair.second]);
    });
    std::mt19937 random(seed);
    std::shuffle(pairs.begin(), pairs.end(), random);
    std::map<std::string, std::size_t> drawn;
    for (const OverlappingPair& pair : pairs) {
        const std::string standing = standing_of(all, pair);
        const char* distance = pair.overlap < near_threshold ? "near" : "far";
        if (drawn[standing + distance]++ >= drawn_of_each) continue;
        std::cout << "pair\t" << standing << '\t' << std::fixed << std::setprecision(2) << pair.overlap
                  << '\t' << all.prints[pair.first].id << '\t' << all.prints[pair.second].id << '\t'
                  << all.headlines[pair.first] << '\t' << all.headlines[pair.second] << '\n';
    }
}

int measure(std::vector<std::string> arguments) {
    unsigned seed = 0;
    if (arguments.size() > 2 && arguments[0] == "--draw") {
        seed = static_cast<unsigned>(std::stoul(arguments[1]));
        arguments.erase(arguments.begin(), arguments.begin() + 2);
    }
    if (arguments.size() != 1) {
        std::cerr << "Usage: measure_duplicates [--draw SEED] INDEX\n";
        return EXIT_FAILURE;
    }
    const Collection all = read(Xapian::Database(arguments[0]));
    const double microseconds = std::chrono::duration<double, std::micro>(all.printing).count();
    std::cout << "releases\t" << all.prints.size() << "\nmicroseconds a print\t"
              << microseconds / static_cast<double>(std::max<std::size_t>(all.prints.size(), 1)) << '\n';
    const std::vector<OverlappingPair> pairs =
        dateline::benchmark::overlapping_pairs(all.prints, least_drawn);
    print_clusters(all);
    print_recall(all, pairs);
    if (seed > 0) draw(all, pairs, seed);
    return EXIT_SUCCESS;
}

}  // namespace

int main(int argc, char** argv) {
    try {
        return measure({argv + 1, argv + argc});
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return EXIT_FAILURE;
    }
}
