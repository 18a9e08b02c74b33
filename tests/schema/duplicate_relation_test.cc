// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/duplicate_relation.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using dateline::Date;
using dateline::StoredRecord;

namespace {

struct Issue {
    const char* headline;
    int day;
    const char* wire;
    bool marked;
    const char* corrects = "";
};

struct Sample {
    const char* why;
    Issue other;
    Issue shown;
    const char* relation;
};

std::ostream& operator<<(std::ostream& out, const Sample& sample) {
    return out << sample.why;
}

StoredRecord record(const Issue& issue) {
    StoredRecord record;
    record.release.headline = issue.headline;
    if (issue.day > 0) record.release.date = Date{2024, 3, issue.day};
    if (*issue.wire) record.release.wire = issue.wire;
    record.release.update_of = issue.marked;
    record.release.corrects = issue.corrects;
    return record;
}

constexpr Issue first = {"Orvane begins a study", 4, "GLOBE NEWSWIRE", false};
constexpr Issue update = {"UPDATE -- Orvane begins a study", 4, "GLOBE NEWSWIRE", true};
constexpr Issue correction = {"/C O R R E C T I O N -- Orvane/", 5, "PR Newswire", true};

const Sample samples[] = {
    {"same", first, first, "copy"},
    {"another headline", {"Study begun by Orvane", 4, "GLOBE NEWSWIRE", false}, first, "copy"},
    {"another wire", {"Orvane begins a study", 4, "PR Newswire", false}, first, "reissue"},
    {"another day", {"Orvane begins a study", 6, "GLOBE NEWSWIRE", false}, first, "reissue"},
    {"an update", update, first, "update"},
    {"an earlier one is shown", first, update, "original"},
    {"a correction", correction, first, "correction"},
    {"replacing", {"CORRECTING and REPLACING Orvane begins", 4, "", true}, first, "correction"},
    {"updating and replacing", {"Updating and Replacing -- Orvane begins", 4, "", true}, first, "correction"},
    {"behind the headline", {"Orvane begins a study (corrected)", 4, "", true}, first, "correction"},
    {"in German", {"Korrektur: Orvane beginnt eine Studie", 4, "", true}, first, "correction"},
    {"an update of what is called corrective",
     {"UPDATE: Corrective Care opens", 4, "", true},
     first,
     "update"},
    {"a wire says so", {"Orvane begins a study", 4, "GLOBE NEWSWIRE", false, "912345"}, first, "correction"},
    {"two updates", update, update, "copy"},
    {"a correction of an update", correction, update, "correction"},
    {"an update that was corrected", update, correction, "original"},
    {"not marked, though it begins so", {"Corrective Care opens", 4, "GLOBE NEWSWIRE", false}, first, "copy"},
};

}  // namespace

BOOST_DATA_TEST_CASE(duplicate_relations, boost::unit_test::data::make(samples), sample) {
    const auto relation = duplicate_relation(record(sample.other), record(sample.shown));
    BOOST_TEST(duplicate_relation_name(relation) == sample.relation);
}

BOOST_AUTO_TEST_CASE(other_news_in_the_same_words_is_a_variant) {
    StoredRecord a = record(first);
    StoredRecord b = record(update);
    a.cluster = b.cluster = "k";
    b.variant = "v";
    BOOST_TEST(duplicate_relation_name(duplicate_relation(b, a)) == "variant");
    BOOST_TEST(duplicate_relation_name(duplicate_relation(a, b)) == "variant");
    a.variant = "v";
    BOOST_TEST(duplicate_relation_name(duplicate_relation(b, a)) == "update");
}
