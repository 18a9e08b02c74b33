// SPDX-License-Identifier: GPL-2.0-or-later
// The exact words and forms of what press releases write: `word~stem`, `word!` where it is never stemmed,
// then `|` and the forms, `+` where one replaces its tokens, `=` where it does so alone.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "schema/analyzer.h"

namespace bdata = boost::unit_test::data;

namespace {

std::string describe(const dateline::Analysis& analysis) {
    std::string out;
    for (const auto& token : analysis.tokens) {
        out += (out.empty() ? "" : " ") + token.word;
        if (token.stem.empty())
            out += "!";
        else if (token.stem != token.word)
            out += "~" + token.stem;
    }
    if (!analysis.forms.empty()) out += " |";
    for (const auto& form : analysis.forms)
        out += " " + form.term + (form.alone ? "=" : form.replaces ? "+" : "");
    return out;
}

struct Row {
    const char* why;
    const char* text;
    const char* analysis;
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

constexpr Row rows[] = {
    // words and stems
    {"words are stemmed", "clinical trials", "clinical~clinic trials~trial"},
    {"acronyms are not", "new PDCS data", "new pdcs! data"},
    {"lines of capitals are", "ACME ANNOUNCES RESULTS", "acme~acm announces~announc results~result"},
    {"a line of two words too", "FDA APPROVAL", "fda approval~approv"},
    {"a lone acronym is no line", "AIDS", "aids!"},
    {"nor are two short ones", "US GAAP", "us! gaap! | usa="},
    {"possessives are dropped", "Parkinson's company's", "parkinson company~compani"},
    {"curly ones too", "Parkinson\u2019s", "parkinson"},
    {"plural possessives", "companies' results", "companies~compani results~result"},
    {"names with an apostrophe", "O'Brien", "o! brien | obrien"},
    {"with a curly one", "O\u2019Brien", "o! brien | obrien"},
    {"contractions", "don\u2019t", "don t! | dont"},
    {"elisions", "l\u2019entreprise", "l! entreprise~entrepris | lentreprise"},
    {"slashes part", "relapsed/refractory", "relapsed~relaps refractory~refractori"},
    {"hyphens part and join", "follow-up", "follow up! | followup"},
    {"en dashes too", "follow\u2013up", "follow up! | followup"},
    {"hyphens that do not break", "follow\u2011up", "follow up! | followup"},
    {"dashes part", "results\u2014announced", "results~result announced~announc"},
    {"longer ones", "year-over-year", "year over year | yearoveryear"},
    {"deals", "take-private", "take private~privat | takeprivate"},
    {"two words in one", "OptimumBank", "optimum bank | optimumbank+"},
    {"short halves stay", "McDonald iPhone", "mcdonald iphone~iphon"},
    {"a code of letters alone", "CAR-T", "car! t! | cart+"},
    {"one letter and a word", "e-commerce", "e! commerce~commerc | ecommerce"},
    {"trade marks separate", "Sky5\u2122LiTE", "sky! 5! lite | sky5+"},
    {"trade marks leave no word", "Acme\u2122 Acme\u00ae Acme(TM) Acme(R) Acme",
     "acme~acm acme~acm acme~acm acme~acm acme~acm"},
    // letters
    {"accents", "Nestl\u00e9", "nestle~nestl"},
    {"accents as marks of their own", "Nestle\u0301", "nestle~nestl"},
    {"letters that do not decompose", "\u00d8rsted \u0141\u00f3d\u017a Stra\u00dfe \u0110or\u0111e",
     "orsted~orst lodz strasse~strass dorde~dord"},
    {"letters of two", "\u00c6on \u0152uvre", "aeon oeuvre~oeuvr"},
    {"Turkish letters", "\u0130stanbul \u0131s\u0131", "istanbul isi"},
    {"ligatures", "ef\ufb01cacy \ufb02ow", "efficacy~efficaci flow"},
    {"soft hyphens", "refrac\u00adtory", "refractory~refractori"},
    {"zero width inside a word", "refrac\u200btory wor\u200cd", "refractory~refractori word"},
    {"zero width in a code", "CLR\u200b-\u200b131", "clr! 131! | clr131+"},
    {"marks of direction", "\u200eAcme\u200f \u202aBank\u202c", "acme~acm bank"},
    {"byte order mark", "\ufeffAcme", "acme~acm"},
    {"full width", "\uff21\uff22\uff23 \uff11\uff12", "abc! 12! | abc12+"},
    {"subscripts", "U\u2083O\u2088", "u! 3! o! 8! | u3o8+"},
    {"superscripts", "10\u00b2", "102!"},
    // codes
    {"spaced code", "CLR 131", "clr! 131! | clr131+"},
    {"hyphened code", "CLR-131", "clr! 131! | clr131+"},
    {"with an en dash", "CLR\u2013131", "clr! 131! | clr131+"},
    {"joined code", "CLR131", "clr! 131! | clr131+"},
    {"in a line of capitals", "ACME REPORTS CLR 131 DATA", "acme~acm reports~report clr 131! data | clr131"},
    {"long code and its parts", "I-124-CLR1404", "i! 124! clr! 1404! | i124clr1404+ i124 clr1404"},
    {"suffix behind a space", "TNX-102 SL", "tnx! 102! sl! | tnx102+ tnx102sl"},
    {"suffix without", "TNX102SL", "tnx! 102! sl! | tnx102sl+"},
    {"lower case with a hyphen", "covid-19", "covid 19! | covid19+"},
    {"capitals and a space", "COVID 19", "covid! 19! | covid19+"},
    {"letters of both cases", "mRNA-1273", "mrna 1273! | mrna1273+"},
    {"instrument numbers", "NI 43-101", "ni! 43! 101! | ni43101+"},
    {"a bracketed letter", "510(k) 401 (k)", "510! k! 401! k! | 510k+ 401k+"},
    {"the same without", "510k", "510! k! | 510k+"},
    {"forms of filings", "Form 10-K", "form 10! k! | 10k+"},
    {"digit first", "5G 3D", "5! g! 3! d! | 5g+ 3d+"},
    {"letters around", "B2B H1N1", "b! 2! b! h! 1! n! 1! | b2b+ h1n1+"},
    {"glued", "GLP1", "glp! 1! | glp1+"},
    {"hyphened", "GLP-1", "glp! 1! | glp1+"},
    {"apart", "GLP 1", "glp! 1! | glp1+"},
    {"code and a word", "HER2-negative", "her! 2! negative~negat | her2negative+ her2"},
    {"word and a code", "anti-PD-1", "anti pd! 1! | antipd1+ pd1"},
    {"letters apart from letters", "PD-L1", "pd! l! 1! | pdl1+ l1"},
    {"two numbers of one code", "BRCA1/2", "brca! 1! 2! | brca1+ brca2"},
    {"mutations", "KRAS G12C", "kras! g! 12! c! | g12c+"},
    {"aircraft", "A320neo 737-800", "a! 320! neo! 737! 800! | a320neo+"},
    {"standards", "ISO 9001:2015", "iso! 9001! 2015! | iso9001+"},
    {"a year is no code number", "ASCO 2014", "asco! 2014! | asco2014"},
    {"plain digits run on", "888-506-0062", "888! 506! 0062!"},
    {"letters before a digit are not stemmed", "series7", "series! 7! | series7+"},
    // numbers and units
    {"thousands", "1,250,000", "1250000!"},
    {"lakhs", "1,25,000", "125000!"},
    {"a comma in a list", "1,25", "1! 25!"},
    {"decimals", "12.5", "12.5!"},
    {"without a digit before the point", "$.05", "0.05! | $0.05"},
    {"not behind a full stop", "...5", "5!"},
    {"digits of another script", "\u0663\u0665", "35!"},
    {"number and unit, glued", "25mCi/m\u00b2", "25! mci! m! 2! | 25mci= m2+"},
    {"number and unit, apart", "25 mCi/m2", "25! mci m! 2! | 25mci= m2+"},
    {"power, glued", "6.9MW", "6.9! mw! | 6.9mw="},
    {"power, apart", "6.9 MW", "6.9! mw! | 6.9mw="},
    {"power in words", "6.9-megawatt", "6.9! megawatt | 6.9megawatt 6.9mw="},
    {"dose", "10 mg/kg", "10! mg! kg! | 10mg="},
    {"zeros mean nothing", "10.0 mg", "10.0! mg! | 10mg="},
    {"number and word", "30-minute", "30! minute~minut | 30minute"},
    {"metres are no millions", "200 m", "200! m!"},
    // money and percentages
    {"money in words", "$5.6 million", "5.6! million | $5600000="},
    {"money with a letter", "$5.6M", "5.6! m! | 5.6m+ $5600000="},
    {"money in full", "$5,600,000", "5600000! | $5600000"},
    {"money escaped", "\\$5.6 million", "5.6! million | $5600000="},
    {"sign and a space", "$ 5.6 million", "5.6! million | $5600000="},
    {"US dollars", "US$5.6 million", "us! 5.6! million | $5600000= usa="},
    {"with full stops", "U.S. $5.6 million", "us! 5.6! million | $5600000= usa="},
    {"as a code", "USD 5.6 million", "usd! 5.6! million | $5600000="},
    {"in words", "5.6 million dollars", "5.6! million dollars~dollar | $5600000="},
    {"Canadian dollars", "C$5.6 million", "c! 5.6! million | c$5600000= $5600000"},
    {"their code", "CAD5.6 million", "cad! 5.6! million | cad5.6+ c$5600000= $5600000"},
    {"euros", "\u20ac5.6m", "5.6! m! | 5.6m+ \u20ac5600000="},
    {"euros in words", "5.6 million euros", "5.6! million euros~euro | \u20ac5600000="},
    {"their code", "EUR 5.6 million", "eur! 5.6! million | \u20ac5600000="},
    {"pounds", "\u00a35.6bn", "5.6! bn! | 5.6bn+ \u00a35600000000="},
    {"billions", "$1.25 billion", "1.25! billion | $1250000000="},
    {"billions without a currency", "1.5bn", "1.5! bn! | 1.5bn+ 1500000000="},
    {"cents", "$5.60", "5.60! | $5.6"},
    {"from and to", "$1.2 to $1.5 billion", "1.2! to! 1.5! billion | $1.2 $1200000000 $1500000000="},
    {"a number in words", "1.5 million shares", "1.5! million shares~share | 1500000="},
    {"per cent sign", "12.5%", "12.5! | 12.5%="},
    {"behind a space", "12.5 %", "12.5! | 12.5%="},
    {"in one word", "12.5 percent", "12.5! percent | 12.5%="},
    {"in two", "12.5 per cent", "12.5! per cent | 12.5%="},
    // initials and ampersands
    {"initials", "U.S. J.P. Morgan e.g. a.m.", "us! jp! morgan eg! am! | usa="},
    {"initials without the last stop", "the U.S market", "the us! market | usa="},
    {"initials apart", "U. S. Steel and J. P. Morgan", "u! s! steel and j! p! morgan | us+ usa= jp+"},
    {"legal forms", "Velorix N.V.", "velorix nv!"},
    {"the country", "US", "us! | usa="},
    {"the pronoun", "us", "us!"},
    {"the country in a line of capitals", "VELORIX EXPANDS US OPERATIONS",
     "velorix expands~expand us! operations~oper | usa="},
    {"the pronoun in one", "CONTACT US TODAY", "contact us! today"},
    {"capitals of small words", "IT WHO it who", "it! who! it! who | it.= who.="},
    {"ampersand words", "AT&T R&D SG&A", "at&t! r&d! sg&a!"},
    {"ampersands escaped", "AT&amp;T R&amp;D", "at&t! r&d!"},
    {"ampersands in spaces", "AT & T", "at! t! | at&t+"},
    {"ampersand between words", "Procter & Gamble", "procter gamble~gambl"},
    {"long ampersand words part", "Johnson&Johnson", "johnson johnson"},
    // periods
    {"code and year", "Q3 2016", "q! 3! 2016! | q3+ 2016q3="},
    {"number first", "3Q 2016", "3! q! 2016! | 3q+ q3+ 2016q3="},
    {"one word", "3Q16", "3! q! 16! | 3q16+ 2016q3= q3"},
    {"with an apostrophe", "Q3\u201916", "q! 3! 16! | q316+ q3+ 2016q3="},
    {"with a hyphen", "Q3-2016", "q! 3! 2016! | q32016+ q3+ 2016q3="},
    {"spelled out", "third quarter of 2016", "third quarter of! 2016! | q3+ 2016q3="},
    {"hyphened", "third-quarter 2016", "third quarter 2016! | thirdquarter q3+ 2016q3="},
    {"with the ordinal in digits", "3rd quarter 2016", "3! rd! quarter 2016! | 3rd+ q3+ 2016q3="},
    {"year first", "2019 Third Quarter", "2019! third quarter | 2019q3= q3+"},
    {"of a year", "2016\u2019s third quarter", "2016! s! third quarter | 2016s 2016q3= q3+"},
    {"the last day", "third quarter ended September 30, 2016",
     "third quarter ended~end september~septemb 30! 2016! | q3+ 2016q3="},
    {"the last day of another year", "third quarter ended December 31, 2016",
     "third quarter ended~end december~decemb 31! 2016! | q3+"},
    {"fiscal", "second quarter of fiscal year 2026",
     "second quarter of! fiscal year 2026! | q2+ 2026q2= fy2026="},
    {"fiscal before", "fiscal second quarter 2026", "fiscal second quarter 2026! | q2+ 2026q2="},
    {"a quarter without year", "the first quarter", "the first quarter | q1+"},
    {"fiscal year alone", "fiscal 2016", "fiscal 2016! | fy2016="},
    {"FY16", "FY16", "fy! 16! | fy16+ fy2016="},
    {"FY 2016", "FY 2016", "fy! 2016! | fy2016="},
    {"full year", "full-year 2016", "full year 2016! | fullyear fy2016="},
    {"year and fiscal", "2016 fiscal year", "2016! fiscal year | fy2016="},
    {"half", "H1 2016", "h! 1! 2016! | h1+ 2016h1="},
    {"half, number first", "1H16", "1! h! 16! | 1h16+ 2016h1= h1"},
    {"half spelled out", "first half of 2016", "first half of! 2016! | h1+ 2016h1="},
    {"months", "9M 2016", "9! m! 2016! | 9m+ 2016m9="},
    {"months spelled out", "first nine months of 2016", "first nine months~month of! 2016! | 2016m9="},
    {"to their last day", "nine months ended September 30, 2016",
     "nine months~month ended~end september~septemb 30! 2016! | 2016m9="},
    {"the year of two parts", "Fourth Quarter and Full Year 2016",
     "fourth quarter and full year 2016! | q4+ 2016q4 fy2016="},
    {"the last day of two parts", "second quarter and six months ended June 30, 2016",
     "second quarter and six months~month ended~end june 30! 2016! | q2+ 2016q2"},
    {"any six months", "six months of 2016", "six months~month of! 2016!"},
    {"nine metres", "9 m", "9! m!"},
    // phases
    {"Roman", "Phase II", "phase ii! | phase2="},
    {"Arabic", "Phase 2", "phase 2! | phase2="},
    {"Roman with a letter", "Phase Ib", "phase ib! | phase1b= phase1"},
    {"digit and letter", "Phase 1b", "phase 1! b! | phase1b= phase1 1b+"},
    {"hyphened", "Phase-3", "phase 3! | phase3="},
    {"glued", "Phase3", "phase! 3! | phase3="},
    {"two at once", "Phase 1/2", "phase 1! 2! | phase1= phase2"},
    {"two with a letter", "Phase 2b/3", "phase 2! b! 3! | phase2b= phase2 phase3 2b+"},
    {"two Roman", "Phase IIb/III", "phase iib iii! | phase2b= phase2 phase3"},
    {"two in words", "Phases II and III", "phases~phase ii! and iii! | phase2= phase3"},
    {"capitals", "PHASE III", "phase iii | phase3="},
    {"cohorts", "Cohort IV", "cohort iv! | cohort4="},
    {"beyond four", "Cohort VI", "cohort vi! | cohort6="},
    {"stage IV", "stage IV", "stage iv! | stage4="},
    {"stages with a letter", "Stage IIIB", "stage iiib! | stage3b= stage3"},
    {"types", "type II diabetes", "type ii! diabetes~diabet | type2="},
    {"classes", "Class III", "class iii! | class3="},
    {"no numeral", "phase in", "phase in!"},
    // other scripts
    {"Chinese is segmented", "\u6771\u4eac\u8a3c\u5238",
     "\u6771\u4eac! \u8a3c\u5238! | \u6771\u4eac\u8a3c\u5238+"},
    {"Japanese, the long vowel mark inside", "\u30bd\u30cb\u30fc\u30b0\u30eb\u30fc\u30d7",
     "\u30bd\u30cb\u30fc\u30b0\u30eb\u30fc\u30d7!"},
    {"Japanese of half width", "\uff7f\uff86\uff70", "\u30bd\u30cb\u30fc!"},
    {"Thai, its marks inside", "\u0e44\u0e17\u0e22\u0e41\u0e25\u0e19\u0e14\u0e4c",
     "\u0e44\u0e17\u0e22! \u0e41\u0e25\u0e19\u0e14\u0e4c! | "
     "\u0e44\u0e17\u0e22\u0e41\u0e25\u0e19\u0e14\u0e4c+"},
    {"Chinese beside Latin", "5G\u901a\u4fe1", "5! g! \u901a\u4fe1! | 5g\u901a\u4fe1+"},
    {"Korean", "\uc0bc\uc131\uc804\uc790", "\uc0bc\uc131\uc804\uc790"},
    {"Cyrillic", "\u0413\u0430\u0437\u043f\u0440\u043e\u043c", "\u0433\u0430\u0437\u043f\u0440\u043e\u043c"},
    {"Cyrillic dots", "\u0451\u043b\u043a\u0430 \u0439\u043e\u0434",
     "\u0435\u043b\u043a\u0430 \u0439\u043e\u0434"},
    {"Arabic", "\u0627\u0644\u0633\u0644\u0627\u0645", "\u0627\u0644\u0633\u0644\u0627\u0645"},
    {"Arabic, vowel marks", "\u0627\u0644\u0633\u0651\u064e\u0644\u0627\u0645\u064f",
     "\u0627\u0644\u0633\u0644\u0627\u0645"},
    {"Arabic, tatweel", "\u0627\u0644\u0633\u0640\u0640\u0644\u0627\u0645",
     "\u0627\u0644\u0633\u0644\u0627\u0645"},
    {"Arabic, presentation forms", "\ufe8d\ufedf\ufeb4\ufefc\ufee1", "\u0627\u0644\u0633\u0644\u0627\u0645"},
    {"Arabic, hamza and teh marbuta", "\u0623\u0632\u0645\u0629", "\u0627\u0632\u0645\u0647"},
    {"Hebrew", "\u05e9\u05dc\u05d5\u05dd", "\u05e9\u05dc\u05d5\u05dd"},
    {"Hebrew, points", "\u05e9\u05c1\u05b8\u05dc\u05d5\u05b9\u05dd", "\u05e9\u05dc\u05d5\u05dd"},
    {"Hebrew, maqaf", "\u05ea\u05dc\u05be\u05d0\u05d1\u05d9\u05d1",
     "\u05ea\u05dc \u05d0\u05d1\u05d9\u05d1 | \u05ea\u05dc\u05d0\u05d1\u05d9\u05d1"},
    // nothing
    {"punctuation only", " -- ()!? ", ""},
    {"marks without a letter", "\u200e\u200b\ufe0f", ""},
    {"empty", "", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(analysis_table)

BOOST_DATA_TEST_CASE(gives_the_exact_words_and_forms, bdata::make(rows)) {
    dateline::Analyzer analyzer;
    BOOST_TEST(describe(analyzer.analyze(sample.text)) == sample.analysis);
}

BOOST_AUTO_TEST_SUITE_END()
