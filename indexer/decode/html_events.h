// SPDX-License-Identifier: GPL-2.0-or-later
// HTML events: a page of any quality -> elements and text in order, never a tree.
#pragma once

#include <span>
#include <string_view>

#include "indexer/decode/markup_style.h"

namespace dateline {

/// Takes the events of a page. Element names are in lower case; every start has its end, for void elements
/// too. Views are valid during the call.
class HtmlHandler {
  public:
    virtual ~HtmlHandler() = default;

    virtual void start(std::string_view name, std::span<const MarkupAttribute> attributes) = 0;
    virtual void end(std::string_view name) = 0;

    /// Text of the page with its references resolved, in pieces of any size.
    virtual void text(std::string_view utf8) = 0;

    /// Content of `<script>` and `<style>`, in pieces of any size.
    virtual void script(std::string_view utf8) = 0;
};

/// Reads a page of well-formed UTF-8, mending its tags as browsers do. Nothing is fetched, no entity but
/// HTML's own is known, errors are silent. Elements below 250 levels are taken as empty ones with their text
/// behind them; of a tag the first 16 KiB and 200 attributes are read. Time is linear in the size of
/// `html`, memory beyond the events' is bounded. Throws what the handler throws.
void read_html(std::string_view html, HtmlHandler& handler);

}  // namespace dateline
