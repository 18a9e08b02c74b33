// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/agreement/round_trip.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "indexer/decode/decode_file.h"
#include "indexer/index_run.h"
#include "indexer/read/byte_stream.h"
#include "searcher/query/query_planner.h"

namespace dateline::test {

namespace {

/// Decodes in this process: what a worker would do is tested elsewhere.
FileDecoder decode_here() {
    return [](int file, const FileToDecode& request, const DecodedSink& sink) {
        ByteStream stream(bytes_of_file(file));
        constexpr std::size_t longest = 1 << 20;
        decode_file(request.format, read_all(stream, longest), sink);
    };
}

}  // namespace

void RoundTrip::index(const std::string& name, const std::string& content) const {
    const std::string source = directory_.write(name, content).string();
    const std::atomic<bool> stop{false};
    const IndexReport report =
        run_index({folder(), {source}, {2, decode_here, {}}, false}, stop, [](const RunProgress&) {});
    BOOST_TEST_REQUIRE(report.failures.empty());
}

SearchResults RoundTrip::ask(const std::string& query) const {
    Analyzer analyzer;
    auto planned = plan_query({query, {}, {}, {}, Strictness::forgiving}, analyzer);
    BOOST_TEST_REQUIRE(std::holds_alternative<PlannedQuery>(planned), query);
    auto opened = IndexHandle::open({folder().string()});
    BOOST_TEST_REQUIRE(std::holds_alternative<IndexHandle>(opened));
    SearchRequest request;
    request.query = std::get<PlannedQuery>(std::move(planned));
    request.listing = ListedSet::counted_only;
    request.limit = 1000;
    auto found = search(std::get<IndexHandle>(opened), request);
    if (const auto* failure = std::get_if<Failure>(&found)) throw std::runtime_error(failure->text);
    return std::get<SearchResults>(std::move(found));
}

std::string RoundTrip::ids(const std::string& query) const {
    const SearchResults results = ask(query);
    if (results.relation == Relation::relaxed) return "";
    std::vector<std::string> found;
    const std::string here = directory_.path().string() + "/";
    for (const Hit& hit : results.hits)
        found.push_back(hit.id.starts_with(here) ? hit.id.substr(here.size()) : hit.id);
    std::sort(found.begin(), found.end());
    std::string out;
    for (const std::string& id : found) out += (out.empty() ? "" : " ") + id;
    return out;
}

}  // namespace dateline::test
