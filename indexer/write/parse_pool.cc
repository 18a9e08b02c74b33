// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/parse_pool.h"

#include <iterator>
#include <utility>
#include <variant>

#include "indexer/collection/minhash.h"
#include "indexer/collection/news_print.h"
#include "indexer/parse/plain_document.h"
#include "indexer/write/generation.h"

namespace dateline {

namespace {

/// Releases of a batch: enough that threads seldom meet, and little memory.
constexpr std::size_t batch_releases = 200;

ReleaseFacts facts_of(const WorkItem& item, const StoredRecord& record, TextModel model) {
    ReleaseFacts facts;
    facts.content = item.content;
    facts.route = shard_route(item.id);
    if (model == TextModel::plain) return facts;
    facts.issuer = record.release.issuer.value_or("");
    facts.bands = bands(news_print(record.release, record.id, record.source));
    facts.prints = paragraph_prints(record.release);
    return facts;
}

}  // namespace

ParsePool::ParsePool(ParseTarget target, TextModel model, const MemoryPlan& plan)
    : target_(target),
      model_(model),
      batch_bytes_(plan.parse_batch_bytes),
      gate_(plan.parsing, plan.much),
      pool_(
          plan.threads,
          [this] { return [this](std::size_t number, const Batch& batch) { parse(number, batch); }; },
          plan.queued_bytes) {}

void ParsePool::add(WorkItem item) {
    const std::size_t bytes = text_bytes(item.raw);
    if (filling_.bytes + bytes > batch_bytes_) push_batch();
    filling_.bytes += bytes;
    filling_.items.push_back(std::move(item));
    if (filling_.items.size() >= batch_releases) push_batch();
}

void ParsePool::push_batch() {
    if (filling_.items.empty()) return;
    const std::uint64_t next = filling_.first + filling_.items.size();
    const std::size_t bytes = filling_.bytes;
    pool_.add(std::exchange(filling_, {}), bytes);
    filling_.first = next;
}

void ParsePool::parse(std::size_t number, const Batch& batch) {
    std::string bytes;
    std::vector<ParsedReleases::Parsed> releases(batch.items.size());
    std::vector<InputFailure> failures;
    std::vector<Xapian::docid> replaced;
    for (std::size_t i = 0; i < batch.items.size(); ++i) {
        const WorkItem& item = batch.items[i];
        const auto pass = gate_.enter(text_bytes(item.raw) * parsing_factor);
        std::variant<Release, ParseError> parsed = parse_document(item.raw, model_);
        if (const auto* error = std::get_if<ParseError>(&parsed)) {
            failures.push_back({item.shown, error->reason, item.source});
            continue;
        }
        const StoredRecord record{item.id, item.source, item.path, std::get<Release>(std::move(parsed))};
        releases[i].facts = facts_of(item, record, model_);
        const std::string written = write_record(record);
        releases[i].record = {bytes.size(), written.size()};
        bytes += written;
        if (item.replaces != 0) replaced.push_back(item.replaces);
        if (model_ == TextModel::plain) continue;
        const std::lock_guard lock(mutex_);
        target_.names.add(record.release, 1);
    }
    const std::uint64_t begin = target_.spool.append(bytes);
    for (ParsedReleases::Parsed& release : releases) release.record.offset += begin;
    target_.releases.keep(batch.first, releases);
    const std::lock_guard lock(mutex_);
    failed_ += failures.size();
    result_.parsed += releases.size() - failures.size();
    result_.replaced.insert(result_.replaced.end(), replaced.begin(), replaced.end());
    if (!failures.empty()) failures_.emplace(number, std::move(failures));
}

ParseResult ParsePool::finish() {
    push_batch();
    pool_.finish();
    target_.releases.finish();
    for (auto& [number, failures] : failures_)
        std::move(failures.begin(), failures.end(), std::back_inserter(result_.failures));
    return std::move(result_);
}

}  // namespace dateline
