// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/extract/extractor.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>

#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <iterator>
#include <ostream>
#include <string>

#include "tests/indexer/decode/archived.h"
#include "tests/indexer/extract/decoded_text.h"
#include "tests/indexer/read/compressed.h"
#include "tests/support/temporary_directory.h"

namespace bdata = boost::unit_test::data;
using namespace dateline;
using dateline::test::decoded_text;

namespace {

Extractor real_worker(WorkerPatience patience = {}) {
    return Extractor(test::binary_path("libexec/dateline-extract"), patience);
}

Extractor misbehaving_worker(WorkerPatience patience = {}) {
    return Extractor(test::binary_path("tests/indexer/extract/misbehaving_worker"), patience);
}

std::ptrdiff_t open_files() {
    const std::filesystem::directory_iterator files("/proc/self/fd");
    return std::distance(begin(files), end(files));
}

struct DeathRow {
    const char* order;
    const char* reason;
};

std::ostream& operator<<(std::ostream& out, const DeathRow& row) {
    return out << row.order;
}

constexpr DeathRow deaths[] = {
    {"leave", "the decoder ended with status 0"},
    {"promise-too-much", "the decoder answered with nonsense"},
    {"talk-nonsense", "the decoder answered with nonsense"},
    {"half-a-frame", "the decoder ended with status 0"},
    {"wait", "the decoder gave no answer for 2 s"},
    {"spin-without-clock", "took more than 10 s of processor time"},
    {"talk-without-end", "gives far more than it holds"},
#ifndef DATELINE_SANITIZED  // a sanitizer ends the program in its own way
    {"crash", "the decoder crashed (SIGSEGV)"},
    {"abort", "the decoder crashed (SIGABRT)"},
    {"take-memory", "needed more than 512 MB of memory"},
#endif
};

/// Short enough for a test, and so that each row is ended by the limit that it is about.
WorkerPatience patience_for(std::string_view order) {
    WorkerPatience patience;
    patience.output = 1'000'000;
    if (order == "wait") patience.silence = std::chrono::milliseconds(1'500);
    if (order == "spin-without-clock") patience.processor_time = std::chrono::milliseconds(1'500);
    return patience;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(extractor)

BOOST_AUTO_TEST_CASE(hands_back_what_the_worker_decodes) {
    Extractor extractor = real_worker();
    BOOST_TEST(decoded_text(extractor, "Acme Reports\n", SourceFormat::text) == ": Acme Reports\n");
    BOOST_TEST(decoded_text(extractor, "Acme Opens\n", SourceFormat::text) == ": Acme Opens\n");
    BOOST_TEST(extractor.workers_started() == 1U);
}

BOOST_AUTO_TEST_CASE(refuses_every_file_where_the_worker_cannot_be_started) {
    Extractor extractor("/nowhere/dateline-extract");
    const std::string reason =
        "! cannot start the decoder /nowhere/dateline-extract: No such file or directory\n";
    BOOST_TEST(decoded_text(extractor, "Acme\n", SourceFormat::text) == reason);
    BOOST_TEST(decoded_text(extractor, "Acme\n", SourceFormat::text) == reason);
}

BOOST_AUTO_TEST_CASE(refuses_every_file_where_the_worker_is_another_program) {
    Extractor extractor("/bin/true");
    BOOST_TEST(decoded_text(extractor, "Acme\n", SourceFormat::text) ==
               "! the decoder ended with status 0\n");
}

BOOST_AUTO_TEST_CASE(takes_regular_files_only) {
    Extractor extractor = real_worker();
    const Descriptor device(open("/dev/zero", O_RDONLY | O_CLOEXEC));
    std::string reason;
    extractor.extract(device.get(), SourceFormat::html, [&](Decoded one) {
        reason = std::get<DecodeRefusal>(one).reason;
        return true;
    });
    BOOST_TEST(reason == "is no regular file");
}

BOOST_AUTO_TEST_CASE(replaces_a_worker_that_has_answered_often_enough) {
    Extractor extractor = real_worker({.requests = 2});
    for (int i = 0; i < 5; ++i) (void)decoded_text(extractor, "Acme\n", SourceFormat::text);
    BOOST_TEST(extractor.workers_started() == 3U);
}

BOOST_AUTO_TEST_CASE(replaces_a_worker_that_has_grown) {
    Extractor extractor = real_worker({.memory = 1});
    for (int i = 0; i < 3; ++i) (void)decoded_text(extractor, "Acme\n", SourceFormat::text);
    BOOST_TEST(extractor.workers_started() == 3U);
}

BOOST_DATA_TEST_CASE(a_worker_that_dies_costs_its_one_document, bdata::make(deaths)) {
    Extractor extractor = misbehaving_worker(patience_for(sample.order));
    BOOST_TEST(decoded_text(extractor, "fine", SourceFormat::text) == ": fine\n");
    const std::string told = decoded_text(extractor, sample.order, SourceFormat::text);
    BOOST_TEST(told.ends_with(std::string("! ") + sample.reason + "\n"), told);
    BOOST_TEST(decoded_text(extractor, "fine", SourceFormat::text) == ": fine\n");
    BOOST_TEST(extractor.workers_started() == 2U);
}

BOOST_AUTO_TEST_CASE(a_document_that_takes_too_long_is_ended_by_the_worker_itself) {
    Extractor extractor = misbehaving_worker();
    const auto before = std::chrono::steady_clock::now();
    BOOST_TEST(decoded_text(extractor, "spin", SourceFormat::text) ==
               "! took more than 10 s of processor time\n");
    BOOST_TEST((std::chrono::steady_clock::now() - before < std::chrono::seconds(60)));
}

BOOST_AUTO_TEST_CASE(a_worker_cannot_hand_files_to_us) {
    Extractor extractor = misbehaving_worker();
    (void)decoded_text(extractor, "fine", SourceFormat::text);
    const std::ptrdiff_t before = open_files();
    BOOST_TEST(decoded_text(extractor, "send-file", SourceFormat::text).empty());
    BOOST_TEST(open_files() == before);
}

BOOST_AUTO_TEST_CASE(what_stands_behind_a_fatal_member_is_still_read) {
    Extractor extractor = misbehaving_worker();
    const std::string archive = test::archived(
        test::ArchiveKind::zip,
        {{"1.txt", "one"}, {"2.txt", "leave"}, {"3.txt", "three"}, {"4.txt", "leave"}, {"5.txt", "five"}});
    BOOST_TEST(decoded_text(extractor, archive, SourceFormat::archive) ==
               "1.txt: one\n"
               "2.txt! the decoder ended with status 0\n"
               "3.txt: three\n"
               "4.txt! the decoder ended with status 0\n"
               "5.txt: five\n");
    BOOST_TEST(extractor.workers_started() == 3U);
}

BOOST_AUTO_TEST_CASE(what_stands_behind_a_fatal_member_of_an_inner_archive_is_still_read) {
    Extractor extractor = misbehaving_worker();
    const std::string inner =
        test::archived(test::ArchiveKind::tar_gzip, {{"a.txt", "a"}, {"b.txt", "leave"}, {"c.txt", "c"}});
    const std::string archive =
        test::archived(test::ArchiveKind::tar,
                       {{"1.txt", "one"}, {"in.tgz", inner}, {"2.txt", "leave"}, {"3.txt", "three"}});
    BOOST_TEST(decoded_text(extractor, archive, SourceFormat::archive) ==
               "1.txt: one\n"
               "in.tgz!a.txt: a\n"
               "in.tgz!b.txt! the decoder ended with status 0\n"
               "in.tgz!c.txt: c\n"
               "2.txt! the decoder ended with status 0\n"
               "3.txt: three\n");
}

BOOST_AUTO_TEST_CASE(an_archive_of_fatal_members_is_given_up) {
    Extractor extractor = misbehaving_worker();
    const std::vector<test::ArchivedFile> members(30, {"x.txt", "leave"});
    const std::string told =
        decoded_text(extractor, test::archived(test::ArchiveKind::zip, members), SourceFormat::archive);
    BOOST_TEST(std::count(told.begin(), told.end(), '\n') == 20, told);
    BOOST_TEST(
        told.ends_with("x (20).txt! the decoder ended with status 0; "
                       "the rest of the archive is left alone after 20 such parts\n"));
}

BOOST_AUTO_TEST_CASE(a_sink_that_has_enough_is_asked_no_more) {
    Extractor extractor = real_worker();
    const test::TemporaryDirectory folder;
    const std::string archive = test::archived(test::ArchiveKind::zip, {{"1.txt", "one"}, {"2.txt", "two"}});
    const Descriptor file(open(folder.write("a.zip", archive).c_str(), O_RDONLY | O_CLOEXEC));
    int calls = 0;
    const auto sink = [&](const Decoded&) { return ++calls < 1; };
    BOOST_TEST((extractor.extract(file.get(), SourceFormat::archive, sink) == Extraction::stopped));
    BOOST_TEST(calls == 1);
    BOOST_TEST(decoded_text(extractor, "fine\n", SourceFormat::text) == ": fine\n");
}

BOOST_AUTO_TEST_CASE(a_sink_that_throws_leaves_nothing_behind) {
    Extractor extractor = real_worker();
    const test::TemporaryDirectory folder;
    const std::string archive = test::archived(test::ArchiveKind::zip, {{"1.txt", "one"}, {"2.txt", "two"}});
    const Descriptor file(open(folder.write("a.zip", archive).c_str(), O_RDONLY | O_CLOEXEC));
    const auto sink = [](const Decoded&) -> bool { throw std::runtime_error("full"); };
    BOOST_CHECK_THROW(extractor.extract(file.get(), SourceFormat::archive, sink), std::runtime_error);
    BOOST_TEST(decoded_text(extractor, "fine\n", SourceFormat::text) == ": fine\n");
}

BOOST_AUTO_TEST_CASE(a_file_is_read_from_its_beginning_and_no_longer_than_one_release_can_be) {
    Extractor extractor = real_worker();
    std::string long_text;
    long_text.resize(std::size_t{64} * 1024 * 1024, 'x');
    BOOST_TEST(decoded_text(extractor, long_text + "y", SourceFormat::text) == "! is longer than 64 MiB\n");
    const std::string gzip = test::compressed("Acme Reports\n", test::Compression::gzip);
    BOOST_TEST(decoded_text(extractor, gzip, SourceFormat::text) == ": Acme Reports\n");
    BOOST_TEST(decoded_text(extractor, gzip.substr(0, 20), SourceFormat::text).starts_with("! "));
}

BOOST_AUTO_TEST_CASE(a_worker_that_was_ended_while_it_waited_is_no_documents_fault) {
    Extractor extractor = real_worker();
    (void)decoded_text(extractor, "fine\n", SourceFormat::text);
    kill(extractor.worker_id(), SIGKILL);
    siginfo_t ended{};
    waitid(P_PID, static_cast<id_t>(extractor.worker_id()), &ended, WEXITED | WNOWAIT);
    BOOST_TEST(decoded_text(extractor, "fine\n", SourceFormat::text) == ": fine\n");
}

BOOST_AUTO_TEST_SUITE_END()
