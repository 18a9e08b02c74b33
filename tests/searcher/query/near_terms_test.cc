// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/near_terms.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "schema/edit_distance.h"
#include "tests/support/temporary_directory.h"

namespace dateline {

namespace {

/// Words of few letters, so that many are near each other, of two databases.
class Words {
  public:
    Words() {
        std::mt19937 random(7);
        for (int i = 0; i < 3000; ++i) {
            std::string word;
            for (std::size_t letters = 2 + random() % 9; letters > 0; --letters)
                word += static_cast<char>('a' + random() % 4);
            words_.push_back(word + (i % 50 == 0 ? "\xC3\xBF" : "") + (i % 70 == 0 ? "\xFF" : ""));
        }
        for (std::size_t part = 0; part < 2; ++part) {
            const std::string path = (directory_.path() / std::to_string(part)).string();
            Xapian::WritableDatabase database(path, Xapian::DB_CREATE);
            for (std::size_t i = part; i < words_.size(); i += 2) {
                Xapian::Document document;
                document.add_term(words_[i]);
                database.add_document(document);
            }
            database.commit();
            database_.add_database(Xapian::Database(path));
        }
        std::sort(words_.begin(), words_.end());
        words_.erase(std::unique(words_.begin(), words_.end()), words_.end());
    }

    [[nodiscard]] const Xapian::Database& database() const { return database_; }

    /// By comparing each.
    [[nodiscard]] std::vector<std::string> near(const std::string& word) const {
        std::vector<std::string> found;
        for (const std::string& other : words_)
            if (other[0] == word[0] && edit_distance(other, word) <= misspelling_distance(word))
                found.push_back(other);
        return found;
    }

  private:
    test::TemporaryDirectory directory_;
    std::vector<std::string> words_;
    Xapian::Database database_;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(near_terms)

BOOST_AUTO_TEST_CASE(are_those_that_comparing_each_finds) {
    const Words words;
    std::mt19937 random(3);
    std::size_t found = 0;
    for (int i = 0; i < 300; ++i) {
        std::string word;
        for (std::size_t letters = 4 + random() % 7; letters > 0; --letters)
            word += static_cast<char>('a' + random() % 5);
        const std::vector<std::string> expected = words.near(word);
        found += expected.size();
        BOOST_TEST_CONTEXT(word)
        BOOST_TEST(terms_near(words.database(), word) == expected, boost::test_tools::per_element());
    }
    BOOST_TEST(found > 500U);
}

BOOST_AUTO_TEST_CASE(of_a_short_word_or_one_with_digits_there_are_none) {
    const Words words;
    BOOST_TEST(terms_near(words.database(), "abc").empty());
    BOOST_TEST(terms_near(words.database(), "abcd1").empty());
    BOOST_TEST(terms_near(words.database(), "").empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
