// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/text_decoder.h"

#include <unicode/ucnv.h>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <cstring>
#include <ostream>
#include <string>

namespace bdata = boost::unit_test::data;
using dateline::decode_text;
using namespace std::string_literals;

namespace {

struct Row {
    const char* why;
    std::string bytes;
    const char* text;
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.why;
}

/// `utf8` in another encoding.
std::string encoded(const char* utf8, const char* encoding) {
    std::string out(std::strlen(utf8) * 2, '\0');
    UErrorCode status = U_ZERO_ERROR;
    const auto size = ucnv_convert(encoding, "UTF-8", out.data(), static_cast<std::int32_t>(out.size()), utf8,
                                   static_cast<std::int32_t>(std::strlen(utf8)), &status);
    BOOST_REQUIRE(U_SUCCESS(status) != 0);
    out.resize(static_cast<std::size_t>(size));
    return out;
}

const char russian[] =
    "Компания Акме объявила сегодня финансовые результаты за третий квартал. Выручка выросла на десять "
    "процентов и составила два миллиарда рублей. Чистая прибыль увеличилась.";
const char polish[] =
    "Spółka Żółte Źródła ogłosiła dziś wyniki finansowe za trzeci kwartał. Przychody wzrosły o dziesięć "
    "procent, a zysk netto zwiększył się o połowę. Zarząd spółki oświadczył, że dostawy węgla są zagrożone, "
    "lecz sprzedaż będzie rosła również w przyszłym roku.";
const char japanese[] =
    "アクメ株式会社は本日、第三四半期の決算を発表しました。売上高は前年同期比で十パーセント増加しました。";
const char french[] =
    "La société Acme a annoncé aujourd'hui ses résultats du troisième trimestre. Le chiffre d'affaires a "
    "augmenté, porté par l'activité à l'étranger, et le bénéfice a été doublé grâce à la maîtrise des coûts "
    "générés par l'énergie. L’entreprise, fondée à Besançon, fabrique des pièces détachées dédiées aux "
    "forêts, à l'élevage et à la pêche.";

const Row rows[] = {
    {"UTF-8", "Nestl\xC3\xA9", "Nestlé"},
    {"UTF-8 with a mark",
     "\xEF\xBB\xBF"
     "Acme",
     "Acme"},
    {"one curly quote is still UTF-8", "Acme\xE2\x80\x99s", "Acme’s"},
    {"windows-1252",
     "Acme\x92s \x80"
     "5",
     "Acme’s €5"},
    {"latin letters", "Nestl\xE9", "Nestlé"},
    {"UTF-16 little endian",
     "\xFF\xFE"
     "A\0c\0"s,
     "Ac"},
    {"UTF-16 big endian",
     "\xFE\xFF"
     "\0A\0c"s,
     "Ac"},
    {"line ends stay", "a\r\nb", "a\r\nb"},
    {"empty", "", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(text_decoder)

BOOST_DATA_TEST_CASE(decodes, bdata::make(rows)) {
    BOOST_TEST(dateline::decode_text(sample.bytes) == sample.text);
}

BOOST_AUTO_TEST_CASE(an_encoding_is_detected_where_there_is_enough_text) {
    BOOST_TEST(decode_text(encoded(russian, "windows-1251")) == russian);
    BOOST_TEST(decode_text(encoded(polish, "ISO-8859-2")) == polish);
    BOOST_TEST(decode_text(encoded(japanese, "Shift_JIS")) == japanese);
    BOOST_TEST(decode_text(encoded(french, "windows-1252")) == french);
}

BOOST_AUTO_TEST_CASE(quotes_of_an_english_text_are_no_other_language) {
    std::string bytes;
    std::string text;
    for (int i = 0; i < 200; ++i) {
        bytes += "\x93We are pleased,\x94 said Acme\x92s president \x97 who makes\xAE anvils\x99. ";
        text += "“We are pleased,” said Acme’s president — who makes® anvils™. ";
    }
    BOOST_TEST(decode_text(bytes) == text);
}

BOOST_AUTO_TEST_CASE(a_declaration_counts_where_the_bytes_are_no_utf8) {
    BOOST_TEST(decode_text("Fabryka \xA3\xF3"
                           "d\xBC",
                           "ISO-8859-2") == "Fabryka Łódź");
    BOOST_TEST(decode_text("Acme\x92s", " Latin1 ") == "Acme’s");
    BOOST_TEST(decode_text("\xC3\xA9", "windows-1251") == "é");
}

BOOST_AUTO_TEST_CASE(a_declaration_that_cannot_be_is_passed_over) {
    BOOST_TEST(decode_text("Acme\x92s", "utf-8") == "Acme’s");
    BOOST_TEST(decode_text("Acme\x92s", "no-such-charset") == "Acme’s");
    BOOST_TEST(decode_text("Acme\x92s", "ibm-037") == "Acme’s");
    BOOST_TEST(decode_text("Acme\x92s \x93x\x94", "euc-jp") == "Acme’s “x”");
}

BOOST_AUTO_TEST_CASE(a_nul_means_binary_unless_it_is_utf16) {
    BOOST_TEST(dateline::is_binary("%PDF\0"s));
    BOOST_TEST(
        !dateline::is_binary("\xFF\xFE"
                             "A\0"s));
    BOOST_TEST(!dateline::is_binary("text"));
}

BOOST_AUTO_TEST_SUITE_END()
