// SPDX-License-Identifier: GPL-2.0-or-later
// Wires: the services that distribute releases, under every name they print, and their canonical names.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// A wire named in a text.
struct WireMention {
    std::string_view wire;  ///< canonical: `GLOBE NEWSWIRE`, `PR Newswire`, `Business Wire`, …
    std::size_t begin = 0;  ///< bytes of the name, without slashes or brackets around it
    std::size_t end = 0;
};

/// The canonical name of a wire however it is written (`PRNewswire-FirstCall`, `BUSINESS WIRE`,
/// `Globenewswire`); an unknown name is returned trimmed.
[[nodiscard]] std::string canonical_wire(std::string_view name);

/// The first wire that a name holds as words of its own: `Cision PR Newswire`; nothing where it holds none.
[[nodiscard]] std::optional<std::string_view> find_wire(std::string_view name);

/// The first wire that stands as the service mark of a dateline, in the first `limit` bytes: between slashes
/// or in brackets (`/PRNewswire/`, `(GLOBE NEWSWIRE)`), or between dashes (`– PRISM MediaWire`, `--News
/// Direct--`).
[[nodiscard]] std::optional<WireMention> find_service_mark(std::string_view text, std::size_t limit);

/// The wire whose site or name a closing line names: `View source version on businesswire.com: …`,
/// `… first appeared on Prism Media Wire.` Nothing for a line that is not about the source of the release.
[[nodiscard]] std::optional<WireMention> find_source_wire(std::string_view line);

}  // namespace dateline
