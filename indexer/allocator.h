// SPDX-License-Identifier: GPL-2.0-or-later
// The allocator of the C library, kept from holding what nobody uses any more.
#pragma once

namespace dateline {

/// To be called once, before other threads run. glibc has eight arenas a processor, each of which keeps what
/// its threads freed, and raises the size from which blocks are given back when they are freed.
void keep_allocator_small();

/// Gives back what is free: between two parts of a run that need memory for different things.
void give_back_memory();

}  // namespace dateline
