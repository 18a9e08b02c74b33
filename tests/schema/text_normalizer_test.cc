// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/text_normalizer.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

namespace bdata = boost::unit_test::data;

namespace {

struct Row {
    const char* why;
    const char* text;
    const char* folded;
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

constexpr Row rows[] = {
    {"ASCII is lowered", "Acme INC.", "acme inc."},
    {"accents are dropped", "Nestlé Zürich", "nestle zurich"},
    {"decomposed accents too", "Nestle\u0301", "nestle"},
    {"letters without decomposition", "Ørsted Łódź Đakovo æther œuvre Straße",
     "orsted lodz dakovo aether oeuvre strasse"},
    {"ligatures", "e\uFB03cacy \uFB01nancial", "efficacy financial"},
    {"soft hyphens", "refrac\u00ADtory", "refractory"},
    {"superscripts", "m\u00B2", "m2"},
    {"full width", "\uFF21\uFF22", "ab"},
    {"curly quotes and dashes", "\u2018a\u2019 \u201Cb\u201D \u2013 \u2014", "'a' \"b\" - -"},
    {"Greek loses its accents", "Αθήνα", "αθηνα"},
    {"Cyrillic keeps its letters", "Чайковский", "чайковский"},
    {"Cyrillic dots", "ёлка", "елка"},
    {"Arabic without vowel marks", "السَّلامُ", "السلام"},
    {"Arabic without tatweel", "الســلام", "السلام"},
    {"Arabic letters written for one another", "أزمة", "ازمه"},
    {"Hebrew without points", "שָׁלוֹם", "שלום"},
    {"digits of any script", "٣٥ ３", "35 3"},
    {"marks of direction", "\u200Ea\u202Ab\u2066", "ab"},
    {"Turkish dotless i", "ısı", "isi"},
    {"an accent behind a quote and a dash", "l\u2019e\u0301te\u0301\u2013E\u0301", "l'ete-e"},
    {"a mark that nothing stands before", "\u2019\u0301\u00A0\u0301", "'\u0301 \u0301"},
    {"quotes and spaces between letters beyond ASCII", "\u201Cé\u00A0Ü\u201D\u2019Ä", "\"e u\"'a"},
    {"an accent over a sign of ASCII", "a =\u0338 b", "a \u2260 b"},
    {"a quote cut off", "a\xE2\x80", "a\uFFFD\uFFFD"},
    {"ill-formed bytes",
     "a\xFF"
     "b",
     "a\uFFFD"
     "b"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(text_normalizer)

BOOST_DATA_TEST_CASE(folds, bdata::make(rows)) {
    BOOST_TEST(dateline::fold(sample.text) == sample.folded);
}

BOOST_AUTO_TEST_CASE(fold_is_idempotent) {
    for (const Row& row : rows)
        BOOST_TEST(dateline::fold(dateline::fold(row.text)) == dateline::fold(row.text));
}

BOOST_AUTO_TEST_CASE(values_have_single_spaces) {
    BOOST_TEST(dateline::fold_value("  PR \n Newswire ") == "pr newswire");
    BOOST_TEST(dateline::fold_value(" ") == "");
}

BOOST_AUTO_TEST_CASE(all_capitals_needs_a_letter) {
    BOOST_TEST(dateline::is_all_capitals("ACME 2016"));
    BOOST_TEST(!dateline::is_all_capitals("Acme"));
    BOOST_TEST(!dateline::is_all_capitals("2016 --"));
}

BOOST_AUTO_TEST_SUITE_END()
