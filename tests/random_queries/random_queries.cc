// SPDX-License-Identifier: GPL-2.0-or-later
// Asks an index random queries: each must be answered, or refused with a column, within a second.
//     random_queries [--count N] [--from N] [--seed N] [--seconds S] [--trace] INDEX
// Texts to mutate are drawn from the index. With --trace each query is printed before it is asked, to find
// one that ends the program; --from goes on at a number.
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <optional>
#include <string>
#include <vector>

#include "schema/printable.h"
#include "schema/stored_record.h"
#include "searcher/query_runner.h"
#include "searcher/search/index_handle.h"
#include "tests/random_queries/query_maker.h"

namespace {

using namespace dateline;

struct Settings {
    std::string index;
    std::uint64_t count = 1000;
    std::uint64_t from = 0;
    std::uint64_t seed = 20161111;
    double seconds = 1;
    bool trace = false;
};

std::optional<Settings> read_settings(const std::vector<std::string>& arguments) {
    Settings settings;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& name = arguments[i];
        const bool valued = name == "--count" || name == "--from" || name == "--seed" || name == "--seconds";
        if (valued && i + 1 == arguments.size()) return std::nullopt;
        if (name == "--count")
            settings.count = std::stoull(arguments[++i]);
        else if (name == "--from")
            settings.from = std::stoull(arguments[++i]);
        else if (name == "--seed")
            settings.seed = std::stoull(arguments[++i]);
        else if (name == "--seconds")
            settings.seconds = std::stod(arguments[++i]);
        else if (name == "--trace")
            settings.trace = true;
        else
            settings.index = name;
    }
    if (settings.index.empty()) return std::nullopt;
    return settings;
}

/// Headlines, and the beginnings of paragraphs, of a few thousand releases spread over the index.
std::vector<std::string> texts_of(const Xapian::Database& database) {
    constexpr Xapian::docid most_releases = 3000;
    constexpr std::size_t longest_text = 300;
    std::vector<std::string> texts;
    const Xapian::docid last = database.get_lastdocid();
    const Xapian::docid step = 1 + last / most_releases;
    for (auto at = database.postlist_begin(""); at != database.postlist_end("");) {
        const std::string data = database.get_document(*at).get_data();
        if (!data.empty()) {
            const Release release = read_record(data).release;
            texts.push_back(release.headline);
            for (const Section& section : release.sections)
                if (!section.paragraphs.empty())
                    texts.push_back(section.paragraphs.front().text.substr(0, longest_text));
        }
        at.skip_to(*at + step);
    }
    return texts;
}

/// Processor time: the wall clock also counts what other programs do.
double seconds_used() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

SearchOptions options_of(std::vector<std::string> arguments) {
    arguments.insert(arguments.end(), {"--db", "index", "any"});
    const Environment none = [](const char*) -> const char* { return nullptr; };
    return std::get<SearchOptions>(parse_options(arguments, none));
}

/// Whether the parts of the score, where they are told, are all of it.
bool adds_up(const Hit& hit) {
    if (!hit.score_parts || hit.score_parts->empty()) return true;
    double sum = 0;
    for (const ScorePart& part : *hit.score_parts) sum += part.weight;
    const double rounding = 0.0001 * static_cast<double>(hit.score_parts->size() + 1);
    return std::abs(sum - hit.score) <= rounding;
}

/// Asks queries and remembers what came of them.
class Asker {
  public:
    explicit Asker(IndexHandle& index)
        : index_(index),
          options_(options_of({"--limit", "3", "--no-snippet"})),
          whole_options_(options_of({"--facet", "ticker,date:year,issuer"})),
          explained_options_(options_of({"--explain"})),
          runner_(options_, SynonymTable(SynonymTable::builtin_text())),
          whole_runner_(whole_options_, SynonymTable(SynonymTable::builtin_text())),
          explained_runner_(explained_options_, SynonymTable(SynonymTable::builtin_text())) {}

    /// What was wrong with the answer; empty where nothing was. Some numbers are asked for snippets and
    /// facets too, or for what the scores are made of.
    std::string ask(const std::string& text, std::uint64_t number) {
        QueryRunner& runner = runner_for(number);
        auto planned = runner.plan(text);
        if (const auto* error = std::get_if<QueryError>(&planned)) {
            ++refused_;
            if (error->text.empty()) return "refused without a reason";
            return error->column >= 1 && error->column <= text.size() + 1
                       ? ""
                       : "refused at column " + std::to_string(error->column) + ": " + error->text;
        }
        auto answered = runner.answer(index_, std::get<PlannedQuery>(std::move(planned)), "", text);
        if (const auto* failure = std::get_if<Failure>(&answered)) return "failed: " + failure->text;
        const std::vector<Hit>& hits = std::get<Answered>(answered).results.hits;
        if (!hits.empty()) ++found_;
        for (const Hit& hit : hits)
            if (!adds_up(hit)) return "the parts of the score of " + hit.id + " do not add up";
        return "";
    }

    [[nodiscard]] std::uint64_t refused() const { return refused_; }
    [[nodiscard]] std::uint64_t found() const { return found_; }

  private:
    QueryRunner& runner_for(std::uint64_t number) {
        constexpr std::uint64_t whole_every = 10;
        constexpr std::uint64_t explained_every = 201;
        if (number % explained_every == 0) return explained_runner_;
        return number % whole_every == 0 ? whole_runner_ : runner_;
    }

    IndexHandle& index_;
    SearchOptions options_;
    SearchOptions whole_options_;
    SearchOptions explained_options_;
    QueryRunner runner_;
    QueryRunner whole_runner_;
    QueryRunner explained_runner_;
    std::uint64_t refused_ = 0;
    std::uint64_t found_ = 0;
};

int run(const Settings& settings) {
    auto opened = IndexHandle::open({settings.index});
    if (const auto* failure = std::get_if<Failure>(&opened)) {
        std::cerr << failure->text << "\n";
        return EXIT_FAILURE;
    }
    IndexHandle& index = std::get<IndexHandle>(opened);
    const test::QueryMaker maker(texts_of(index.database()), settings.seed);
    Asker asker(index);
    double slowest = 0;
    std::uint64_t bad = 0;
    for (std::uint64_t number = settings.from; number < settings.from + settings.count; ++number) {
        const std::string text = maker.make(number);
        if (settings.trace) std::cout << number << "\t" << printable(text) << std::endl;
        const double begin = seconds_used();
        std::string problem;
        try {
            problem = asker.ask(text, number);
        } catch (const Xapian::Error& error) {
            problem = "threw " + error.get_description();
        } catch (const std::exception& error) {
            problem = std::string("threw ") + error.what();
        }
        const double took = seconds_used() - begin;
        slowest = std::max(slowest, took);
        if (problem.empty() && took > settings.seconds) problem = "took " + std::to_string(took) + " s";
        if (problem.empty()) continue;
        ++bad;
        std::cout << "query " << number << " of seed " << settings.seed << " " << problem << ": "
                  << printable(text) << std::endl;
    }
    std::cout << settings.count << " queries: " << asker.refused() << " refused, " << asker.found()
              << " with hits; slowest " << slowest << " s; bad " << bad << "\n";
    return bad == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

}  // namespace

int main(int argc, char** argv) {
    const auto settings = read_settings({argv + 1, argv + argc});
    if (settings) return run(*settings);
    std::cerr << "usage: random_queries [--count N] [--from N] [--seed N] [--seconds S] [--trace] INDEX\n";
    return 2;
}
