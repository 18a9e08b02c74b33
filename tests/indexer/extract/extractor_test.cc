// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/extract/extractor.h"

#include <fcntl.h>

#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "tests/support/temporary_directory.h"

using namespace dateline;

namespace {

Extractor make_extractor(WorkerLifetime lifetime = {}) {
    return Extractor(test::binary_path("libexec/dateline-extract"), lifetime);
}

/// What came of decoding a file, `name: text` or `name: ! reason` a line.
std::string told(Extractor& extractor, const std::string& content, SourceFormat format) {
    const test::TemporaryDirectory folder;
    const Descriptor file(open(folder.write("input", content).c_str(), O_RDONLY | O_CLOEXEC));
    std::string out;
    extractor.extract(file.get(), format, [&](Decoded one) {
        if (const auto* release = std::get_if<DecodedRelease>(&one))
            out += release->name + ": " + release->raw.text + "\n";
        else if (const auto* refusal = std::get_if<DecodeRefusal>(&one))
            out += refusal->name + ": ! " + refusal->reason + "\n";
        return true;
    });
    return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(extractor)

BOOST_AUTO_TEST_CASE(hands_back_what_the_worker_decodes) {
    Extractor extractor = make_extractor();
    BOOST_TEST(told(extractor, "Acme Reports Results\n", SourceFormat::text) == ": Acme Reports Results\n\n");
    BOOST_TEST(told(extractor, "Acme Opens Plant\n", SourceFormat::text) == ": Acme Opens Plant\n\n");
    BOOST_TEST(extractor.workers_started() == 1U);
}

BOOST_AUTO_TEST_CASE(refuses_every_file_where_the_worker_cannot_be_started) {
    Extractor extractor("/nowhere/dateline-extract");
    const std::string reason =
        ": ! cannot start the decoder /nowhere/dateline-extract: No such file or directory\n";
    BOOST_TEST(told(extractor, "Acme\n", SourceFormat::text) == reason);
    BOOST_TEST(told(extractor, "Acme\n", SourceFormat::text) == reason);
}

BOOST_AUTO_TEST_CASE(takes_regular_files_only) {
    Extractor extractor = make_extractor();
    const Descriptor device(open("/dev/zero", O_RDONLY | O_CLOEXEC));
    std::string reason;
    extractor.extract(device.get(), SourceFormat::html, [&](Decoded one) {
        reason = std::get<DecodeRefusal>(one).reason;
        return true;
    });
    BOOST_TEST(reason == "is no regular file");
}

BOOST_AUTO_TEST_CASE(replaces_a_worker_that_has_answered_often_enough) {
    Extractor extractor = make_extractor({.requests = 2, .memory = SIZE_MAX});
    for (int i = 0; i < 5; ++i) (void)told(extractor, "Acme\n", SourceFormat::text);
    BOOST_TEST(extractor.workers_started() == 3U);
}

BOOST_AUTO_TEST_CASE(replaces_a_worker_that_has_grown) {
    Extractor extractor = make_extractor({.requests = 100, .memory = 1});
    for (int i = 0; i < 3; ++i) (void)told(extractor, "Acme\n", SourceFormat::text);
    BOOST_TEST(extractor.workers_started() == 3U);
}

BOOST_AUTO_TEST_SUITE_END()
