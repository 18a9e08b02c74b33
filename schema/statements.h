// SPDX-License-Identifier: GPL-2.0-or-later
// What a release says, beside its text: periods, quotes, acronyms, contacts, calls, amounts. Plain data; each
// keeps the line it was read from and, until it is stored, the rule that read it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/date.h"
#include "schema/section_kind.h"

namespace dateline {

/// How a period is spoken of.
enum class PeriodRole {
    reported,  ///< what the release tells of it
    compared,  ///< what something is measured against
    guided,    ///< what is expected of it
};

/// `reported`, `compared` or `guided`: as fields and output spell it.
[[nodiscard]] constexpr std::string_view period_role_name(PeriodRole role) {
    return role == PeriodRole::reported ? "reported" : role == PeriodRole::compared ? "compared" : "guided";
}

/// A quarter, half, run of months or year that the text names.
struct PeriodMention {
    std::string period;  ///< canonical, as schema/period.h writes it: `2016Q3`
    PeriodRole role = PeriodRole::reported;
    std::string text;  ///< as printed
    int line = 0;
    std::string rule = {};
    SectionKind section = SectionKind::body;  ///< where; headlines count as news
};

/// Words in quotation marks and who says them.
struct Quote {
    std::string text;     ///< without the marks; parts of one statement joined by a blank
    std::string speaker;  ///< `James Caruso`: without titles and degrees; empty where nobody is named
    std::string role;     ///< `president and CEO of Cellectar Biosciences`; empty where none is given
    int line = 0;
    std::string rule = {};
};

/// A short form that the text explains.
struct Acronym {
    std::string short_form;  ///< `PFS`
    std::string long_form;   ///< `progression-free survival`
    int line = 0;
    std::string rule = {};
};

/// Whom to ask.
struct Contact {
    std::string name;
    std::string role;          ///< `Investor Relations`
    std::string organisation;  ///< the firm where it is printed
    std::string email;
    std::string phone;  ///< as printed
    int line = 0;
    std::string rule = {};
};

/// A number to dial.
struct DialIn {
    std::string label;  ///< `toll free`, `international`, `replay`, as printed
    std::string phone;  ///< as printed
    std::string code;   ///< access code or conference id; empty where none is given

    bool operator==(const DialIn&) const = default;
};

/// A conference call, webcast or meeting that the release invites to.
struct Call {
    std::optional<Date> date;
    std::string time;  ///< as printed: `8:30 a.m. EST`
    std::vector<DialIn> dial_ins;
    std::string webcast;  ///< address; empty where none is given
    int line = 0;
    std::string rule = {};
};

enum class AmountKind { money, percentage };

/// An amount of money or a percentage in running text.
struct Amount {
    AmountKind kind = AmountKind::money;
    std::string currency;  ///< ISO 4217; empty for percentages
    double value = 0;      ///< in whole units: `$5.6 million` is 5600000; percent as printed: 12.5
    std::string text;      ///< as printed
    int line = 0;
    std::string rule = {};
};

}  // namespace dateline
