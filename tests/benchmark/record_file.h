// SPDX-License-Identifier: GPL-2.0-or-later
// Releases as JSONL, for the yardsticks that read nothing else.
#pragma once

#include <functional>
#include <string>

namespace dateline::benchmark {

/// The members of a record that yardsticks index; those that it has not are empty.
struct PlainRecord {
    std::string id;
    std::string title;
    std::string published;
    std::string body;
};

/// Calls `take` for each line of the file, or of standard input for `-`.
/// Throws std::runtime_error where the file cannot be read, nlohmann::json::exception where a line is no
/// JSON.
void read_records(const std::string& name, const std::function<void(const PlainRecord&)>& take);

/// Calls `take` for each line of the file, or of standard input for `-`. Throws as read_records() does.
void read_lines(const std::string& name, const std::function<void(const std::string&)>& take);

}  // namespace dateline::benchmark
