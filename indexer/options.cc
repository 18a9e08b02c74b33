// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/options.h"

#include <algorithm>
#include <boost/program_options.hpp>
#include <charconv>
#include <limits>
#include <optional>
#include <sstream>
#include <string_view>

#include "indexer/write/generation.h"
#include "schema/edit_distance.h"

namespace dateline {

namespace po = boost::program_options;

namespace {

constexpr unsigned help_width = 100;
constexpr unsigned most_jobs = 256;

using Strings = std::vector<std::string>;

po::typed_value<Strings>* value(const char* name) {
    return po::value<Strings>()->composing()->value_name(name);
}

po::options_description visible_options() {
    po::options_description options("Options", help_width, help_width / 2);
    options.add_options()  //
        ("db", value("DIR"),
         "folder of the index, made where it is missing; else $DATELINE_DB, $XDG_DATA_HOME/dateline/index or "
         "~/.local/share/dateline/index")("jobs,j", value("N"),
                                          "threads that parse and build (the number of processors)")(
            "memory", value("SIZE"),
            "stay within so much memory: a number with K, M or G, at least 64M (256M); where "
            "it is little, fewer threads work")(
            "map", value("FIELD=NAME"),
            "columns or keys of CSV and JSONL records: title=headline,body=article.text")(
            "shards", value("N"),
            "of a new index: spread it over N databases, which can be served by different machines (1)")(
            "prune", "remove releases whose files have vanished from the given folders")(
            "plain",
            "take each text as it stands, for texts that are no press releases: title and text as one field, "
            "no "
            "sections, dates, issuers or duplicates; a property of the index")(
            "dry-run", "parse and print, index nothing")(
            "explain", "with --dry-run: why each thing was believed, and what was dropped")(
            "dump",
            "print what the index holds, one JSON object a release and an issuer, in an order that does not "
            "depend on how it was built")("format", value("FORMAT"),
                                          "of --dry-run: text or json (one object a line)")(
            "verbose,v", "list every input that failed or was not read")("quiet,q", "print failures only")(
            "help,h", "print this help")(
            "version", "print the versions of the program, its libraries and the index format");
    return options;
}

std::string nearest_option(const std::string& name) {
    constexpr std::size_t farthest = 2;
    const po::options_description options = visible_options();
    for (std::size_t distance = 1; distance <= farthest; ++distance)
        for (const auto& option : options.options())
            if (edit_distance(name, option->long_name()) == distance) return option->long_name();
    return {};
}

IndexUsageError explain_error(const po::error& error) {
    if (const auto* unknown = dynamic_cast<const po::unknown_option*>(&error)) {
        std::string name = unknown->get_option_name();
        const std::string nearest =
            nearest_option(name.substr(std::min(name.find_first_not_of('-'), name.size())));
        return {"there is no option " + name,
                nearest.empty() ? "dateline-index --help lists them" : "did you mean --" + nearest + "?"};
    }
    return {error.what(), "dateline-index --help lists the options"};
}

/// A number from 1 to `most`; nothing for any other text.
std::optional<unsigned> count_of(const std::string& text, unsigned most) {
    unsigned count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && count >= 1 && count <= most ? std::optional(count) : std::nullopt;
}

/// `256M` as bytes: a number with K, M or G (of 1024) or nothing behind it; nothing for any other text.
std::optional<std::size_t> size_of(const std::string& text) {
    constexpr std::string_view units = "KMG";
    std::size_t size = 0;
    const char* last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, size);
    if (error != std::errc() || last - end > 1) return std::nullopt;
    if (end == last) return size;
    const std::size_t unit = units.find(static_cast<char>(*end & ~0x20));
    if (unit == std::string_view::npos) return std::nullopt;
    const std::size_t shift = 10 * (unit + 1);
    if (size > std::numeric_limits<std::size_t>::max() >> shift) return std::nullopt;
    return size << shift;
}

std::variant<IndexOptions, IndexUsageError> options_of(const po::variables_map& map, IndexOptions options) {
    const auto last = [&map](const char* name) -> std::optional<std::string> {
        return map.count(name) == 0 ? std::nullopt : std::optional(map[name].as<Strings>().back());
    };
    if (const auto database = last("db")) options.database = *database;
    if (map.count("source") > 0) options.sources = map["source"].as<Strings>();
    if (map.count("map") > 0) {
        std::variant<FieldMap, FieldMapError> fields = FieldMap::read(map["map"].as<Strings>());
        if (const auto* error = std::get_if<FieldMapError>(&fields))
            return IndexUsageError{error->text, error->hint};
        options.fields = std::get<FieldMap>(std::move(fields));
    }
    options.prune = map.count("prune") > 0;
    if (map.count("plain") > 0) options.model = TextModel::plain;
    options.explain = map.count("explain") > 0;
    options.verbose = map.count("verbose") > 0;
    options.quiet = map.count("quiet") > 0;
    if (map.count("dry-run") > 0) options.action = IndexAction::dry_run;
    if (map.count("dump") > 0) options.action = IndexAction::dump;
    if (map.count("version") > 0) options.action = IndexAction::version;
    if (map.count("help") > 0) options.action = IndexAction::help;
    if (const auto jobs = last("jobs")) {
        const auto count = count_of(*jobs, most_jobs);
        if (!count)
            return IndexUsageError{"--jobs cannot be `" + *jobs + "`", "it is a number from 1 to 256"};
        options.jobs = *count;
    }
    if (const auto memory = last("memory")) {
        const auto size = size_of(*memory);
        if (!size || *size < least_memory)
            return IndexUsageError{"--memory cannot be `" + *memory + "`",
                                   "it is a number of bytes, or with K, M or G behind it, and at least 64M"};
        options.memory = *size;
    }
    if (const auto shards = last("shards")) {
        const auto count = count_of(*shards, most_shards);
        if (!count)
            return IndexUsageError{"--shards cannot be `" + *shards + "`", "it is a number from 1 to 64"};
        options.shards = *count;
    }
    if (const auto format = last("format")) {
        if (*format != "text" && *format != "json")
            return IndexUsageError{"--format cannot be `" + *format + "`", "it is text or json"};
        options.format = *format == "json" ? ParseFormat::json : ParseFormat::text;
    }
    const bool works = options.action == IndexAction::index || options.action == IndexAction::dry_run;
    if (works && options.sources.empty())
        return IndexUsageError{"no source is named",
                               "name files, folders or `-`: dateline-index --db DIR SOURCE…"};
    if (options.action == IndexAction::dump && !options.sources.empty())
        return IndexUsageError{"--dump takes no source", "dateline-index --dump --db DIR"};
    if (options.action == IndexAction::dump && map.count("dry-run") > 0)
        return IndexUsageError{"--dump and --dry-run exclude each other",
                               "one prints an index, the other sources"};
    if (options.explain && (options.action == IndexAction::index || options.action == IndexAction::dump))
        return IndexUsageError{"--explain goes with --dry-run", "dateline-index --dry-run --explain SOURCE…"};
    if (options.database.empty() && (works || options.action == IndexAction::dump))
        return IndexUsageError{"--db has an empty value", "it is a folder"};
    return options;
}

}  // namespace

