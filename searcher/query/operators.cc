// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/operators.h"

#include <algorithm>
#include <string>

#include "schema/section_kind.h"
#include "schema/text_normalizer.h"
#include "searcher/query/known_values.h"
#include "searcher/query/query_parser.h"

namespace dateline {

namespace {

/// In a text all in capitals an operator has at most so many words, numbers aside, up to the next one.
constexpr std::size_t most_words_beside_operator = 1;

bool is_operator(Role role) {
    return role == Role::and_operator || role == Role::or_operator || role == Role::xor_operator ||
           role == Role::not_operator || role == Role::near_operator;
}

bool has_letter(std::string_view word) {
    return std::any_of(word.begin(), word.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
    });
}

/// `outlook`, `outlook,highlights`, in small letters: headlines have `GROWTH IN OTHER MARKETS`.
bool names_sections(std::string_view word) {
    if (word.empty() || std::any_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
        return false;
    for (std::size_t at = 0; at <= word.size();) {
        const std::size_t end = std::min(word.find(',', at), word.size());
        if (!section_kind(word.substr(at, end - at))) return false;
        at = end + 1;
    }
    return true;
}

Role role_of_word(std::string_view word, bool excluded) {
    if (excluded) return Role::operand;
    if (word == "AND") return Role::and_operator;
    if (word == "OR") return Role::or_operator;
    if (word == "XOR") return Role::xor_operator;
    if (word == "NOT") return Role::not_operator;
    if (near_distance(word)) return Role::near_operator;
    return Role::operand;
}

class RoleFinder {
  public:
    RoleFinder(std::string_view text, const std::vector<QueryItem>& items, Roles& out)
        : text_(text), items_(items), out_(out) {}

    std::optional<QueryError> run() {
        for (const QueryItem& item : items_) out_.roles.push_back(first_role(item));
        if (std::optional<QueryError> error = match_brackets()) return error;
        find_sections();
        if (looks_like_headline()) {
            demote_all_operators();
        } else {
            demote_operators_without_operand();
        }
        return std::nullopt;
    }

  private:
    std::string_view word(std::size_t i) const {
        return text_.substr(items_[i].text_begin, items_[i].text_end - items_[i].text_begin);
    }

    Role first_role(const QueryItem& item) const {
        if (item.kind == ItemKind::open) return Role::open;
        if (item.kind == ItemKind::close) return Role::close;
        if (item.kind != ItemKind::word) return Role::operand;
        return role_of_word(text_.substr(item.text_begin, item.text_end - item.text_begin), item.excluded);
    }

    std::optional<QueryError> match_brackets();
    void find_sections();
    void note_unknown_section(std::size_t in, std::size_t kinds);
    bool can_be_near(std::size_t left, std::size_t right) const;
    bool looks_like_headline() const;
    bool has_syntax_of_its_own() const;
    void demote_all_operators();
    void demote_operators_without_operand();
    bool begins_operand(std::size_t i) const;
    bool ends_operand(std::size_t i) const;
    std::size_t next(std::size_t i) const;

    std::string_view text_;
    const std::vector<QueryItem>& items_;
    Roles& out_;
};

std::optional<QueryError> RoleFinder::match_brackets() {
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < items_.size(); ++i) {
        if (out_.roles[i] == Role::open) {
            open.push_back(i);
        } else if (out_.roles[i] == Role::close) {
            if (open.empty()) {
                out_.roles[i] = Role::nothing;
                out_.slips.push_back({"closing bracket without an opening one", items_[i].begin, {}});
                continue;
            }
            open.pop_back();
        }
    }
    for (const std::size_t i : open) {
        out_.roles[i] = Role::nothing;
        out_.slips.push_back({"bracket is never closed", items_[i].begin, "close it with )"});
    }
    std::size_t level = 0;
    for (std::size_t i = 0; i < items_.size(); ++i) {
        if (out_.roles[i] == Role::close) --level;
        if (out_.roles[i] == Role::open && ++level > max_query_depth) {
            return QueryError{
                "brackets are nested deeper than " + std::to_string(max_query_depth) + " levels",
                column_at(text_, items_[i].begin), "use fewer brackets"};
        }
    }
    return std::nullopt;
}

/// A field, an excluded word, or OR within brackets: nobody pastes those.
bool RoleFinder::has_syntax_of_its_own() const {
    std::size_t level = 0;
    for (std::size_t i = 0; i < items_.size(); ++i) {
        if (items_[i].kind == ItemKind::field || items_[i].excluded || items_[i].field != nullptr)
            return true;
        if (out_.roles[i] == Role::open) ++level;
        if (out_.roles[i] == Role::close) --level;
        if (out_.roles[i] == Role::or_operator && level > 0) return true;
        if (out_.roles[i] == Role::in_operator || out_.roles[i] == Role::xor_operator) return true;
        if (out_.roles[i] == Role::near_operator && word(i) != "NEAR") return true;
    }
    return false;
}

/// IN is an operator between what it asks for and a kind of section.
void RoleFinder::find_sections() {
    std::size_t last = items_.size();
    for (std::size_t i = 0; i < items_.size(); ++i) {
        const Role role = out_.roles[i];
        if (role == Role::nothing) continue;
        const std::size_t kinds = next(i);
        const bool in = role == Role::operand && items_[i].kind == ItemKind::word && !items_[i].excluded &&
                        word(i) == "IN" && last < items_.size() && ends_operand(last) &&
                        kinds < items_.size() && items_[kinds].kind == ItemKind::word;
        last = i;
        if (!in) continue;
        if (names_sections(word(kinds))) {
            out_.roles[i] = Role::in_operator;
            out_.roles[kinds] = Role::section_kinds;
        } else {
            note_unknown_section(i, kinds);
        }
    }
}

/// Behind a phrase or bracket IN was probably meant to work, where the word is nearly a kind.
void RoleFinder::note_unknown_section(std::size_t in, std::size_t kinds) {
    const auto error = unknown_value(field("section"), word(kinds));
    if (!error || error->hint.find("did you mean") == std::string::npos) return;
    const Role before = in == 0 ? Role::nothing : out_.roles[in - 1];
    const bool meant = before == Role::close || (in > 0 && items_[in - 1].kind != ItemKind::word);
    if (meant) out_.slips.push_back({error->text + ", searched as words", items_[kinds].begin, error->hint});
}

bool RoleFinder::looks_like_headline() const {
    std::size_t beside = 0;
    std::size_t most = 0;
    bool any = false;
    for (std::size_t i = 0; i < items_.size(); ++i) {
        any = any || is_operator(out_.roles[i]);
        if (out_.roles[i] != Role::operand) {
            if (is_operator(out_.roles[i])) beside = 0;
            continue;
        }
        if (!has_letter(word(i))) continue;
        if (!is_all_capitals(word(i))) return false;
        most = std::max(most, ++beside);
    }
    return any && most > most_words_beside_operator && !has_syntax_of_its_own();
}

void RoleFinder::demote_all_operators() {
    bool told = false;
    for (std::size_t i = 0; i < items_.size(); ++i) {
        if (!is_operator(out_.roles[i])) continue;
        if (out_.roles[i] != Role::and_operator && !told) {
            out_.slips.push_back(
                {quoted_for_message(word(i)) + " is searched as a word in a text all in capitals",
                 items_[i].begin, "write the other words in small letters to use it as an operator"});
            told = true;
        }
        out_.roles[i] = Role::operand;
    }
}

std::size_t RoleFinder::next(std::size_t i) const {
    do ++i;
    while (i < items_.size() && out_.roles[i] == Role::nothing);
    return i;
}

bool RoleFinder::begins_operand(std::size_t i) const {
    while (i < items_.size() && out_.roles[i] == Role::not_operator) i = next(i);
    return i < items_.size() && (out_.roles[i] == Role::operand || out_.roles[i] == Role::open);
}

/// Whether words or phrases stand on both sides of NEAR; of a bracket only the parser knows what is in it.
bool RoleFinder::can_be_near(std::size_t left, std::size_t right) const {
    const auto of_words = [this](std::size_t i) {
        const ItemKind kind = items_[i].kind;
        return items_[i].field == nullptr && kind != ItemKind::everything;
    };
    return right < items_.size() && of_words(left) && of_words(right) && !items_[right].excluded &&
           out_.roles[right] != Role::not_operator;
}

bool RoleFinder::ends_operand(std::size_t i) const {
    return out_.roles[i] == Role::operand || out_.roles[i] == Role::close ||
           out_.roles[i] == Role::section_kinds;
}

void RoleFinder::demote_operators_without_operand() {
    std::size_t last = items_.size();  // the item before, where there is one
    for (std::size_t i = 0; i < items_.size(); ++i) {
        const Role role = out_.roles[i];
        if (role == Role::nothing) continue;
        const bool binary = is_operator(role) && role != Role::not_operator;
        const bool left = !binary || (last < items_.size() && ends_operand(last));
        const bool near = role != Role::near_operator || !left || can_be_near(last, next(i));
        if (is_operator(role) && (!left || !begins_operand(next(i)) || !near)) {
            out_.roles[i] = Role::operand;
            const std::string why = left && !near ? " stands beside what it does not work on"
                                    : left        ? " has nothing after it"
                                                  : " has nothing before it";
            out_.slips.push_back(
                {quoted_for_message(word(i)) + why + " and is searched as a word", items_[i].begin, {}});
        }
        last = i;
    }
}

}  // namespace

std::optional<unsigned> near_distance(std::string_view word) {
    constexpr std::string_view name = "NEAR";
    constexpr std::size_t most_digits = 3;
    if (!word.starts_with(name)) return std::nullopt;
    if (word.size() == name.size()) return usual_distance;
    const std::string_view unit = word.substr(name.size());
    if (unit == "/s" || unit == "/S") return same_sentence;
    if (unit == "/p" || unit == "/P") return same_paragraph;
    const std::string_view digits = unit.substr(1);
    if (word[name.size()] != '/' || digits.empty() || digits.size() > most_digits) return std::nullopt;
    unsigned distance = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') return std::nullopt;
        distance = distance * 10 + static_cast<unsigned>(c - '0');
    }
    return distance;
}

std::optional<QueryError> find_roles(std::string_view text, const std::vector<QueryItem>& items, Roles& out) {
    return RoleFinder(text, items, out).run();
}

}  // namespace dateline
