// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/extract/archive_walk.h"

#include <unistd.h>

#include <algorithm>
#include <optional>
#include <utility>
#include <variant>

#include "indexer/decode/archive_members.h"
#include "indexer/read/byte_stream.h"
#include "indexer/read/record_stream.h"

namespace dateline {

namespace {

/// Longest member decoded as a whole; records are read one by one from members of any length.
constexpr std::size_t longest_member = std::size_t{64} * 1024 * 1024;

/// Archives inside one another: a day's archive of a month's of a year's.
constexpr int deepest_archive = 3;

constexpr std::size_t first_bytes = 4096;

std::string joined(const std::string& outer, const std::string& inner) {
    if (outer.empty() || inner.empty()) return outer + inner;
    return outer + "!" + inner;
}

class ArchiveWalk {
  public:
    ArchiveWalk(const PartsDone& done, const ContentDecoder& decode, const WalkEvents& events)
        : done_(done), decode_(decode), events_(events) {}

    void walk_file(int file) {
        const auto size = static_cast<std::uint64_t>(lseek(file, 0, SEEK_END));
        ArchiveBudget budget(size, events_.next_document);
        try {
            ArchiveMembers members(file, budget);
            walk(members, budget, "", 1);
        } catch (const ReadError& error) {
            refuse("", error.what());
        }
    }

  private:
    void walk(ArchiveMembers& members, ArchiveBudget& budget, const std::string& archive, int depth) {
        events_.next_document();
        while (std::optional<ArchiveMember> member = members.next()) {
            member->name = joined(archive, member->name);
            const std::optional<SourceFormat> format = format_of(member->name);
            if (!format)
                refuse(member->name, "is of no format that is read", false);
            else
                visit(*member, *format, members, budget, depth);
            events_.next_document();
        }
    }

    void visit(const ArchiveMember& member, SourceFormat format, ArchiveMembers& members,
               ArchiveBudget& budget, int depth) {
        const std::size_t number = ++parts_;
        const bool is_new = number > done_.first;
        // An archive among the parts done may hold some that are not.
        if (!is_new && (is_fatal(number) || format != SourceFormat::archive)) return;
        if (is_new) events_.begin_part(member.name);
        try {
            if (member.is_encrypted)
                refuse(member.name, "is encrypted");
            else
                decode_member(member, format, members, budget, depth, is_new);
        } catch (const ReadError& error) {
            if (budget.is_spent()) throw;
            refuse(member.name, error.what());
        }
        if (is_new) events_.end_part();
    }

    [[nodiscard]] bool is_fatal(std::size_t number) const {
        return std::find(done_.fatal.begin(), done_.fatal.end(), number) != done_.fatal.end();
    }

    void decode_member(const ArchiveMember& member, SourceFormat format, ArchiveMembers& members,
                       ArchiveBudget& budget, int depth, bool is_new) {
        ByteStream stream([&members] { return members.read(); });
        if (format == SourceFormat::jsonl || format == SourceFormat::csv)
            return decode_records(member.name, format, stream, budget);
        const std::string bytes = read_all(stream, longest_member);
        format = format_of_content(format, std::string_view(bytes).substr(0, first_bytes));
        if (format == SourceFormat::archive) return walk_inside(member.name, bytes, budget, depth + 1);
        if (!is_new) return;
        decode_(format, bytes, [&](Decoded one) { return pass_on(member.name, std::move(one)); });
    }

    void walk_inside(const std::string& name, const std::string& bytes, ArchiveBudget& budget, int depth) {
        if (depth > deepest_archive) return refuse(name, "is an archive inside more than two others");
        ArchiveMembers members(bytes, budget);
        walk(members, budget, name, depth);
    }

    void decode_records(const std::string& name, SourceFormat format, ByteStream& stream,
                        ArchiveBudget& budget) {
        const auto records = open_records(format, stream, done_.fields);
        while (std::optional<StreamedRecord> streamed = records->next()) {
            events_.next_document();
            budget.spend_bytes(streamed->bytes);
            const std::string place = std::to_string(streamed->line);
            if (const auto* problem = std::get_if<RecordProblem>(&streamed->content)) {
                refuse(joined(name, place), problem->reason);
                continue;
            }
            Record& record = std::get<Record>(streamed->content);
            const std::string& part = record.id.empty() ? place : record.id;
            pass_on(name, DecodedRelease{part, record.id, std::move(record.raw)});
        }
    }

    bool pass_on(const std::string& member, Decoded one) {
        std::visit([&](auto& value) { value.name = joined(member, value.name); }, one);
        return events_.sink(std::move(one));
    }

    /// Says it once: not again on a walk that only passes over that place.
    void refuse(const std::string& name, std::string reason, bool is_failure = true) {
        if (parts_ < done_.first) return;
        events_.sink(DecodeRefusal{name, std::move(reason), is_failure});
    }

    const PartsDone& done_;
    const ContentDecoder& decode_;
    const WalkEvents& events_;
    std::size_t parts_ = 0;
};

}  // namespace

void walk_archive(int file, const PartsDone& done, const ContentDecoder& decode, const WalkEvents& events) {
    ArchiveWalk(done, decode, events).walk_file(file);
}

}  // namespace dateline
