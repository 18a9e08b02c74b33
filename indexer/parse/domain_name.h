// SPDX-License-Identifier: GPL-2.0-or-later
// Names that the domains of a text spell: `Orvane Lamps` where the text has orvanelamps.com.
#pragma once

#include <string_view>

namespace dateline {

/// The name in `text` whose letters, run together, are the label of a web or mail domain of `text`
/// (`DFW Car & Toy Museum` of dfwcarandtoymuseum.org), for whoever runs a site names it so. The one that
/// stands in `text` most often; names that stand only once or only at the end, and the sites of networks and
/// wires, are left out. A view into `text`, empty where there is none.
[[nodiscard]] std::string_view name_in_domains(std::string_view text);

}  // namespace dateline
