// SPDX-License-Identifier: GPL-2.0-or-later
// Every seed and former finding of the fuzzers, without a fuzzer.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include "tests/fuzz/fuzz_targets.h"
#include "tests/support/temporary_directory.h"

using namespace dateline;
namespace fs = std::filesystem;

namespace {

/// Seconds that one input may take; libFuzzer is given the same. Nothing here needs a tenth of one.
constexpr double most_seconds = 10;

std::vector<fs::path> files_below(const fs::path& folder) {
    std::vector<fs::path> files;
    if (!fs::exists(folder)) return files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file()) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

void run(const test::FuzzTarget& target, const fs::path& input) {
    BOOST_TEST_CONTEXT("target " << target.name << ", input " << input) {
        const std::string bytes = test::read_file(input);
        const auto begin = std::chrono::steady_clock::now();
        BOOST_CHECK_NO_THROW(target.run(bytes));
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
        BOOST_TEST(taken.count() < most_seconds);
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(fuzz_seeds)

BOOST_AUTO_TEST_CASE(every_target_has_seeds_and_keeps_its_promises_for_them) {
    for (const test::FuzzTarget& target : test::fuzz_targets()) {
        const auto seeds = files_below(test::source_path("tests/fuzz/seeds") / target.name);
        BOOST_TEST(!seeds.empty(), "no seeds for " << target.name);
        for (const fs::path& seed : seeds) run(target, seed);
    }
}

BOOST_AUTO_TEST_CASE(what_fuzzers_once_found_stays_mended) {
    for (const test::FuzzTarget& target : test::fuzz_targets())
        for (const fs::path& finding : files_below(test::source_path("tests/fuzz/findings") / target.name))
            run(target, finding);
}

BOOST_AUTO_TEST_CASE(every_folder_of_inputs_belongs_to_a_target) {
    for (const char* folder : {"tests/fuzz/seeds", "tests/fuzz/findings"}) {
        if (!fs::exists(test::source_path(folder))) continue;
        for (const auto& entry : fs::directory_iterator(test::source_path(folder))) {
            const std::string name = entry.path().filename();
            const auto targets = test::fuzz_targets();
            BOOST_TEST(
                std::any_of(targets.begin(), targets.end(), [&](const auto& t) { return t.name == name; }),
                name << " is no target");
        }
    }
}

BOOST_AUTO_TEST_CASE(every_target_reads_nothing_at_all) {
    for (const test::FuzzTarget& target : test::fuzz_targets()) BOOST_TEST_CONTEXT("target " << target.name) {
            BOOST_CHECK_NO_THROW(target.run(""));
        }
}

BOOST_AUTO_TEST_SUITE_END()
