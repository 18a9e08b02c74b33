# SPDX-License-Identifier: GPL-2.0-or-later
# Every library we link, as an imported target. docs/DEPENDENCIES.md says why each is here.
find_package(Threads REQUIRED)
find_package(Boost 1.74 REQUIRED COMPONENTS program_options)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(LibArchive REQUIRED)
find_package(nlohmann_json REQUIRED)

# Debian's Xapian package sets variables only.
find_package(Xapian REQUIRED CONFIG)
add_library(Xapian::Xapian INTERFACE IMPORTED)
target_link_libraries(Xapian::Xapian INTERFACE ${XAPIAN_LIBRARIES})
target_include_directories(Xapian::Xapian SYSTEM INTERFACE ${XAPIAN_INCLUDE_DIR})

find_path(XXHASH_INCLUDE_DIR xxhash.h REQUIRED)
find_library(XXHASH_LIBRARY xxhash REQUIRED)
add_library(xxhash::xxhash INTERFACE IMPORTED)
target_link_libraries(xxhash::xxhash INTERFACE "${XXHASH_LIBRARY}")
target_include_directories(xxhash::xxhash SYSTEM INTERFACE "${XXHASH_INCLUDE_DIR}")

find_package(LibXml2 2.9 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(POPPLER_CPP REQUIRED IMPORTED_TARGET poppler-cpp)
add_library(Poppler::cpp ALIAS PkgConfig::POPPLER_CPP)
pkg_check_modules(SECCOMP REQUIRED IMPORTED_TARGET libseccomp)
add_library(Seccomp::seccomp ALIAS PkgConfig::SECCOMP)

find_path(CSV_INCLUDE_DIR csv.h REQUIRED)
find_library(CSV_LIBRARY csv REQUIRED)
add_library(csv::csv INTERFACE IMPORTED)
target_link_libraries(csv::csv INTERFACE "${CSV_LIBRARY}")
target_include_directories(csv::csv SYSTEM INTERFACE "${CSV_INCLUDE_DIR}")
