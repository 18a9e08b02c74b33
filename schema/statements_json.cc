// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/statements_json.h"

#include <string>
#include <vector>

namespace dateline {
namespace {

using Json = nlohmann::ordered_json;

Json or_null(const std::string& text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

Json to_json(const PeriodMention& mention) {
    return {{"period", mention.period},
            {"role", period_role_name(mention.role)},
            {"section", info(mention.section).name},
            {"text", mention.text}};
}

Json to_json(const Quote& quote) {
    return {{"text", quote.text}, {"speaker", or_null(quote.speaker)}, {"role", or_null(quote.role)}};
}

Json to_json(const Acronym& acronym) {
    return {{"short", acronym.short_form}, {"long", acronym.long_form}};
}

Json to_json(const Contact& contact) {
    return {{"name", or_null(contact.name)},
            {"role", or_null(contact.role)},
            {"organisation", or_null(contact.organisation)},
            {"email", or_null(contact.email)},
            {"phone", or_null(contact.phone)}};
}

Json to_json(const DialIn& dial_in) {
    return {{"label", or_null(dial_in.label)}, {"phone", dial_in.phone}, {"code", or_null(dial_in.code)}};
}

Json to_json(const Call& call) {
    Json dial_ins = Json::array();
    for (const DialIn& dial_in : call.dial_ins) dial_ins.push_back(to_json(dial_in));
    return {{"date", call.date ? Json(iso_date(*call.date)) : Json(nullptr)},
            {"time", or_null(call.time)},
            {"dial_ins", std::move(dial_ins)},
            {"webcast", or_null(call.webcast)}};
}

Json to_json(const Amount& amount) {
    Json out = {{"text", amount.text}, {"value", amount.value}};
    out["unit"] = amount.kind == AmountKind::percentage ? "%" : amount.currency;
    return out;
}

template <typename Statement>
Json with_place(const Statement& statement, StatementRules rules) {
    Json out = to_json(statement);
    out["line"] = statement.line;
    if (rules == StatementRules::told) out["rule"] = statement.rule;
    return out;
}

template <typename Statement>
Json list(const std::vector<Statement>& statements, StatementRules rules) {
    Json out = Json::array();
    for (const Statement& statement : statements) out.push_back(with_place(statement, rules));
    return out;
}

}  // namespace

void add_statements(Json& out, const Release& release, StatementRules rules) {
    out["issuer_domains"] = release.issuer_domains;
    out["former_names"] = release.former_names;
    out["kinds"] = Json::array();
    for (const NewsKind kind : release.kinds) out["kinds"].push_back(info(kind).name);
    out["periods"] = list(release.periods, rules);
    out["quotes"] = list(release.quotes, rules);
    out["acronyms"] = list(release.acronyms, rules);
    out["contacts"] = list(release.contacts, rules);
    out["call"] = release.call ? with_place(*release.call, rules) : Json(nullptr);
    out["amounts"] = list(release.amounts, rules);
}

}  // namespace dateline
