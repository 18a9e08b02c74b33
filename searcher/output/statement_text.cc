// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/statement_text.h"

#include <array>
#include <charconv>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "schema/printable.h"
#include "searcher/output/line_wrapper.h"

namespace dateline {

namespace {

using Lines = std::vector<std::string>;

/// What is known of a thing, separated by commas.
std::string listed(const std::vector<std::string>& parts) {
    std::string out;
    for (const std::string& part : parts)
        if (!part.empty()) out += (out.empty() ? "" : ", ") + part;
    return out;
}

std::string at_line(int line) {
    return " (line " + std::to_string(line) + ")";
}

/// The shortest text that is that number, without an exponent.
std::string decimal(double value) {
    std::array<char, 400> buffer{};
    const auto [end, error] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed);
    return {buffer.data(), end};
}

Lines period_lines(const Release& release) {
    Lines lines;
    for (const PeriodMention& mention : release.periods)
        lines.push_back(mention.period + " " + std::string(period_role_name(mention.role)) + ": " +
                        mention.text + at_line(mention.line));
    return lines;
}

Lines quote_lines(const Release& release) {
    Lines lines;
    for (const Quote& quote : release.quotes) {
        const std::string who = listed({quote.speaker, quote.role});
        lines.push_back("“" + quote.text + "”" + (who.empty() ? "" : " — " + who) + at_line(quote.line));
    }
    return lines;
}

Lines call_lines(const Release& release) {
    Lines lines;
    if (!release.call) return lines;
    const Call& call = *release.call;
    const std::string when = listed({call.date ? iso_date(*call.date) : "", call.time});
    lines.push_back((when.empty() ? "no day given" : when) + at_line(call.line));
    for (const DialIn& dial_in : call.dial_ins) {
        const std::string code = dial_in.code.empty() ? "" : "code " + dial_in.code;
        lines.push_back(listed({dial_in.phone, dial_in.label, code}));
    }
    if (!call.webcast.empty()) lines.push_back(call.webcast);
    return lines;
}

Lines contact_lines(const Release& release) {
    Lines lines;
    for (const Contact& contact : release.contacts)
        lines.push_back(
            listed({contact.name, contact.role, contact.organisation, contact.phone, contact.email}) +
            at_line(contact.line));
    return lines;
}

Lines acronym_lines(const Release& release) {
    Lines lines;
    for (const Acronym& acronym : release.acronyms)
        lines.push_back(acronym.short_form + ": " + acronym.long_form + at_line(acronym.line));
    return lines;
}

Lines amount_lines(const Release& release) {
    Lines lines;
    for (const Amount& amount : release.amounts) {
        const std::string unit = amount.kind == AmountKind::percentage ? "%" : " " + amount.currency;
        lines.push_back(amount.text + " = " + decimal(amount.value) + unit + at_line(amount.line));
    }
    return lines;
}

void write_list(std::string_view title, const Lines& lines, const WriterOptions& options, std::ostream& out) {
    constexpr std::size_t indent = 2;
    if (lines.empty()) return;
    out << '\n' << styled("== " + std::string(title), Style::heading, options.colour) << '\n';
    for (const std::string& text : lines) {
        LineWrapper line(indent, options.width, options.colour);
        line.add(printable(text));
        out << line.finish();
    }
}

}  // namespace

void write_statements(const Release& release, const WriterOptions& options, std::ostream& out) {
    write_list("Periods", period_lines(release), options, out);
    write_list("Quotes", quote_lines(release), options, out);
    write_list("Call", call_lines(release), options, out);
    write_list("Contacts", contact_lines(release), options, out);
    write_list("Acronyms", acronym_lines(release), options, out);
    write_list("Amounts", amount_lines(release), options, out);
}

}  // namespace dateline
