// SPDX-License-Identifier: GPL-2.0-or-later
#define BOOST_TEST_MODULE dateline
#include <boost/test/unit_test.hpp>

#include "tests/support/leaks_of_libraries.h"
