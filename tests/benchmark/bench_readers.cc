// SPDX-License-Identifier: GPL-2.0-or-later
// Measures how fast files of each format are read: decoded here, decoded and parsed, decoded by the worker.
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <functional>
#include <iostream>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "indexer/decode/decode_file.h"
#include "indexer/extract/extractor.h"
#include "indexer/parse/release_parser.h"
#include "indexer/read/byte_stream.h"
#include "indexer/read/record_fields.h"
#include "indexer/read/source_format.h"
#include "tests/benchmark/timings.h"

namespace fs = std::filesystem;
using namespace dateline;
using benchmark::Timings;

namespace {

constexpr std::size_t longest_file = std::size_t{512} * 1024 * 1024;
constexpr std::size_t first_bytes = 4096;

constexpr std::string_view usage =
    "Usage: bench_readers [--repeat N] FILE|FOLDER...\n\n"
    "Decodes every file N times (default: 3) and prints a table of documents/s, MB/s and times a document "
    "for\n"
    "each format: decoded in this process, decoded and parsed, and decoded by the worker program.\n"
    "A line of a JSONL file is a document. DATELINE_EXTRACT names the worker program.\n";

struct InputFile {
    fs::path path;
    SourceFormat format = SourceFormat::text;
    std::string bytes;  ///< decompressed
};

struct Options {
    std::size_t repeat = 3;
    std::vector<fs::path> sources;
};

std::optional<Options> read_options(const std::vector<std::string_view>& words) {
    Options options;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] != "--repeat") {
            options.sources.emplace_back(words[i]);
            continue;
        }
        if (++i == words.size()) return std::nullopt;
        const char* end = words[i].data() + words[i].size();
        const auto [stop, error] = std::from_chars(words[i].data(), end, options.repeat);
        if (error != std::errc() || stop != end || options.repeat == 0) return std::nullopt;
    }
    if (options.sources.empty()) return std::nullopt;
    return options;
}

std::vector<fs::path> files_of(const fs::path& source) {
    if (!fs::is_directory(source)) return {source};
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(source))
        if (entry.is_regular_file() && format_of(entry.path().filename().string()))
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<InputFile> load(const std::vector<fs::path>& sources) {
    std::vector<InputFile> files;
    for (const fs::path& source : sources) {
        for (const fs::path& path : files_of(source)) {
            InputFile file{path, format_of(path.filename().string()).value_or(SourceFormat::text), {}};
            ByteStream stream(path);
            file.bytes = read_all(stream, longest_file);
            file.format = format_of_content(file.format, std::string_view(file.bytes).substr(0, first_bytes));
            files.push_back(std::move(file));
        }
    }
    return files;
}

/// Times one document; what `read` hands to its sink is counted in the first round only.
void time_document(Timings& timings, std::size_t bytes, bool count,
                   const std::function<void(const DecodedSink&)>& read) {
    std::size_t releases = 0;
    std::size_t refused = 0;
    const auto begin = std::chrono::steady_clock::now();
    read([&](const Decoded& one) {
        ++(std::holds_alternative<DecodedRelease>(one) ? releases : refused);
        return true;
    });
    timings.times.push_back(std::chrono::steady_clock::now() - begin);
    if (!count) return;
    ++timings.documents;
    timings.bytes += bytes;
    timings.releases += releases;
    timings.refused += refused;
}

bool pass_record(std::string_view line, const DecodedSink& sink) {
    auto result = read_record_line(line);
    if (auto* record = std::get_if<Record>(&result))
        return sink(DecodedRelease{record->id, record->id, std::move(record->raw)});
    return sink(DecodeRefusal{"", std::get<RecordProblem>(result).reason});
}

/// Passes the results on with a parse of every release behind them.
DecodedSink parsing(const DecodedSink& sink) {
    return [&sink](Decoded one) {
        if (const auto* release = std::get_if<DecodedRelease>(&one)) {
            if (std::holds_alternative<ParseError>(parse_release(release->raw)))
                return sink(DecodeRefusal{"", "has no words"});
        }
        return sink(std::move(one));
    };
}

/// The three ways to read the files of one format.
class FormatBenchmark {
  public:
    FormatBenchmark(SourceFormat format, Extractor& extractor) : extractor_(extractor) {
        const std::string name(name_of(format));
        decode_ = {name, "decode", 0, 0, 0, 0, {}};
        parse_ = {name, "decode, parse", 0, 0, 0, 0, {}};
        worker_ = {name, "worker", 0, 0, 0, 0, {}};
    }

    void read(const InputFile& file, bool count) {
        if (file.format == SourceFormat::jsonl) return read_lines(file.bytes, count);
        if (file.format != SourceFormat::archive) {
            read_here(file.bytes.size(), count, [&](const DecodedSink& sink) {
                static_cast<void>(decode_file(file.format, file.bytes, sink));
            });
        }
        const int descriptor = open(file.path.c_str(), O_RDONLY | O_CLOEXEC);
        time_document(worker_, file.bytes.size(), count,
                      [&](const DecodedSink& sink) { extractor_.extract(descriptor, file.format, sink); });
        close(descriptor);
    }

    void add_to(std::vector<Timings>& rows) const { rows.insert(rows.end(), {decode_, parse_, worker_}); }

  private:
    void read_here(std::size_t bytes, bool count, const std::function<void(const DecodedSink&)>& read) {
        time_document(decode_, bytes, count, read);
        time_document(parse_, bytes, count, [&](const DecodedSink& sink) { read(parsing(sink)); });
    }

    void read_lines(std::string_view text, bool count) {
        for (std::size_t begin = 0; begin < text.size();) {
            const std::size_t end = std::min(text.find('\n', begin), text.size());
            const std::string_view line = text.substr(begin, end - begin);
            begin = end + 1;
            if (line.empty()) continue;
            read_here(line.size(), count, [&](const DecodedSink& sink) { pass_record(line, sink); });
        }
    }

    Extractor& extractor_;
    Timings decode_;
    Timings parse_;
    Timings worker_;
};

/// Starts the worker with a file of a word, and tells what that took.
benchmark::Duration start_worker(Extractor& extractor) {
    const int file = memfd_create("word", MFD_CLOEXEC);
    if (file < 0 || write(file, "word", 4) != 4) throw std::runtime_error("cannot write to memory");
    const auto begin = std::chrono::steady_clock::now();
    extractor.extract(file, SourceFormat::text, [](const Decoded&) { return true; });
    const benchmark::Duration taken = std::chrono::steady_clock::now() - begin;
    close(file);
    return taken;
}

void run(const Options& options) {
    const std::vector<InputFile> files = load(options.sources);
    Extractor extractor;
    const benchmark::Duration start = start_worker(extractor);
    std::map<SourceFormat, FormatBenchmark> formats;
    for (std::size_t round = 0; round < options.repeat; ++round)
        for (const InputFile& file : files)
            formats.try_emplace(file.format, file.format, extractor).first->second.read(file, round == 0);
    std::vector<Timings> rows;
    for (const auto& [format, one] : formats) one.add_to(rows);
    benchmark::print_table(std::cout, std::move(rows));
    std::cout << "\nStarting the worker: " << std::chrono::duration<double, std::milli>(start).count()
              << " ms. Workers started: " << extractor.workers_started() << ".\n";
}

}  // namespace

int main(int argc, char** argv) {
    const auto options = read_options({argv + 1, argv + argc});
    if (!options) {
        std::cerr << usage;
        return 2;
    }
    try {
        run(*options);
    } catch (const std::exception& error) {
        std::cerr << "bench_readers: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
