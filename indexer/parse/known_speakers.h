// SPDX-License-Identifier: GPL-2.0-or-later
// The people of one release: who `she`, `Caruso` and `Mr. Caruso` are.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/parse/attribution.h"
#include "schema/release.h"

namespace dateline {

/// Names in full, with roles, in the order in which they speak. Not thread-safe; one for each release.
class KnownSpeakers {
  public:
    explicit KnownSpeakers(const Release& release) : release_(release) {}

    /// Name and role of the speaker whom `said` names: a short name becomes the full one of somebody who
    /// spoke before or is named in the release, a pronoun the person who was named last, the company the
    /// issuer. The role is that of an earlier quote where this one gives none.
    [[nodiscard]] Attribution resolved(Attribution said, const Paragraph& paragraph);

  private:
    struct Person {
        std::string name;
        std::string role;
    };

    Person* spoke_before(std::string_view name);
    Person named_in_text(const std::string& name);
    Person named_last(const Paragraph& paragraph) const;

    const Release& release_;
    std::vector<Person> people_;
    std::size_t last_ = 0;  ///< who spoke last
    std::map<std::string, Person, std::less<>> found_;
};

}  // namespace dateline
