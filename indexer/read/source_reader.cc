// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/source_reader.h"

#include <deque>
#include <memory>
#include <optional>
#include <utility>

#include "indexer/read/byte_stream.h"
#include "indexer/read/content_hash.h"
#include "indexer/read/raw_release_hash.h"
#include "indexer/read/record_stream.h"
#include "indexer/read/text_decoder.h"

namespace dateline {

namespace {

/// Bytes that tell a format, see format_of_content().
constexpr std::size_t telling_bytes = 4096;

/// Files looked at ahead of the one being read, for each decoding thread: enough to keep it busy.
constexpr std::size_t files_ahead = 8;

/// What a text file is by its first bytes; where it cannot be read, text: reading it will tell why.
SourceFormat format_of_text_file(const SourceFile& file) {
    try {
        ByteStream stream(file.name);
        return format_of_content(file.format, stream.next().substr(0, telling_bytes));
    } catch (const ReadError&) {
        return file.format;
    }
}

/// Whether --map has a say in what is read: files of records, and archives that may hold some.
bool holds_records(SourceFormat format) {
    return format == SourceFormat::jsonl || format == SourceFormat::csv || format == SourceFormat::archive;
}

/// `release.txt`, or `filing.txt!EX-99.1` for one of several.
std::string with_part(const std::string& file, const std::string& part) {
    return part.empty() ? file : file + "!" + part;
}

class Reader {
  public:
    Reader(const std::vector<SourceFile>& files, const ReadingOptions& options, const KnownReleases& known,
           const WorkSink& sink, const std::atomic<bool>& stop, ReadingProgress& progress)
        : files_(files),
          options_(options),
          progress_(progress),
          ids_(options.scratch.empty() ? nullptr : std::make_unique<ScratchFile>(options.scratch / "ids")),
          intake_(known, sink, stop, progress, ids_.get()),
          lookahead_(files_ahead * options.jobs),
          pool_(options.jobs, options.make_decoder, options.queued_bytes) {}

    Reading read() && {
        for (std::size_t i = 0; i < files_.size() && !intake_.stopping(); ++i) {
            look_ahead(i);
            const std::uint64_t before = progress_.bytes;
            const Plan plan = std::move(plans_.front());
            plans_.pop_front();
            read_planned(files_[i], plan);
            progress_.bytes = before + files_[i].size;
        }
        return intake_.take();
    }

  private:
    /// What is to be done with a file when its turn comes.
    struct Plan {
        bool untouched = false;
        std::shared_ptr<FileExtraction> extraction;  ///< where it is decoded apart
    };

    /// Plans the files from `current` to the end of the window, so that those decoded apart are under way
    /// before their turn.
    void look_ahead(std::size_t current) {
        while (current + plans_.size() < files_.size() && plans_.size() <= lookahead_)
            plans_.push_back(plan_of(files_[current + plans_.size()]));
    }

    Plan plan_of(const SourceFile& file) {
        Plan plan;
        plan.untouched = is_untouched(file);
        if (plan.untouched || file.name == "-") return plan;
        const bool may_be_other = file.format == SourceFormat::text && file.size > 0;
        const SourceFormat format = may_be_other ? format_of_text_file(file) : file.format;
        if (!is_decoded_apart(format)) return plan;
        const SourceState* before = intake_.state_before(file);
        const bool comparable = before != nullptr && before->failed == 0 &&
                                (!holds_records(format) || before->mapping == options_.fields.mapped());
        plan.extraction = pool_.submit({file.name, format, comparable ? before->hash : std::string()});
        return plan;
    }

    /// Same size and time as when it was last read whole, and nothing in it left to try again.
    bool is_untouched(const SourceFile& file) const {
        const SourceState* before = intake_.state_before(file);
        return before != nullptr && before->failed == 0 && before->modified != 0 &&
               before->size == file.size && before->modified == file.modified &&
               (!holds_records(file.format) || before->mapping == options_.fields.mapped());
    }

    void read_planned(const SourceFile& file, const Plan& plan) {
        if (plan.untouched) return intake_.count_unchanged(*intake_.state_before(file));
        intake_.begin(file);
        try {
            if (plan.extraction && file.size == 0)
                intake_.fail(file.shown, "is empty");
            else if (plan.extraction)
                read_extraction(file, *plan.extraction);
            else if (file.format == SourceFormat::jsonl || file.format == SourceFormat::csv)
                read_records(file);
            else
                read_text(file);
        } catch (const ReadError& error) {
            intake_.fail(file.shown, error.what());
        }
    }

