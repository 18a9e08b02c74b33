// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/index_location.h"

#include <boost/test/unit_test.hpp>
#include <map>

namespace {

std::string folder(const std::map<std::string, std::string>& variables) {
    return dateline::default_index_folder([&variables](const char* name) -> const char* {
        const auto found = variables.find(name);
        return found == variables.end() ? nullptr : found->second.c_str();
    });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(index_location)

BOOST_AUTO_TEST_CASE(is_what_the_environment_names_in_the_documented_order) {
    BOOST_TEST(folder({{"DATELINE_DB", "/d"}, {"XDG_DATA_HOME", "/x"}, {"HOME", "/h"}}) == "/d");
    BOOST_TEST(folder({{"DATELINE_DB", ""}, {"XDG_DATA_HOME", "/x"}, {"HOME", "/h"}}) == "/x/dateline/index");
    BOOST_TEST(folder({{"HOME", "/h"}}) == "/h/.local/share/dateline/index");
}

BOOST_AUTO_TEST_SUITE_END()
