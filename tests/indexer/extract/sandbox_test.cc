// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/extract/sandbox.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <fstream>
#include <ostream>
#include <string>

#include "tests/indexer/extract/decoded_text.h"
#include "tests/support/temporary_directory.h"

namespace bdata = boost::unit_test::data;
using namespace dateline;
using dateline::test::decoded_text;

namespace {

Extractor misbehaving_worker() {
    return Extractor(test::binary_path("tests/indexer/extract/misbehaving_worker"));
}

bool skipped_without(bool present, const char* what) {
    if (!present) BOOST_TEST_MESSAGE("skipped: this kernel has no " << what);
    return !present;
}

/// The value of a field of /proc/PID/status.
std::string status_field(pid_t process, const std::string& name) {
    std::ifstream file("/proc/" + std::to_string(process) + "/status");
    for (std::string line; std::getline(file, line);)
        if (line.starts_with(name + ":")) return line.substr(line.find_first_not_of(" \t", name.size() + 1));
    return {};
}

/// A file that nobody but the sandbox keeps from being read.
struct Canary {
    test::TemporaryDirectory folder;
    std::string path = folder.write("canary", "secret").string();
};

/// What `act` returns in a process of its own.
template <typename Act>
int status_in_child(const Act& act) {
    const pid_t child = fork();
    if (child == 0) _exit(act());
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

struct CallRow {
    const char* order;
    const char* why;
};

std::ostream& operator<<(std::ostream& out, const CallRow& row) {
    return out << row.why;
}

constexpr CallRow fatal_calls[] = {
    {"connect", "no connection is made"}, {"fork", "no process is started"},
    {"execute", "no program is run"},     {"signal", "no other process is signalled"},
    {"trace", "no process is traced"},    {"map-code", "no memory is executable"},
};

constexpr CallRow refused_calls[] = {
    {"open", "no file is read"},
    {"create", "no file is made"},
    {"list", "no folder is listed"},
    {"unlink", "no file is removed"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(sandbox)

BOOST_AUTO_TEST_CASE(the_worker_has_a_filter_and_cannot_gain_rights) {
    Extractor extractor(test::binary_path("libexec/dateline-extract"));
    (void)decoded_text(extractor, "fine", SourceFormat::text);
    BOOST_TEST_REQUIRE(extractor.sandbox().has_value());
    BOOST_TEST(status_field(extractor.worker_id(), "NoNewPrivs") == "1");
    if (skipped_without(extractor.sandbox()->system_calls, "seccomp")) return;
    BOOST_TEST(status_field(extractor.worker_id(), "Seccomp") == "2");
}

BOOST_AUTO_TEST_CASE(the_worker_has_limits) {
    Extractor extractor(test::binary_path("libexec/dateline-extract"));
    (void)decoded_text(extractor, "fine", SourceFormat::text);
    rlimit limit{};
    const auto most = [&](__rlimit_resource resource) {
        prlimit(extractor.worker_id(), resource, nullptr, &limit);
        return limit.rlim_max;
    };
    BOOST_TEST(most(RLIMIT_CORE) == 0U);
    BOOST_TEST(most(RLIMIT_FSIZE) == 0U);
    BOOST_TEST(most(RLIMIT_NOFILE) == 16U);
#ifndef DATELINE_SANITIZED
    BOOST_TEST(most(RLIMIT_AS) == worker_memory);
#endif
}

BOOST_DATA_TEST_CASE(a_call_that_no_decoder_needs_ends_the_worker, bdata::make(fatal_calls)) {
    Extractor extractor = misbehaving_worker();
    const Canary canary;
    const std::string told =
        decoded_text(extractor, std::string(sample.order) + " " + canary.path, SourceFormat::text);
    if (skipped_without(extractor.sandbox()->system_calls, "seccomp")) return;
    BOOST_TEST(told == "! the decoder was stopped: it tried what it may not do\n");
    BOOST_TEST(test::read_file(canary.path) == "secret");
    BOOST_TEST(decoded_text(extractor, "fine", SourceFormat::text) == ": fine\n");
}

BOOST_DATA_TEST_CASE(a_call_that_libraries_try_in_passing_fails, bdata::make(refused_calls)) {
    Extractor extractor = misbehaving_worker();
    const Canary canary;
    const std::string told =
        decoded_text(extractor, std::string(sample.order) + " " + canary.path, SourceFormat::text);
    if (skipped_without(extractor.sandbox()->system_calls || extractor.sandbox()->files, "fence for files"))
        return;
    BOOST_TEST(told == ": Permission denied\n");
    BOOST_TEST(extractor.workers_started() == 1U);
}

BOOST_AUTO_TEST_CASE(what_decoders_load_from_files_is_loaded_before) {
    Extractor extractor = misbehaving_worker();
    BOOST_TEST(decoded_text(extractor, "convert", SourceFormat::text) == ": done\n");
}

BOOST_AUTO_TEST_CASE(files_are_out_of_reach_without_a_filter_of_calls_too) {
    const Canary canary;
    constexpr int fence_missing = 100;
    const int status = status_in_child([&] {
        prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
        if (!forbid_files()) return fence_missing;
        const bool reads = open(canary.path.c_str(), O_RDONLY) >= 0;
        const bool writes = open((canary.path + "2").c_str(), O_WRONLY | O_CREAT, 0600) >= 0;
        const bool lists = open(canary.folder.path().c_str(), O_RDONLY | O_DIRECTORY) >= 0;
        const bool removes = unlink(canary.path.c_str()) == 0;
        return (reads ? 1 : 0) + (writes ? 2 : 0) + (lists ? 4 : 0) + (removes ? 8 : 0);
    });
    if (skipped_without(status != fence_missing, "Landlock")) return;
    BOOST_TEST(status == 0);
}

BOOST_AUTO_TEST_SUITE_END()
