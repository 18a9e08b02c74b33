// SPDX-License-Identifier: GPL-2.0-or-later
// Xapian's stub files: text that names the databases behind a name.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dateline {

/// The address of a server.
struct ServerAddress {
    std::string host;  ///< without brackets
    unsigned port = 0;
};

/// Reads `HOST:PORT` or `[IPV6]:PORT`; a std::string tells what is wrong with it.
[[nodiscard]] std::variant<ServerAddress, std::string> parse_server_address(std::string_view text);

/// As parse_server_address() reads it.
[[nodiscard]] std::string address_text(const ServerAddress& address);

/// A line of a stub file.
struct StubEntry {
    std::string path = {};  ///< `auto` and `glass`, as written
    std::optional<ServerAddress> server = {};
};

/// What is wrong with a stub file.
struct StubProblem {
    std::size_t line = 0;  ///< from 1; 0: it cannot be read at all
    std::string text;
};

/// The lines of a stub file without comments and empty ones. Never repeats a line that it does not
/// understand: the file may be one that nobody is to see.
[[nodiscard]] std::variant<std::vector<StubEntry>, StubProblem> read_stub_file(const std::string& path);

/// Whether the first line that is no comment begins as those of a stub file do.
[[nodiscard]] bool looks_like_stub_file(const std::string& path);

}  // namespace dateline
