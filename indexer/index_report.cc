// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/index_report.h"

#include <cstdio>
#include <map>

#include "schema/printable.h"

namespace dateline {

namespace {

constexpr std::size_t brief_lines = 20;  ///< of failures, and of notes

std::string counted(std::size_t count, const char* one, const char* many) {
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

std::string seconds_of(double seconds) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%.1f s", seconds);
    return buffer;
}

std::string totals(const IndexReport& report) {
    std::string line = "added " + std::to_string(report.added) + ", updated " +
                       std::to_string(report.updated) + ", unchanged " + std::to_string(report.unchanged) +
                       ", removed " + std::to_string(report.removed) + ", failed " +
                       std::to_string(report.failures.size());
    line += " in " + seconds_of(report.seconds) + "\n";
    return line + "the index has " + counted(report.total, "release", "releases") + "\n";
}

/// Files left unread, a line a reason with the first of them as an example.
std::string unread_kinds(const std::vector<ScanProblem>& problems) {
    struct Group {
        std::size_t count = 0;
        std::string example;
    };
    std::map<std::string, Group> groups;
    for (const ScanProblem& problem : problems) {
        Group& group = groups[problem.reason];
        if (group.count++ == 0) group.example = problem.shown;
    }
    std::string out;
    for (const auto& [reason, group] : groups)
        out += "not read: " + counted(group.count, "file", "files") + ", " + reason + " (" +
               printable(group.example) + (group.count > 1 ? ", …)\n" : ")\n");
    return out;
}

std::string unread_files(const std::vector<ScanProblem>& problems) {
    std::string out;
    for (const ScanProblem& problem : problems)
        out += "not read: " + printable(problem.shown) + ": " + printable(problem.reason) + "\n";
    return out;
}

}  // namespace

std::string describe(const IndexReport& report, ReportDetail detail) {
    const bool brief = detail == ReportDetail::brief;
    const std::size_t most_failures = brief ? brief_lines : report.failures.size();
    const std::size_t most_notices = brief ? brief_lines : report.notices.size();
    std::string out;
    for (std::size_t i = 0; i < report.notices.size() && i < most_notices; ++i)
        out += "note: " + printable(report.notices[i]) + "\n";
    if (report.notices.size() > most_notices)
        out += "… and " + counted(report.notices.size() - most_notices, "more note", "more notes") +
               "; --verbose lists all\n";
    for (std::size_t i = 0; i < report.failures.size() && i < most_failures; ++i)
        out += "failed: " + printable(report.failures[i].shown) + ": " +
               printable(report.failures[i].reason) + "\n";
    if (report.failures.size() > most_failures)
        out += "… and " + std::to_string(report.failures.size() - most_failures) +
               " more failed; --verbose lists all\n";
    out += brief ? unread_kinds(report.not_read) : unread_files(report.not_read);
    if (report.interrupted)
        out += "interrupted: what was complete is in the index; run the same command again to go on\n";
    if (!brief && report.settled_again > 0)
        out += counted(report.settled_again, "release", "releases") +
               " written anew: near-duplicates or recurring paragraphs changed\n";
    return out + totals(report);
}

}  // namespace dateline