    static WorkItem item_of(const SourceFile& file, const std::string& part) {
        WorkItem item;
        item.source = file.name;
        item.path = with_part(file.name, part);
        item.shown = with_part(file.shown, part);
        item.id = item.path;
        return item;
    }

    void read_text(const SourceFile& file) {
        ByteStream stream(file.name);
        const std::string bytes = read_all(stream, options_.longest_release);
        if (is_binary(bytes)) return intake_.fail(file.shown, "is no text: it has NUL bytes");
        const std::string hash = content_hash(bytes);
        WorkItem item = item_of(file, "");
        item.raw.text = decode_text(bytes);
        item.raw.markdown = file.format == SourceFormat::markdown;
        item.content = hash;
        if (intake_.offer(std::move(item), "the file")) intake_.finish(hash, "");
    }

    void read_records(const SourceFile& file) {
        const auto bytes =
            file.name == "-" ? std::make_unique<ByteStream>() : std::make_unique<ByteStream>(file.name);
        const auto records = open_records(file.format, *bytes, options_.fields, options_.longest_release);
        const std::uint64_t bytes_before = progress_.bytes;
        while (std::optional<StreamedRecord> record = records->next()) {
            if (!read_record(file, *record)) return;
            progress_.bytes = bytes_before + bytes->consumed();
        }
        intake_.finish(records->digest(), options_.fields.mapped());
    }

    /// False when the run is to stop.
    bool read_record(const SourceFile& file, StreamedRecord& streamed) {
        const std::string place = std::to_string(streamed.line);
        if (const auto* problem = std::get_if<RecordProblem>(&streamed.content)) {
            intake_.fail(file.shown + ":" + place, problem->reason);
            return !intake_.stopping();
        }
        Record& record = std::get<Record>(streamed.content);
        WorkItem item = item_of(file, record.id.empty() ? place : record.id);
        if (!record.id.empty()) item.id = std::move(record.id);
        item.shown = file.shown + ":" + place;
        item.raw = std::move(record.raw);
        item.content = std::move(streamed.hash);
        return intake_.offer(std::move(item), "line " + place);
    }

    void read_extraction(const SourceFile& file, FileExtraction& extraction) {
        std::size_t number = 0;
        while (std::optional<Decoded> decoded = extraction.next()) {
            ++number;
            if (const auto* refusal = std::get_if<DecodeRefusal>(&*decoded)) {
                refuse(file, *refusal);
                continue;
            }
            if (!offer_decoded(file, std::get<DecodedRelease>(std::move(*decoded)), number)) return;
        }
        if (intake_.stopping()) return;
        if (!extraction.problem().empty()) return intake_.fail(file.shown, extraction.problem());
        if (extraction.unchanged()) return intake_.finish_unchanged();
        if (number == 0) refuse(file, {"", "holds nothing that is read", false});
        intake_.finish(extraction.hash(), options_.fields.mapped());
    }

    void refuse(const SourceFile& file, const DecodeRefusal& refusal) {
        const std::string shown = with_part(file.shown, refusal.name);
        // Who names a file wants to hear that nothing came of it.
        if (refusal.is_failure || (refusal.name.empty() && file.mention == Mention::by_name))
            intake_.fail(shown, refusal.reason);
        else
            intake_.pass_over(shown, refusal.reason);
    }

    bool offer_decoded(const SourceFile& file, DecodedRelease release, std::size_t number) {
        WorkItem item = item_of(file, release.name);
        if (text_bytes(release.raw) > options_.longest_release) {
            intake_.fail(item.shown, longer_than(options_.longest_release).substr(1));
            return !intake_.stopping();
        }
        if (!release.id.empty()) item.id = std::move(release.id);
        item.raw = std::move(release.raw);
        item.content = hash_of_release(item.raw);
        return intake_.offer(std::move(item), "part " + std::to_string(number));
    }

    const std::vector<SourceFile>& files_;
    const ReadingOptions& options_;
    ReadingProgress& progress_;
    const std::unique_ptr<ScratchFile> ids_;
    ReleaseIntake intake_;
    const std::size_t lookahead_;
    ExtractionPool pool_;
    std::deque<Plan> plans_;  ///< of the current file and those behind it
};

}  // namespace

Reading read_sources(const std::vector<SourceFile>& files, const ReadingOptions& options,
                     const KnownReleases& known, const WorkSink& sink, const std::atomic<bool>& stop,
                     ReadingProgress& progress) {
    return Reader(files, options, known, sink, stop, progress).read();
}

}  // namespace dateline
