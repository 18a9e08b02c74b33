// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/option_table.h"

#include "schema/edit_distance.h"
#include "schema/field.h"
#include "searcher/query/ingredients.h"
#include "searcher/search/facets.h"

namespace dateline {

namespace po = boost::program_options;

namespace {

constexpr unsigned help_width = 80;

po::typed_value<std::vector<std::string>>* list(const char* name) {
    return po::value<std::vector<std::string>>()->composing()->value_name(name);
}

std::string capitals(std::string_view name) {
    std::string out(name);
    for (char& c : out)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return out;
}

std::string facet_list() {
    std::string out;
    for (const std::string& name : facet_names()) out += (out.empty() ? "" : ", ") + name;
    return out;
}

po::options_description group(const char* title) {
    return po::options_description(title, help_width, help_width / 2);
}

po::options_description index_group() {
    po::options_description options = group("Where");
    options.add_options()  //
        ("db", list("INDEX"),
         "folder of an index or of several, Xapian stub file, or server (tcp:HOST:PORT), repeatable; else "
         "$DATELINE_DB, $XDG_DATA_HOME/dateline/index or ~/.local/share/dateline/index")  //
        ("strict", "answer nothing where a shard is missing")                             //
        ("shard-timeout", list("SECONDS"), "time that a server is given for an answer (10)");
    return options;
}

po::options_description filter_group() {
    po::options_description options =
        group("What (repeat an option: any of its values; different options: all of them)");
    for (const Field& field : fields()) {
        const std::string help = std::string(field.help) + ", e.g. " + std::string(field.example);
        options.add_options()(std::string(field.name).c_str(), list(capitals(field.name).c_str()),
                              help.c_str());
    }
    options.add_options()                                                           //
        ("since", list("DATE"), "from this day, month, quarter or year on")         //
        ("until", list("DATE"), "up to and with this day, month, quarter or year")  //
        ("strict-query", "refuse a query that has a slip instead of searching what it seems to mean");
    return options;
}

po::options_description ranking_group() {
    const std::string ingredients =
        "find and rank without these, to see what they are worth: " + std::string(ingredient_names);
    po::options_description options = group("What else is found, and what comes first");
    options.add_options()                                                                           //
        ("expand", "let words rank too that the first hits have in common")                         //
        ("recency", list("HOW"), "newer releases first among equals: none, mild or strong (mild)")  //
        ("like", list("ID"), "find releases like that one, named by its id, path or file name")     //
        ("exact", "only the words as typed: no inflections, no other words")                        //
        ("synonyms", list("FILE"),
         "list of synonyms instead of $XDG_CONFIG_HOME/dateline/synonyms.txt or the program's own")  //
        ("list-synonyms", "print the list of synonyms that is used")                                 //
        ("rank-without", list("NAMES"), ingredients.c_str());
    return options;
}

po::options_description listing_group() {
    po::options_description options = group("Which hits, and what is counted");
    const std::string facets = "count values, repeatable or separated by commas: " + facet_list();
    options.add_options()                                                                  //
        ("sort", list("ORDER"), "relevance, date (oldest first) or -date (newest first)")  //
        ("duplicates", list("MODE"),
         "of releases that say the same: collapse (one, the best), latest or first (one, the newest or "
         "earliest), show (all; so with trec)")                                                          //
        ("limit,n", list("N"), "most hits to print (10; at most 1000, or 10000 as jsonl, csv or trec)")  //
        ("offset", list("N"), "hits to leave out before the first")                                      //
        ("count", "print only how many releases match")                                                  //
        ("facet", list("NAMES"), facets.c_str())                                                         //
        ("facet-limit", list("N"), "most values of a facet (10; 0: all)")                                //
        ("show", list("ID"),
         "print one release by its id, path or file name; with --section only that kind")      //
        ("diff", list("OTHER"), "with --show: print what changed from that release to OTHER")  //
        ("explain-query", "print what the query is understood as, and search nothing")         //
        ("list-fields", "print the fields that a query can ask")                               //
        ("list-syntax", "print how queries are written")                                       //
        ("list-issuers",
         "print the issuers of the index with all their names; with words those they name")  //
        ("batch", list("FILE"),
         "answer each line of FILE (- is stdin): a query, or an id, a tab and a query");
    return options;
}

po::options_description output_group() {
    po::options_description options = group("How");
    options.add_options()                                                                     //
        ("format", list("FORMAT"), "text, json, jsonl, csv or trec")                          //
        ("json", "the same as --format json")                                                 //
        ("color", list("WHEN"), "auto, always or never")                                      //
        ("snippets", list("N"), "most snippets of a hit, from different places (1; 0 to 5)")  //
        ("snippet-words", list("N"), "longest snippet in words (90)")                         //
        ("no-snippet", "the same as --snippets 0")                                            //
        ("explain", "tell for each hit which terms scored, how much and where")               //
        ("help,h", "print this help")                                                         //
        ("version", "print the versions of the program, its libraries and the index format");
    return options;
}

}  // namespace

std::vector<po::options_description> option_groups() {
    return {index_group(), filter_group(), ranking_group(), listing_group(), output_group()};
}

std::string nearest_option(const po::options_description& options, const std::string& name) {
    constexpr std::size_t farthest = 2;
    std::string nearest;
    std::size_t best = farthest + 1;
    for (const auto& option : options.options()) {
        if (name.size() > 1 && option->long_name().starts_with(name)) return option->long_name();
        const std::size_t distance = edit_distance(name, option->long_name());
        if (distance >= best || distance >= option->long_name().size()) continue;
        best = distance;
        nearest = option->long_name();
    }
    return nearest;
}

}  // namespace dateline
