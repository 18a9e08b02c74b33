// SPDX-License-Identifier: GPL-2.0-or-later
// Field map: under which names a record of JSONL or CSV gives the parts of a release.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dateline {

/// The parts of a release that a record may give.
enum class RecordField : std::uint8_t {
    id,
    title,
    subtitle,
    body,
    published,
    url,
    ticker,
    exchange,
    issuer,
    wire,
    language,
};

inline constexpr std::size_t record_field_count = 11;

/// The name of a field as `--map` has it: `title`.
[[nodiscard]] std::string_view name_of(RecordField field);

/// What is wrong with a mapping, as a sentence, and what would be right.
struct FieldMapError {
    std::string text;
    std::string hint;
};

/// Names of columns or keys for each field, the first one that a record has counts.
class FieldMap {
  public:
    /// The names that records commonly use: `title` or `headline`; `body`, `text` or `content`; …
    FieldMap();

    /// The names that `mappings` give and behind them the common ones: `title=headline`, or several parted by
    /// commas. A name with dots goes into objects (`body=article.text`) unless a key of that very name
    /// exists. A field mapped twice has both names.
    [[nodiscard]] static std::variant<FieldMap, FieldMapError> read(const std::vector<std::string>& mappings);

    [[nodiscard]] std::span<const std::string> names_of(RecordField field) const {
        return names_[static_cast<std::size_t>(field)];
    }

    /// What was mapped, in one text that differs where mappings differ; empty for the common names alone.
    [[nodiscard]] const std::string& mapped() const { return mapped_; }

  private:
    std::array<std::vector<std::string>, record_field_count> names_;
    std::string mapped_;
};

}  // namespace dateline
