// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <string_view>

namespace dateline {

namespace {

std::string_view value_of(const Environment& environment, const char* name) {
    const char* value = environment(name);
    return value == nullptr ? std::string_view() : std::string_view(value);
}

}  // namespace

bool wants_colour(ColorMode mode, bool on_terminal, const Environment& environment) {
    if (mode != ColorMode::automatic) return mode == ColorMode::always;
    const std::string_view forced = value_of(environment, "CLICOLOR_FORCE");
    const bool refused = !value_of(environment, "NO_COLOR").empty();
    if (refused) return false;
    if (!forced.empty() && forced != "0") return true;
    return on_terminal && value_of(environment, "TERM") != "dumb";
}

bool stdout_is_terminal() {
    return isatty(STDOUT_FILENO) == 1;
}

std::size_t terminal_width() {
    winsize size{};
    if (!stdout_is_terminal() || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return 0;
    return size.ws_col;
}

}  // namespace dateline
