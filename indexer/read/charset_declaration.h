// SPDX-License-Identifier: GPL-2.0-or-later
// Charset declarations: what the beginning of a page or of an XML document says about its encoding.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

/// The charset that a page declares in its first 4 KiB: `<meta charset=…>`, `<meta http-equiv=Content-Type
/// content="…; charset=…">`, or the declaration of XHTML; as printed, empty without one. Declarations inside
/// comments do not count.
[[nodiscard]] std::string declared_html_charset(std::string_view bytes);

/// The charset in `<?xml … encoding="…"?>` at the very beginning; empty without one.
[[nodiscard]] std::string declared_xml_charset(std::string_view bytes);

}  // namespace dateline
