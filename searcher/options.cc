// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/options.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <sstream>
#include <string_view>

#include "schema/field.h"
#include "searcher/option_table.h"

namespace dateline {

namespace po = boost::program_options;

namespace {

constexpr std::size_t most_hits = 1000;
constexpr std::size_t most_exported = 10000;  ///< formats for programs
constexpr std::size_t most_facet_values = 1000000;
constexpr std::size_t most_snippets = 5;
constexpr std::size_t most_snippet_words = 1000;
constexpr std::size_t farthest_offset = 100000000;
constexpr std::size_t most_seconds = 3600;

using Problem = std::optional<UsageError>;

/// The arguments sorted into options, each as `--name=value`, and words of the query.
struct Arguments {
    std::vector<std::string> options;
    std::vector<std::string> words;
};

po::options_description all_options() {
    po::options_description all;
    for (const po::options_description& group : option_groups()) all.add(group);
    return all;
}

bool takes_value(const po::option_description& option) {
    return option.semantic()->max_tokens() > 0;
}

UsageError unknown_option(const po::options_description& all, const std::string& argument,
                          const std::string& name) {
    const std::string nearest = nearest_option(all, name);
    const bool single = argument.size() > 1 && argument[1] != '-';
    if (!nearest.empty()) return {"there is no option `" + argument + "`", "did you mean --" + nearest + "?"};
    if (single)
        return {"there is no option `" + argument + "`",
                "to search without a word, put it behind another word or behind `--`: dateline-search WORD " +
                    argument};
    return {"there is no option `" + argument + "`", "dateline-search --help lists them"};
}

/// A dash before the first word can be an option only; behind it, where `-loss` excludes a word, it is one
/// that there is.
bool is_short_option(const std::string& argument, bool behind_word, const po::options_description& all) {
    if (argument.size() < 2 || argument[0] != '-' || argument[1] == '-') return false;
    if (!behind_word) return true;
    const std::string name = argument.substr(0, argument.find('='));
    return name.size() == 2 && all.find_nothrow(name, false) != nullptr;
}

std::variant<Arguments, UsageError> sort_arguments(const std::vector<std::string>& arguments,
                                                   const po::options_description& all) {
    Arguments sorted;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        if (argument == "--") {
            sorted.words.insert(sorted.words.end(), arguments.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                arguments.end());
            break;
        }
        const bool long_option = argument.starts_with("--");
        if (!long_option && !is_short_option(argument, !sorted.words.empty(), all)) {
            sorted.words.push_back(argument);
            continue;
        }
        const std::size_t equals = std::min(argument.find('='), argument.size());
        const std::string name = argument.substr(long_option ? 2 : 0, equals - (long_option ? 2 : 0));
        const po::option_description* option = all.find_nothrow(name, false);
        if (option == nullptr) return unknown_option(all, argument.substr(0, equals), name);
        const std::string spelled = "--" + option->long_name();
        const bool has_value = equals < argument.size();
        if (takes_value(*option) && !has_value && i + 1 == arguments.size())
            return UsageError{"`" + spelled + "` needs a value", "dateline-search --help says which"};
        if (!takes_value(*option) && has_value) return UsageError{"`" + spelled + "` takes no value", ""};
        const std::string value = has_value              ? argument.substr(equals + 1)
                                  : takes_value(*option) ? arguments[++i]
                                                         : "";
        if (takes_value(*option) && value.empty())
            return UsageError{"`" + spelled + "` has an empty value", ""};
        sorted.options.push_back(takes_value(*option) ? spelled + "=" + value : spelled);
    }
    return sorted;
}

/// Typed access to what Boost stored. The first problem found is kept.
class Values {
  public:
    Values(const po::variables_map& map, Problem& problem) : map_(map), problem_(problem) {}

    [[nodiscard]] bool has(const char* name) const { return map_.count(name) > 0; }
    [[nodiscard]] std::vector<std::string> all(const char* name) const {
        return has(name) ? map_[name].as<std::vector<std::string>>() : std::vector<std::string>();
    }
    [[nodiscard]] std::optional<std::string> last(const char* name) const {
        return has(name) ? std::optional(all(name).back()) : std::nullopt;
    }

    void number(const char* name, std::size_t least, std::size_t most, std::size_t& out) const {
        const std::optional<std::string> text = last(name);
        if (!text) return;
        std::size_t value = 0;
        const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
        if (error == std::errc() && end == text->data() + text->size() && value >= least && value <= most)
            out = value;
        else
            wrong(name, *text, "a number from " + std::to_string(least) + " to " + std::to_string(most));
    }

    template <typename Choice>
    void choice(const char* name, const std::vector<std::pair<std::string_view, Choice>>& choices,
                Choice& out) const {
        const std::optional<std::string> text = last(name);
        if (!text) return;
        std::string names;
        for (const auto& [known, value] : choices) {
            if (*text == known) {
                out = value;
                return;
            }
            names.append(names.empty() ? "" : ", ").append(known);
        }
        wrong(name, *text, "one of: " + names);
    }

