// SPDX-License-Identifier: GPL-2.0-or-later
// Messages between the indexing program and its worker, and their form on the wire (CBOR).
#pragma once

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "indexer/decode/decoded.h"
#include "indexer/read/source_format.h"

namespace dateline {

/// What the worker is asked to decode; the open file goes beside it.
struct ExtractRequest {
    SourceFormat format = SourceFormat::text;  ///< by the file's name; the worker looks at the content too
    std::size_t skip = 0;                      ///< parts of an archive that were dealt with before
    std::vector<std::size_t> fatal;            ///< numbers, from 1, of those that killed a worker
    std::string mapping;                       ///< FieldMap::mapped(), for records inside an archive

    bool operator==(const ExtractRequest&) const = default;
};

/// What stands between the worker and the machine.
struct SandboxReport {
    bool system_calls = false;  ///< seccomp: no call but those that decoding needs
    bool files = false;         ///< Landlock: no file can be opened
    bool network = false;       ///< a network namespace of its own, without any interface

    [[nodiscard]] bool is_whole() const { return system_calls && files; }
    bool operator==(const SandboxReport&) const = default;
};

/// A part of an archive begins: what follows is from it.
struct PartBegun {
    std::string name;
    bool operator==(const PartBegun&) const = default;
};

/// The part that began last is done with.
struct PartEnded {
    bool operator==(const PartEnded&) const = default;
};

/// The request is done with.
struct RequestEnded {
    bool operator==(const RequestEnded&) const = default;
};

using WorkerMessage =
    std::variant<SandboxReport, PartBegun, PartEnded, DecodedRelease, DecodeRefusal, RequestEnded>;

/// Bytes that are no message.
struct MalformedMessage : std::runtime_error {
    using std::runtime_error::runtime_error;
};

[[nodiscard]] std::string written(const ExtractRequest& request);
[[nodiscard]] std::string written(const WorkerMessage& message);

/// Throws MalformedMessage.
[[nodiscard]] ExtractRequest read_request(std::string_view bytes);

/// Reads a message from a worker that may be in an attacker's hands: nesting, number of values and types are
/// checked, all strings are made well-formed UTF-8. Memory and time are linear in the size. Throws
/// MalformedMessage.
[[nodiscard]] WorkerMessage read_worker_message(std::string_view bytes);

}  // namespace dateline
