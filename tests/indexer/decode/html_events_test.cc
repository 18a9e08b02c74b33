// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/html_events.h"

#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <stdexcept>
#include <string>
#include <vector>

#include "indexer/decode/html_page.h"
#include "indexer/decode/tag_limits.h"
#include "indexer/parse/characters.h"

namespace bdata = boost::unit_test::data;
using dateline::HtmlHandler;
using dateline::MarkupAttribute;
using dateline::read_html;

namespace {

/// Keeps what it is told, and how deep it got.
class Recorder : public HtmlHandler {
  public:
    void start(std::string_view name, std::span<const MarkupAttribute> attributes) override {
        open_.emplace_back(name);
        deepest = std::max(deepest, open_.size());
        most_attributes = std::max(most_attributes, attributes.size());
        for (const MarkupAttribute& one : attributes)
            longest_value = std::max(longest_value, one.value.size());
    }
    void end(std::string_view name) override {
        balanced = balanced && !open_.empty() && open_.back() == name;
        if (!open_.empty()) open_.pop_back();
    }
    void text(std::string_view utf8) override { all_text += utf8; }
    void script(std::string_view utf8) override { all_script += utf8; }

    [[nodiscard]] bool is_closed() const { return balanced && open_.empty(); }

    std::string all_text;
    std::string all_script;
    std::size_t deepest = 0;
    std::size_t most_attributes = 0;
    std::size_t longest_value = 0;
    bool balanced = true;