    void wrong(const char* name, const std::string& value, const std::string& valid) const {
        if (!problem_)
            problem_ = UsageError{std::string("--") + name + " cannot be " + quoted_for_message(value),
                                  "it is " + valid};
    }

  private:
    const po::variables_map& map_;
    Problem& problem_;
};

void read_index(const Values& values, const Environment& environment, SearchOptions& options) {
    options.databases = values.all("db");
    if (options.databases.empty()) options.databases = {default_index_folder(environment)};
    options.opening.strict = values.has("strict");
    std::size_t seconds = 0;
    values.number("shard-timeout", 1, most_seconds, seconds);
    if (seconds > 0) options.opening.times.answer = std::chrono::seconds(seconds);
}

void read_facets(const Values& values, SearchOptions& options) {
    for (const std::string& names : values.all("facet")) {
        std::istringstream list(names);
        for (std::string name; std::getline(list, name, ',');) {
            const std::optional<FacetSpec> spec = facet_spec(name);
            if (!spec) {
                std::string known;
                for (const std::string& each : facet_names()) known += (known.empty() ? "" : ", ") + each;
                return values.wrong("facet", name, "one of: " + known);
            }
            const bool again = std::any_of(options.facets.begin(), options.facets.end(),
                                           [&](const FacetSpec& other) { return other.name == spec->name; });
            if (!again) options.facets.push_back(*spec);
        }
    }
}

/// `CLRB,AAPL` as in the query; values of the other types may have commas of their own.
std::vector<std::string> listed_values(const Field& field, const std::string& value) {
    const bool listed = field.type == FieldType::filter || field.type == FieldType::section ||
                        field.type == FieldType::period;
    if (!listed) return {value};
    std::vector<std::string> out;
    std::istringstream list(value);
    for (std::string each; std::getline(list, each, ',');)
        if (!each.empty()) out.push_back(each);
    return out;
}

void read_query(const Values& values, const std::vector<std::string>& words, SearchOptions& options) {
    for (const std::string& word : words) options.query += (options.query.empty() ? "" : " ") + word;
    if (options.query.find_first_not_of(" \t\r\n") == std::string::npos) options.query.clear();
    for (const Field& field : fields())
        for (const std::string& value : values.all(std::string(field.name).c_str()))
            for (std::string& each : listed_values(field, value))
                options.filters.emplace_back(field.name, std::move(each));
    options.since = values.last("since");
    options.until = values.last("until");
    if (values.has("strict-query")) options.strictness = Strictness::strict;
}

/// Which ingredients are left out, and whether words stand for themselves alone.
void read_ranking(const Values& values, SearchOptions& options) {
    options.synonyms = values.last("synonyms");
    options.feedback = values.has("expand");
    options.like = values.last("like").value_or("");
    values.choice<Recency>("recency",
                           {{"none", Recency::none}, {"mild", Recency::mild}, {"strong", Recency::strong}},
                           options.recency);
    for (const std::string& value : values.all("rank-without")) {
        std::istringstream names(value);
        for (std::string name; std::getline(names, name, ',');) {
            const std::optional<Ingredient> ingredient = find_ingredient(name);
            if (ingredient)
                options.ingredients.leave_out(*ingredient);
            else
                values.wrong("rank-without", name, "some of: " + std::string(ingredient_names));
        }
    }
    if (!values.has("exact")) return;
    options.word_forms = WordForms::exact;
    options.ingredients.leave_out_expansion();
}

void read_output(const Values& values, SearchOptions& options) {
    values.choice<OutputFormat>("format",
                                {{"text", OutputFormat::text},
                                 {"json", OutputFormat::json},
                                 {"jsonl", OutputFormat::jsonl},
                                 {"csv", OutputFormat::csv},
                                 {"trec", OutputFormat::trec}},
                                options.format);
    if (values.has("json") && !values.has("format")) options.format = OutputFormat::json;
    values.choice<ColorMode>(
        "color", {{"auto", ColorMode::automatic}, {"always", ColorMode::always}, {"never", ColorMode::never}},
        options.color);
    values.number("snippets", 0, most_snippets, options.snippets);
    values.number("snippet-words", 1, most_snippet_words, options.snippet_words);
    options.explain = values.has("explain");
    if (values.has("no-snippet") || options.format == OutputFormat::trec) options.snippets = 0;
}

void read_listing(const Values& values, SearchOptions& options) {
    values.choice<SortOrder>("sort",
                             {{"relevance", SortOrder::relevance},
                              {"date", SortOrder::oldest_first},
                              {"-date", SortOrder::newest_first}},
                             options.sort);
    // An evaluation ranks every release; everybody else wants a story once.
    if (options.format == OutputFormat::trec) options.duplicates = Duplicates::show;
    values.choice<Duplicates>("duplicates",
                              {{"collapse", Duplicates::collapse},
                               {"show", Duplicates::show},
                               {"latest", Duplicates::latest},
                               {"first", Duplicates::first}},
                              options.duplicates);
    const bool for_people = options.format == OutputFormat::text || options.format == OutputFormat::json;
    values.number("limit", 0, for_people ? most_hits : most_exported, options.limit);
    values.number("offset", 0, farthest_offset, options.offset);
    values.number("facet-limit", 0, most_facet_values, options.facet_limit);
    read_facets(values, options);
    if (!values.has("count")) return;
    options.answer = Answer::count;
    options.limit = 0;
}

void read_action(const Values& values, SearchOptions& options, Problem& problem) {
    if (values.has("help"))
        options.action = Action::help;
    else if (values.has("version"))
        options.action = Action::version;
    else if (values.has("list-fields"))
        options.action = Action::list_fields;
    else if (values.has("list-synonyms"))
        options.action = Action::list_synonyms;
    else if (values.has("list-syntax"))
        options.action = Action::list_syntax;
    else if (values.has("list-issuers"))
        options.action = Action::list_issuers;
    else if (values.has("explain-query"))
        options.action = Action::explain_query;
    else if (values.has("show"))
        options.action = Action::show;
    else if (values.has("batch"))
        options.action = Action::batch;
    options.show = values.last("show").value_or("");
    options.diff = values.last("diff").value_or("");
    options.batch = values.last("batch").value_or("");
    if (!options.diff.empty() && options.action != Action::show && !problem)
        problem = UsageError{"--diff compares with the release of --show, which is not given",
                             "for example: --show ID --diff OTHER"};
    if (options.action == Action::show) {
        if (const std::optional<std::string> kind = values.last("section")) {
            options.show_section = section_kind(*kind);
            std::string known;
            for (const SectionKindInfo& entry : section_kinds())
                known.append(known.empty() ? "" : ", ").append(entry.name);
            if (!options.show_section) values.wrong("section", *kind, "one of: " + known);
        }
    }
    const bool lists_as = options.format == OutputFormat::text || options.format == OutputFormat::json ||
                          options.format == OutputFormat::jsonl;
    if (options.action == Action::list_issuers && !lists_as && !problem)
        problem = UsageError{"--list-issuers has no such format", "it is text, json or jsonl"};
    const bool asks = !options.query.empty() || !options.filters.empty() || options.since || options.until ||
                      !options.facets.empty() || options.answer == Answer::count || values.has("sort") ||
                      values.has("like");
    if (options.action == Action::search && !asks && !problem)
        problem = UsageError{"nothing is asked", "give words to search for, or see dateline-search --help"};
    if (options.action == Action::explain_query && values.has("batch") && !problem)
        problem = UsageError{"--explain-query explains one query, not a batch", ""};
    if (options.action == Action::batch && !options.query.empty() && !problem)
        problem =
            UsageError{"--batch takes its queries from the file, but the command line has words too", ""};
}

}  // namespace

