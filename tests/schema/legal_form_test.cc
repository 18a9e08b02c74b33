// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/legal_form.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "schema/field.h"
#include "schema/term.h"

namespace {

BOOST_AUTO_TEST_SUITE(legal_form)

BOOST_DATA_TEST_CASE(forms_of_many_countries_are_known,
                     boost::unit_test::data::make({"inc", "corporation", "co", "ltd", "plc", "llc", "gmbh",
                                                   "kgaa", "nv", "sa", "spa", "oyj", "ltée", "ltee", "pty",
                                                   "bhd", "pllc", "kk", "sab"}),
                     word) {
    BOOST_TEST(dateline::is_legal_form(word));
}

BOOST_DATA_TEST_CASE(words_of_names_are_no_forms,
                     boost::unit_test::data::make({"", "the", "group", "holdings", "trust", "incline",
                                                   "corps"}),
                     word) {
    BOOST_TEST(!dateline::is_legal_form(word));
}

BOOST_AUTO_TEST_CASE(some_forms_need_their_capital) {
    BOOST_TEST(dateline::is_uncapitalised_legal_form("plc"));
    BOOST_TEST(dateline::is_uncapitalised_legal_form("inc"));
    BOOST_TEST(!dateline::is_uncapitalised_legal_form("company"));
    BOOST_TEST(!dateline::is_uncapitalised_legal_form("limited"));
}

BOOST_AUTO_TEST_CASE(searches_leave_them_out_of_names) {
    const dateline::Field& issuer = dateline::field("issuer");
    BOOST_TEST(dateline::facet_key(issuer, "The Orvane Brill S.A.B. de C.V.") == "orvane brill de");
    BOOST_TEST(dateline::facet_key(issuer, "Orvane Sdn. Bhd.") == "orvane");
    BOOST_TEST(dateline::facet_key(issuer, "Gestion Orvane Ltée") == "gestion orvane");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
