// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/periods.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

namespace bdata = boost::unit_test::data;
using namespace dateline;

namespace {

/// A release of November 11, 2016 with that headline and one paragraph of news.
Release release_with(const std::string& headline, const std::string& text,
                     SectionKind kind = SectionKind::body) {
    Release release;
    release.headline = headline;
    release.date = Date{2016, 11, 11};
    release.sections.push_back(
        {.heading = {}, .kind = kind, .line = 5, .paragraphs = {{.text = text, .line = 5}}, .rule = {}});
    return release;
}

/// `2016Q3 reported, 2015Q3 compared`: of the paragraphs, not of the headline.
std::string spoken(const Release& release) {
    std::string out;
    for (const PeriodMention& mention : find_periods(release)) {
        if (mention.line == 0) continue;
        if (!out.empty()) out += ", ";
        out += mention.period + " " + std::string(period_role_name(mention.role));
    }
    return out;
}

struct Row {
    const char* why;
    const char* text;
    const char* expected;
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

constexpr const char* third_quarter = "Orvane Reports Third Quarter 2016 Results";

constexpr Row quarters[] = {
    {"words", "Results for the third quarter of 2016 are below.", "2016Q3 reported"},
    {"code", "Revenue in Q3 2016 was $5 million.", "2016Q3 reported"},
    {"short code", "Revenue in 3Q16 was $5 million.", "2016Q3 reported"},
    {"code alone", "Revenue in Q3 was $5 million.", "2016Q3 reported"},
    {"year first", "Our 2016 third quarter was strong.", "2016Q3 reported"},
    {"last day", "Revenue for the quarter ended September 30, 2016 was $5 million.", "2016Q3 reported"},
    {"last day without its year", "Revenue for the quarter ended September 30 was $5 million.",
     "2016Q3 reported"},
    {"three months", "For the three months ended September 30, 2016, revenue rose.", "2016Q3 reported"},
    {"weeks and label are one", "For its 13-week third quarter ended October 1, 2016, revenue rose.",
     "2016Q3 reported"},
    {"thirteen weeks", "For the thirteen weeks ended October 1, 2016, revenue rose.", "2016Q3 reported"},
    {"label and last day are one", "The third quarter, which ended September 30, 2016, was good.",
     "2016Q3 reported"},
    {"label without a year", "The Company ended the third quarter with $5 million.", "2016Q3 reported"},
    {"an earlier label without a year", "In the first quarter we opened a plant.", "2016Q1 reported"},
    {"a quarter under way", "So far in the fourth quarter orders are good.", "2016Q4 reported"},
    {"two quarters", "Orders for the first and second quarters of 2016 were flat.",
     "2016Q1 reported, 2016Q2 reported"},
    {"three quarters", "Orders in the first, second and third quarters of 2016 were flat.",
     "2016Q1 reported, 2016Q2 reported, 2016Q3 reported"},
    {"two codes, one year", "Orders in Q1 and Q2 2016 were flat.", "2016Q1 reported, 2016Q2 reported"},
    {"three and nine months", "In the three and nine months ended September 30, 2016 orders rose.",
     "2016Q3 reported, 2016M9 reported"},
    {"three-month and nine-month periods",
     "In the three-month and nine-month periods ended September 30, 2016 orders rose.",
     "2016Q3 reported, 2016M9 reported"},
    {"quarter and nine months", "For the third quarter and nine months ended September 30, 2016, all rose.",
     "2016Q3 reported, 2016M9 reported"},
    {"quarterly is no quarter", "The quarterly dividend is $0.10.", ""},
    {"the quarter by itself", "Highlights for the quarter include a plant.", ""},
};

constexpr Row others[] = {
    {"nine months", "Net loss for the nine months ended September 30, 2016 was $2 million.",
     "2016M9 reported"},
    {"first nine months", "Net loss for the first nine months of 2016 was $2 million.", "2016M9 reported"},
    {"six months are a half", "In the six months ended June 30, 2016 we grew.", "2016H1 reported"},
    {"first half", "In the first half of 2016 we grew.", "2016H1 reported"},
    {"short half", "In 1H16 we grew.", "2016H1 reported"},
    {"fiscal year", "Fiscal 2015 was a good year.", "2015 reported"},
    {"year ended", "Our report for the year ended December 31, 2015 is out.", "2015 reported"},
    {"FY", "Sales in FY15 were flat.", "2015 reported"},
    {"results of a year", "Our 2015 results were good.", "2015 reported"},
    {"hydrogen", "The H2 plant makes 24H of gas.", ""},
    {"nine million", "It has 9M users.", ""},
};

constexpr Row no_periods[] = {
    {"founded", "Founded in 1998, Orvane makes valves.", ""},
    {"a far year", "By 2040 the fleet will be electric.", ""},
    {"a date", "On November 11, 2016 the company closed the sale for $5 million.", ""},
    {"a date day first", "On 11 November 2016 the company closed the sale for $5 million.", ""},
    {"a balance date", "Cash as of September 30, 2016 was $5 million.", ""},
    {"the end of a year", "Cash at the end of 2015 was $5 million, up 5% from year-end 2014.", ""},
    {"a year without figures", "In 2015 Orvane moved to Hull.", ""},
    {"an amount", "It sold 2,016 units and paid $2016.", ""},
    {"the middle of a year", "Sales have been flat since mid-year 2015.", ""},
    {"a first full year", "It was our first full year of work.", ""},
    {"months to come", "Cash lasts for at least twelve months.", ""},
};

constexpr Row comparisons[] = {
    {"compared to",
     "Revenue in the third quarter of 2016 was $5 million, compared to $4 million in the third "
     "quarter of 2015.",
     "2016Q3 reported, 2015Q3 compared"},
    {"comparison first",
     "Compared with the third quarter of 2015, sales in the third quarter of 2016 rose 5%.",
     "2015Q3 compared, 2016Q3 reported"},
    {"versus", "Sales were $5 million in Q3 2016 vs. $4 million in Q2 2016.",
     "2016Q3 reported, 2016Q2 compared"},
    {"up from", "Sales were up 5% from the second quarter of 2016.", "2016Q2 compared"},
    {"from a label to a label", "Volumes more than doubled from Q2 to Q3 2016.",
     "2016Q2 compared, 2016Q3 reported"},
    {"a series of comparisons",
     "Cash burn was $3 million in Q3 2016, down from $4 million in Q2 2016, and $5 million in Q1 2016.",
     "2016Q3 reported, 2016Q2 compared, 2016Q1 compared"},
    {"more than", "More than $5 million was earned in the third quarter of 2016.", "2016Q3 reported"},
    {"the quarter before with its last day", "Sales rose from the previous quarter ended June 30, 2016.",
     "2016Q2 compared"},
    {"from a sum to a sum",
     "Sales rose from $4 million in the second quarter of 2016 to $5 million in the "
     "third quarter of 2016.",
     "2016Q2 compared, 2016Q3 reported"},
    {"same period", "Sales rose 5% from the same period in the prior year.", "2015Q3 compared"},
    {"same period of a year", "Sales rose 5% from the same period of 2014.", "2014Q3 compared"},
    {"prior-year quarter", "Sales rose 5% from the prior-year quarter.", "2015Q3 compared"},
    {"year-ago quarter", "Sales rose 5% over the year-ago quarter.", "2015Q3 compared"},
    {"label last year", "Sales rose 5% over the third quarter of last year.", "2015Q3 compared"},
    {"last year's label", "Sales rose 5% over last year's third quarter.", "2015Q3 compared"},
    {"a year ago", "Sales rose 5% over the same quarter a year ago.", "2015Q3 compared"},
    {"the quarter before", "Sales rose 5% from the prior quarter.", "2016Q2 compared"},
    {"same period follows its paragraph",
     "In the nine months ended September 30, 2016 sales rose 5% from the "
     "same period last year.",
     "2016M9 reported, 2015M9 compared"},
    {"a year for the same period",
     "For the six months ended June 30, 2016 sales were $9 million, as compared to "
     "$8 million in 2015.",
     "2016H1 reported, 2015H1 compared"},
    {"the year before one told of",
     "In the nine months ended September 30, 2016 sales rose. In the nine months "
     "ended September 30, 2015 they fell.",
     "2016M9 reported, 2015M9 compared"},
    {"coordinated years",
     "For the three months ended September 30, 2016 and 2015, sales were $5 million and $4 "
     "million.",
     "2016Q3 reported, 2015Q3 compared"},
    {"a year and another", "Net sales for 2015 compared to 2014 rose by $1 million.",
     "2015 reported, 2014 compared"},
};

constexpr Row expectations[] = {
    {"revenue, not plans", "Revenue in Q2 2016 was good and we expect to go on.", "2016Q2 reported"},
    {"a quarter ahead", "The trial starts in the first quarter of 2017.", "2017Q1 guided"},
    {"a half ahead", "Data are due in the second half of 2017.", "2017H2 guided"},
    {"expects", "The company expects fourth quarter revenue of $6 million.", "2016Q4 guided"},
    {"guidance behind", "Full-year 2016 guidance is unchanged.", "2016 guided"},
    {"the full year", "We expect full year sales of $20 million.", "2016 guided"},
    {"a year in plans", "Orvane expects to finish the trial in 2017.", "2017 guided"},
    {"the end of a year in plans", "Orvane expects its data by year-end 2016.", "2016 guided"},
    {"will report what there is", "Orvane will report third quarter 2016 results on Monday.",
     "2016Q3 reported"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(periods)

BOOST_DATA_TEST_CASE(reads_quarters, bdata::make(quarters)) {
    BOOST_TEST(spoken(release_with(third_quarter, sample.text)) == sample.expected);
}

BOOST_DATA_TEST_CASE(reads_halves_months_and_years, bdata::make(others)) {
    BOOST_TEST(spoken(release_with("Orvane Reports", sample.text)) == sample.expected);
}

BOOST_DATA_TEST_CASE(leaves_other_years_alone, bdata::make(no_periods)) {
    BOOST_TEST(spoken(release_with(third_quarter, sample.text)) == sample.expected);
}

BOOST_DATA_TEST_CASE(tells_comparisons, bdata::make(comparisons)) {
    const bool annual = std::string_view(sample.why) == "a year and another";
    const std::string headline = annual ? "Orvane Reports 2015 Results" : third_quarter;
    BOOST_TEST(spoken(release_with(headline, sample.text)) == sample.expected);
}

BOOST_DATA_TEST_CASE(tells_expectations, bdata::make(expectations)) {
    BOOST_TEST(spoken(release_with(third_quarter, sample.text)) == sample.expected);
}

BOOST_AUTO_TEST_CASE(an_outlook_guides_what_is_not_over) {
    const std::string text = "Sales for the fourth quarter of 2016 of $6 million";
    BOOST_TEST(spoken(release_with(third_quarter, text, SectionKind::outlook)) == "2016Q4 guided");
    BOOST_TEST(spoken(release_with(third_quarter, text)) == "2016Q4 reported");
}

BOOST_AUTO_TEST_CASE(a_label_counts_by_the_issuers_fiscal_year) {
    const std::string head = "Orvane Reports Third Quarter Fiscal 2017 Results";
    BOOST_TEST(spoken(release_with(head,
                                   "In the third quarter of fiscal 2017, ended September 30, 2016, and in "
                                   "the nine months ended September 30, 2016 sales rose.")) ==
               "2017Q3 reported, 2017M9 reported");
    BOOST_TEST(spoken(release_with(head,
                                   "Our year ended June 30, 2016. In the three months ended September 30, "
                                   "2016 sales rose.")) == "2016 reported, 2017Q1 reported");
}

BOOST_AUTO_TEST_CASE(a_year_named_before_the_year_in_which_it_ends) {
    const Release release = [] {
        Release r =
            release_with("Orvane Reports Fourth Quarter Fiscal 2015 Results",
                         "The fourth quarter of fiscal 2015 ended January 30, 2016. In the 13 weeks ended "
                         "October 29, 2016 sales rose.");
        return r;
    }();
    BOOST_TEST(spoken(release) == "2015Q4 reported, 2016Q3 reported");
}

BOOST_AUTO_TEST_CASE(a_year_printed_with_the_label_elsewhere_is_the_year_of_the_last_day) {
    const std::string text =
        "The third quarter ended October 29, 2016. The second quarter ended July 30, 2016.";
    BOOST_TEST(spoken(release_with(third_quarter, text)) == "2016Q3 reported, 2016Q2 reported");
    BOOST_TEST(spoken(release_with("Orvane Reports", text)) == "2017Q3 reported, 2017Q2 reported");
}

BOOST_AUTO_TEST_CASE(reads_titles_and_sections_but_no_tables) {
    Release release = release_with(third_quarter, "Nothing here.");
    release.evidence.push_back({"headline", release.headline, 1, "first line"});
    release.sections.push_back({"Financial Results for 3Q 2016", SectionKind::financial_results, 7, {}, ""});
    release.sections.push_back({{}, SectionKind::financial_tables, 9, {{"Q3 2016", 9, false}}, ""});
    release.sections.push_back({{}, SectionKind::legal, 11, {{"Form 10-K for fiscal 2015.", 11, false}}, ""});
    const std::vector<PeriodMention> found = find_periods(release);
    BOOST_TEST_REQUIRE(found.size() == 3U);
    BOOST_TEST(found[0].line == 1);
    BOOST_TEST(found[0].text == "Third Quarter 2016");
    BOOST_TEST(found[0].rule == "period with its year; reported");
    BOOST_TEST(found[1].line == 7);
    BOOST_TEST(found[1].text == "3Q 2016");
    BOOST_TEST(found[2].period == "2015");
    BOOST_TEST((found[2].section == SectionKind::legal));
}

BOOST_AUTO_TEST_CASE(an_undated_release_has_the_years_it_prints) {
    Release release =
        release_with("Orvane Reports", "In Q3 2016 sales rose. In the second quarter they fell.");
    release.date = std::nullopt;
    BOOST_TEST(spoken(release) == "2016Q3 reported");
}

BOOST_AUTO_TEST_CASE(hostile_text_costs_linear_time) {
    std::string text;
    for (int i = 0; i < 20'000; ++i)
        text += "first, second and same period prior year quarter ended and 2015 Q3 ";
    BOOST_TEST(find_periods(release_with(third_quarter, text)).size() <= 500U);
}

BOOST_AUTO_TEST_SUITE_END()