std::variant<SearchOptions, UsageError> parse_options(const std::vector<std::string>& arguments,
                                                      const Environment& environment) {
    const po::options_description all = all_options();
    auto sorted = sort_arguments(arguments, all);
    if (auto* error = std::get_if<UsageError>(&sorted)) return *error;
    const Arguments& given = std::get<Arguments>(sorted);

    po::variables_map map;
    try {
        constexpr int style = po::command_line_style::unix_style & ~po::command_line_style::allow_guessing;
        po::store(po::command_line_parser(given.options).options(all).style(style).run(), map);
    } catch (const po::error& error) {
        return UsageError{error.what(), "dateline-search --help lists the options"};
    }
    Problem problem;
    const Values values(map, problem);
    SearchOptions options;
    read_index(values, environment, options);
    read_query(values, given.words, options);
    read_ranking(values, options);
    read_output(values, options);
    read_listing(values, options);
    read_action(values, options, problem);
    if (problem && options.action != Action::help && options.action != Action::version) return *problem;
    return options;
}

std::string help_text() {
    std::ostringstream out;
    out << "Search press releases that dateline-index has indexed.\n\n"
           "  dateline-search glioblastoma PET imaging          releases with these words, best first\n"
           "  dateline-search '\"cohort 2\"' --ticker CLRB        a phrase, in releases of one ticker\n"
           "  dateline-search revenue -loss --since 2016-10     with one word, without another\n"
           "  dateline-search guidance --facet ticker,date:year how many a ticker and a year\n"
           "  dateline-search dividend --json --limit 100       for programs\n\n"
           "Usage: dateline-search [OPTION]... WORD...\n";
    for (const po::options_description& group : option_groups()) out << '\n' << group;
    out << "\nExit status:\n"
           "  0  hits were printed (with --count or --limit 0: releases match)\n"
           "  1  none were\n"
           "  2  an option or the query is wrong\n"
           "  3  there is no usable index: missing, not ours, another version\n"
           "  4  hits or none, but a shard is missing in the answer\n"
           "  5  input/output error, or the index is damaged\n";
    return out.str();
}

}  // namespace dateline
