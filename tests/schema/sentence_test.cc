// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/sentence.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>
#include <vector>

namespace dateline {

namespace {

struct Row {
    const char* why;
    std::string text;
    std::vector<std::string> sentences;
};
std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

const Row rows[] = {
    {"two sentences", "One thing. Another thing.", {"One thing.", "Another thing."}},
    {"an abbreviated title",
     "We thank Dr. Smith for this. He left.",
     {"We thank Dr. Smith for this.", "He left."}},
    {"a company goes on",
     "Acme Biosciences, Inc. Chief Executive Jim Caruso spoke.",
     {"Acme Biosciences, Inc. Chief Executive Jim Caruso spoke."}},
    {"a company ends the sentence",
     "It was bought by Acme, Inc. The price is not known.",
     {"It was bought by Acme, Inc.", "The price is not known."}},
    {"a dateline",
     "MADISON, Wis., Nov. 11, 2016 (GLOBE NEWSWIRE) -- Acme Corp. (NASDAQ: ACM) reported cash. It rose.",
     {"MADISON, Wis., Nov. 11, 2016 (GLOBE NEWSWIRE) -- Acme Corp. (NASDAQ: ACM) reported cash.",
      "It rose."}},
    {"an initial", "Said James V. Caruso. More follows.", {"Said James V. Caruso.", "More follows."}},
    {"two initials",
     "Said E.W. Bowman of J.P. Morgan. More follows.",
     {"Said E.W. Bowman of J.P. Morgan.", "More follows."}},
    {"initials at the end of a line",
     "(J.R.R. Tolkien) wrote. He did.",
     {"(J.R.R. Tolkien) wrote.", "He did."}},
    {"a month behind a comma",
     "OSLO,Dec. 8, 2023// Orvane rose. It fell.",
     {"OSLO,Dec. 8, 2023// Orvane rose.", "It fell."}},
    {"a month behind a dash",
     "OSLO—Nov. 8 was good. Mid-Nov. 2023 was not.",
     {"OSLO—Nov. 8 was good.", "Mid-Nov. 2023 was not."}},
    {"no initial behind a sign",
     "It was bought by AT&T. Sales rose. Use a Type-C. Plug it in.",
     {"It was bought by AT&T.", "Sales rose.", "Use a Type-C.", "Plug it in."}},
    {"kingdoms end too",
     "Sales rose in the U.K. This helped. E.U. Commissioners came.",
     {"Sales rose in the U.K.", "This helped.", "E.U. Commissioners came."}},
    {"a number with a point", "Cash was $5.6 million. It lasts.", {"Cash was $5.6 million.", "It lasts."}},
    {"a state inside a sentence", "Sales in the U.S. Northeast rose.", {"Sales in the U.S. Northeast rose."}},
    {"a state at the end",
     "Sales rose in the U.S. However, costs fell.",
     {"Sales rose in the U.S.", "However, costs fell."}},
    {"a time of day",
     "The call is at 8:30 a.m. Eastern Time on Monday.",
     {"The call is at 8:30 a.m. Eastern Time on Monday."}},
    {"a question and an exclamation", "Why now? Because! Yes.", {"Why now?", "Because!", "Yes."}},
    {"a closing quote", "\u201cWe are glad.\u201d He smiled.", {"\u201cWe are glad.\u201d", "He smiled."}},
    {"latin",
     "Results, e.g. Phase II data, vs. Placebo were good.",
     {"Results, e.g. Phase II data, vs. Placebo were good."}},
    {"a number sign", "See Exhibit No. 5 and No. A6.", {"See Exhibit No. 5 and No. A6."}},
    {"a time with its zone",
     "Join us at 4:30 p.m. ET. It lasts an hour.",
     {"Join us at 4:30 p.m. ET.", "It lasts an hour."}},
    {"a time that ends",
     "The call begins at 5 p.m. Participants may dial in.",
     {"The call begins at 5 p.m.", "Participants may dial in."}},
    {"a time and a day",
     "It opens at 10 a.m. Tuesday, May 5, in Ohio.",
     {"It opens at 10 a.m. Tuesday, May 5, in Ohio."}},
    {"a time in brackets",
     "It opens at 9 a.m. (Eastern) in Ohio.",
     {"It opens at 9 a.m. (Eastern) in Ohio."}},
    {"a time of a city",
     "It opens at 9 a.m. Beijing time in Ohio.",
     {"It opens at 9 a.m. Beijing time in Ohio."}},
    {"a saint", "Plants in St. Louis and St. Paul grew.", {"Plants in St. Louis and St. Paul grew."}},
    {"a street",
     "The office is at 5 Main St. The doors are open.",
     {"The office is at 5 Main St.", "The doors are open."}},
    {"an avenue", "Visit 12 Park Ave. Suite 5 for it.", {"Visit 12 Park Ave. Suite 5 for it."}},
    {"a number as an answer",
     "The answer was no. We asked again.",
     {"The answer was no.", "We asked again."}},
    {"a number of a code",
     "Holes Nos. A6 and B7 hit ore. Gold was seen.",
     {"Holes Nos. A6 and B7 hit ore.", "Gold was seen."}},
    {"ore is no state", "It mined 5 tons of ore. Grades rose.", {"It mined 5 tons of ore.", "Grades rose."}},
    {"a commission in capitals",
     "Filed with the SEC. Copies are free.",
     {"Filed with the SEC.", "Copies are free."}},
    {"a zone in capitals",
     "It ends at 5:00 EST. Copies are free.",
     {"It ends at 5:00 EST.", "Copies are free."}},
    {"a month in capitals", "OSLO, NOV. 11, 2023 was cold.", {"OSLO, NOV. 11, 2023 was cold."}},
    {"a doctor in capitals", "BY DR. ANN SMITH OF OSLO. MORE.", {"BY DR. ANN SMITH OF OSLO.", "MORE."}},
    {"a general", "We met Gen. Marsh and Sen. Dole there.", {"We met Gen. Marsh and Sen. Dole there."}},
    {"a degree at the end",
     "It was led by Ann Roe, Ph.D. The trial ended.",
     {"It was led by Ann Roe, Ph.D.", "The trial ended."}},
    {"a degree inside",
     "Said Ann Roe, Ph.D. Chief Scientist of Acme.",
     {"Said Ann Roe, Ph.D. Chief Scientist of Acme."}},
    {"a junior", "Martin Roe, Jr. Chairman, spoke.", {"Martin Roe, Jr. Chairman, spoke."}},
    {"a plan", "We chose Plan B. The rest failed.", {"We chose Plan B.", "The rest failed."}},
    {"an initial A", "We met J. A. Smith and A. B. Jones.", {"We met J. A. Smith and A. B. Jones."}},
    {"a ticker in brackets",
     "Acme (Nasdaq: ACM) today rose. It fell later.",
     {"Acme (Nasdaq: ACM) today rose.", "It fell later."}},
    {"a former name in brackets",
     "Acme (formerly Beta Corp.) today rose. It fell.",
     {"Acme (formerly Beta Corp.) today rose.", "It fell."}},
    {"a company before a form",
     "Sold to Beta Co. Ltd. of Japan. It rose.",
     {"Sold to Beta Co. Ltd. of Japan.", "It rose."}},
    {"a company ends before a later starter",
     "It sold Beta Inc. Shareholders agreed.",
     {"It sold Beta Inc.", "Shareholders agreed."}},
    {"forms with many stops",
     "Gamma S.p.A. and Delta N.V. Group merged. Both rose.",
     {"Gamma S.p.A. and Delta N.V. Group merged.", "Both rose."}},
    {"three dots inside",
     "It was ... a good year. More follows.",
     {"It was ... a good year.", "More follows."}},
    {"an ellipsis character", "It was good… and then not. More.", {"It was good… and then not.", "More."}},
    {"a quote with a speaker",
     "\u201cWhy now?\u201d asked Ann Roe. We know.",
     {"\u201cWhy now?\u201d asked Ann Roe.", "We know."}},
    {"a straight quote with a speaker",
     "\"We did it!\" said Ann Roe. We know.",
     {"\"We did it!\" said Ann Roe.", "We know."}},
    {"a quote that goes on",
     "\u201cWe are glad,\u201d said Roe. \u201cIt is good.\u201d It ends.",
     {"\u201cWe are glad,\u201d said Roe.", "\u201cIt is good.\u201d", "It ends."}},
    {"a name with a mark", "Yahoo! Finance and Yum! brands rose.", {"Yahoo! Finance and Yum! brands rose."}},
    {"a bracket as a sentence",
     "It rose. (See the table below.) It fell.",
     {"It rose.", "(See the table below.)", "It fell."}},
    {"a bracket inside",
     "It rose (see p. 5 of the filing) again. It fell.",
     {"It rose (see p. 5 of the filing) again.", "It fell."}},
    {"decimals and signs",
     "It rose 5.6% to \u20ac3.2 bn. Costs fell 0.5%. Fine.",
     {"It rose 5.6% to \u20ac3.2 bn.", "Costs fell 0.5%.", "Fine."}},
    {"an address of the web",
     "See www.acme.example.com/a.b?c=d. It helps.",
     {"See www.acme.example.com/a.b?c=d.", "It helps."}},
    {"an address of mail",
     "Write to a.roe@acme.example. It helps.",
     {"Write to a.roe@acme.example.", "It helps."}},
    {"a version", "Release 2.1.3 is out. Get it.", {"Release 2.1.3 is out.", "Get it."}},
    {"a numbered item", "1. The first item is long. It ends.", {"1. The first item is long.", "It ends."}},
    {"bullets in one line",
     "\u2022 Revenue rose 5% \u2022 Costs fell \u2022 Cash of $3.1 million",
     {"\u2022 Revenue rose 5%", "\u2022 Costs fell", "\u2022 Cash of $3.1 million"}},
    {"bullets with stops",
     "\u2022 Revenue rose. \u2022 Costs fell.",
     {"\u2022 Revenue rose.", "\u2022 Costs fell."}},
    {"a bullet with an abbreviation",
     "* Sales in the U.S. Midwest rose. Costs fell.",
     {"* Sales in the U.S. Midwest rose.", "Costs fell."}},
    {"others of a study",
     "As Roe et al. Nature 2020 say. More.",
     {"As Roe et al. Nature 2020 say.", "More."}},
    {"versus", "It fell 3% vs. Q2 and v. Smith. More.", {"It fell 3% vs. Q2 and v. Smith.", "More."}},
    {"about", "It costs approx. EUR 5. More.", {"It costs approx. EUR 5.", "More."}},
    {"a capital", "Offices in Washington, D.C. Rents fell.", {"Offices in Washington, D.C. Rents fell."}},
    {"a capital at the end",
     "Offices in Washington, D.C. They closed.",
     {"Offices in Washington, D.C.", "They closed."}},
    {"a state behind a town",
     "A plant in Gary, Ind. The plant is old.",
     {"A plant in Gary, Ind.", "The plant is old."}},
    {"a month at the end",
     "It opened in Nov. The doors stay open.",
     {"It opened in Nov.", "The doors stay open."}},
    {"a day of the week", "It opens Tues. Feb. 3. Come.", {"It opens Tues. Feb. 3.", "Come."}},
    {"the rest",
     "It sells nuts, bolts, etc. The firm is old.",
     {"It sells nuts, bolts, etc.", "The firm is old."}},
    {"a unit", "It weighs 5 lbs. It rose 3 ft. high.", {"It weighs 5 lbs.", "It rose 3 ft. high."}},
    {"german for example",
     "Wir bieten z. B. Stahl an. Das hilft.",
     {"Wir bieten z. B. Stahl an.", "Das hilft."}},
    {"german for example, glued",
     "Wir bieten z.B. Stahl an. Das hilft.",
     {"Wir bieten z.B. Stahl an.", "Das hilft."}},
    {"a german day",
     "Am 3. M\u00e4rz stieg der Umsatz. Das hilft.",
     {"Am 3. M\u00e4rz stieg der Umsatz.", "Das hilft."}},
    {"a german quarter",
     "Im 2. Quartal stieg er um 5 Mio. Euro. Gut.",
     {"Im 2. Quartal stieg er um 5 Mio. Euro.", "Gut."}},
    {"a german doctor",
     "Sagt Prof. Dr. M\u00fcller von Orvane. Gut.",
     {"Sagt Prof. Dr. M\u00fcller von Orvane.", "Gut."}},
    {"a french title",
     "Selon M. Dupont et Mme. Roy, tout va bien. Merci.",
     {"Selon M. Dupont et Mme. Roy, tout va bien.", "Merci."}},
    {"a french question", "Pourquoi\u00a0? Parce que. Fin.", {"Pourquoi\u00a0?", "Parce que.", "Fin."}},
    {"spanish titles",
     "El Sr. Garc\u00eda y la Dra. Ruiz de EE.UU. hablaron. Bien.",
     {"El Sr. Garc\u00eda y la Dra. Ruiz de EE.UU. hablaron.", "Bien."}},
    {"a spanish question", "\u00bfPor qu\u00e9? Por eso. Fin.", {"\u00bfPor qu\u00e9?", "Por eso.", "Fin."}},
    {"japanese",
     "\u58f2\u4e0a\u304c\u5897\u3048\u305f\u3002\u5229\u76ca\u3082\u5897\u3048\u305f\u3002",
     {"\u58f2\u4e0a\u304c\u5897\u3048\u305f\u3002", "\u5229\u76ca\u3082\u5897\u3048\u305f\u3002"}},
    {"chinese marks",
     "\u4e3a\u4ec0\u4e48\uff1f\u56e0\u4e3a\u3002",
     {"\u4e3a\u4ec0\u4e48\uff1f", "\u56e0\u4e3a\u3002"}},
    {"an arabic question",
     "\u0644\u0645\u0627\u0630\u0627\u061f \u0646\u0639\u0645.",
     {"\u0644\u0645\u0627\u0630\u0627\u061f", "\u0646\u0639\u0645."}},
    {"a company of initials",
     "Bought by J.B. Hunt and U.S. Steel. More.",
     {"Bought by J.B. Hunt and U.S. Steel.", "More."}},
    {"a drug", "Dose of 25 mg b.i.d. was safe. It ended.", {"Dose of 25 mg b.i.d. was safe.", "It ended."}},
    {"a closing mark behind a sign", "It is Acme\u00ae. It is good.", {"It is Acme\u00ae.", "It is good."}},
    {"a footnote is not torn from the stop", "It rose.(1) It fell.", {"It rose.(1) It fell."}},
    {"no space behind the stop",
     "It lasts four weeks.The price rose.",
     {"It lasts four weeks.", "The price rose."}},
    {"no space behind a name", "It runs in Gary.The price rose.", {"It runs in Gary.", "The price rose."}},
    {"a name with a stop", "Alder.Com and Acme.Ai rose.", {"Alder.Com and Acme.Ai rose."}},
    {"addresses with capitals",
     "See acme.example/Path.Html or www.acme.Example.",
     {"See acme.example/Path.Html or www.acme.Example."}},
    {"no space behind a name, before a long word",
     "It left the Company.Costs rose.",
     {"It left the Company.", "Costs rose."}},
    {"a number begins a sentence",
     "They met. 54 members came. $5.6 million was paid.",
     {"They met.", "54 members came.", "$5.6 million was paid."}},
    {"a number behind an abbreviation",
     "See Ex. 99 of Nov. 3 at ext. 42 or Acme Inc. 5 times.",
     {"See Ex. 99 of Nov. 3 at ext. 42 or Acme Inc. 5 times."}},
    {"a number of a docket",
     "In Docket No. HR\u20132025\u20137, we asked. It is open.",
     {"In Docket No. HR\u20132025\u20137, we asked.", "It is open."}},
    {"lines of a table",
     "Revenue 5 6\n  Net loss (2) (1)\n\nTotal 3",
     {"Revenue 5 6", "Net loss (2) (1)", "Total 3"}},
    {"nothing", "", {}},
    {"white space only", "  \t ", {}},
    {"no full stop", "a heading without one", {"a heading without one"}},
    {"ill-formed bytes", "Bad \xff\xfe bytes. Good.", {"Bad \xff\xfe bytes.", "Good."}},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(sentence)

BOOST_DATA_TEST_CASE(ends_where_a_reader_would_end_it, rows, row) {
    SentenceBreaker breaker;
    std::vector<std::string> found;
    for (const TextRange& range : breaker.sentences(row.text))
        found.push_back(row.text.substr(range.begin, range.end - range.begin));
    BOOST_TEST(found == row.sentences, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(takes_time_linear_in_the_text) {
    // Each would take minutes if something were looked at from every stop to an end of the text.
    for (const std::string part :
         {"weeks.The ", "abc.Def.", "\u5897\u3048\u305f\u3002", "No. A ", "a.b.c. ", "\u2022 a "}) {
        std::string text;
        while (text.size() < 1'000'000) text += part;
        SentenceBreaker breaker;
        BOOST_TEST(!breaker.sentences(text).empty());
    }
}

BOOST_AUTO_TEST_CASE(one_breaker_serves_many_paragraphs) {
    SentenceBreaker breaker;
    BOOST_TEST(breaker.sentences("One. Two. Three.").size() == 3U);
    BOOST_TEST(breaker.sentences("Only one.").size() == 1U);
    BOOST_TEST(breaker.sentences("One. Two.").size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
