// SPDX-License-Identifier: GPL-2.0-or-later
// dateline-extract: decodes files for dateline-index, which starts it. Not for use by hand.
#include "indexer/decode/decode_file.h"
#include "indexer/extract/worker_loop.h"

int main() {
    dateline::run_worker(&dateline::decode_file);
}
