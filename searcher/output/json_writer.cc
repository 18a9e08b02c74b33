// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/json_writer.h"

#include <ostream>

#include "searcher/output/json_text.h"

namespace dateline {

namespace {

/// The beginning of every typed line: its type and, in a batch, its query.
Json typed(const char* type, const QueryEcho& query, const WriterOptions& options) {
    Json object = {{"type", type}};
    if (options.batch) object["qid"] = query.id;
    return object;
}

}  // namespace

void JsonWriter::write(const QueryEcho& query, const SearchResults& results, std::ostream& out) {
    Json object = {{"schema", output_schema}};
    if (options_.batch) object["qid"] = query.id;
    object["query"] = query_json(query);
    object["total"] = total_json(results);
    object["clusters"] = results.clusters;
    object["hits"] = Json::array();
    for (const Hit& hit : results.hits) object["hits"].push_back(hit_json(hit));
    object["facets"] = Json::object();
    for (const Facet& facet : results.facets) object["facets"][facet.name] = facet_json(facet);
    object["shards"] = shards_json(results.shards);
    object["took_ms"] = results.took_ms;
    out << json_text(object) << '\n';
}

void JsonLinesWriter::write(const QueryEcho& query, const SearchResults& results, std::ostream& out) {
    for (const Hit& hit : results.hits) {
        Json object = typed("hit", query, options_);
        object.update(hit_json(hit));
        out << json_text(object) << '\n';
    }
    for (const Facet& facet : results.facets) {
        Json object = typed("facet", query, options_);
        object["name"] = facet.name;
        object.update(facet_json(facet));
        out << json_text(object) << '\n';
    }
    Json summary = typed("summary", query, options_);
    summary["schema"] = output_schema;
    summary["query"] = query_json(query);
    summary["total"] = total_json(results);
    summary["clusters"] = results.clusters;
    summary["hits"] = results.hits.size();
    summary["shards"] = shards_json(results.shards);
    summary["took_ms"] = results.took_ms;
    out << json_text(summary) << '\n';
}

}  // namespace dateline
