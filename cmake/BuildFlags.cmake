# SPDX-License-Identifier: GPL-2.0-or-later
# Warnings, sanitizers and coverage for our own code, on one INTERFACE target linked PRIVATE.
add_library(dateline_build_flags INTERFACE)
target_compile_features(dateline_build_flags INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)
target_include_directories(dateline_build_flags INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(dateline_build_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Werror)
# GCC 12 sees overlapping copies in std::string's operator+ (GCC bug 105329) and strings used uninitialised after
# inlining std::string::find (GCC bug 105562).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(dateline_build_flags INTERFACE -Wno-restrict -Wno-maybe-uninitialized)
endif()
# The tables of phrases are sorted while compiling, which takes Clang more steps than it allows unasked.
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  target_compile_options(dateline_build_flags INTERFACE -fconstexpr-steps=100000000)
endif()
target_compile_definitions(dateline_build_flags INTERFACE
  $<$<OR:$<CONFIG:Debug>,$<BOOL:${DATELINE_FUZZ}>>:_GLIBCXX_ASSERTIONS>)

if(DATELINE_SANITIZE)
  target_compile_options(dateline_build_flags INTERFACE
    "-fsanitize=${DATELINE_SANITIZE}" -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(dateline_build_flags INTERFACE "-fsanitize=${DATELINE_SANITIZE}")
endif()
if(DATELINE_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang" OR DATELINE_BUILD_TESTS)
    message(FATAL_ERROR "DATELINE_FUZZ wants clang++ and DATELINE_BUILD_TESTS off: cmake --preset fuzz")
  endif()
  target_compile_options(dateline_build_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(DATELINE_COVERAGE)
  target_compile_options(dateline_build_flags INTERFACE --coverage -O0)
  target_link_options(dateline_build_flags INTERFACE --coverage)
endif()

# What most sources include, compiled once: a quarter off a debug build. Only where it is asked for, so that the other
# builds tell which source lacks an #include.
set(DATELINE_COMMON_HEADERS <algorithm> <array> <chrono> <filesystem> <functional> <map> <memory> <optional> <ostream>
  <span> <sstream> <string> <string_view> <variant> <vector> <xapian.h>)
if(DATELINE_PRECOMPILE)
  file(WRITE "${PROJECT_BINARY_DIR}/precompiled.cc" "")
  add_library(dateline_precompiled OBJECT "${PROJECT_BINARY_DIR}/precompiled.cc")
  target_link_libraries(dateline_precompiled PRIVATE dateline_build_flags Xapian::Xapian)
  target_precompile_headers(dateline_precompiled PRIVATE ${DATELINE_COMMON_HEADERS})
endif()

# One internal static library: sources by name, headers compiled alone by a check target.
function(dateline_add_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;HEADERS;LINK;PRIVATE_LINK" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_sources(${name} PUBLIC FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${ARG_HEADERS})
  target_link_libraries(${name} PUBLIC ${ARG_LINK} PRIVATE dateline_build_flags ${ARG_PRIVATE_LINK})
  target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}")
  target_compile_features(${name} PUBLIC cxx_std_20)
  if(DATELINE_PRECOMPILE)
    target_precompile_headers(${name} REUSE_FROM dateline_precompiled)
  endif()
  set_target_properties(${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
endfunction()
