// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/wire_stamp.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

namespace bdata = boost::unit_test::data;
using dateline::StampClock;

namespace {

struct Row {
    const char* why;
    const char* stamp;
    StampClock clock;
    const char* day;  ///< empty: no stamp
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

const Row rows[] = {
    {"a date alone", "2016-11-11", StampClock::new_york, "2016-11-11"},
    {"extended ISO 8601", "2016-11-11T12:30:00+00:00", StampClock::as_written, "2016-11-11"},
    {"basic ISO 8601", "20161111T123000Z", StampClock::as_written, "2016-11-11"},
    {"a night in UTC is the evening before in New York", "20210131T024100+0000", StampClock::new_york,
     "2021-01-30"},
    {"in summer New York is an hour nearer", "2021-07-31T04:10:00Z", StampClock::new_york, "2021-07-31"},
    {"and in winter it is not", "2021-01-31T04:10:00Z", StampClock::new_york, "2021-01-30"},
    {"the first of a year goes back a year", "2021-01-01T01:00:00Z", StampClock::new_york, "2020-12-31"},
    {"a night in UTC as it is written", "20210131T024100+0000", StampClock::as_written, "2021-01-31"},
    {"a time with its own zone is left as it is", "2021-01-31T01:00:00+09:00", StampClock::new_york,
     "2021-01-31"},
    {"RFC 822", "Fri, 11 Nov 2016 12:00:00 GMT", StampClock::as_written, "2016-11-11"},
    {"RFC 822 at night", "Fri, 11 Nov 2016 02:00 GMT", StampClock::new_york, "2016-11-10"},
    {"RFC 822 with a zone", "Fri, 11 Nov 2016 02:00 EST", StampClock::new_york, "2016-11-11"},
    {"no such day", "2016-13-45", StampClock::as_written, ""},
    {"words", "yesterday", StampClock::as_written, ""},
    {"nothing", "", StampClock::as_written, ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(wire_stamp)

BOOST_DATA_TEST_CASE(gives_the_day_of_the_release, bdata::make(rows)) {
    BOOST_TEST(dateline::day_of_stamp(sample.stamp, sample.clock).value_or("") == sample.day);
}

BOOST_AUTO_TEST_SUITE_END()
