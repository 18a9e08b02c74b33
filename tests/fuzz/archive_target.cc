// SPDX-License-Identifier: GPL-2.0-or-later
// An archive of any members -> its parts, in order, within its budget.
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <string>
#include <variant>

#include "indexer/decode/archive_members.h"
#include "indexer/extract/archive_walk.h"
#include "indexer/extract/frame_channel.h"
#include "schema/utf8.h"
#include "tests/fuzz/fuzz_targets.h"
#include "tests/fuzz/promises.h"

namespace dateline::test {

namespace {

/// Parts that are open at a time: a file in an archive in two others.
constexpr int deepest = 4;

/// Archives in archives, and what a library unpacks before it is counted.
constexpr std::uint64_t most_unpacked = 2 * ArchiveBudget::always_granted;

Descriptor file_with(std::string_view bytes) {
    Descriptor file(memfd_create("archive", MFD_CLOEXEC));
    require(file.get() >= 0, "memory files can be had");
    require(write(file.get(), bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()), "bytes fit");
    require(lseek(file.get(), 0, SEEK_SET) == 0, "a file has a beginning");
    return file;
}

/// Takes a walk's events and requires that they make sense together.
class WalkWitness {
  public:
    WalkEvents events() {
        return {[this](const std::string& name) { begin(name); }, [this] { end(); }, [] {},
                [](const Decoded& one) { return take(one); }};
    }

    ContentDecoder decoder() {
        return [this](SourceFormat /*format*/, std::string_view bytes, const DecodedSink& sink) {
            require(open_ > 0, "only a part is decoded");
            unpacked_ += bytes.size();
            require(unpacked_ <= most_unpacked, "what an archive unpacks to is bounded");
            return sink(DecodeRefusal{"", "is not looked into"});
        };
    }

  private:
    void begin(const std::string& name) {
        require(is_valid_utf8(name) && !name.empty(), "a part has a name in well-formed UTF-8");
        require(++open_ <= deepest, "archives are followed to a depth");
    }
    void end() { require(open_-- > 0, "what ends has begun"); }
    static bool take(const Decoded& one) {
        if (const auto* release = std::get_if<DecodedRelease>(&one)) {
            require_sound(release->raw, most_unpacked);
            return true;
        }
        const auto& refusal = std::get<DecodeRefusal>(one);
        require(is_valid_utf8(refusal.name) && is_valid_utf8(refusal.reason),
                "refusals are well-formed UTF-8");
        require(!refusal.reason.empty(), "a refusal gives its reason");
        return true;
    }

    int open_ = 0;
    std::uint64_t unpacked_ = 0;
};

}  // namespace

void fuzz_archive(std::string_view bytes) {
    const Descriptor file = file_with(bytes);
    WalkWitness witness;
    walk_archive(file.get(), {}, witness.decoder(), witness.events());
}

}  // namespace dateline::test
