// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/source_reader.h"

#include <chrono>

#include "indexer/read/byte_stream.h"
#include "indexer/read/content_hash.h"
#include "indexer/read/line_reader.h"
#include "indexer/read/record_fields.h"
#include "indexer/read/text_decoder.h"

namespace dateline {

namespace {

/// Longest file taken as one release.
constexpr std::size_t longest_text = std::size_t{64} * 1024 * 1024;

/// A file changed as recently as this may change again without its time telling: its content is compared next
/// time.
constexpr std::int64_t unsettled_nanoseconds = 2'000'000'000;

std::int64_t now_nanoseconds() {
    using std::chrono::nanoseconds;
    return std::chrono::duration_cast<nanoseconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

SourceState state_of(const SourceFile& file, std::string hash) {
    SourceState state;
    state.name = file.name;
    state.size = file.size;
    state.modified = now_nanoseconds() - file.modified < unsettled_nanoseconds ? 0 : file.modified;
    state.hash = std::move(hash);
    return state;
}

class Reader {
  public:
    Reader(const KnownReleases& known, const WorkSink& sink, const std::atomic<bool>& stop,
           ReadingProgress& progress)
        : known_(known), sink_(sink), stop_(stop), progress_(progress) {}

    void read(const SourceFile& file) {
        const std::uint64_t before = progress_.bytes;
        try {
            if (!is_untouched(file)) {
                if (file.format == SourceFormat::jsonl)
                    read_records(file);
                else
                    read_text(file);
            }
        } catch (const ReadError& error) {
            fail(file, file.shown, error.what());
        }
        progress_.bytes = before + file.size;
    }

    [[nodiscard]] bool stopped() const { return result.interrupted; }

    Reading result;

  private:
    const SourceState* state_before(const SourceFile& file) const {
        const auto found = known_.states().find(file.name);
        return found == known_.states().end() ? nullptr : &found->second;
    }

    /// Same size and time as when it was last read whole, and nothing in it left to try again.
    bool is_untouched(const SourceFile& file) {
        const SourceState* before = state_before(file);
        if (before == nullptr || before->failed > 0 || before->modified == 0) return false;
        if (before->size != file.size || before->modified != file.modified) return false;
        count_unchanged(before->releases);
        return true;
    }

    void count_unchanged(std::size_t releases) {
        result.unchanged += releases;
        progress_.releases += releases;
    }

    void fail(const SourceFile& file, std::string shown, std::string reason) {
        result.failures.push_back({std::move(shown), std::move(reason), file.name});
    }

    void keep_state(const SourceFile& file, SourceState state) {
        const SourceState* before = state_before(file);
        if (file.name != "-" && (before == nullptr || !(*before == state)))
            result.states.push_back(std::move(state));
    }

    void read_text(const SourceFile& file) {
        ByteStream stream(file.name);
        const std::string bytes = read_all(stream, longest_text);
        if (is_binary(bytes)) {
            fail(file, file.shown, "is no text: it has NUL bytes");
            return;
        }
        SourceState state = state_of(file, content_hash(bytes));
        state.releases = 1;
        WorkItem item;
        item.id = file.name;
        item.source = file.name;
        item.path = file.name;
        item.shown = file.shown;
        item.raw.text = decode_text(bytes);
        item.raw.markdown = file.format == SourceFormat::markdown;
        item.content = state.hash;
        if (hand_over(std::move(item))) keep_state(file, std::move(state));
    }

    void read_records(const SourceFile& file) {
        std::vector<Xapian::docid> of_source = known_.of_source(file.name);
        unseen_ = {of_source.begin(), of_source.end()};
        ids_.clear();
        ContentHasher hasher;
        const std::size_t failures_before = result.failures.size();
        const std::uint64_t releases_before = progress_.releases;
        if (!read_lines(file, hasher)) return;
        const std::size_t failed = result.failures.size() - failures_before;
        SourceState state = state_of(file, hasher.digest());
        state.failed = failed;
        state.releases = progress_.releases - releases_before;
        keep_state(file, std::move(state));
        // A line that cannot be read may be a release that the index has: then nothing counts as gone.
        if (failed == 0 && file.name != "-")
            result.vanished.insert(result.vanished.end(), unseen_.begin(), unseen_.end());
    }

    /// False when it was stopped on the way.
    bool read_lines(const SourceFile& file, ContentHasher& hasher) {
        const auto stream =
            file.name == "-" ? std::make_unique<ByteStream>() : std::make_unique<ByteStream>(file.name);
        LineReader lines(*stream);
        const std::uint64_t bytes_before = progress_.bytes;
        while (const auto line = lines.next()) {
            hasher.add(*line);
            hasher.add("\n");
            if (line->find_first_not_of(" \t") == std::string_view::npos) continue;
            if (!read_record(file, *line, lines.number())) return false;
            progress_.bytes = bytes_before + stream->consumed();
        }
        return true;
    }

    bool read_record(const SourceFile& file, std::string_view line, int number) {
        WorkItem item;
        item.shown = file.shown + ":" + std::to_string(number);
        std::variant<Record, RecordProblem> found = read_record_line(line);
        if (const auto* problem = std::get_if<RecordProblem>(&found)) {
            fail(file, item.shown, problem->reason);
            return !stop_requested();
        }
        Record& record = std::get<Record>(found);
        item.id = record.id.empty() ? file.name + "!" + std::to_string(number) : std::move(record.id);
        if (const auto [first, is_new] = ids_.emplace(item.id, number); !is_new) {
            fail(file, item.shown,
                 "the id " + item.id + " was used before, in line " + std::to_string(first->second));
            return !stop_requested();
        }
        item.source = file.name;
        item.path = file.name + "!" + item.id;
        item.raw = std::move(record.raw);
        item.content = content_hash(line);
        return hand_over(std::move(item));
    }

    /// Counts the release as unchanged or gives it to the sink; false when the run is to stop.
    bool hand_over(WorkItem item) {
        if (stop_requested()) return false;
        ++progress_.releases;
        const std::optional<KnownRelease> before = known_.find(item.source, item.id);
        if (before) unseen_.erase(before->document);
        if (before && before->content == item.content) {
            ++result.unchanged;
            return true;
        }
        if (before)
            item.replaces = before->document;
        else
            notice_other_source(item);
        if (sink_(std::move(item))) return true;
        result.interrupted = true;
        return false;
    }

    void notice_other_source(const WorkItem& item) {
        if (item.id == item.source) return;  // a path: nobody else's
        const auto [first, is_new] = owners_.emplace(item.id, item.source);
        std::string other = !is_new && first->second != item.source ? first->second : std::string();
        if (other.empty()) other = known_.other_source(item.source, item.id).value_or("");
        if (!other.empty())
            result.notices.push_back(item.shown + ": the id " + item.id + " is also in " + other +
                                     "; both are kept");
    }

    bool stop_requested() {
        result.interrupted = result.interrupted || stop_;
        return result.interrupted;
    }

    const KnownReleases& known_;
    const WorkSink& sink_;
    const std::atomic<bool>& stop_;
    ReadingProgress& progress_;
    std::unordered_set<Xapian::docid> unseen_;             ///< of the source being read
    std::unordered_map<std::string, int> ids_;             ///< of the source being read, with their lines
    std::unordered_map<std::string, std::string> owners_;  ///< ids of this run and the first source of each
};

}  // namespace

Reading read_sources(const std::vector<SourceFile>& files, const KnownReleases& known, const WorkSink& sink,
                     const std::atomic<bool>& stop, ReadingProgress& progress) {
    Reader reader(known, sink, stop, progress);
    for (const SourceFile& file : files) {
        if (stop) reader.result.interrupted = true;
        if (reader.stopped()) break;
        reader.read(file);
    }
    return std::move(reader.result);
}

}  // namespace dateline
