// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/known_speakers.h"

#include <optional>

#include "indexer/parse/characters.h"
#include "indexer/parse/person_name.h"
#include "indexer/parse/person_words.h"

namespace dateline {
namespace {

// Distinct short names that are looked for in the whole text: a release has few, hostile text any number.
constexpr std::size_t most_searches = 24;
// Bytes before a surname in which its full name begins.
constexpr std::size_t longest_name = 48;

bool ends_with_word(std::string_view name, std::string_view word) {
    return name.size() > word.size() + 1 && name.ends_with(word) &&
           name[name.size() - word.size() - 1] == ' ';
}

bool starts_with_word(std::string_view name, std::string_view word) {
    return name.size() > word.size() + 1 && name.starts_with(word) && name[word.size()] == ' ';
}

/// The full name with its role whose last word, or first, is the word at `at`.
std::optional<Attribution> full_name_around(std::string_view text, std::size_t at, std::string_view word) {
    const std::size_t from = at < longest_name ? 0 : at - longest_name;
    for (std::size_t begin = from; begin <= at; ++begin) {
        if (begin > 0 && !is_blank(text[begin - 1]) && text[begin - 1] != '(') continue;
        if (letter_case(text, begin) != LetterCase::upper) continue;
        const std::string_view rest = text.substr(begin, longest_name + 200);
        const auto person = read_person(rest, 0);
        if (!person || person->words < 2 || begin + person->end < at + word.size()) continue;
        if (!ends_with_word(person->name, word) && !starts_with_word(person->name, word) &&
            person->name.find(" " + std::string(word) + " ") == std::string::npos) {
            continue;
        }
        Attribution out;
        out.name = person->name;
        // `Jane Roe, CEO of Orvane, said`: a role only where a word of one follows at once.
        const std::string_view behind = trimmed(rest.substr(person->end));
        if (behind.starts_with(",")) {
            const std::size_t end = std::min(behind.find(',', 1), sentence_end(behind, 0));
            const std::string_view role = trimmed(behind.substr(1, end - 1));
            for (std::size_t w = 0; w < role.size();) {
                const std::size_t stop = word_end(role, w);
                if (is_role_word(role.substr(w, stop - w))) {
                    out.role = role.ends_with(".") ? role.substr(0, role.size() - 1) : role;
                    break;
                }
                w = stop + 1;
            }
        }
        return out;
    }
    return std::nullopt;
}

}  // namespace

KnownSpeakers::Person* KnownSpeakers::spoke_before(std::string_view name) {
    Person* first_name = nullptr;
    for (Person& person : people_) {
        if (person.name == name || ends_with_word(person.name, name)) return &person;
        if (starts_with_word(person.name, name)) first_name = &person;
    }
    return first_name;
}

KnownSpeakers::Person KnownSpeakers::named_in_text(const std::string& name) {
    if (const auto known = found_.find(name); known != found_.end()) return known->second;
    if (found_.size() >= most_searches) return {name, {}};
    Person out{name, {}};
    bool found = false;
    for (const Section& section : release_.sections) {
        for (const Paragraph& paragraph : section.paragraphs) {
            const std::string_view text = paragraph.text;
            for (std::size_t at = text.find(name); at != std::string_view::npos && out.role.empty();
                 at = text.find(name, at + name.size())) {
                const auto full = full_name_around(text, at, name);
                if (!full || (found && out.name != full->name)) continue;
                out = {full->name, full->role};
                found = true;
            }
        }
    }
    found_.emplace(name, out);
    return out;
}

KnownSpeakers::Person KnownSpeakers::named_last(const Paragraph& paragraph) const {
    Person out;
    for (const Section& section : release_.sections) {
        for (const Paragraph& candidate : section.paragraphs) {
            if (candidate.line >= paragraph.line) return out;
            const std::string_view text = candidate.text;
            if (text.size() > 4000) continue;
            for (std::size_t comma = text.find(','); comma != std::string_view::npos;
                 comma = text.find(',', comma + 1)) {
                const std::size_t space = text.substr(0, comma).rfind(' ');
                if (space == std::string_view::npos) continue;
                const auto full =
                    full_name_around(text, space + 1, text.substr(space + 1, comma - space - 1));
                if (full && !full->role.empty()) out = {full->name, full->role};
            }
        }
    }
    return out;
}

Attribution KnownSpeakers::resolved(Attribution said, const Paragraph& paragraph) {
    if (said.form == SpeakerForm::unnamed) return said;
    if (said.form == SpeakerForm::issuer) {
        said.name = release_.issuer.value_or("");
        return said;
    }
    Person person{said.name, said.role};
    if (said.form == SpeakerForm::pronoun) {
        person = people_.empty() ? named_last(paragraph) : people_[last_];
    } else if (const Person* known = spoke_before(said.name)) {
        person.name = known->name;
        if (person.role.empty()) person.role = known->role;
    } else if (said.form == SpeakerForm::short_name) {
        const Person found = named_in_text(said.name);
        person.name = found.name;
        if (person.role.empty()) person.role = found.role;
    }
    said.name = person.name;
    said.role = person.role;
    if (person.name.empty()) return said;
    Person* known = spoke_before(person.name);
    if (known == nullptr) {
        people_.push_back(person);
        known = &people_.back();
    }
    last_ = static_cast<std::size_t>(known - people_.data());
    return said;
}

}  // namespace dateline
