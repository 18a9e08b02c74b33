// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/terminal.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <map>
#include <ostream>
#include <string>

namespace dateline {

namespace {

struct Row {
    const char* why;
    ColorMode mode;
    bool on_terminal;
    std::map<std::string, std::string> variables;
    bool colour;
};
std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

const Row rows[] = {
    {"a terminal", ColorMode::automatic, true, {{"TERM", "xterm"}}, true},
    {"a pipe", ColorMode::automatic, false, {{"TERM", "xterm"}}, false},
    {"NO_COLOR", ColorMode::automatic, true, {{"TERM", "xterm"}, {"NO_COLOR", "1"}}, false},
    {"an empty NO_COLOR", ColorMode::automatic, true, {{"TERM", "xterm"}, {"NO_COLOR", ""}}, true},
    {"a dumb terminal", ColorMode::automatic, true, {{"TERM", "dumb"}}, false},
    {"a forced pipe", ColorMode::automatic, false, {{"CLICOLOR_FORCE", "1"}}, true},
    {"a force that is 0", ColorMode::automatic, false, {{"CLICOLOR_FORCE", "0"}}, false},
    {"NO_COLOR against force",
     ColorMode::automatic,
     false,
     {{"CLICOLOR_FORCE", "1"}, {"NO_COLOR", "1"}},
     false},
    {"always", ColorMode::always, false, {{"NO_COLOR", "1"}}, true},
    {"never", ColorMode::never, true, {{"CLICOLOR_FORCE", "1"}}, false},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(terminal)

BOOST_DATA_TEST_CASE(has_colours_when_wanted, rows, row) {
    const auto environment = [&](const char* name) -> const char* {
        const auto found = row.variables.find(name);
        return found == row.variables.end() ? nullptr : found->second.c_str();
    };
    BOOST_TEST(wants_colour(row.mode, row.on_terminal, environment) == row.colour);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
