// SPDX-License-Identifier: GPL-2.0-or-later
#include <linux/landlock.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "indexer/extract/sandbox.h"

namespace dateline {

namespace {

/// The kernel's struct landlock_ruleset_attr as of version 6 of its interface; the header that we build with
/// may know less. Older kernels take the beginning of it.
struct Ruleset {
    std::uint64_t files;
    std::uint64_t network;
    std::uint64_t scopes;
};

/// What each version of the interface added.
struct Version {
    std::uint64_t files;
    std::uint64_t network;
    std::uint64_t scopes;
    std::size_t size;  ///< of the structure that it takes
};

constexpr std::uint64_t first_bits(unsigned count) {
    return (std::uint64_t{1} << count) - 1;
}

constexpr std::array<Version, 7> versions{{
    {0, 0, 0, 0},
    {first_bits(13), 0, 0, 8},   // 1: all up to LANDLOCK_ACCESS_FS_MAKE_SYM
    {first_bits(14), 0, 0, 8},   // 2: REFER
    {first_bits(15), 0, 0, 8},   // 3: TRUNCATE
    {first_bits(15), 3, 0, 16},  // 4: NET_BIND_TCP, NET_CONNECT_TCP
    {first_bits(16), 3, 0, 16},  // 5: IOCTL_DEV
    {first_bits(16), 3, 3, 24},  // 6: SCOPE_ABSTRACT_UNIX_SOCKET, SCOPE_SIGNAL
}};

}  // namespace

bool forbid_files() {
    const long known = syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (known < 1) return false;
    const Version& version =
        versions[std::min<std::size_t>(static_cast<std::size_t>(known), versions.size() - 1)];
    const Ruleset rules{version.files, version.network, version.scopes};
    const long ruleset = syscall(SYS_landlock_create_ruleset, &rules, version.size, 0);
    if (ruleset < 0) return false;
    const bool done = syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
    close(static_cast<int>(ruleset));
    return done;
}

}  // namespace dateline
