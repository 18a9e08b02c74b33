// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/extract/extraction_pool.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <exception>

#include "indexer/read/content_hash.h"

namespace dateline {

namespace {

constexpr std::size_t block_bytes = std::size_t{256} * 1024;

class OpenFile {
  public:
    /// Not blocking: a pipe without a writer is refused afterwards, not waited for.
    explicit OpenFile(const std::string& path)
        : number_(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {}
    ~OpenFile() {
        if (number_ >= 0) close(number_);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    [[nodiscard]] int number() const { return number_; }

  private:
    int number_;
};

std::size_t size_of(const Decoded& decoded) {
    const auto* release = std::get_if<DecodedRelease>(&decoded);
    return release == nullptr ? 0 : text_bytes(release->raw);
}

/// Hash of the whole file; empty where it cannot be read, the reason in `problem`.
std::string hash_of_file(int file, std::string& problem) {
    ContentHasher hasher;
    std::string block(block_bytes, '\0');
    off_t offset = 0;
    for (;;) {
        const ssize_t count = pread(file, block.data(), block.size(), offset);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) {
            problem = std::strerror(errno);
            return {};
        }
        if (count == 0) return hasher.digest();
        hasher.add(std::string_view(block).substr(0, static_cast<std::size_t>(count)));
        offset += count;
    }
}

}  // namespace

FileExtraction::~FileExtraction() {
    const std::lock_guard lock(queues_->mutex);
    for (const Decoded& decoded : queue_) queues_->bytes -= size_of(decoded);
    queues_->changed.notify_all();
}

std::optional<Decoded> FileExtraction::next() {
    std::unique_lock lock(queues_->mutex);
    if (!std::exchange(has_turn_, true)) queues_->changed.notify_all();
    queues_->changed.wait(lock, [this] { return done_ || !queue_.empty(); });
    if (queue_.empty()) return std::nullopt;
    Decoded decoded = std::move(queue_.front());
    queue_.pop_front();
    queues_->bytes -= size_of(decoded);
    lock.unlock();
    queues_->changed.notify_all();
    return decoded;
}

/// The file whose turn it is always gets on, or the others would wait for it forever.
bool FileExtraction::push(Decoded decoded) {
    const std::size_t size = size_of(decoded);
    std::unique_lock lock(queues_->mutex);
    queues_->changed.wait(lock, [&] {
        return abandoned_ || queues_->bytes + size <= queues_->most || (has_turn_ && queue_.empty());
    });
    if (abandoned_) return false;
    queues_->bytes += size;
    queue_.push_back(std::move(decoded));
    lock.unlock();
    queues_->changed.notify_all();
    return true;
}

void FileExtraction::abandon() {
    {
        const std::lock_guard lock(queues_->mutex);
        abandoned_ = true;
    }
    queues_->changed.notify_all();
}

void FileExtraction::run(const FileDecoder& decode) {
    try {
        const OpenFile file(request_.path);
        if (file.number() < 0)
            problem_ = std::strerror(errno);
        else
            decode_open_file(file.number(), decode);
    } catch (const std::exception& error) {
        problem_ = error.what();
    }
    {
        const std::lock_guard lock(queues_->mutex);
        done_ = true;
    }
    queues_->changed.notify_all();
}

void FileExtraction::decode_open_file(int file, const FileDecoder& decode) {
    struct stat info {};
    if (fstat(file, &info) != 0 || !S_ISREG(info.st_mode)) {
        problem_ = "is a pipe or device, but its format is read at any place: save it as a file first";
        return;
    }
    hash_ = hash_of_file(file, problem_);
    unchanged_ = !hash_.empty() && hash_ == request_.known_hash;
    if (hash_.empty() || unchanged_) return;
    decode(file, request_, [this](Decoded decoded) { return push(std::move(decoded)); });
}

ExtractionPool::ExtractionPool(unsigned threads, std::function<FileDecoder()> make_decoder,
                               std::size_t queued_bytes)
    : make_decoder_(std::move(make_decoder)), queues_(std::make_shared<DecodedQueues>(queued_bytes)) {
    for (unsigned i = 0; i < std::max(1U, threads); ++i) threads_.emplace_back([this] { work(); });
}

ExtractionPool::~ExtractionPool() {
    {
        const std::lock_guard lock(mutex_);
        closed_ = true;
        waiting_.clear();
        for (const auto& extraction : running_) extraction->abandon();
    }
    wake_.notify_all();
    for (std::thread& thread : threads_) thread.join();
}

std::shared_ptr<FileExtraction> ExtractionPool::submit(FileToDecode request) {
    auto extraction = std::make_shared<FileExtraction>(std::move(request), queues_);
    {
        const std::lock_guard lock(mutex_);
        waiting_.push_back(extraction);
    }
    wake_.notify_one();
    return extraction;
}

void ExtractionPool::work() {
    FileDecoder decode;
    for (;;) {
        std::unique_lock lock(mutex_);
        wake_.wait(lock, [this] { return closed_ || !waiting_.empty(); });
        if (closed_) return;
        const std::shared_ptr<FileExtraction> extraction = std::move(waiting_.front());
        waiting_.pop_front();
        running_.push_back(extraction);
        lock.unlock();
        extraction->run([&](int file, const FileToDecode& request, const DecodedSink& sink) {
            if (!decode) decode = make_decoder_();
            decode(file, request, sink);
        });
        lock.lock();
        std::erase(running_, extraction);
    }
}

}  // namespace dateline
