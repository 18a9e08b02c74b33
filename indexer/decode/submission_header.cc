// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/submission_header.h"

#include <algorithm>
#include <optional>

#include "indexer/parse/characters.h"
#include "schema/date.h"

namespace dateline {

namespace {

/// How a party stands to the filing; the lower, the more it is the one that the filing is about.
enum Standing : int { subject_company, issuer_company, filer, filed_by, unknown_standing };

/// EDGAR's names have 150 characters at most. Every exhibit gets a copy of the values.
constexpr std::size_t longest_value = 300;

struct HeaderField {
    std::string key;  ///< in lower case, dashes as spaces: `company conformed name`
    std::string_view value;
};

/// `KEY:   value` or `<KEY>value`.
std::optional<HeaderField> field_of(std::string_view line) {
    line = trimmed(line);
    std::size_t end = 0;
    std::size_t begin = 0;
    if (line.starts_with('<')) {
        begin = 1;
        end = line.find('>');
    } else {
        end = line.find(':');
    }
    if (end == std::string_view::npos || end <= begin) return std::nullopt;
    HeaderField field{lowered(trimmed(line.substr(begin, end - begin))), trimmed(line.substr(end + 1))};
    std::replace(field.key.begin(), field.key.end(), '-', ' ');
    return field;
}

std::optional<Standing> standing_of(std::string_view key) {
    if (key == "subject company") return subject_company;
    if (key == "issuer") return issuer_company;
    if (key == "filer") return filer;
    if (key == "filed by") return filed_by;
    if (key == "reporting owner") return unknown_standing;
    return std::nullopt;
}

/// A name without the state that tells namesakes apart: `ACME INC /DE/`, `ACME INC \\PA\\`.
std::string_view without_state(std::string_view name) {
    for (const char slash : {'/', '\\'}) {
        if (!name.ends_with(slash)) continue;
        const std::size_t open = name.rfind(slash, name.size() - 2);
        if (open != std::string_view::npos && open > 0) return trimmed(name.substr(0, open));
    }
    return name;
}

std::string without_zeros(std::string_view number) {
    const std::size_t first = number.find_first_not_of('0');
    return std::string(number.substr(std::min(first, number.size())));
}

class HeaderReader {
  public:
    void take(const HeaderField& field) {
        if (const auto standing = standing_of(field.key)) {
            standing_ = *standing;
            return;
        }
        const std::string_view value = field.value;
        if (value.empty() || value.size() > longest_value) return;
        if (field.key == "accession number") set(header.accession, value);
        if (field.key == "conformed submission type" || field.key == "type") set(header.form, value);
        if (field.key == "filed as of date" || field.key == "filing date") set_date(value);
        if (field.key == "company conformed name" || field.key == "conformed name") set_company(value);
        if (field.key == "central index key" || field.key == "cik") set_cik(value);
    }

    SubmissionHeader header;

  private:
    static void set(std::string& target, std::string_view value) {
        if (target.empty()) target = std::string(value);
    }

    void set_date(std::string_view value) {
        if (const auto day = parse_iso_date(value)) set(header.filed, iso_date(*day));
    }

    void set_company(std::string_view value) {
        named_ = header.issuer.empty() || standing_ < best_;
        if (!named_) return;
        header.issuer = std::string(without_state(value));
        best_ = standing_;
    }

    /// The key follows or precedes the name of its company.
    void set_cik(std::string_view value) {
        if (named_ || header.cik.empty()) header.cik = without_zeros(value);
        named_ = false;
    }

    Standing standing_ = unknown_standing;
    Standing best_ = unknown_standing;
    bool named_ = false;
};

}  // namespace

SubmissionHeader read_submission_header(std::string_view text) {
    HeaderReader reader;
    while (!text.empty()) {
        const std::size_t end = std::min(text.size(), text.find('\n'));
        if (const auto field = field_of(text.substr(0, end))) reader.take(*field);
        text.remove_prefix(std::min(text.size(), end + 1));
    }
    return reader.header;
}

}  // namespace dateline
