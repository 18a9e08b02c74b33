// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/batch.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <istream>
#include <memory>
#include <ostream>
#include <sstream>

#include "searcher/messages.h"
#include "searcher/query_runner.h"
#include "searcher/shard_notes.h"

namespace dateline {

namespace {

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view spaces = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(spaces);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(spaces) - begin + 1);
}

/// One batch on its way through.
class Batch {
  public:
    Batch(const SearchOptions& options, const WriterOptions& writer_options, IndexHandle& index,
          SynonymTable synonyms, const Console& console)
        : options_(options),
          writer_(make_writer(writer_options)),
          runner_(options, std::move(synonyms)),
          index_(index),
          console_(console),
          shards_(console.err) {}

    ExitCode run(std::istream& in) {
        std::size_t number = 0;
        for (std::string line; std::getline(in, line) && !fatal_ && console_.out;) {
            const BatchLine query = parse_batch_line(line, ++number);
            if (!query.query.empty()) answer(query, "line " + std::to_string(number) + ": ");
        }
        if (fatal_) return *fatal_;
        if (in.bad()) {
            print_problem("the queries cannot be read to their end", "", console_.err);
            return ExitCode::io;
        }
        if (any_bad_) return ExitCode::usage;
        return shards_.status(any_hit_ ? ExitCode::ok : ExitCode::no_hit);
    }

  private:
    void answer(const BatchLine& line, const std::string& where) {
        auto planned = runner_.plan(line.query);
        if (auto* error = std::get_if<QueryError>(&planned)) {
            print_query_error(*error, line.query, where, console_.err);
            any_bad_ = true;
            return;
        }
        auto answered =
            runner_.answer(index_, std::get<PlannedQuery>(std::move(planned)), line.id, line.query);
        if (auto* failure = std::get_if<Failure>(&answered)) {
            print_failure(*failure, console_.err);
            fatal_ = failure->code;
            return;
        }
        const Answered& answer = std::get<Answered>(answered);
        shards_.tell(index_.lost(), where);
        print_notes(answer, options_, where, console_.err);
        std::ostringstream text;
        writer_->write(answer.query, answer.results, text);
        console_.out << text.str() << std::flush;
        any_hit_ = any_hit_ || found_any(answer.results, options_);
    }

    const SearchOptions& options_;
    std::unique_ptr<ResultWriter> writer_;
    QueryRunner runner_;
    IndexHandle& index_;
    const Console& console_;
    ShardNotes shards_;
    std::optional<ExitCode> fatal_;
    bool any_bad_ = false;
    bool any_hit_ = false;
};

}  // namespace

BatchLine parse_batch_line(std::string_view line, std::size_t number) {
    const std::size_t tab = line.find('\t');
    if (tab == std::string_view::npos) return {std::to_string(number), std::string(trimmed(line))};
    const std::string_view rest = line.substr(tab + 1);
    const std::string_view id = trimmed(line.substr(0, tab));
    return {id.empty() ? std::to_string(number) : std::string(id),
            std::string(trimmed(rest.substr(0, rest.find('\t'))))};
}

ExitCode run_batch(const SearchOptions& options, const WriterOptions& writer_options, IndexHandle& index,
                   SynonymTable synonyms, const Console& console) {
    Batch batch(options, writer_options, index, std::move(synonyms), console);
    if (options.batch == "-") return batch.run(console.in);
    std::ifstream file(options.batch, std::ios::binary);
    if (!file) {
        print_problem("cannot read " + options.batch + ": " + std::strerror(errno), "", console.err);
        return ExitCode::io;
    }
    return batch.run(file);
}

}  // namespace dateline
