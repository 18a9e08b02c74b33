// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/index_location.h"

namespace dateline {

std::string default_index_folder(const Environment& environment) {
    const auto variable = [&environment](const char* name) {
        const char* value = environment(name);
        return std::string(value == nullptr ? "" : value);
    };
    if (const std::string named = variable("DATELINE_DB"); !named.empty()) return named;
    if (const std::string data = variable("XDG_DATA_HOME"); !data.empty()) return data + "/dateline/index";
    return variable("HOME") + "/.local/share/dateline/index";
}

}  // namespace dateline
