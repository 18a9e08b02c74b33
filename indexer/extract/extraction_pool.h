// SPDX-License-Identifier: GPL-2.0-or-later
// FileExtraction pool: files decoded ahead of their turn by several threads, their releases taken in order.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "indexer/decode/decoded.h"
#include "indexer/read/source_format.h"

namespace dateline {

/// A file to decode.
struct FileToDecode {
    std::string path;
    SourceFormat format = SourceFormat::text;
    std::string known_hash;  ///< content_hash() of its bytes when it was last read whole; empty: never
};

/// Decodes an open file in the calling thread and hands the results to the sink until that returns false. The
/// file's offset is at its beginning. Not thread-safe: every thread of a pool makes its own.
using FileDecoder = std::function<void(int file, const FileToDecode& request, const DecodedSink& sink)>;

/// Text that is decoded ahead of its turn, of all files together, where nobody says otherwise.
inline constexpr std::size_t default_queued_bytes = std::size_t{32} * 1024 * 1024;

/// What the files of a pool share: how much text of theirs waits, and the lock of their queues.
struct DecodedQueues {
    explicit DecodedQueues(std::size_t most_bytes) : most(most_bytes) {}

    std::mutex mutex;
    std::condition_variable changed;
    std::size_t bytes = 0;
    const std::size_t most;
};

/// The results of one file. Taken by one thread while another produces them.
class FileExtraction {
  public:
    FileExtraction(FileToDecode request, std::shared_ptr<DecodedQueues> queues)
        : request_(std::move(request)), queues_(std::move(queues)) {}
    ~FileExtraction();
    FileExtraction(const FileExtraction&) = delete;
    FileExtraction& operator=(const FileExtraction&) = delete;

    /// The next release or refusal, in the file's order; waits for it. Nothing at the end.
    [[nodiscard]] std::optional<Decoded> next();

    /// After the end: content_hash() of the file's bytes as they are on disk.
    [[nodiscard]] const std::string& hash() const { return hash_; }
    /// After the end: the bytes are those of `known_hash`; nothing was decoded.
    [[nodiscard]] bool unchanged() const { return unchanged_; }
    /// After the end: why the file could not be read; empty when it could.
    [[nodiscard]] const std::string& problem() const { return problem_; }

  private:
    friend class ExtractionPool;

    void run(const FileDecoder& decode);
    void decode_open_file(int file, const FileDecoder& decode);
    [[nodiscard]] bool push(Decoded decoded);
    void abandon();

    const FileToDecode request_;
    const std::shared_ptr<DecodedQueues> queues_;
    std::deque<Decoded> queue_;
    bool has_turn_ = false;  ///< somebody takes its results
    bool done_ = false;
    bool abandoned_ = false;
    bool unchanged_ = false;
    std::string hash_;
    std::string problem_;
};

/// Threads that decode the files submitted, in the order of submission. Thread-safe.
class ExtractionPool {
  public:
    /// `make_decoder` is called once in every thread, when its first file comes. Decoding waits while
    /// `queued_bytes` of text wait for their turn.
    ExtractionPool(unsigned threads, std::function<FileDecoder()> make_decoder,
                   std::size_t queued_bytes = default_queued_bytes);
    /// Gives up what is under way.
    ~ExtractionPool();
    ExtractionPool(const ExtractionPool&) = delete;
    ExtractionPool& operator=(const ExtractionPool&) = delete;

    [[nodiscard]] std::shared_ptr<FileExtraction> submit(FileToDecode request);

  private:
    void work();

    const std::function<FileDecoder()> make_decoder_;
    const std::shared_ptr<DecodedQueues> queues_;
    std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<std::shared_ptr<FileExtraction>> waiting_;
    std::vector<std::shared_ptr<FileExtraction>> running_;
    bool closed_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace dateline
