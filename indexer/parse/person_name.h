// SPDX-License-Identifier: GPL-2.0-or-later
// Names of people in running text, without the titles, degrees and nicknames around them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// A name and where it ends.
struct PersonName {
    std::string name;     ///< `James Caruso`, `Robert Smith Jr.`
    std::size_t end = 0;  ///< behind the name and the degrees after it
    int words = 0;        ///< of the name, initials counted
    bool titled = false;  ///< `Mr.`, `Dr.` before it
};

/// Reads the name that begins at `at` (`Dr. Robert "Bob" A. van Smith, Jr., M.D., Ph.D.`). A name ends before
/// a word that says what somebody is. Whether it is a person or a company its words alone do not tell.
[[nodiscard]] std::optional<PersonName> read_person(std::string_view text, std::size_t at);

/// Where the word that begins at `at` ends: at a blank, comma, bracket, colon, semicolon or quotation mark.
[[nodiscard]] std::size_t word_end(std::string_view text, std::size_t at);

}  // namespace dateline
