// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/extract/extractor.h"

#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <utility>
#include <vector>

namespace dateline {

namespace {

using Clock = std::chrono::steady_clock;

/// Decoding adds names and structure to what the file holds, and members of archives expand (ArchiveBudget).
constexpr std::uint64_t most_growth = 300;

/// What a message costs beside its content, so that a flood of empty ones ends too.
constexpr std::uint64_t message_overhead = 64;

/// Deaths after which the rest of an archive is left alone: each costs a start, and reading up to that point.
constexpr std::size_t most_deaths = 20;

/// Parts in one another: more than archives are read in one another.
constexpr std::size_t most_open_parts = 8;

constexpr const char* nonsense = "the decoder answered with nonsense";

/// The worker has to be ended; what() is why.
struct WorkerOverdue : std::runtime_error {
    using std::runtime_error::runtime_error;
};

}  // namespace

/// One file: asks, passes on what comes back, and asks again where the worker died on the way.
class Extractor::Conversation {
  public:
    Conversation(Extractor& owner, int file, std::uint64_t size, SourceFormat format, const DecodedSink& sink)
        : owner_(owner), file_(file), output_left_(owner.patience_.output + size * most_growth), sink_(sink) {
        request_.format = format;
        request_.mapping = owner_.mapping_;
    }

    Extraction run() {
        for (;;) {
            try {
                ask();
                return listen();
            } catch (const WorkerStartError& error) {
                return refuse({"", error.what()});
            } catch (const WorkerOverdue& error) {
                if (!survive(error.what())) return result_;
            } catch (const MalformedMessage&) {
                if (!survive(nonsense)) return result_;
            } catch (const ChannelError&) {
                if (!survive(owner_.worker_->cause_of_death().value_or(nonsense))) return result_;
            }
        }
    }

  private:
    /// A worker that waited may have been ended by somebody since: then another one is asked.
    void ask() {
        try {
            owner_.start();
            owner_.worker_->channel().send(written(request_), file_);
        } catch (const ChannelError&) {
            owner_.worker_.reset();
            owner_.start();
            owner_.worker_->channel().send(written(request_), file_);
        }
    }

    /// To the end of the answer.
    Extraction listen() {
        for (;;) {
            std::optional<FrameChannel::Received> frame = next_frame();
            if (!frame) throw ChannelError("the worker is gone");
            spend(frame->content.size() + message_overhead);
            WorkerMessage message = read_worker_message(frame->content);
            if (std::holds_alternative<RequestEnded>(message)) {
                owner_.retire_worn();
                return Extraction::finished;
            }
            if (take(std::move(message))) continue;
            owner_.worker_.reset();  // it still has things to say
            return Extraction::stopped;
        }
    }

    std::optional<FrameChannel::Received> next_frame() {
        const Clock::time_point since = Clock::now();
        const auto used = owner_.worker_->processor_time();
        return owner_.worker_->channel().receive([&] {
            if (owner_.worker_->processor_time() - used > owner_.patience_.processor_time)
                throw WorkerOverdue("took more than 10 s of processor time");
            if (Clock::now() - since > owner_.patience_.silence)
                throw WorkerOverdue("the decoder gave no answer for " + std::to_string(silence_seconds()) +
                                    " s");
        });
    }

    [[nodiscard]] std::int64_t silence_seconds() const {
        return std::chrono::ceil<std::chrono::seconds>(owner_.patience_.silence).count();
    }

    void spend(std::uint64_t bytes) {
        if (bytes > output_left_) throw WorkerOverdue("gives far more than it holds");
        output_left_ -= bytes;
    }

    /// False where the sink stops.
    bool take(WorkerMessage message) {
        if (auto* report = std::get_if<SandboxReport>(&message)) {
            owner_.sandbox_ = *report;
        } else if (auto* part = std::get_if<PartBegun>(&message)) {
            if (parts_.size() == most_open_parts) throw MalformedMessage("parts in too many others");
            parts_.push_back({++request_.skip, std::move(part->name)});
        } else if (std::holds_alternative<PartEnded>(message)) {
            if (!parts_.empty()) parts_.pop_back();
        } else if (auto* release = std::get_if<DecodedRelease>(&message)) {
            return sink_(std::move(*release));
        } else if (auto* refusal = std::get_if<DecodeRefusal>(&message)) {
            return sink_(std::move(*refusal));
        }
        return true;
    }

    Extraction refuse(DecodeRefusal refusal) {
        return sink_(std::move(refusal)) ? Extraction::finished : Extraction::stopped;
    }

    /// The worker died of `cause`: refuses the part it was at; whether to go on behind that.
    bool survive(std::string cause) {
        owner_.worker_.reset();
        const bool may_go_on = !parts_.empty() && ++deaths_ < most_deaths;
        if (deaths_ == most_deaths) cause += "; the rest of the archive is left alone after 20 such parts";
        const OpenPart part = parts_.empty() ? OpenPart{} : std::move(parts_.back());
        parts_.clear();
        leave_out(part.number);
        result_ = refuse({part.name, std::move(cause)});
        return may_go_on && result_ == Extraction::finished;
    }

    /// What a fatal archive holds is not counted the next time: later numbers mean other parts then.
    void leave_out(std::size_t number) {
        std::erase_if(request_.fatal, [&](std::size_t fatal) { return fatal > number; });
        request_.fatal.push_back(number);
        request_.skip = number;
    }

    struct OpenPart {
        std::size_t number = 0;
        std::string name;
    };

    Extractor& owner_;
    int file_;
    std::uint64_t output_left_;
    const DecodedSink& sink_;
    ExtractRequest request_;
    std::vector<OpenPart> parts_;  ///< begun and not ended: of an archive, each in the one before
    std::size_t deaths_ = 0;
    Extraction result_ = Extraction::finished;
};

Extractor::Extractor(std::filesystem::path program, WorkerPatience patience)
    : program_(std::move(program)), patience_(patience) {}

Extractor::~Extractor() = default;

void Extractor::start() {
    if (worker_) return;
    worker_ = std::make_unique<WorkerProcess>(program_);
    requests_ = 0;
    ++workers_started_;
}

void Extractor::retire_worn() {
    ++requests_;
    if (requests_ >= patience_.requests || worker_->memory() > patience_.memory) worker_.reset();
}

Extraction Extractor::extract(int file, SourceFormat format, const DecodedSink& sink) {
    struct stat status {};
    if (fstat(file, &status) != 0 || !S_ISREG(status.st_mode) || lseek(file, 0, SEEK_SET) != 0)
        return sink(DecodeRefusal{"", "is no regular file"}) ? Extraction::finished : Extraction::stopped;
    try {
        return Conversation(*this, file, static_cast<std::uint64_t>(status.st_size), format, sink).run();
    } catch (...) {
        worker_.reset();  // it still has things to say
        throw;
    }
}

}  // namespace dateline
