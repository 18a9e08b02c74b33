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

/// Releases and text bytes of a batch: enough that threads seldom meet, and little memory.
constexpr std::size_t batch_releases = 200;
constexpr std::size_t batch_bytes = std::size_t{4} * 1024 * 1024;

ParsedRelease parsed_release(const WorkItem& item, const StoredRecord& record, TextModel model) {
    ParsedRelease parsed;
    parsed.content = item.content;
    parsed.route = shard_route(item.id);
    parsed.replaces = item.replaces;
    if (model == TextModel::plain) return parsed;
    parsed.issuer = record.release.issuer.value_or("");
    parsed.bands = bands(news_print(record.release, record.id, record.source));
    parsed.prints = paragraph_prints(record.release);
    return parsed;
}

}  // namespace

ParsePool::ParsePool(ReleaseSpool& spool, NameLedger& names, TextModel model, unsigned threads)
    : spool_(spool), names_(names), model_(model), pool_(threads, [this] {
          return [this](std::size_t number, const Items& items) { parse(number, items); };
      }) {}

void ParsePool::add(WorkItem item) {
    filling_bytes_ += text_bytes(item.raw);
    filling_.push_back(std::move(item));
    if (filling_.size() >= batch_releases || filling_bytes_ >= batch_bytes) push_batch();
}

void ParsePool::push_batch() {
    if (filling_.empty()) return;
    pool_.add(std::exchange(filling_, {}));
    filling_bytes_ = 0;
}

void ParsePool::parse(std::size_t number, const Items& items) {
    std::string bytes;
    std::vector<ParsedRelease> releases;
    std::vector<InputFailure> failures;
    for (const WorkItem& item : items) {
        std::variant<Release, ParseError> parsed = parse_document(item.raw, model_);
        if (const auto* error = std::get_if<ParseError>(&parsed)) {
            failures.push_back({item.shown, error->reason, item.source});
            continue;
        }
        const StoredRecord record{item.id, item.source, item.path, std::get<Release>(std::move(parsed))};
        ParsedRelease& release = releases.emplace_back(parsed_release(item, record, model_));
        const std::string written = write_record(record);
        release.place = {bytes.size(), written.size()};
        bytes += written;
        if (model_ == TextModel::plain) continue;
        const std::lock_guard lock(mutex_);
        names_.add(record.release, 1);
    }
    const std::uint64_t begin = spool_.append(bytes);
    for (ParsedRelease& release : releases) release.place.offset += begin;
    keep(number, std::move(releases), std::move(failures));
}

void ParsePool::keep(std::size_t number, std::vector<ParsedRelease> releases,
                     std::vector<InputFailure> failures) {
    parsed_ += releases.size();
    failed_ += failures.size();
    const std::lock_guard lock(mutex_);
    done_.emplace(number, std::move(releases));
    std::move(failures.begin(), failures.end(), std::back_inserter(failures_[number]));
}

ParsedReleases ParsePool::finish() {
    push_batch();
    pool_.finish();
    for (auto& [number, releases] : done_)
        std::move(releases.begin(), releases.end(), std::back_inserter(result_.releases));
    for (auto& [number, failures] : failures_)
        std::move(failures.begin(), failures.end(), std::back_inserter(result_.failures));
    return std::move(result_);
}

}  // namespace dateline
