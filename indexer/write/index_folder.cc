// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/write/index_folder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <cstring>
#include <fstream>
#include <vector>

namespace dateline {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view stub_name = "XAPIANDB";
constexpr std::string_view new_stub_name = "XAPIANDB.new";
constexpr std::string_view database_mark = "iamglass";  ///< of Xapian, in each of its database folders
constexpr std::string_view generation_prefix = "index.";
constexpr std::string_view shard_prefix = "shard.";
constexpr std::string_view scratch_name = "scratch";
constexpr std::string_view lock_name = "lock";
constexpr std::string_view unfinished_name = "unfinished";  ///< in a generation with shards
/// How long a superseded generation is kept for readers that are opening its tables one after another.
constexpr std::chrono::seconds grace{10};

std::string failure(std::string_view what, const fs::path& path) {
    return std::string(what) + " " + path.string() + ": " + std::strerror(errno);
}

/// A file descriptor closed at the end of its scope.
class Descriptor {
  public:
    Descriptor(const fs::path& path, int flags) : value_(open(path.c_str(), flags | O_CLOEXEC, 0666)) {}
    ~Descriptor() {
        if (value_ >= 0) close(value_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int value() const { return value_; }

  private:
    int value_;
};

/// The number of a generation's folder name; 0 for any other name.
unsigned generation_number(const fs::path& path) {
    const std::string name = path.filename().string();
    if (!name.starts_with(generation_prefix)) return 0;
    unsigned number = 0;
    const char* end = name.data() + name.size();
    const auto [stop, error] = std::from_chars(name.data() + generation_prefix.size(), end, number);
    return error == std::errc() && stop == end ? number : 0;
}

void sync_file(const fs::path& path) {
    const Descriptor file(path, O_RDONLY);
    if (file.value() < 0 || fsync(file.value()) != 0) throw IndexFolderError(failure("cannot sync", path));
}

void write_file(const fs::path& path, const std::string& content) {
    const Descriptor file(path, O_WRONLY | O_CREAT | O_TRUNC);
    const bool written = file.value() >= 0 && write(file.value(), content.data(), content.size()) ==
                                                  static_cast<ssize_t>(content.size());
    if (!written || fsync(file.value()) != 0) throw IndexFolderError(failure("cannot write", path));
}

/// Gives a stub its content, at once or not at all.
void replace_stub(const fs::path& folder, std::string_view name, const std::string& content) {
    const fs::path new_stub = folder / new_stub_name;
    write_file(new_stub, content);
    std::error_code error;
    fs::rename(new_stub, folder / name, error);
    if (error) throw IndexFolderError("cannot replace " + (folder / name).string() + ": " + error.message());
}

/// Makes the generation of that name the current one: with one stub for who reads all of it, and one for each
/// shard, which are behind for a moment.
void name_generation(const fs::path& folder, const std::string& name) {
    const Generation generation(folder / name);
    std::string all;
    std::vector<std::string> lines;
    for (const fs::path& database : generation.databases()) {
        lines.push_back("auto " + database.lexically_relative(folder).string() + "\n");
        all += lines.back();
    }
    replace_stub(folder, stub_name, all);
    if (generation.sharded())
        for (std::size_t i = 0; i < lines.size(); ++i) replace_stub(folder, shard_name(i), lines[i]);
    sync_folder(folder);
}

/// A name that an index folder has beside its stub; scripts/serve-shards writes what begins with `servers`.
bool is_own_name(const fs::path& path) {
    const std::string name = path.filename().string();
    return name == "servers" || name == "servers.log" || name == lock_name || name == scratch_name ||
           name == new_stub_name || generation_number(path) != 0 || name.starts_with(shard_prefix);
}

bool is_ours(const fs::path& folder) {
    bool empty = true;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        if (entry.path().filename() == stub_name) return true;
        empty = empty && is_own_name(entry.path());
    }
    return empty;
}

void remove_quietly(const fs::path& path) {
    std::error_code ignored;
    fs::remove_all(path, ignored);
}

}  // namespace

bool is_index_folder(const fs::path& folder) {
    std::error_code error;
    if (fs::is_regular_file(folder / stub_name, error) || fs::is_regular_file(folder / database_mark, error))
        return true;
    if (!fs::is_regular_file(folder / lock_name, error)) return false;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
        if (!is_own_name(it->path())) return false;
    return !error;
}

void mark_unfinished(const Generation& generation) {
    write_file(generation.folder() / unfinished_name, "");
    sync_folder(generation.folder());
}

void clear_unfinished(const Generation& generation) {
    std::error_code error;
    fs::remove(generation.folder() / unfinished_name, error);
    if (error)
        throw IndexFolderError("cannot remove " + (generation.folder() / unfinished_name).string() + ": " +
                               error.message());
    sync_folder(generation.folder());
}

bool is_unfinished(const Generation& generation) {
    std::error_code error;
    return fs::exists(generation.folder() / unfinished_name, error);
}

void sync_folder(const fs::path& folder) {
    const Descriptor directory(folder, O_RDONLY | O_DIRECTORY);
    if (directory.value() < 0 || fsync(directory.value()) != 0)
        throw IndexFolderError(failure("cannot sync", folder));
}

IndexFolder::IndexFolder(fs::path folder) : folder_(std::move(folder)), scratch_(folder_ / scratch_name) {
    std::error_code error;
    fs::create_directories(folder_, error);
    if (error)
        throw IndexFolderError("cannot make the index folder " + folder_.string() + ": " + error.message());
    if (!fs::is_directory(folder_)) throw IndexFolderError(folder_.string() + " is not a folder");
    if (!is_ours(folder_))
        throw IndexFolderError(folder_.string() +
                               " holds other files and no index; name an empty or a new folder with --db");
    take_lock();
    mend_stub();
    clear_leftovers();
    fs::create_directory(scratch_, error);
    if (error) throw IndexFolderError("cannot make " + scratch_.string() + ": " + error.message());
}

IndexFolder::~IndexFolder() {
    remove_quietly(scratch_);
    if (lock_ >= 0) close(lock_);
}

void IndexFolder::take_lock() {
    const fs::path path = folder_ / lock_name;
    lock_ = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (lock_ < 0) throw IndexFolderError(failure("cannot open", path));
    if (flock(lock_, LOCK_EX | LOCK_NB) != 0) {
        std::string holder;
        std::getline(std::ifstream(path), holder);
        close(lock_);
        lock_ = -1;
        throw IndexLockedError("another dateline-index is writing to " + folder_.string() +
                               (holder.empty() ? "" : " (process " + holder + ")"));
    }
    const std::string holder = std::to_string(getpid()) + "\n";
    if (ftruncate(lock_, 0) != 0 || write(lock_, holder.data(), holder.size()) < 0)
        throw IndexFolderError(failure("cannot write", path));
}

std::optional<Generation> IndexFolder::current() const {
    std::ifstream stub(folder_ / stub_name);
    std::string type;
    std::string name;
    if (!(stub >> type >> name) || type != "auto") return std::nullopt;
    name.resize(std::min(name.find('/'), name.size()));
    if (generation_number(name) == 0) return std::nullopt;
    return Generation(folder_ / name);
}

void IndexFolder::mend_stub() {
    if (current()) return;
    unsigned newest = 0;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder_))
        if (entry.is_directory()) newest = std::max(newest, generation_number(entry.path()));
    if (newest == 0) {
        if (fs::exists(folder_ / stub_name))
            throw IndexFolderError((folder_ / stub_name).string() + " is damaged: it names no index");
        return;
    }
    name_generation(folder_, std::string(generation_prefix) + std::to_string(newest));
    mended_ = true;
}

