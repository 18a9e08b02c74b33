// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/benchmark/record_file.h"

#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace dateline::benchmark {

namespace {

using nlohmann::json;

std::string text_of(const json& record, const char* key) {
    const auto found = record.find(key);
    return found != record.end() && found->is_string() ? found->get<std::string>() : std::string();
}

}  // namespace

void read_lines(const std::string& name, const std::function<void(const std::string&)>& take) {
    std::ifstream file;
    if (name != "-") {
        file.open(name);
        if (!file) throw std::runtime_error("cannot read " + name);
    }
    std::istream& in = name == "-" ? std::cin : file;
    for (std::string line; std::getline(in, line);) take(line);
}

void read_records(const std::string& name, const std::function<void(const PlainRecord&)>& take) {
    read_lines(name, [&](const std::string& line) {
        const json record = json::parse(line);
        take({text_of(record, "id"), text_of(record, "title"), text_of(record, "published"),
              text_of(record, "body")});
    });
}

}  // namespace dateline::benchmark
