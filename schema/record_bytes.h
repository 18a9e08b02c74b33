// SPDX-License-Identifier: GPL-2.0-or-later
// The bytes of a stored record: numbers and strings, written one after the other and taken back in that
// order.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/stored_record.h"

namespace dateline {

/// Appends numbers (LEB128) and strings (length, bytes) to a buffer.
class RecordWriter {
  public:
    void number(std::uint64_t value) {
        for (; value >= 0x80; value >>= 7) out_ += static_cast<char>((value & 0x7F) | 0x80);
        out_ += static_cast<char>(value);
    }
    void text(std::string_view value) {
        number(value.size());
        out_.append(value);
    }
    void maybe(const std::optional<std::string>& value) {
        number(value ? 1 : 0);
        if (value) text(*value);
    }
    void line(int value) { number(static_cast<std::uint64_t>(value)); }
    /// How many there are, then each by `write(*this, item)`.
    template <typename Item, typename Write>
    void list(const std::vector<Item>& items, Write write) {
        number(items.size());
        for (const Item& item : items) write(*this, item);
    }
    [[nodiscard]] const std::string& bytes() const { return out_; }

  private:
    std::string out_;
};

/// Takes back what RecordWriter wrote; throws RecordError at the first thing that cannot be.
class RecordReader {
  public:
    explicit RecordReader(std::string_view data) : data_(data) {}

    std::uint64_t number() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            if (at_ >= data_.size()) break;
            const auto byte = static_cast<unsigned char>(data_[at_++]);
            value |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
            if (byte < 0x80) return value;
        }
        throw RecordError("stored record ends inside a number");
    }
    std::string text() {
        const std::uint64_t length = number();
        if (length > data_.size() - at_) throw RecordError("stored record ends inside a text");
        std::string value(data_.substr(at_, length));
        at_ += length;
        return value;
    }
    std::optional<std::string> maybe() {
        if (number() == 0) return std::nullopt;
        return text();
    }
    /// A count of things that take at least a byte each.
    std::uint64_t count() {
        const std::uint64_t value = number();
        if (value > data_.size() - at_) throw RecordError("stored record counts more than it holds");
        return value;
    }
    int line() { return static_cast<int>(number()); }
    /// What RecordWriter::list() wrote, each item by `read(*this, item)`.
    template <typename Item, typename Read>
    void list(std::vector<Item>& items, Read read) {
        items.resize(count());
        for (Item& item : items) read(*this, item);
    }

  private:
    std::string_view data_;
    std::size_t at_ = 0;
};

}  // namespace dateline
