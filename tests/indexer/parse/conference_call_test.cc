// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/conference_call.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

namespace bdata = boost::unit_test::data;
using namespace dateline;

namespace {

struct Row {
    const char* why;
    SectionKind kind;
    const char* text;  ///< paragraphs, one a line; released on 2016-11-09
    const char* call;  ///< `date/time/webcast` and each `; label=phone#code`
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

std::string call_of(SectionKind kind, const std::string& text, Date released = {2016, 11, 9}) {
    Release release;
    release.date = released;
    Section section;
    section.kind = kind;
    int line = 3;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        section.paragraphs.push_back({text.substr(at, end - at), line++});
        at = end + 1;
    }
    release.sections.push_back(section);
    const auto call = find_call(release);
    if (!call) return "none";
    BOOST_TEST(call->line >= 3);
    BOOST_TEST(!call->rule.empty());
    std::string out = (call->date ? iso_date(*call->date) : "") + "/" + call->time + "/" + call->webcast;
    for (const DialIn& dial_in : call->dial_ins)
        out += "; " + dial_in.label + "=" + dial_in.phone + "#" + dial_in.code;
    return out;
}

constexpr auto event = SectionKind::event;
constexpr auto body = SectionKind::body;

constexpr Row rows[] = {
    {"invitation in the news", body,
     "Orvane will be holding a conference call at 8:30 AM ET on Friday, November 11, 2016 to review results. "
     "The call can be "
     "accessed by calling (888) 555-0143 (US domestic) or (973) 555-0143 (international) or via webcast at "
     "<http://orvane.example/c>.",
     "2016-11-11/8:30 AM ET/http://orvane.example/c; US domestic=(888) 555-0143#; international=(973) "
     "555-0143#"},
    {"today", body, "Management will host a conference call today at 8:30 a.m. ET to discuss the results.",
     "2016-11-09/8:30 a.m. ET/"},
    {"tomorrow", body, "Orvane will host a webcast tomorrow at 10:00 a.m. Eastern Time.",
     "2016-11-10/10:00 a.m. Eastern Time/"},
    {"year of the release", body,
     "Orvane will host a conference call on Monday, November 14th at 5:00 PM ET.", "2016-11-14/5:00 PM ET/"},
    {"year after the release", body, "Orvane will host a conference call on January 5 at 5:00 PM ET.",
     "2017-01-05/5:00 PM ET/"},
    {"end of the quarter is not the day", body,
     "Orvane will host a conference call on November 10, 2016 at 17:00 CET to discuss the quarter ended "
     "September 30, 2016.",
     "2016-11-10/17:00 CET/"},
    {"labelled lines", event,
     "Date: Thursday, November 10, 2016\nTime: 4:30 p.m. ET\nToll Free: 1-888-555-0143\nInternational: "
     "1-973-555-0143\n"
     "Conference ID: 45707640\nWebcast: https://orvane.example/live",
     "2016-11-10/4:30 p.m. ET/https://orvane.example/live; Toll Free=1-888-555-0143#45707640; "
     "International=1-973-555-0143#45707640"},
    {"replay", event,
     "The conference call is on November 10 at 9 a.m. ET; dial 888-555-0143 (domestic), passcode 1234. A "
     "replay will be available from "
     "12:00 p.m. ET on November 12 by dialing 855-555-0143 and entering conference ID 45707640.",
     "2016-11-10/9 a.m. ET/; domestic=888-555-0143#1234; replay=855-555-0143#45707640"},
    {"behind the number", event,
     "Dial 888-555-0143 for domestic callers, 973-555-0143 for international callers to join the conference "
     "call.",
     "//; domestic callers=888-555-0143#; international callers=973-555-0143#"},
    {"fireside chat", body,
     "Jane Roe will participate in a fireside chat at the Quillon Conference on Tuesday, November 15, 2016 "
     "at 2:00 p.m. ET.",
     "2016-11-15/2:00 p.m. ET/"},
    {"annual meeting", body,
     "Orvane's annual meeting will be held on December 15, 2016 at 9:00 a.m. Pacific Time.",
     "2016-12-15/9:00 a.m. Pacific Time/"},
    {"conference of others", body,
     "Orvane will participate in the Quillon Conference on November 15, 2016 at 2:00 p.m. ET.",
     "2016-11-15/2:00 p.m. ET/"},
    {"stamp of the wire is no hour", body,
     "MADISON, November 9, 2016 6:45 am ET – Orvane will take part in a fireside chat, scheduled for "
     "November 15, at 2:00 p.m. ET.",
     "2016-11-15/2:00 p.m. ET/"},
    {"date of the dateline is no day", body, "MADISON, Nov. 9, 2016 -- Orvane will host a webcast soon.",
     "none"},
    {"end of an offer is no hour", event,
     "Questions for the conference call are accepted until 12:00 noon ET on November 10.", "2016-11-10//"},
    {"range of hours", body, "Orvane will host a webcast on November 10 from 3:00 to 3:30 PM ET.",
     "2016-11-10/3:00 to 3:30 PM ET/"},
    {"address without www", body,
     "Orvane will host a webcast on November 10 at 3:00 PM ET at investors.orvane.com.",
     "2016-11-10/3:00 PM ET/investors.orvane.com"},
    {"please dial is no label", event,
     "For the conference call please dial: 888-555-0143 or 973-555-0143 for international callers.",
     "//; =888-555-0143#; international callers=973-555-0143#"},
    {"no invitation", body, "Orvane opened an office on November 15, 2016 at 9:00 a.m. ET.", "none"},
    {"a call that was", body, "On its conference call in May, Orvane spoke of growth.", "none"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(conference_call)

BOOST_DATA_TEST_CASE(calls_are_read, bdata::make(rows), row) {
    BOOST_TEST(call_of(row.kind, row.text) == row.call);
}

BOOST_AUTO_TEST_CASE(event_sections_are_completed_by_the_news) {
    Release release;
    release.date = Date{2016, 11, 9};
    Section news;
    news.paragraphs.push_back({"Orvane will host a conference call on November 10 at 4:30 p.m. ET.", 2});
    Section details;
    details.kind = SectionKind::event;
    details.heading = "Conference Call Details";
    details.paragraphs.push_back({"Toll free: 888-555-0143", 5});
    release.sections = {news, details};
    const auto call = find_call(release);
    BOOST_REQUIRE(call.has_value());
    BOOST_TEST(iso_date(*call->date) == "2016-11-10");
    BOOST_TEST(call->dial_ins.size() == 1U);
    BOOST_TEST(call->rule == "event-section");
}

BOOST_AUTO_TEST_SUITE_END()
