// SPDX-License-Identifier: GPL-2.0-or-later
// Decoding: the bytes of a text file -> UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

/// The text in well-formed UTF-8, without a byte order mark; line ends are left as they are.
///
/// The encoding is told by a byte order mark (UTF-8, UTF-16), else UTF-8 where the bytes are well formed,
/// else by `declared`, the name of a charset that the text declares (charset_declaration.h), where it is one
/// that ASCII is part of and the bytes fit it; else by detection, where there is enough text beyond ASCII to
/// be sure; else windows-1252. Validity is asked first: declarations outlive conversions, and detectors
/// misread texts with a single curly quote. Thread-safe.
[[nodiscard]] std::string decode_text(std::string_view bytes, std::string_view declared = {});

/// Whether the bytes are no text: they hold a NUL although no UTF-16 mark stands before them.
[[nodiscard]] bool is_binary(std::string_view bytes);

}  // namespace dateline
