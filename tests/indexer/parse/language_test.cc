// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/language.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

namespace bdata = boost::unit_test::data;

namespace {

struct Row {
    const char* language;
    const char* text;
};
std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.language;
}

constexpr Row rows[] = {
    {"en", "The company said that sales for the year rose by a third and that it is glad of it."},
    {"fr",
     "La société annonce les résultats du trimestre et une hausse des ventes dans le monde pour les "
     "clients."},
    {"es",
     "La empresa anunció los resultados del trimestre y una mejora para los clientes de las regiones con sus "
     "socios."},
    {"es",
     "Innovación en Baviera: la planta de Orvane en la región de los lagos. Tecnología de vanguardia de "
     "Orvane para la producción de baterías en la sede de Alemania, con más de cien socios en el año."},
    {"de",
     "Die Gesellschaft gab die Ergebnisse für das Quartal bekannt, und der Umsatz ist mit dem Markt "
     "gestiegen."},
    {"it",
     "La società ha annunciato che il fatturato della divisione è cresciuto nel trimestre per una domanda "
     "forte."},
    {"pt",
     "A empresa anunciou os resultados do trimestre em uma nota para os clientes da região e não mais do que "
     "isso."},
    {"nl",
     "Het bedrijf maakte de resultaten van het kwartaal bekend en een groei van de omzet voor het jaar met "
     "de markt."},
    {"zh", "公司今天公布了第三季度的财务业绩，收入增长了三分之一。"},
    {"ja", "当社は本日、第三四半期の業績を発表しました。売上高は増加しました。"},
    {"ko", "회사는 오늘 삼분기 실적을 발표했다."},
    {"ru", "Компания сегодня объявила о результатах третьего квартала."},
    {"en", "Rio de Janeiro, Los Angeles, La Paz"},
    {"en", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(language)

BOOST_DATA_TEST_CASE(words_and_script_tell_the_language, bdata::make(rows)) {
    BOOST_TEST(dateline::guess_language(sample.text) == sample.language);
}

BOOST_AUTO_TEST_SUITE_END()
