// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/messages.h"

#include <algorithm>
#include <ostream>

#include "schema/printable.h"
#include "schema/utf8.h"

namespace dateline {

namespace {

constexpr std::string_view program = "dateline-search: ";
/// Characters of a long query shown around the column.
constexpr std::size_t shown_before = 50;
constexpr std::size_t shown_after = 50;

/// The query and below it a caret under the character at `column`, from 1; nothing where no place is known.
void print_place(std::string_view query, std::size_t column, std::ostream& err) {
    if (column == 0 || query.empty()) return;
    std::string line = "  ";
    std::string caret = "  ";
    std::size_t number = 0;
    if (column > shown_before + 1) {
        line += "…";
        caret += " ";
    }
    for (std::size_t at = 0; at < query.size();) {
        const std::size_t begin = at;
        const char32_t code_point = next_code_point(query, at);
        if (++number + shown_before < column) continue;
        if (number > column + shown_after) {
            line += "…";
            break;
        }
        line += printable(query.substr(begin, at - begin));
        if (number < column) caret.append(is_unsafe(code_point) ? 1 : column_width(code_point), ' ');
    }
    err << line << '\n' << caret << "^\n";
}

void print_hint(std::string_view hint, std::ostream& err) {
    if (hint.empty()) return;
    err << "hint: ";
    for (std::size_t at = 0; at <= hint.size();) {  // a hint may list things line by line
        const std::size_t end = std::min(hint.find('\n', at), hint.size());
        err << printable(hint.substr(at, end - at)) << '\n';
        at = end + 1;
    }
}

}  // namespace

void print_problem(std::string_view text, std::string_view hint, std::ostream& err) {
    err << program << printable(text) << '\n';
    print_hint(hint, err);
}

void print_failure(const Failure& failure, std::ostream& err) {
    print_problem(failure.text, failure.hint, err);
}

void print_query_error(const QueryError& error, std::string_view query, std::string_view where,
                       std::ostream& err) {
    err << program << printable(where) << printable(error.text) << '\n';
    print_place(query, error.column, err);
    print_hint(error.hint, err);
}

void print_warning(const QueryWarning& warning, std::string_view query, std::string_view where,
                   std::ostream& err) {
    err << program << printable(where) << printable(warning.text) << '\n';
    print_place(query, warning.column, err);
}

}  // namespace dateline
