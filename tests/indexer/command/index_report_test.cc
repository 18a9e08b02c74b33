// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/index_report.h"

#include <boost/test/unit_test.hpp>

using dateline::ReportDetail;

BOOST_AUTO_TEST_SUITE(index_report)

BOOST_AUTO_TEST_CASE(tells_totals_failures_and_what_was_not_read) {
    dateline::IndexReport report;
    report.added = 2;
    report.unchanged = 3;
    report.total = 5;
    report.seconds = 1.25;
    report.failures = {{"a.jsonl:7", "not valid JSON", "/a.jsonl"}, {"b\x1b[31m.txt", "is empty", "/b"}};
    report.not_read = {{"x.pdf", "no reader for .pdf files"}, {"y.pdf", "no reader for .pdf files"}};
    BOOST_TEST(dateline::describe(report, ReportDetail::brief) ==
               "failed: a.jsonl:7: not valid JSON\n"
               "failed: b\uFFFD[31m.txt: is empty\n"
               "not read: 2 files, no reader for .pdf files (x.pdf, …)\n"
               "added 2, updated 0, unchanged 3, removed 0, failed 2 in 1.2 s\n"
               "the index has 5 releases\n");
    const std::string complete = dateline::describe(report, ReportDetail::complete);
    BOOST_TEST(complete.find("not read: y.pdf: no reader for .pdf files\n") != std::string::npos, complete);
}

BOOST_AUTO_TEST_CASE(lists_many_failures_only_when_asked) {
    dateline::IndexReport report;
    for (int i = 0; i < 30; ++i) report.failures.push_back({"a:" + std::to_string(i), "broken", "/a"});
    BOOST_TEST(
        dateline::describe(report, ReportDetail::brief).find("… and 10 more failed; --verbose lists all\n") !=
        std::string::npos);
    BOOST_TEST(dateline::describe(report, ReportDetail::complete).find("failed: a:29: broken") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(lists_many_notes_only_when_asked) {
    dateline::IndexReport report;
    report.notices.assign(21, "the id x is also in b.jsonl; both are kept");
    BOOST_TEST(
        dateline::describe(report, ReportDetail::brief).find("… and 1 more note; --verbose lists all\n") !=
        std::string::npos);
    BOOST_TEST(dateline::describe(report, ReportDetail::complete).find("more note") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(says_when_it_was_interrupted) {
    dateline::IndexReport report;
    report.interrupted = true;
    BOOST_TEST(dateline::describe(report, ReportDetail::brief).find("run the same command again") !=
               std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
