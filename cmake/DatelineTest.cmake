# SPDX-License-Identifier: GPL-2.0-or-later
# dateline_add_test(NAME schema LABEL unit SOURCES a_test.cc ... LINK lib ...)
# One executable an area; CTest runs it as one test named after the area.
find_package(Boost 1.74 REQUIRED COMPONENTS unit_test_framework)

function(dateline_add_test)
  cmake_parse_arguments(ARG "" "NAME;LABEL" "SOURCES;LINK" ${ARGN})
  string(REPLACE "." "_" target "test_${ARG_NAME}")
  add_executable(${target} ${ARG_SOURCES})
  foreach(source IN LISTS ARG_SOURCES)
    get_filename_component(path "${source}" ABSOLUTE)
    set_property(GLOBAL APPEND PROPERTY DATELINE_TEST_SOURCES "${path}")
  endforeach()
  target_link_libraries(${target} PRIVATE dateline_build_flags dateline_test_support ${ARG_LINK})
  if(DATELINE_PRECOMPILE)
    target_precompile_headers(${target} REUSE_FROM dateline_test_support)
  endif()
  # Sanitized, a test takes up to four times as long to compile with optimising as without.
  if(DATELINE_SANITIZE)
    target_compile_options(${target} PRIVATE -O0)
  endif()
  set(options --color_output=no)
  # A sanitizer reports a fault better than Boost.Test's signal handlers, which would take it away.
  if(DATELINE_SANITIZE)
    list(APPEND options --catch_system_errors=no)
  endif()
  add_test(NAME ${ARG_NAME} COMMAND ${target} ${options})
  set_tests_properties(${ARG_NAME} PROPERTIES LABELS "${ARG_LABEL}"
    TIMEOUT 600 ENVIRONMENT "DATELINE_BIN_DIR=${PROJECT_BINARY_DIR};DATELINE_SOURCE_DIR=${PROJECT_SOURCE_DIR}")
endfunction()

# Fails where a file of tests below the folder is in no program: its tests would never run, and nobody would know.
function(dateline_check_tests_are_built folder)
  file(GLOB_RECURSE files CONFIGURE_DEPENDS "${folder}/*_test.cc")
  get_property(built GLOBAL PROPERTY DATELINE_TEST_SOURCES)
  foreach(file IN LISTS files)
    if(NOT file IN_LIST built)
      message(FATAL_ERROR "${file} is in no test program; name it in the CMakeLists.txt beside it")
    endif()
  endforeach()
endfunction()
