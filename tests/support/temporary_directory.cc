// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/temporary_directory.h"

#include <stdlib.h>

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace dateline::test {

namespace fs = std::filesystem;

TemporaryDirectory::TemporaryDirectory() {
    std::string name = (fs::temp_directory_path() / "dateline-test-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("cannot make " + name);
    path_ = name;
}

TemporaryDirectory::~TemporaryDirectory() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

fs::path TemporaryDirectory::write(std::string_view name, std::string_view content) const {
    const fs::path path = path_ / name;
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << content;
    return path;
}

std::string read_file(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) throw std::runtime_error("cannot read " + path.string());
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

namespace {
fs::path from_environment(const char* variable) {
    const char* value = getenv(variable);
    return value == nullptr ? fs::path() : fs::path(value);
}
}  // namespace

fs::path source_path(std::string_view relative) {
    return from_environment("DATELINE_SOURCE_DIR") / relative;
}

fs::path binary_path(std::string_view relative) {
    return from_environment("DATELINE_BIN_DIR") / relative;
}

fs::path corpus_path() {
    return from_environment("DATELINE_CORPUS");
}

}  // namespace dateline::test