std::variant<IndexOptions, IndexUsageError> parse_index_options(const std::vector<std::string>& arguments,
                                                                const Environment& environment,
                                                                unsigned processors) {
    po::options_description all = visible_options();
    all.add_options()("source", po::value<Strings>()->composing());
    po::positional_options_description positional;
    positional.add("source", -1);
    namespace style = po::command_line_style;
    constexpr int exact_names = style::unix_style & ~style::allow_guessing;
    IndexOptions options;
    options.jobs = std::max(1U, processors);
    options.database = default_index_folder(environment);
    try {
        po::variables_map map;
        po::store(
            po::command_line_parser(arguments).options(all).positional(positional).style(exact_names).run(),
            map);
        return options_of(map, std::move(options));
    } catch (const po::error& error) {
        return explain_error(error);
    }
}

std::string index_help_text() {
    std::ostringstream out;
    out << "Usage: dateline-index --db DIR [options] SOURCE…\n\n"
           "Reads press releases and makes them searchable with dateline-search. A SOURCE is a file, a "
           "folder\n"
           "(recursively) or `-` (JSONL on standard input). It reads HTML, wire XML (NewsML, NITF), RSS and "
           "Atom,\n"
           "SEC submissions, PDF, text, Markdown, JSONL (one {id, title, published, body, url, …} a line) "
           "and CSV\n"
           "with a header row, each also as .gz or .zst and in zip and tar archives. What has not changed "
           "since the\n"
           "last run is skipped.\n\n"
           "Examples:\n"
           "  dateline-index --db ~/releases.index ~/releases\n"
           "  zstd -dc wire.jsonl.zst | dateline-index --db ~/releases.index -\n"
           "  dateline-index --dry-run --format json --explain release.txt\n\n"
        << visible_options()
        << "\nExit status: 0 done, 2 wrong options, 3 the folder is no usable index, 5 input/output error,\n"
           "6 done but some inputs failed, 75 another dateline-index is writing, 130 interrupted.\n";
    return out.str();
}

}  // namespace dateline
