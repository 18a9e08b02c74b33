// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search_command.h"

#include <filesystem>
#include <istream>
#include <numeric>
#include <ostream>
#include <sstream>

#include "schema/printable.h"
#include "schema/version_text.h"
#include "searcher/batch.h"
#include "searcher/compare/diff_writer.h"
#include "searcher/explain_command.h"
#include "searcher/messages.h"
#include "searcher/output/issuer_writer.h"
#include "searcher/output/record_writer.h"
#include "searcher/output/syntax_writer.h"
#include "searcher/query/issuer_query.h"
#include "searcher/query_runner.h"
#include "searcher/search/lookup.h"
#include "searcher/search/reading.h"
#include "searcher/shard_notes.h"
#include "searcher/synonym_file.h"
#include "searcher/terminal.h"

namespace dateline {

namespace {

WriterOptions writer_options(const SearchOptions& options, const Console& console) {
    WriterOptions writer;
    writer.format = options.format;
    writer.colour = wants_colour(options.color, console.out_is_terminal, console.environment);
    writer.width = console.width;
    writer.batch = options.action == Action::batch;
    writer.answer = options.answer;
    std::error_code error;
    writer.folder = std::filesystem::current_path(error).string();
    return writer;
}

/// Opens the index or says why not.
std::optional<IndexHandle> open_index(const SearchOptions& options, std::ostream& err, ExitCode& code) {
    auto opened = IndexHandle::open(options.databases, options.opening);
    if (auto* failure = std::get_if<Failure>(&opened)) {
        print_failure(*failure, err);
        code = failure->code;
        return std::nullopt;
    }
    return std::get<IndexHandle>(std::move(opened));
}

/// Reads the list of synonyms or says why not.
std::optional<std::string> read_synonyms(const SearchOptions& options, const Console& console,
                                         ExitCode& code) {
    auto read = synonyms_text(options, console.environment);
    if (auto* failure = std::get_if<Failure>(&read)) {
        print_failure(*failure, console.err);
        code = failure->code;
        return std::nullopt;
    }
    return std::get<std::string>(std::move(read));
}

ExitCode list_synonyms(const SearchOptions& options, const Console& console) {
    ExitCode code = ExitCode::ok;
    if (const auto text = read_synonyms(options, console, code)) console.out << *text;
    return code;
}

ExitCode explain_query(const SearchOptions& options, const Console& console) {
    ExitCode code = ExitCode::ok;
    const auto synonyms = read_synonyms(options, console, code);
    if (!synonyms) return code;
    return run_explain_query(options, SynonymTable(*synonyms), writer_options(options, console), console);
}

ExitCode run_one(const SearchOptions& options, const Console& console) {
    ExitCode code = ExitCode::ok;
    const auto synonyms = read_synonyms(options, console, code);
    if (!synonyms) return code;
    QueryRunner runner(options, SynonymTable(*synonyms));
    auto planned = runner.plan(options.query);
    if (auto* error = std::get_if<QueryError>(&planned)) {
        print_query_error(*error, options.query, "", console.err);
        return ExitCode::usage;
    }
    std::optional<IndexHandle> index = open_index(options, console.err, code);
    if (!index) return code;
    auto answered = runner.answer(*index, std::get<PlannedQuery>(std::move(planned)), "", options.query);
    if (auto* failure = std::get_if<Failure>(&answered)) {
        print_failure(*failure, console.err);
        return failure->code;
    }
    const Answered& answer = std::get<Answered>(answered);
    print_notes(answer, options, "", console.err);
    std::ostringstream text;
    make_writer(writer_options(options, console))->write(answer.query, answer.results, text);
    console.out << text.str();
    return finished(found_any(answer.results, options) ? ExitCode::ok : ExitCode::no_hit, *index,
                    console.err);
}

/// The releases of that name or why there are none.
std::optional<std::vector<StoredRecord>> find_shown(IndexHandle& index, const std::string& name,
                                                    const Console& console, ExitCode& code) {
    std::error_code error;
    auto found = find_releases(index, name, std::filesystem::current_path(error).string());
    if (auto* failure = std::get_if<Failure>(&found)) {
        print_failure(*failure, console.err);
        code = failure->code;
        return std::nullopt;
    }
    return std::get<0>(std::move(found));
}

/// Of several releases under one name the first is compared.
ExitCode run_diff(const SearchOptions& options, const StoredRecord& shown, IndexHandle& index,
                  const Console& console) {
    ExitCode code = ExitCode::ok;
    const auto others = find_shown(index, options.diff, console, code);
    if (!others) return code;
    std::ostringstream text;
    write_diff(shown, others->front(), writer_options(options, console), text);
    console.out << text.str();
    return ExitCode::ok;
}

ExitCode show(const SearchOptions& options, IndexHandle& index, const Console& console) {
    ExitCode code = ExitCode::ok;
    const auto found = find_shown(index, options.show, console, code);
    if (!found) return code;
    if (!options.diff.empty()) return run_diff(options, found->front(), index, console);
    const WriterOptions writer = writer_options(options, console);
    std::ostringstream text;
    bool first = true;
    for (const StoredRecord& record : *found) {
        if (!first && options.format == OutputFormat::text) text << '\n';
        first = false;
        write_release(record, options.show_section, writer, text);
    }
    console.out << text.str();
    return ExitCode::ok;
}

ExitCode run_show(const SearchOptions& options, const Console& console) {
    ExitCode code = ExitCode::ok;
    std::optional<IndexHandle> index = open_index(options, console.err, code);
    return index ? finished(show(options, *index, console), *index, console.err) : code;
}

ExitCode list_fields(const Console& console) {
    constexpr std::size_t column = 11;
    for (const Field& field : fields()) {
        const std::string name(field.name);
        console.out << name << std::string(column - name.size(), ' ') << field.help << "; " << name << ':';
        const bool spaced = field.example.find(' ') != std::string_view::npos;
        console.out << (spaced ? "\"" : "") << field.example << (spaced ? "\"" : "") << '\n';
    }
    return ExitCode::ok;
}

ExitCode list_syntax(const SearchOptions& options, const Console& console) {
    std::ostringstream text;
    write_syntax(writer_options(options, console), text);
    console.out << text.str();
    return ExitCode::ok;
}

/// The issuers that the words mean, or the nearest ones, as `issuer:` finds them, and `warning` where it is
/// those; without words all.
std::vector<std::uint32_t> asked_issuers(const IssuerTable& table, const std::string& words,
                                         std::string& warning) {
    if (!words.empty()) {
        UnderstoodIssuer issuer = understood_issuer(table, words);
        warning = std::move(issuer.warning);
        return issuers_meant(table, issuer.value);
    }
    std::vector<std::uint32_t> all(table.issuers().size());
    std::iota(all.begin(), all.end(), std::uint32_t{0});
    return all;
}

ExitCode list_issuers(const SearchOptions& options, const Console& console) {
    ExitCode code = ExitCode::ok;
    std::optional<IndexHandle> index = open_index(options, console.err, code);
    if (!index) return code;
    struct Listing {
        std::string text;
        std::string warning;
        bool empty = true;
    };
    const auto read = read_consistently(*index, [&](const Xapian::Database&) {
        Listing listing;
        const IssuerTable& table = index->issuers();
        const std::vector<std::uint32_t> issuers = asked_issuers(table, options.query, listing.warning);
        std::ostringstream text;
        write_issuers(table, issuers, writer_options(options, console), text);
        listing.text = text.str();
        listing.empty = issuers.empty();
        return listing;
    });
    if (const auto* failure = std::get_if<Failure>(&read)) {
        print_failure(*failure, console.err);
        return failure->code;
    }
    const Listing& listing = std::get<Listing>(read);
    if (!listing.warning.empty()) print_problem(listing.warning, "", console.err);
    console.out << listing.text;
    return finished(listing.empty ? ExitCode::no_hit : ExitCode::ok, *index, console.err);
}

ExitCode run_action(const SearchOptions& options, const Console& console) {
    switch (options.action) {
        case Action::help:
            console.out << help_text();
            return ExitCode::ok;
        case Action::version:
            console.out << version_text("dateline-search");
            return ExitCode::ok;
        case Action::list_fields:
            return list_fields(console);
        case Action::list_issuers:
            return list_issuers(options, console);
        case Action::list_synonyms:
            return list_synonyms(options, console);
        case Action::list_syntax:
            return list_syntax(options, console);
        case Action::explain_query:
            return explain_query(options, console);
        case Action::show:
            return run_show(options, console);
        case Action::batch: {
            ExitCode code = ExitCode::ok;
            const auto synonyms = read_synonyms(options, console, code);
            if (!synonyms) return code;
            std::optional<IndexHandle> index = open_index(options, console.err, code);
            if (!index) return code;
            return run_batch(options, writer_options(options, console), *index, SynonymTable(*synonyms),
                             console);
        }
        case Action::search:
            break;
    }
    return run_one(options, console);
}

}  // namespace

ExitCode run_search(const SearchOptions& options, const Console& console) {
    const ExitCode code = run_action(options, console);
    console.out.flush();
    if (console.out) return code;
    print_problem("the output cannot be written", "", console.err);
    return ExitCode::io;
}

ExitCode search_main(const std::vector<std::string>& arguments, const Console& console) {
    const auto options = parse_options(arguments, console.environment);
    if (const auto* error = std::get_if<UsageError>(&options)) {
        print_problem(error->text, error->hint, console.err);
        return ExitCode::usage;
    }
    SearchOptions asked = std::get<SearchOptions>(options);
    asked.today = console.today;
    return run_search(asked, console);
}

}  // namespace dateline