void IndexFolder::clear_leftovers() const {
    remove_quietly(scratch_);
    const std::optional<Generation> now = current();
    const unsigned number = now ? generation_number(now->folder()) : 0;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder_)) {
        const unsigned found = generation_number(entry.path());
        if (found == 0 || found == number) continue;
        std::error_code error;
        const fs::file_time_type changed = fs::last_write_time(entry.path(), error);
        const bool unpublished = found > number;
        if (unpublished || (!error && fs::file_time_type::clock::now() - changed > grace))
            remove_quietly(entry.path());
    }
}

void IndexFolder::publish(const fs::path& built) {
    const std::optional<Generation> before = current();
    const unsigned number = before ? generation_number(before->folder()) : 0;
    const std::string name = std::string(generation_prefix) + std::to_string(number + 1);
    const fs::path target = folder_ / name;
    const Generation generation(built);
    for (const fs::path& database : generation.databases()) {
        for (const fs::directory_entry& entry : fs::directory_iterator(database)) sync_file(entry.path());
        sync_folder(database);
    }
    sync_folder(built);
    std::error_code error;
    fs::rename(built, target, error);
    if (error)
        throw IndexFolderError("cannot move the new index to " + target.string() + ": " + error.message());
    sync_folder(folder_);
    name_generation(folder_, name);
    if (before)  // its grace begins now
        fs::last_write_time(before->folder(), fs::file_time_type::clock::now(), error);
}

}  // namespace dateline
