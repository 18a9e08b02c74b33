// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/stub_file.h"

#include <cerrno>
#include <charconv>
#include <cstring>
#include <fstream>

namespace dateline {

namespace {

constexpr unsigned highest_port = 65535;
/// A stub file of a thousand servers has less; of other files no more is read.
constexpr std::size_t most_bytes = 1 << 18;

constexpr std::string_view expected = "expected `auto PATH`, `glass PATH` or `remote HOST:PORT`";

std::variant<StubEntry, std::string> parse_line(std::string_view line) {
    const std::size_t space = line.find(' ');
    const std::string_view type = line.substr(0, space);
    const std::string_view rest = space == std::string_view::npos ? "" : line.substr(space + 1);
    if (type == "auto" || type == "glass") {
        if (rest.empty()) return "`" + std::string(type) + "` names no path";
        return StubEntry{std::string(rest)};
    }
    if (type != "remote") return std::string(expected);
    if (rest.starts_with(':')) return std::string("`remote` with a program is not followed, only HOST:PORT");
    auto address = parse_server_address(rest);
    if (auto* problem = std::get_if<std::string>(&address)) return "`remote`: " + *problem;
    return StubEntry{"", std::get<ServerAddress>(std::move(address))};
}

bool is_entry(std::string_view line) {
    return !line.empty() && line.front() != '#';
}

}  // namespace

std::variant<ServerAddress, std::string> parse_server_address(std::string_view text) {
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos || text.ends_with(']')) return std::string("there is no port");
    std::string_view host = text.substr(0, colon);
    const std::string_view digits = text.substr(colon + 1);
    const bool bracketed = host.size() >= 2 && host.starts_with('[') && host.ends_with(']');
    if (bracketed) host = host.substr(1, host.size() - 2);
    if (host.empty()) return std::string("there is no host");
    if (!bracketed && host.find(':') != std::string_view::npos)
        return std::string("an IPv6 address stands in brackets, `[::1]:7001`");
    unsigned port = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
    if (error != std::errc() || end != digits.data() + digits.size() || port == 0 || port > highest_port)
        return std::string("the port is a number from 1 to 65535");
    return ServerAddress{std::string(host), port};
}

std::string address_text(const ServerAddress& address) {
    const bool bracketed = address.host.find(':') != std::string::npos;
    return (bracketed ? "[" + address.host + "]" : address.host) + ":" + std::to_string(address.port);
}

std::variant<std::vector<StubEntry>, StubProblem> read_stub_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return StubProblem{0, std::strerror(errno)};
    std::vector<StubEntry> entries;
    std::size_t number = 0;
    std::size_t bytes = 0;
    for (std::string line; std::getline(file, line);) {
        ++number;
        bytes += line.size();
        if (bytes > most_bytes) return StubProblem{number, std::string(expected)};
        if (!is_entry(line)) continue;
        auto entry = parse_line(line);
        if (auto* problem = std::get_if<std::string>(&entry)) return StubProblem{number, std::move(*problem)};
        entries.push_back(std::get<StubEntry>(std::move(entry)));
    }
    if (file.bad()) return StubProblem{0, std::strerror(errno)};
    return entries;
}

bool looks_like_stub_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::string beginning(most_bytes, '\0');
    file.read(beginning.data(), static_cast<std::streamsize>(beginning.size()));
    beginning.resize(static_cast<std::size_t>(file.gcount()));
    for (std::size_t at = 0; at < beginning.size();) {
        const std::size_t end = std::min(beginning.find('\n', at), beginning.size());
        const std::string_view line = std::string_view(beginning).substr(at, end - at);
        if (is_entry(line))
            return line.starts_with("auto ") || line.starts_with("glass ") || line.starts_with("remote ");
        at = end + 1;
    }
    return false;
}

}  // namespace dateline
