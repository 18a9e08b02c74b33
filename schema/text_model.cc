// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/text_model.h"

#include <xapian.h>

namespace dateline {

namespace {
constexpr const char* model_key = "dateline:text-model";
constexpr const char* plain_value = "plain";
}  // namespace

void stamp_text_model(Xapian::WritableDatabase& database, TextModel model) {
    database.set_metadata(model_key, model == TextModel::plain ? plain_value : "");
}

TextModel text_model(const Xapian::Database& database) {
    return database.get_metadata(model_key) == plain_value ? TextModel::plain : TextModel::releases;
}

}  // namespace dateline
