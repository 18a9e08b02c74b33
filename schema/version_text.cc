// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/version_text.h"

#include <unicode/uchar.h>
#include <unicode/uversion.h>
#include <xapian.h>

#include <array>
#include <boost/version.hpp>

#include "schema/database_version.h"

namespace dateline {

std::string version_text(std::string_view program) {
    UVersionInfo icu;
    u_getVersion(icu);
    std::array<char, U_MAX_VERSION_STRING_LENGTH> icu_text{};
    u_versionToString(icu, icu_text.data());
    std::string boost = std::to_string(BOOST_VERSION / 100000) + "." +
                        std::to_string(BOOST_VERSION / 100 % 1000) + "." +
                        std::to_string(BOOST_VERSION % 100);
    return std::string(program) + " " + DATELINE_VERSION + "\n" +  //
           "Xapian " + Xapian::version_string() + ", ICU " + icu_text.data() + ", Boost " + boost + "\n" +
           "index format " + std::to_string(database_version) + "\n";
}

}  // namespace dateline
