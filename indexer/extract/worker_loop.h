// SPDX-License-Identifier: GPL-2.0-or-later
// The worker's side: requests in, releases out.
#pragma once

#include "indexer/extract/frame_channel.h"

namespace dateline {

/// Answers requests until the other side closes the connection. Throws ChannelError where it breaks.
void serve_requests(FrameChannel& channel);

}  // namespace dateline
