// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/id_register.h"

#include <boost/test/unit_test.hpp>

#include "tests/support/temporary_directory.h"

using dateline::IdMeeting;
using dateline::IdRegister;
using dateline::ScratchFile;

namespace {

std::string id_of(int number) {
    return "https://wire.example/releases/" + std::to_string(number);
}

void check_many(IdRegister& ids) {
    constexpr int count = 30'000;  // more than is buffered, and each part grows several times
    for (int i = 0; i < count; ++i) {
        BOOST_REQUIRE(!ids.find(id_of(i)));
        ids.keep(id_of(i), {"line " + std::to_string(i), 1});
    }
    for (int i = 0; i < count; ++i) BOOST_REQUIRE(ids.find(id_of(i))->place == "line " + std::to_string(i));
    BOOST_TEST(!ids.find(id_of(count)));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(id_register)

BOOST_AUTO_TEST_CASE(every_id_is_found_again_on_disk) {
    const dateline::test::TemporaryDirectory directory;
    ScratchFile file(directory.path() / "ids");
    IdRegister ids(&file);
    check_many(ids);
}

BOOST_AUTO_TEST_CASE(every_id_is_found_again_in_memory) {
    IdRegister ids(nullptr);
    check_many(ids);
}

BOOST_AUTO_TEST_CASE(what_was_kept_last_holds) {
    IdRegister ids(nullptr);
    ids.keep("a", {"line 1", 0});
    ids.keep("a", {"part 22", 3, 2});
    BOOST_TEST(ids.find("a")->place == "part 22");
    BOOST_TEST(ids.find("a")->source == 3U);
    BOOST_TEST(ids.find("a")->owner == 2U);
    BOOST_TEST(!ids.find(""));
}

BOOST_AUTO_TEST_SUITE_END()
