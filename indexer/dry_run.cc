// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/dry_run.h"

#include <atomic>

#include "indexer/parse/plain_document.h"

namespace dateline {

DryRunReport parse_sources(const std::vector<std::string>& sources, const ReadingOptions& options,
                           TextModel model, const ParseSink& sink) {
    const SourceScan scan = scan_sources(sources);
    DryRunReport report;
    report.not_read = scan.not_read;
    for (const ScanProblem& problem : scan.failed)
        report.failures.push_back({problem.shown, problem.reason, ""});
    const auto parse = [&](const WorkItem& item) {
        const std::variant<Release, ParseError> parsed = parse_document(item.raw, model);
        if (const auto* release = std::get_if<Release>(&parsed))
            sink(item.shown, item.id, *release);
        else
            report.failures.push_back({item.shown, std::get<ParseError>(parsed).reason, item.source});
        return true;
    };
    const std::atomic<bool> never_stopped{false};
    ReadingProgress progress;
    const Reading reading =
        read_sources(scan.files, options, KnownReleases(), parse, never_stopped, progress);
    report.failures.insert(report.failures.end(), reading.failures.begin(), reading.failures.end());
    report.not_read.insert(report.not_read.end(), reading.not_releases.begin(), reading.not_releases.end());
    return report;
}

}  // namespace dateline
