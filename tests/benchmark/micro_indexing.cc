// SPDX-License-Identifier: GPL-2.0-or-later
// What single steps of indexing take, over all sample releases.
#include <benchmark/benchmark.h>

#include "indexer/parse/release_parser.h"
#include "indexer/write/document_builder.h"
#include "schema/analyzer.h"
#include "tests/benchmark/sample_set.h"

namespace dateline::micro {
namespace {

/// Tells releases and bytes a second; one iteration goes over all samples.
void count_samples(::benchmark::State& state) {
    const auto rounds = static_cast<std::int64_t>(state.iterations());
    const SampleSet& samples = SampleSet::instance();
    state.SetItemsProcessed(rounds * static_cast<std::int64_t>(samples.raw().size()));
    state.SetBytesProcessed(rounds * static_cast<std::int64_t>(samples.bytes()));
}

void parse_releases(::benchmark::State& state) {
    const SampleSet& samples = SampleSet::instance();
    while (state.KeepRunning())
        for (const RawRelease& raw : samples.raw()) ::benchmark::DoNotOptimize(parse_release(raw));
    count_samples(state);
}
BENCHMARK(parse_releases)->Unit(::benchmark::kMillisecond);

void analyze_texts(::benchmark::State& state) {
    const SampleSet& samples = SampleSet::instance();
    Analyzer analyzer;
    Analysis analysis;
    while (state.KeepRunning()) {
        for (const RawRelease& raw : samples.raw()) {
            analyzer.analyze(raw.text, analysis);
            ::benchmark::DoNotOptimize(analysis);
        }
    }
    count_samples(state);
}
BENCHMARK(analyze_texts)->Unit(::benchmark::kMillisecond);

void build_documents(::benchmark::State& state) {
    const SampleSet& samples = SampleSet::instance();
    DocumentBuilder builder;
    while (state.KeepRunning())
        for (const StoredRecord& record : samples.parsed())
            ::benchmark::DoNotOptimize(builder.build(record, {}));
    count_samples(state);
}
BENCHMARK(build_documents)->Unit(::benchmark::kMillisecond);

void write_and_read_records(::benchmark::State& state) {
    const SampleSet& samples = SampleSet::instance();
    while (state.KeepRunning())
        for (const StoredRecord& record : samples.parsed())
            ::benchmark::DoNotOptimize(read_record(write_record(record)));
    count_samples(state);
}
BENCHMARK(write_and_read_records)->Unit(::benchmark::kMillisecond);

}  // namespace
}  // namespace dateline::micro