  private:
    std::vector<std::string> open_;
};

Recorder recorded(const std::string& html) {
    Recorder out;
    read_html(html, out);
    return out;
}

std::string repeated(std::string_view part, std::size_t count) {
    std::string out;
    for (std::size_t i = 0; i < count; ++i) out += part;
    return out;
}

std::string bounded(const std::string& html) {
    dateline::BoundedTags tags(html);
    std::string out;
    for (std::string_view part = tags.next(); !part.empty(); part = tags.next()) out += part;
    return out;
}

struct Bomb {
    const char* why;
    std::string html;
};

std::ostream& operator<<(std::ostream& out, const Bomb& bomb) {
    return out << bomb.why;
}

/// Shapes on which parsers of trees have died; each of some hundred kilobytes.
const Bomb bombs[] = {
    {"bold never ends", repeated("<b>", 50000)},
    {"ends of others", repeated("<b>", 50000) + repeated("</i>", 50000)},
    {"drawings in formulas", repeated("<svg><math>", 20000)},
    {"divisions", repeated("<div>", 100000)},
    {"tables in tables", repeated("<table><tr><td>", 20000)},
    {"lists in lists", repeated("<ul><li>x", 20000)},
    {"forms", repeated("<form><table><form>", 20000)},
    {"attributes", "<a " + repeated("b c ", 20000) + ">x"},
    {"one value", "<a b=\"" + std::string(1000000, 'x') + "\">x"},
    {"quotes never closed", repeated("<p>t<a x=\"y>", 50000)},
    {"one text", std::string(2000000, 'x')},
    {"comments in comments", repeated("<!--", 100000)},
    {"less-than signs", std::string(500000, '<')},
    {"ends only", repeated("</p></x>", 50000)},
    {"references", repeated("&amp;&#13;&eacute;&xyz", 20000)},
    {"declarations", repeated("<!DOCTYPE <?xml ", 20000)},
    {"script never ends", "<script>" + repeated("</scrip", 100000)},
    {"wide cells", "<table>" + repeated("<tr><td colspan=999 rowspan=9999>x", 20000)},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(html_events)

BOOST_AUTO_TEST_CASE(elements_are_closed_in_order) {
    const Recorder events = recorded("<p>a<br><b>c<p>d<img src=x></i></table>e");
    BOOST_TEST(events.is_closed());
    BOOST_TEST(events.all_text == "acde");
}

BOOST_AUTO_TEST_CASE(scripts_come_apart_from_text_and_end_where_they_say) {
    const Recorder events = recorded("<script>if (a</b>c) '</div>'</script><style>p{}</style>t");
    BOOST_TEST(events.all_script == "if (a</b>c) '</div>'p{}");
    BOOST_TEST(events.all_text == "t");
}

BOOST_AUTO_TEST_CASE(no_entity_but_those_of_html_is_known) {
    const Recorder events =
        recorded("<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\"> <!ENTITY y \"yyy\">]>&x;&y;&lt;");
    BOOST_TEST(events.all_text.find("root") == std::string::npos);
    BOOST_TEST(events.all_text.ends_with("&x;&y;<"));
}

BOOST_AUTO_TEST_CASE(text_below_the_deepest_level_is_kept) {
    const Recorder events =
        recorded(repeated("<div>", 1000) + "deep<p>er</p>" + repeated("</div>", 1000) + "after");
    BOOST_TEST(events.all_text == "deeperafter");
    BOOST_TEST(events.deepest <= 256U);
    BOOST_TEST(events.is_closed());
}

BOOST_AUTO_TEST_CASE(a_script_below_the_deepest_level_is_no_text) {
    const Recorder events = recorded(repeated("<div>", 1000) + "<script>x</script>t");
    BOOST_TEST(events.all_text == "t");
    BOOST_TEST(events.is_closed());
}

BOOST_AUTO_TEST_CASE(what_the_handler_throws_reaches_the_caller) {
    class Thrower : public Recorder {
      public:
        void text(std::string_view) override { throw std::runtime_error("enough"); }
    };
    Thrower handler;
    BOOST_CHECK_THROW(read_html("<p>a</p><p>b</p>", handler), std::runtime_error);
}

BOOST_DATA_TEST_CASE(a_bomb_is_read_within_its_limits, bdata::make(bombs)) {
    const Recorder events = recorded(sample.html);
    BOOST_TEST(events.is_closed());
    BOOST_TEST(events.deepest <= 256U);
    BOOST_TEST(events.most_attributes <= 201U);
    BOOST_TEST(events.longest_value <= 16U * 1024);
}

BOOST_DATA_TEST_CASE(a_bomb_is_a_page_like_others, bdata::make(bombs)) {
    BOOST_TEST(dateline::read_page(sample.html).blocks.size() <= 200000U);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(tag_limits)

BOOST_AUTO_TEST_CASE(a_page_of_plain_tags_stays) {
    const std::string html = "<p class=\"a > b\" id='c'>x</p>\n<script>if (a < b) c(\"<a \")</script><br/>";
    BOOST_TEST(bounded(html) == html);
}

BOOST_AUTO_TEST_CASE(comments_go_and_line_ends_are_one_sign) {
    BOOST_TEST(bounded("a<!-- <p> -->b\r\nc\rd<!-->e") == "ab\nc\nde");
    BOOST_TEST(bounded("a<!-- never ended") == "a");
}

BOOST_AUTO_TEST_CASE(a_long_value_is_cut_and_its_quote_closed) {
    const std::string cut = bounded("<img src=\"" + std::string(100000, 'x') + "\" alt=y>z");
    BOOST_TEST(cut.size() < 17000U);
    BOOST_TEST(cut.ends_with("x\">z"));
}

BOOST_AUTO_TEST_CASE(attributes_beyond_the_limit_are_left_out) {
    const std::string cut = bounded("<img " + repeated("a=1 ", 300) + ">z");
    BOOST_TEST(std::count(cut.begin(), cut.end(), '=') == 200);
    BOOST_TEST(cut.ends_with(">z"));
}

BOOST_AUTO_TEST_CASE(a_quote_that_is_never_closed_ends_with_a_tag) {
    const std::string cut = bounded("<a title=\"x>" + std::string(20000, 'y') + "<b>" + "z");
    BOOST_TEST(cut.ends_with("\">z"));
}

BOOST_AUTO_TEST_CASE(a_tag_inside_a_script_is_none) {
    const std::string script = "<script>\"<a " + std::string(50000, 'x') + "\"</script>t";
    BOOST_TEST(bounded(script) == script);
}

BOOST_AUTO_TEST_SUITE_END()
