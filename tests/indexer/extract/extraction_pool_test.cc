// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/extract/extraction_pool.h"

#include <sys/stat.h>
#include <unistd.h>

#include <boost/test/unit_test.hpp>
#include <chrono>
#include <stdexcept>

#include "indexer/read/content_hash.h"
#include "tests/support/temporary_directory.h"

using dateline::Decoded;
using dateline::DecodedRelease;
using dateline::DecodedSink;
using dateline::ExtractionPool;
using dateline::FileDecoder;
using dateline::FileToDecode;
using dateline::SourceFormat;
using dateline::test::TemporaryDirectory;

namespace {

std::string content_of(int file) {
    std::string content(4096, '\0');
    content.resize(static_cast<std::size_t>(read(file, content.data(), content.size())));
    return content;
}

/// Gives one release for each letter of the file.
FileDecoder letters() {
    return [](int file, const FileToDecode&, const DecodedSink& sink) {
        for (const char letter : content_of(file)) {
            DecodedRelease release;
            release.raw.text = std::string(1, letter);
            if (!sink(std::move(release))) return;
        }
    };
}

std::string texts_of(dateline::FileExtraction& extraction) {
    std::string texts;
    while (const auto decoded = extraction.next()) texts += std::get<DecodedRelease>(*decoded).raw.text;
    return texts;
}

FileToDecode request_for(const std::filesystem::path& path, std::string known_hash = "") {
    return {path.string(), SourceFormat::html, std::move(known_hash)};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(extraction_pool)

BOOST_AUTO_TEST_CASE(each_file_gives_its_own_results_in_order) {
    const TemporaryDirectory directory;
    ExtractionPool pool(3, letters);
    std::vector<std::shared_ptr<dateline::FileExtraction>> extractions;
    for (int i = 0; i < 20; ++i)
        extractions.push_back(
            pool.submit(request_for(directory.write("f" + std::to_string(i), "abc" + std::to_string(i)))));
    for (int i = 0; i < 20; ++i)
        BOOST_TEST(texts_of(*extractions[static_cast<std::size_t>(i)]) == "abc" + std::to_string(i));
    BOOST_TEST(extractions[7]->hash() == dateline::content_hash("abc7"));
}

BOOST_AUTO_TEST_CASE(a_file_with_the_known_content_is_not_decoded) {
    const TemporaryDirectory directory;
    ExtractionPool pool(1, []() -> FileDecoder { throw std::logic_error("no decoder is needed"); });
    const auto extraction =
        pool.submit(request_for(directory.write("a", "same"), dateline::content_hash("same")));
    BOOST_TEST(texts_of(*extraction) == "");
    BOOST_TEST(extraction->unchanged());
    BOOST_TEST(extraction->problem() == "");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_opened_tells_why) {
    const TemporaryDirectory directory;
    const std::filesystem::path pipe = directory.path() / "pipe";
    BOOST_TEST_REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
    ExtractionPool pool(1, letters);
    const auto missing = pool.submit(request_for(directory.path() / "none"));
    const auto stream = pool.submit(request_for(pipe));
    BOOST_TEST(texts_of(*missing) == "");
    BOOST_TEST(missing->problem() == "No such file or directory");
    BOOST_TEST(texts_of(*stream) == "");
    BOOST_TEST(stream->problem().find("is a pipe or device") == 0U);
}

BOOST_AUTO_TEST_CASE(a_decoder_that_throws_costs_one_file) {
    const TemporaryDirectory directory;
    ExtractionPool pool(1, [] {
        return [](int file, const FileToDecode& request, const DecodedSink& sink) {
            if (request.path.ends_with("bad")) throw std::runtime_error("out of luck");
            letters()(file, request, sink);
        };
    });
    const auto bad = pool.submit(request_for(directory.write("bad", "x")));
    const auto good = pool.submit(request_for(directory.write("good", "y")));
    BOOST_TEST(texts_of(*bad) == "");
    BOOST_TEST(bad->problem() == "out of luck");
    BOOST_TEST(texts_of(*good) == "y");
}

BOOST_AUTO_TEST_CASE(an_abandoned_pool_ends_although_nobody_takes_the_results) {
    const TemporaryDirectory directory;
    const auto begin = std::chrono::steady_clock::now();
    {
        ExtractionPool pool(2, [] {
            return [](int, const FileToDecode&, const DecodedSink& sink) {
                DecodedRelease release;
                release.raw.text.assign(1024 * 1024, 'x');
                while (sink(release)) continue;
            };
        });
        const auto first = pool.submit(request_for(directory.write("a", "x")));
        const auto second = pool.submit(request_for(directory.write("b", "x")));
        const auto third = pool.submit(request_for(directory.write("c", "x")));
        BOOST_TEST(first->next().has_value());
    }
    BOOST_TEST((std::chrono::steady_clock::now() - begin < std::chrono::seconds(20)));
}

BOOST_AUTO_TEST_SUITE_END()
