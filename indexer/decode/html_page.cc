// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/decode/html_page.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

#include "indexer/decode/html_events.h"
#include "indexer/decode/protected_address.h"

namespace dateline {

namespace {

/// Scripts of linked data are kept up to this size, a little more than is read of one.
constexpr std::size_t longest_linked_data = (std::size_t{1} << 20) + 1;

class PageReader : public HtmlHandler {
  public:
    PageReader() : regions_(1) {}

    void start(std::string_view name, std::span<const MarkupAttribute> attributes) override {
        const std::uint32_t around = open_.empty() ? 0 : open_.back();
        const std::uint32_t region = region_for(name, attributes, around);
        open_.push_back(region);
        in_title_ = name == "title";
        in_linked_data_ = name == "script" && has_token(attribute(attributes, "type"), "application/ld+json");
        if (name == "img") ++pictures_;
        if (name != "time" || !in_furniture(region)) metadata_.element(name, attributes);
        blocks_.start(name, attributes);
        if (region != around) blocks_.enter_region(region);
        if (stand_in_ == 0) show_protected_address(attributes);
    }

    void end(std::string_view name) override {
        blocks_.end(name);
        if (name == "title") in_title_ = false;
        if (name == "script" && in_linked_data_) {
            metadata_.linked_data(std::exchange(linked_data_, {}));
            in_linked_data_ = false;
        }
        if (open_.empty()) return;
        if (open_.size() == stand_in_) stand_in_ = 0;
        open_.pop_back();
        blocks_.enter_region(open_.empty() ? 0 : open_.back());
    }

    void text(std::string_view utf8) override {
        if (in_title_) metadata_.title(utf8);
        if (stand_in_ == 0) blocks_.text(utf8);
    }

    void script(std::string_view utf8) override {
        if (!in_linked_data_) return;
        const std::size_t room = longest_linked_data - std::min(longest_linked_data, linked_data_.size());
        linked_data_.append(utf8.substr(0, room));
    }

    HtmlPage take() && {
        HtmlPage page;
        page.blocks = std::move(blocks_).take();
        page.cut = blocks_.is_cut();
        page.regions = std::move(regions_);
        page.metadata = metadata_.take();
        page.pictures = pictures_;
        return page;
    }

  private:
    /// Shows a protected address in place of the element's text.
    void show_protected_address(std::span<const MarkupAttribute> attributes) {
        const std::string address = protected_address(attribute(attributes, "data-cfemail"));
        if (address.empty()) return;
        blocks_.text(address);
        stand_in_ = open_.size();
    }

    /// The region of an element: its own, or that of the element around.
    std::uint32_t region_for(std::string_view name, std::span<const MarkupAttribute> attributes,
                             std::uint32_t around) {
        const PageRole role = page_role(name, attributes);
        if (role == PageRole::plain && !is_container(name)) return around;
        regions_.push_back({around, role});
        return static_cast<std::uint32_t>(regions_.size() - 1);
    }

    /// Looks up at most as many regions as elements can be open.
    [[nodiscard]] bool in_furniture(std::uint32_t region) const {
        for (; region != 0; region = regions_[region].parent)
            if (regions_[region].role >= PageRole::furniture) return true;
        return false;
    }

    MarkupBlocks blocks_;
    HtmlMetadataReader metadata_;
    std::vector<PageRegion> regions_;
    std::vector<std::uint32_t> open_;  ///< the region of each open element
    std::string linked_data_;
    std::size_t pictures_ = 0;
    std::size_t stand_in_ = 0;  ///< open elements up to the one whose text is replaced; 0: none
    bool in_title_ = false;
    bool in_linked_data_ = false;
};

}  // namespace

HtmlPage read_page(std::string_view html) {
    PageReader reader;
    read_html(html, reader);
    return std::move(reader).take();
}

}  // namespace dateline
