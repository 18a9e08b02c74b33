// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/result_writer.h"

#include <array>
#include <utility>

#include "searcher/output/csv_writer.h"
#include "searcher/output/json_writer.h"
#include "searcher/output/text_writer.h"
#include "searcher/output/trec_writer.h"

namespace dateline {

std::optional<OutputFormat> output_format(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, OutputFormat>, 5> formats{
        {{"text", OutputFormat::text},
         {"json", OutputFormat::json},
         {"jsonl", OutputFormat::jsonl},
         {"csv", OutputFormat::csv},
         {"trec", OutputFormat::trec}}};
    for (const auto& [known, format] : formats)
        if (name == known) return format;
    return std::nullopt;
}

std::unique_ptr<ResultWriter> make_writer(const WriterOptions& options) {
    switch (options.format) {
        case OutputFormat::json:
            return std::make_unique<JsonWriter>(options);
        case OutputFormat::jsonl:
            return std::make_unique<JsonLinesWriter>(options);
        case OutputFormat::csv:
            return std::make_unique<CsvWriter>(options);
        case OutputFormat::trec:
            return std::make_unique<TrecWriter>();
        case OutputFormat::text:
            break;
    }
    return std::make_unique<TextWriter>(options);
}

}  // namespace dateline
