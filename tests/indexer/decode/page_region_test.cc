// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/page_region.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <vector>

namespace bdata = boost::unit_test::data;
using dateline::MarkupAttribute;
using dateline::page_role;
using dateline::PageRole;

namespace {

struct Row {
    const char* element;
    const char* attribute;
    const char* value;
    PageRole role;
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.element << ' ' << row.attribute << '=' << row.value;
}

constexpr Row rows[] = {
    {"article", "", "", PageRole::article},
    {"div", "role", "article", PageRole::article},
    {"div", "itemprop", "articleBody", PageRole::article},
    {"main", "", "", PageRole::main},
    {"h1", "class", "banner", PageRole::headline},
    {"nav", "", "", PageRole::furniture},
    {"aside", "", "", PageRole::furniture},
    {"footer", "", "", PageRole::furniture},
    {"figcaption", "", "", PageRole::furniture},
    {"div", "role", "navigation", PageRole::furniture},
    {"div", "role", "dialog", PageRole::furniture},
    {"div", "class", "site-breadcrumb", PageRole::named_furniture},
    {"div", "class", "wide siteNav", PageRole::named_furniture},
    {"div", "id", "onetrust-banner-sdk", PageRole::named_furniture},
    {"section", "class", "related_links", PageRole::named_furniture},
    {"ul", "class", "post__share", PageRole::named_furniture},
    {"bsp-social", "class", "SocialBar", PageRole::named_furniture},
    {"p", "class", "image-caption", PageRole::named_furniture},
    {"p", "class", "teaser", PageRole::plain},
    {"div", "class", "has-sidebar", PageRole::plain},
    {"div", "class", "no-nav", PageRole::plain},
    {"div", "class", "unrelated", PageRole::plain},
    {"div", "class", "body-related-text", PageRole::plain},
    {"div", "class", "news-release", PageRole::plain},
    {"body", "class", "sidebar", PageRole::plain},
    {"article", "class", "gallery", PageRole::article},
    {"span", "class", "share", PageRole::plain},
    {"a", "role", "navigation", PageRole::plain},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(page_region)

BOOST_DATA_TEST_CASE(elements_have_roles, bdata::make(rows)) {
    const std::vector<MarkupAttribute> attributes{{"style", "x"}, {sample.attribute, sample.value}};
    BOOST_TEST((page_role(sample.element, attributes) == sample.role));
}

BOOST_AUTO_TEST_SUITE_END()
