// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/parse/parse_text.h"

#include <algorithm>

#include "indexer/parse/characters.h"
#include "indexer/parse/section_start.h"
#include "indexer/parse/unrecognised.h"
#include "schema/section_kind.h"

namespace dateline {
namespace {

/// `text` on one line, control characters left out, cut at a character after `most` bytes.
std::string one_line(std::string_view text, std::size_t most) {
    std::string out;
    for (const char c : text) {
        if (out.size() >= most && (static_cast<unsigned char>(c) & 0xC0U) != 0x80) return out + "…";
        if (is_blank(c)) {
            if (!out.empty() && out.back() != ' ') out += ' ';
        } else if (static_cast<unsigned char>(c) >= 0x20 && c != '\x7f') {
            out += c;
        }
    }
    return out;
}

std::string ticker_list(const std::vector<Ticker>& tickers) {
    std::string out;
    for (const Ticker& ticker : tickers) out.append(out.empty() ? "" : ", ").append(ticker.text());
    return out;
}

/// `parts` that are not empty, with commas between them.
std::string joined(std::initializer_list<std::string_view> parts) {
    std::string out;
    for (const std::string_view part : parts)
        if (!part.empty()) out.append(out.empty() ? "" : ", ").append(part);
    return out;
}

/// Writes one parse, field by field.
class ParseText {
  public:
    ParseText(const Release& release, Explain explain) : release_(release), explain_(explain) {}

    std::string write(std::string_view path, std::string_view id) && {
        out_ = one_line(path, longest_path) + "\n";
        if (id != path) add("id", id);
        add_head();
        add_statements();
        add_present("embargo", release_.embargo);
        add_present("corrects", release_.corrects);
        add_present("url", release_.url);
        for (const Paragraph& paragraph : release_.masthead) add("masthead", paragraph.text);
        add_sections();
        if (explain_ == Explain::yes) add_explanation();
        return std::move(out_);
    }

  private:
    static constexpr std::size_t longest_path = 1000;
    static constexpr std::size_t longest_value = 400;
    static constexpr std::size_t longest_start = 70;

    void add(std::string_view name, std::string_view value, std::string_view behind = {}) {
        constexpr std::size_t name_width = 14;
        out_.append("  ").append(name).append(name.size() < name_width ? name_width - name.size() : 1, ' ');
        out_.append(value.empty() ? "-" : one_line(value, longest_value)).append(behind).append("\n");
    }

    void add_present(std::string_view name, std::string_view value) {
        if (!value.empty()) add(name, value);
    }

    /// ` (line 7)`, ` (rule, line 7)`, ` (rule)` or nothing.
    [[nodiscard]] std::string source_of(int line, std::string_view rule) const {
        const std::string where = line > 0 ? "line " + std::to_string(line) : std::string();
        const std::string source =
            joined({explain_ == Explain::yes ? one_line(rule, longest_start) : std::string(), where});
        return source.empty() ? source : " (" + source + ")";
    }

    void add_head() {
        add("headline", release_.headline);
        if (release_.subheadline) add("subheadline", *release_.subheadline);
        add("date", release_.date ? iso_date(*release_.date) : std::string());
        add("place", release_.dateline_place.value_or(""));
        add("wire", release_.wire.value_or(""));
        add("tickers", ticker_list(release_.tickers));
        add("issuer", release_.issuer.value_or(""));
        add("language", release_.language);
        if (release_.update_of) add("update", "of an earlier release");
        for (const Identifier& identifier : release_.identifiers) add(identifier.scheme, identifier.value);
        for (const std::string& subject : release_.subjects) add("subject", subject);
    }

    void add_statements() {
        for (const NewsKind kind : release_.kinds) add("kind", info(kind).name);
        for (const PeriodMention& each : release_.periods)
            add("period", each.period + " " + std::string(period_role_name(each.role)) + ": " + each.text,
                source_of(each.line, each.rule));
        for (const Quote& each : release_.quotes)
            add("quote", (each.speaker.empty() ? "?" : joined({each.speaker, each.role})) + ": " + each.text,
                source_of(each.line, each.rule));
        for (const Acronym& each : release_.acronyms)
            add("acronym", each.short_form + " = " + each.long_form, source_of(each.line, each.rule));
        for (const Contact& each : release_.contacts)
            add("contact", joined({each.name, each.role, each.organisation, each.phone, each.email}),
                source_of(each.line, each.rule));
        if (release_.call) add_call(*release_.call);
        for (const Amount& each : release_.amounts) add("amount", each.text, source_of(each.line, each.rule));
    }

    void add_call(const Call& call) {
        const std::string date = call.date ? iso_date(*call.date) : std::string();
        add("call", joined({date, call.time}), source_of(call.line, call.rule));
        for (const DialIn& each : call.dial_ins) {
            const std::string code = each.code.empty() ? std::string() : "code " + each.code;
            add("dial-in", joined({each.label, each.phone, code}));
        }
        add_present("webcast", call.webcast);
    }

    void add_sections() {
        out_.append("  sections\n");
        for (const Section& section : release_.sections) {
            out_.append("    line ").append(std::to_string(section.line)).append("  ");
            out_.append(info(section.kind).name);
            if (section.heading)
                out_.append("  [").append(one_line(*section.heading, longest_start)).append("]");
            out_.append("  ").append(one_line(section_start(section), longest_start));
            if (explain_ == Explain::yes)
                out_.append("  (").append(one_line(section.rule, longest_start)).append(")");
            out_.append("\n");
        }
    }

    void add_explanation() {
        for (const Evidence& item : release_.evidence)
            add("evidence", item.field + " = " + item.value, source_of(item.line, item.rule));
        for (const Unrecognised& item : find_unrecognised(release_)) {
            const std::string where = item.line > 0 ? ", line " + std::to_string(item.line) : std::string();
            add("not found", item.what + where + (item.text.empty() ? "" : ": " + item.text));
        }
        for (const Paragraph& paragraph : release_.furniture)
            add("dropped", "line " + std::to_string(paragraph.line) + ": " + paragraph.text);
    }

    const Release& release_;
    const Explain explain_;
    std::string out_;
};

}  // namespace

std::string parse_text(const Release& release, std::string_view path, std::string_view id, Explain explain) {
    return ParseText(release, explain).write(path, id);
}

}  // namespace dateline
