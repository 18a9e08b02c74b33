// SPDX-License-Identifier: GPL-2.0-or-later
// Preloading: what libraries would load from files later, loaded while files can still be opened.
#pragma once

namespace dateline {

/// To be called once, before enter_sandbox(). What it loads stays for the life of the process. Without it the
/// text of every PDF is empty: poppler converts by iconv, which loads its tables when they are first used.
void preload_libraries();

}  // namespace dateline
