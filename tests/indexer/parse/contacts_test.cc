// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/contacts.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

#include "indexer/parse/contact_points.h"

namespace bdata = boost::unit_test::data;
using namespace dateline;

namespace {

struct Row {
    const char* why;
    const char* heading;
    const char* text;      ///< one paragraph
    const char* contacts;  ///< `name/role/organisation/email/phone`, joined by ` | `
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

std::string contacts_of(SectionKind kind, const std::string& heading, const std::string& text) {
    Release release;
    Section section;
    section.kind = kind;
    if (!heading.empty()) section.heading = heading;
    section.paragraphs.push_back({text, 5});
    release.sections.push_back(section);
    std::string out;
    for (const Contact& contact : find_contacts(release)) {
        BOOST_TEST(contact.line == 5);
        BOOST_TEST(!contact.rule.empty());
        out += (out.empty() ? "" : " | ") + contact.name + "/" + contact.role + "/" + contact.organisation +
               "/" + contact.email + "/" + contact.phone;
    }
    return out;
}

constexpr Row rows[] = {
    {"lines", "Contact", "Jane Roe\nQuillon Partners\n212-555-0143\njroe@quillon.example",
     "Jane Roe//Quillon Partners/jroe@quillon.example/212-555-0143"},
    {"desk of the heading", "Investor Contacts:", "Jane Roe\n(212) 555-0143",
     "Jane Roe/Investor Relations///(212) 555-0143"},
    {"printed role beside the desk", "INVESTOR CONTACT:", "Jane Roe\nManaging Director\n(212) 555-0143",
     "Jane Roe/Managing Director (Investor Relations)///(212) 555-0143"},
    {"role and house on lines", "CONTACT",
     "INVESTOR CONTACT\nJane Roe, Vice President of IR,\nOrvane Biosciences, Inc.\nPhone: (212) "
     "555-0143\nEmail: ir@orvane.example",
     "Jane Roe/Vice President of IR (Investor Relations)/Orvane Biosciences, Inc./ir@orvane.example/(212) "
     "555-0143"},
    {"two people", "Contacts", "Jane Roe, Investors\n(212) 555-0143\nJohn Doe, Media\n(212) 555-0199",
     "Jane Roe/Investors///(212) 555-0143 | John Doe/Media///(212) 555-0199"},
    {"labels within the block", "Contacts",
     "Media:\nJane Roe\n212-555-0143\nInvestors:\nJohn Doe\n212-555-0199",
     "Jane Roe/Media///212-555-0143 | John Doe/Investor Relations///212-555-0199"},
    {"only an address", "Investor Relations", "ir@orvane.example", "/Investor Relations//ir@orvane.example/"},
    {"in a sentence", "",
     "For further information contact Jane Roe, Chairman, at jroe@orvane.example or call 800-555-0143 ext. "
     "12.",
     "Jane Roe/Chairman//jroe@orvane.example/800-555-0143 ext. 12"},
    {"wire's line", "",
     "/CONTACT: Jane Q. Roe, VP Investor Relations, +1-212-555-0143, or fax, +1-212-555-0199/",
     "Jane Q. Roe/VP Investor Relations///+1-212-555-0143"},
    {"lines run together", "Contact",
     "Jane RoeChief Executive OfficerPhone: (212) 555-0143Email: jroe@orvane.example",
     "Jane Roe/Chief Executive Officer//jroe@orvane.example/(212) 555-0143"},
    {"several numbers", "Contact", "Jane Roe\n+1 212 555 0143\n+44 20 7946 0018",
     "Jane Roe////+1 212 555 0143, +44 20 7946 0018"},
    {"fax is no number", "Contact", "Jane Roe\nTel: 212-555-0143\nFax: 212-555-0199",
     "Jane Roe////212-555-0143"},
    {"address of a house", "Contact", "Orvane Inc.\n210 Main Avenue, New York, NY 10022\n212-555-0143",
     "//Orvane Inc.//212-555-0143"},
    {"nobody reachable", "Contact", "Jane Roe\nOrvane Inc.", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(contacts)

BOOST_DATA_TEST_CASE(people_and_desks_are_found, bdata::make(rows), row) {
    BOOST_TEST(contacts_of(SectionKind::contact, row.heading, row.text) == row.contacts);
}

BOOST_AUTO_TEST_CASE(lines_elsewhere_need_a_label) {
    BOOST_TEST(contacts_of(SectionKind::body, "", "Investor contact: Jane Roe, 212-555-0143") ==
               "Jane Roe/Investor Relations///212-555-0143");
    BOOST_TEST(contacts_of(SectionKind::body, "", "Jane Roe, 212-555-0143").empty());
}

BOOST_AUTO_TEST_CASE(numbers_are_told_from_dates_and_amounts) {
    const auto count = [](const char* text) { return contact_points(text).size(); };
    BOOST_TEST(count("call (888) 555-0143 (US) or 973-555-0143") == 2U);
    BOOST_TEST(count("on 2016-11-11 and 11/12/2016") == 0U);
    BOOST_TEST(count("sales of $5,600,000 and 1,234,567 shares") == 0U);
    BOOST_TEST(count("in 2015 and 2016, 30 000") == 0U);
    BOOST_TEST(count("see https://www.orvane.example/ir, or ir@orvane.example.") == 2U);
    BOOST_TEST(contact_points("see <https://orvane.example/a?b=1>.")[0].text ==
               "https://orvane.example/a?b=1");
}

BOOST_AUTO_TEST_SUITE_END()
