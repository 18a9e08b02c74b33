// SPDX-License-Identifier: GPL-2.0-or-later
// Leaks that are none of ours; included once in each program that a leak checker may watch, by the file with
// its entry point.
#pragma once

extern "C" const char* __lsan_default_suppressions();

/// Asked by LeakSanitizer. What fontconfig, below Poppler, keeps for the life of the program is no leak of
/// ours.
extern "C" const char* __lsan_default_suppressions() {
    return "leak:libfontconfig\n";
}
