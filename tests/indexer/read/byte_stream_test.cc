// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/byte_stream.h"

#include <boost/test/unit_test.hpp>

#include "indexer/read/line_reader.h"
#include "tests/indexer/read/compressed.h"
#include "tests/support/temporary_directory.h"

using dateline::ByteStream;
using dateline::test::Compression;
using dateline::test::TemporaryDirectory;

namespace {

constexpr std::size_t no_limit = 100'000'000;

/// Text that does not compress to nothing, longer than a block of the stream.
std::string long_text() {
    std::string text;
    for (int i = 0; text.size() < 300'000; ++i) text += "line " + std::to_string(i * 7919) + "\n";
    return text;
}

std::string content_of(const std::filesystem::path& path) {
    ByteStream stream(path);
    return dateline::read_all(stream, no_limit);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(byte_stream)

BOOST_AUTO_TEST_CASE(gives_the_same_bytes_plain_and_compressed) {
    const TemporaryDirectory directory;
    const std::string text = long_text();
    BOOST_TEST((content_of(directory.write("a.txt", text)) == text));
    for (const Compression kind : {Compression::gzip, Compression::zstd})
        BOOST_TEST((content_of(directory.write("a.bin", dateline::test::compressed(text, kind))) == text));
}

BOOST_AUTO_TEST_CASE(a_truncated_stream_is_an_error_not_an_end) {
    const TemporaryDirectory directory;
    for (const Compression kind : {Compression::gzip, Compression::zstd}) {
        const std::string whole = dateline::test::compressed(long_text(), kind);
        for (const std::size_t kept : {whole.size() - 1, whole.size() / 2}) {
            const auto path = directory.write("cut", whole.substr(0, kept));
            BOOST_CHECK_THROW((void)content_of(path), dateline::ReadError);
        }
    }
}

BOOST_AUTO_TEST_CASE(an_empty_file_is_empty) {
    const TemporaryDirectory directory;
    BOOST_TEST(content_of(directory.write("empty", "")) == "");
}

BOOST_AUTO_TEST_CASE(a_missing_file_is_named_with_the_reason) {
    BOOST_CHECK_THROW(ByteStream("/nonexistent/file"), dateline::ReadError);
}

BOOST_AUTO_TEST_CASE(the_limit_is_an_error) {
    const TemporaryDirectory directory;
    ByteStream stream(directory.write("a", long_text()));
    BOOST_CHECK_THROW((void)dateline::read_all(stream, 1000), dateline::ReadError);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(line_reader)

BOOST_AUTO_TEST_CASE(splits_lines_and_counts_them) {
    const TemporaryDirectory directory;
    ByteStream stream(directory.write("a", "one\r\n\nthree\nlast"));
    dateline::LineReader lines(stream);
    for (const char* expected : {"one", "", "three", "last"}) BOOST_TEST(lines.next().value() == expected);
    BOOST_TEST(lines.number() == 4);
    BOOST_TEST(!lines.next().has_value());
}

BOOST_AUTO_TEST_CASE(lines_longer_than_a_block_stay_whole) {
    const TemporaryDirectory directory;
    const std::string line(200'000, 'x');
    ByteStream stream(directory.write("a", line + "\n" + line + "\n"));
    dateline::LineReader lines(stream);
    BOOST_TEST((lines.next().value() == line));
    BOOST_TEST((lines.next().value() == line));
    BOOST_TEST(!lines.next().has_value());
}

BOOST_AUTO_TEST_CASE(of_a_line_that_is_too_long_only_the_beginning_is_taken) {
    const TemporaryDirectory directory;
    ByteStream stream(
        directory.write("a", "one\n" + std::string(900'000, 'x') + "\nthree\n" + std::string(900'000, 'y')));
    dateline::LineReader lines(stream, 100'000);
    BOOST_TEST(lines.next().value() == "one");
    BOOST_TEST(lines.next().value().starts_with("xxx"));
    BOOST_TEST(lines.was_cut());
    BOOST_TEST(lines.next().value() == "three");
    BOOST_TEST(!lines.was_cut());
    BOOST_TEST(lines.number() == 3);
    BOOST_TEST(lines.next().value().starts_with("yyy"));
    BOOST_TEST(lines.was_cut());
    BOOST_TEST(!lines.next().has_value());
}

BOOST_AUTO_TEST_SUITE_END()
