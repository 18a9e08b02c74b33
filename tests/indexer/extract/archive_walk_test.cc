// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/extract/archive_walk.h"

#include <sys/mman.h>
#include <unistd.h>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>
#include <vector>

#include "indexer/extract/frame_channel.h"
#include "tests/indexer/decode/archived.h"

namespace bdata = boost::unit_test::data;
using namespace dateline;
using dateline::test::archived;
using dateline::test::ArchiveKind;
using dateline::test::EntryKind;

namespace {

Descriptor file_of(const std::string& bytes) {
    Descriptor file(memfd_create("archive", MFD_CLOEXEC));
    BOOST_TEST_REQUIRE(write(file.get(), bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()));
    return file;
}

/// The content is the release, but for `throw`.
bool decode_plainly(SourceFormat format, std::string_view bytes, const DecodedSink& sink) {
    DecodedRelease release;
    release.raw.text = std::string(name_of(format)) + " " + std::string(bytes.substr(0, 40));
    return sink(std::move(release));
}

/// A line for everything that a walk tells, in order.
std::string walked(const std::string& archive, const PartsDone& done = {}) {
    std::string out;
    const WalkEvents events{
        [&](const std::string& name) { out += "{" + name + "\n"; }, [&] { out += "}\n"; }, [] {},
        [&](const Decoded& one) {
            if (const auto* release = std::get_if<DecodedRelease>(&one))
                out += release->name + ": " + release->raw.text + "\n";
            else if (const auto* refusal = std::get_if<DecodeRefusal>(&one))
                out += refusal->name + (refusal->is_failure ? "! " : "? ") + refusal->reason + "\n";
            return true;
        }};
    walk_archive(file_of(archive).get(), done, decode_plainly, events);
    return out;
}

std::string decoded(const std::string& name, const std::string& told) {
    return "{" + name + "\n" + name + ": " + told + "\n}\n";
}

struct KindRow {
    const char* why;
    ArchiveKind kind;
};

std::ostream& operator<<(std::ostream& out, const KindRow& row) {
    return out << row.why;
}

constexpr KindRow kinds[] = {
    {"zip", ArchiveKind::zip},           {"tar", ArchiveKind::tar},       {"tar.gz", ArchiveKind::tar_gzip},
    {"tar.bz2", ArchiveKind::tar_bzip2}, {"tar.xz", ArchiveKind::tar_xz}, {"tar.zst", ArchiveKind::tar_zstd},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(archive_walk)

BOOST_DATA_TEST_CASE(members_are_decoded_in_their_order, bdata::make(kinds)) {
    const std::string archive = archived(sample.kind, {{"b.txt", "Acme"}, {"sub/a.html", "<html>"}});
    BOOST_TEST(walked(archive) == decoded("b.txt", "text Acme") + decoded("sub/a.html", "HTML <html>"));
}

BOOST_DATA_TEST_CASE(what_is_no_release_is_passed_over, bdata::make(kinds)) {
    const std::string archive = archived(sample.kind, {{"sub/", "", EntryKind::folder},
                                                       {"link.txt", "/etc/passwd", EntryKind::link},
                                                       {".hidden.txt", "x"},
                                                       {"__MACOSX/a.txt", "x"},
                                                       {"sub/.git/a.txt", "x"},
                                                       {"README.txt", "x"},
                                                       {"photo.jpg", std::string(100'000, 'x')},
                                                       {"a.txt", "Acme"}});
    BOOST_TEST(walked(archive) ==
               "photo.jpg? is of no format that is read\n" + decoded("a.txt", "text Acme"));
}

BOOST_AUTO_TEST_CASE(names_are_labels_and_nothing_else) {
    const std::string archive = archived(ArchiveKind::tar, {{"../../etc/a.txt", "1"},
                                                            {"/abs/./b.txt", "2"},
                                                            {"c\\d.txt", "3"},
                                                            {"caf\xE9.txt", "4"},
                                                            {"caf\xC3\xA9.txt", "5"},
                                                            {"pipe.txt", "", EntryKind::pipe}});
    BOOST_TEST(walked(archive) == decoded("etc/a.txt", "text 1") + decoded("abs/b.txt", "text 2") +
                                      decoded("c/d.txt", "text 3") + decoded("caf\xC3\xA9.txt", "text 4") +
                                      decoded("caf\xC3\xA9 (2).txt", "text 5"));
}

BOOST_AUTO_TEST_CASE(the_content_tells_the_format_of_a_member) {
    BOOST_TEST(walked(archived(ArchiveKind::zip, {{"a.txt", "%PDF-1.4"}})) ==
               decoded("a.txt", "PDF %PDF-1.4"));
}

BOOST_AUTO_TEST_CASE(compression_of_a_member_is_taken_off) {
    const std::string gz = archived(ArchiveKind::tar_gzip, {{"x.txt", "inner"}});
    const std::string told = walked(archived(ArchiveKind::zip, {{"a.tar.gz", gz}}));
    BOOST_TEST(told == "{a.tar.gz\n" + decoded("a.tar.gz!x.txt", "text inner") + "}\n");
}

BOOST_AUTO_TEST_CASE(records_of_a_member_are_releases) {
    const std::string lines =
        "{\"id\":\"r1\",\"title\":\"t\",\"body\":\"One\"}\n\n[]\n{\"title\":\"u\",\"body\":\"Two\"}\n";
    BOOST_TEST(walked(archived(ArchiveKind::tar_zstd, {{"all.jsonl", lines}})) ==
               "{all.jsonl\n"
               "all.jsonl!r1: One\n"
               "all.jsonl!3! expected a JSON object, found array\n"
               "all.jsonl!4: Two\n"
               "}\n");
}

BOOST_AUTO_TEST_CASE(archives_inside_are_read_to_the_third) {
    std::string archive = archived(ArchiveKind::zip, {{"x.txt", "deep"}});
    for (const char* name : {"3.zip", "2.zip", "1.zip"})
        archive = archived(ArchiveKind::tar, {{name, archive}});
    BOOST_TEST(walked(archive) ==
               "{1.zip\n{1.zip!2.zip\n{1.zip!2.zip!3.zip\n"
               "1.zip!2.zip!3.zip! is an archive inside more than two others\n}\n}\n}\n");
}

BOOST_AUTO_TEST_CASE(a_walk_goes_on_behind_what_killed_its_worker) {
    const std::string inner = archived(ArchiveKind::zip, {{"a.txt", "a"}, {"b.txt", "b"}});
    const std::string archive =
        archived(ArchiveKind::tar_gzip, {{"1.txt", "1"}, {"in.zip", inner}, {"2.txt", "2"}});
    const std::string last = decoded("2.txt", "text 2");
    const std::string a = decoded("in.zip!a.txt", "text a");
    const std::string b = decoded("in.zip!b.txt", "text b");
    BOOST_TEST(walked(archive, {1, {1}}) == "{in.zip\n" + a + b + "}\n" + last, "the first member did");
    BOOST_TEST(walked(archive, {2, {2}}) == last, "the inner archive itself did");
    BOOST_TEST(walked(archive, {3, {1, 3}}) == b + last, "two members did");
    BOOST_TEST(walked(archive, {3, {2, 3}}).empty(), "the inner archive and the last member did");
}

BOOST_AUTO_TEST_CASE(what_was_refused_before_is_not_refused_again) {
    const std::string damaged =
        archived(ArchiveKind::tar, {{"a.txt", std::string(2000, 'a')}}).substr(0, 1000);
    const std::string archive =
        archived(ArchiveKind::zip,
                 {{"1.jpg", "x"}, {"in.tar", damaged}, {"2.txt", "2"}, {"3.jpg", "x"}, {"4.txt", "4"}});
    BOOST_TEST(walked(archive, {3, {3}}) ==
               "3.jpg? is of no format that is read\n" + decoded("4.txt", "text 4"));
}

BOOST_AUTO_TEST_CASE(what_is_no_archive_is_refused) {
    BOOST_TEST(walked("Acme Reports Results") ==
               "! is damaged, or neither zip nor tar: Unrecognized archive format\n");
}

BOOST_DATA_TEST_CASE(what_stands_before_the_damage_is_kept, bdata::make(kinds)) {
    std::string noise;
    for (unsigned i = 0, x = 1; i < 300'000; ++i, x = x * 1103515245U + 12345U)
        noise += static_cast<char>('a' + (x >> 16) % 26);
    const std::string archive = archived(sample.kind, {{"a.txt", "Acme"}, {"b.txt", noise}});
    const std::string told = walked(archive.substr(0, archive.size() / 2));
    BOOST_TEST(told.find("! is damaged") != std::string::npos, told);
    if (sample.kind != ArchiveKind::tar_bzip2 && sample.kind != ArchiveKind::tar_xz)
        BOOST_TEST(told.starts_with(decoded("a.txt", "text Acme")), told);
}

BOOST_AUTO_TEST_CASE(a_member_that_is_too_long_is_refused) {
    std::string content;
    content.resize(75'000'000, 'x');
    const std::string archive = archived(ArchiveKind::tar, {{"a.txt", content}, {"b.txt", "b"}});
    BOOST_TEST(walked(archive) == "{a.txt\na.txt! is longer than 64 MiB\n}\n" + decoded("b.txt", "text b"));
}

BOOST_DATA_TEST_CASE(a_bomb_is_refused_as_one, bdata::make(kinds)) {
    std::string zeros;
    zeros.resize(50'000'000);
    const std::string archive =
        archived(sample.kind, {{"a.jpg", zeros}, {"a.txt", zeros}, {"b.txt", zeros}, {"c.txt", "c"}});
    const std::string told = walked(archive);
    if (sample.kind == ArchiveKind::tar) return;
    BOOST_TEST(told.ends_with("! unpacks to more than 64 MiB and 200 times its size: taken for a bomb\n"),
               told);
}

BOOST_AUTO_TEST_SUITE_END()
