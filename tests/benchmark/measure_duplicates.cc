// SPDX-License-Identifier: GPL-2.0-or-later
// Measures near-duplicates: what bands and leaders find of all pairs that overlap, and pairs to be read.
//     measure_duplicates [--draw SEED] FILE...
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

#include "indexer/collection/duplicates.h"
#include "indexer/collection/minhash.h"
#include "indexer/dry_run.h"
#include "tests/benchmark/duplicate_pairs.h"

namespace {

using dateline::NewsPrint;
using dateline::benchmark::OverlappingPair;
using Clock = std::chrono::steady_clock;

constexpr double least_drawn = 0.75;
constexpr double near_threshold = 0.85;  ///< half of the pairs drawn are below
constexpr std::size_t drawn_of_each = 50;

struct Collection {
    std::vector<NewsPrint> prints;
    std::vector<std::string> headlines;
    std::vector<std::size_t> leaders;
    Clock::duration printing{};
};

Collection read(const std::vector<std::string>& sources) {
    Collection all;
    const auto take = [&](const std::string& path, const std::string& id, const dateline::Release& release) {
        const Clock::time_point begin = Clock::now();
        all.prints.push_back(dateline::news_print(release, id, path));
        const std::size_t count = dateline::bands(all.prints.back()).size();
        all.printing += count > 0 ? Clock::now() - begin : Clock::duration::zero();
        all.headlines.push_back(release.headline);
    };
    (void)dateline::parse_sources(sources, dateline::ReadingOptions(), take);
    all.leaders = dateline::duplicate_leaders(all.prints);
    return all;
}

bool are_together(const Collection& all, const OverlappingPair& pair) {
    return all.leaders[pair.first] == all.leaders[pair.second];
}

/// Pairs that the rules for eligible releases admit; those that fill one template are counted apart.
void print_recall(const Collection& all, const std::vector<OverlappingPair>& pairs) {
    std::size_t overlapping = 0;
    std::size_t eligible = 0;
    std::size_t same_news = 0;
    std::size_t found = 0;
    for (const OverlappingPair& pair : pairs) {
        const NewsPrint& a = all.prints[pair.first];
        const NewsPrint& b = all.prints[pair.second];
        if (pair.overlap < dateline::duplicate_overlap) continue;
        ++overlapping;
        if (!may_be_duplicates(a, b)) continue;
        ++eligible;
        if (are_two_fillings(a, b)) continue;
        ++same_news;
        if (are_together(all, pair)) ++found;
    }
    std::cout << "overlapping\t" << overlapping << "\neligible\t" << eligible << "\nsame news\t" << same_news
              << "\nfound\t" << found << '\n';
}

void print_clusters(const Collection& all) {
    std::map<std::size_t, std::vector<std::size_t>> members;
    for (std::size_t at = 0; at < all.leaders.size(); ++at) members[all.leaders[at]].push_back(at);
    std::size_t clusters = 0;
    for (const auto& [leader, in_it] : members) {
        if (in_it.size() < 2) continue;
        ++clusters;
        for (const std::size_t member : in_it)
            std::cout << "member\t" << clusters << '\t' << all.prints[member].id << '\t'
                      << all.headlines[member] << '\n';
    }
    std::cout << "clusters\t" << clusters << '\n';
}

void draw(const Collection& all, std::vector<OverlappingPair> pairs, unsigned seed) {
    std::erase_if(pairs, [&](const OverlappingPair& pair) {
        return pair.overlap < least_drawn ||
               !may_be_duplicates(all.prints[pair.first], all.prints[pair.second]);
    });
    std::mt19937 random(seed);
    std::shuffle(pairs.begin(), pairs.end(), random);
    std::size_t near = 0;
    std::size_t far = 0;
    for (const OverlappingPair& pair : pairs) {
        std::size_t& drawn = pair.overlap < near_threshold ? near : far;
        if (drawn++ >= drawn_of_each) continue;
        std::cout << "pair\t" << (are_together(all, pair) ? "together" : "apart") << '\t' << std::fixed
                  << std::setprecision(2) << pair.overlap << '\t' << all.prints[pair.first].id << '\t'
                  << all.prints[pair.second].id << '\t' << all.headlines[pair.first] << '\t'
                  << all.headlines[pair.second] << '\n';
    }
}

int measure(std::vector<std::string> arguments) {
    unsigned seed = 0;
    if (arguments.size() > 2 && arguments[0] == "--draw") {
        seed = static_cast<unsigned>(std::stoul(arguments[1]));
        arguments.erase(arguments.begin(), arguments.begin() + 2);
    }
    if (arguments.empty()) {
        std::cerr << "Usage: measure_duplicates [--draw SEED] FILE...\n";
        return EXIT_FAILURE;
    }
    const Collection all = read(arguments);
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
