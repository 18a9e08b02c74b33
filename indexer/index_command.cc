// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/index_command.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <utility>

#include "indexer/dry_run.h"
#include "indexer/extract/worker_decoders.h"
#include "indexer/index_run.h"
#include "indexer/parse/parse_text.h"
#include "indexer/progress_line.h"
#include "indexer/write/index_dump.h"
#include "schema/database_version.h"
#include "schema/printable.h"
#include "schema/stored_record.h"
#include "schema/version_text.h"

namespace dateline {

namespace {

void complain(std::ostream& err, const std::string& text) {
    err << "dateline-index: " << printable(text) << "\n";
}

/// `code`, or that of a failed output where not all of it could be written.
ExitCode written(ExitCode code, std::ostream& out, std::ostream& err) {
    if (out.flush()) return code;
    complain(err, "the output cannot be written");
    return ExitCode::io;
}

/// What stopped Xapian: out of space it fails to undo what it was doing and tells only that.
std::string reason_of(const Xapian::Error& error, const std::filesystem::path& folder) {
    constexpr std::uintmax_t least_space = std::uintmax_t{1024} * 1024;
    std::error_code unknown;
    const auto space = std::filesystem::space(folder, unknown);
    return !unknown && space.available < least_space ? "no space is left on its device" : error.get_msg();
}

ReadingOptions reading_options(const IndexOptions& options, const WorkerDecoders& decoders) {
    return {options.jobs, [&decoders] { return decoders.make(); }, options.fields};
}

void warn_of_fences(const WorkerDecoders& decoders, std::ostream& err) {
    if (const std::string warning = decoders.warning(); !warning.empty())
        complain(err, "warning: " + warning);
}

ExitCode run_dry(const IndexOptions& options, std::ostream& out, std::ostream& err) {
    const Explain explain = options.explain ? Explain::yes : Explain::no;
    const auto print = [&](const std::string& path, const std::string& id, const Release& release) {
        if (options.format == ParseFormat::json)
            out << parse_json(release, path, id, explain) << "\n";
        else
            out << parse_text(release, path, id, explain) << "\n";
    };
    const WorkerDecoders decoders(options.fields.mapped());
    const DryRunReport report =
        parse_sources(options.sources, reading_options(options, decoders), options.model, print);
    warn_of_fences(decoders, err);
    for (const InputFailure& failure : report.failures) complain(err, failure.shown + ": " + failure.reason);
    for (const ScanProblem& problem : report.not_read) complain(err, problem.shown + ": " + problem.reason);
    return report.failures.empty() ? ExitCode::ok : ExitCode::inputs_failed;
}

ExitCode run_dump(const IndexOptions& options, std::ostream& out, std::ostream& err) {
    if (!std::filesystem::exists(options.database)) {
        complain(err, "there is no index in " + options.database);
        return ExitCode::no_index;
    }
    const Xapian::Database database(options.database);
    if (const std::string problem = version_problem(database); !problem.empty()) {
        complain(err, problem);
        return ExitCode::no_index;
    }
    dump_index(database, [&out](const std::string& line) { out << line << "\n"; });
    return ExitCode::ok;
}

ExitCode run_real(const IndexOptions& options, const std::atomic<bool>& stop, ProgressMode mode,
                  std::ostream& err) {
    const WorkerDecoders decoders(options.fields.mapped());
    IndexReport report;
    {
        std::optional<ProgressLine> line;
        if (mode == ProgressMode::terminal && !options.quiet) line.emplace(err);
        bool told = false;
        const auto show = [&](const RunProgress& progress) {
            if (line) line->show(progress);
            if (progress.stopping && !std::exchange(told, true))
                err << "\nfinishing what is under way; interrupt again to leave at once\n" << std::flush;
        };
        report = run_index({options.database, options.sources, reading_options(options, decoders),
                            options.prune, options.model, options.shards, options.memory},
                           stop, show);
    }
    warn_of_fences(decoders, err);
    const bool silent = options.quiet && report.failures.empty() && !report.interrupted;
    if (!silent) err << describe(report, options.verbose ? ReportDetail::complete : ReportDetail::brief);
    if (report.interrupted) return ExitCode::interrupted;
    return report.failures.empty() ? ExitCode::ok : ExitCode::inputs_failed;
}

}  // namespace

ExitCode run_index_command(const IndexOptions& options, const std::atomic<bool>& stop, ProgressMode progress,
                           std::ostream& out, std::ostream& err) {
    try {
        switch (options.action) {
            case IndexAction::help:
                out << index_help_text();
                return written(ExitCode::ok, out, err);
            case IndexAction::version:
                out << version_text("dateline-index");
                return written(ExitCode::ok, out, err);
            case IndexAction::dry_run:
                return written(run_dry(options, out, err), out, err);
            case IndexAction::dump:
                return written(run_dump(options, out, err), out, err);
            case IndexAction::index:
                return run_real(options, stop, progress, err);
        }
    } catch (const IndexLockedError& error) {
        complain(err, error.what());
        return ExitCode::locked;
    } catch (const IndexFolderError& error) {
        complain(err, error.what());
        return ExitCode::no_index;
    } catch (const RecordError& error) {
        complain(err, std::string("a release in the index cannot be read: ") + error.what());
    } catch (const Xapian::DatabaseOpeningError& error) {
        complain(err, "the folder " + options.database + " cannot be opened as an index: " + error.get_msg());
        if (options.action == IndexAction::dump) return ExitCode::no_index;
    } catch (const Xapian::Error& error) {
        complain(err, std::string("the index cannot be ") +
                          (options.action == IndexAction::dump ? "read: " : "written: ") +
                          reason_of(error, options.database));
    } catch (const std::filesystem::filesystem_error& error) {
        complain(err, error.what());
    }
    return ExitCode::io;
}

}  // namespace dateline
