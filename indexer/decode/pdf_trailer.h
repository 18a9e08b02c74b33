// SPDX-License-Identifier: GPL-2.0-or-later
// PDF trailers: mending files whose end was lost on the way.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

/// The whole objects of a file with a new trailer that names its catalogue, for a reader that finds the
/// objects itself; empty where the file has no catalogue in plain sight, or is encrypted. Linear in `bytes`.
[[nodiscard]] std::string with_trailer(std::string_view bytes);

}  // namespace dateline
