// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/common_name_words.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

// Sorted. Counted over the names of some ten thousand issuers, and filled up with words of their kinds.
// clang-format off
constexpr std::array words = std::to_array<std::string_view>({
    "1", "2", "3", "4", "5", "a", "academy", "acquisition", "acquisitions", "advanced",
    "advisors", "aerospace", "africa", "african", "ag", "agency", "agriculture", "ai", "air",
    "alliance", "alpha", "america", "american", "americas", "an", "and", "animal", "app",
    "applied", "arizona", "art", "arts", "asia", "asian", "asset", "assets", "associates",
    "association", "assurance", "at", "atlantic", "attorneys", "australia", "australian",
    "author", "auto", "automotive", "aviation", "award", "awards", "banc", "bancorp",
    "bancshares", "bank", "banking", "based", "batteries", "battery", "bay", "beach", "bear",
    "beauty", "best", "beverage", "beverages", "big", "bio", "biologics", "biopharma",
    "bioscience", "biosciences", "biotech", "biotechnology", "bitcoin", "black", "blockchain",
    "blue", "boston", "brand", "brands", "brazil", "british", "brokerage", "brothers",
    "building", "business", "by", "california", "canada", "canadian", "cancer", "cannabis",
    "canyon", "capital", "care", "carolina", "cell", "cells", "center", "central", "century",
    "chemical", "chemicals", "china", "chinese", "choice", "city", "clean", "clinic", "cloud",
    "club", "co", "coalition", "coin", "college", "colorado", "columbia", "com", "commerce",
    "commercial", "commission", "communication", "communications", "community", "company",
    "construction", "consulting", "consumer", "copper", "core", "corp", "corporation",
    "council", "county", "creative", "credit", "crypto", "cyber", "data", "day", "defence",
    "defense", "delivery", "dental", "desert", "design", "development", "device", "devices",
    "diagnostics", "diamond", "diamonds", "digital", "dividend", "dr", "dragon", "eagle",
    "earth", "earths", "east", "eastern", "edge", "education", "electric", "electronics",
    "elite", "energy", "engineering", "enterprises", "entertainment", "environment",
    "environmental", "equity", "esports", "estate", "eu", "europe", "european", "exchange",
    "experts", "exploration", "express", "fair", "family", "farm", "farms", "fashion",
    "federal", "festival", "film", "finance", "financial", "fine", "firm", "first", "five",
    "florida", "food", "foods", "for", "forest", "fort", "forum", "foundation", "fox", "france",
    "freedom", "freight", "french", "fund", "fusion", "future", "game", "games", "gaming",
    "gas", "gen", "gene", "general", "genetics", "genomics", "geo", "georgia", "german",
    "germany", "global", "gold", "golden", "golf", "good", "graphite", "great", "green",
    "group", "growth", "hawk", "health", "healthcare", "heart", "heritage", "high", "hill",
    "hills", "holding", "holdings", "home", "homes", "hong", "hotel", "hotels", "house",
    "housing", "hydrogen", "ii", "iii", "immune", "immuno", "impact", "in", "inc", "income",
    "independence", "india", "indian", "industrial", "industries", "injury", "innovation",
    "innovations", "institute", "instruments", "insurance", "inter", "interactive",
    "international", "investment", "investments", "io", "iron", "island", "islands", "israel",
    "it", "iv", "japan", "japanese", "jewelry", "journal", "king", "kong", "laboratories",
    "laboratory", "labs", "lake", "land", "law", "lawyers", "league", "learning", "legacy",
    "legal", "liberty", "life", "limited", "lion", "lithium", "living", "llc", "llp",
    "logistics", "london", "lp", "ltd", "macro", "management", "manufacturing", "marine",
    "market", "marketing", "markets", "maryland", "materials", "media", "medical", "medicine",
    "medicines", "mega", "metals", "mexico", "michigan", "micro", "millennium", "minerals",
    "mining", "mobile", "modern", "motor", "motors", "mountain", "museum", "music", "mutual",
    "my", "nano", "national", "natural", "nature", "neo", "net", "network", "networks",
    "nevada", "new", "news", "next", "nickel", "north", "northern", "nova", "nuclear", "nv",
    "ocean", "of", "office", "offices", "ohio", "oil", "old", "omni", "on", "oncology", "one",
    "online", "ontario", "org", "organic", "pacific", "packaging", "palladium", "pan", "paper",
    "park", "partners", "peak", "pet", "petroleum", "pharma", "pharmaceutical",
    "pharmaceuticals", "phoenix", "plastics", "platform", "platinum", "plc", "plus", "point",
    "power", "premier", "prime", "private", "pro", "productions", "products", "program",
    "project", "properties", "property", "public", "quantum", "quebec", "queen", "rare", "real",
    "realty", "recovery", "red", "reit", "renewable", "renewables", "research", "resort",
    "resorts", "resource", "resources", "restaurant", "restaurants", "retail", "ridge", "river",
    "robotics", "rock", "royal", "royalties", "royalty", "s", "sa", "safety", "satellite",
    "savings", "school", "science", "sciences", "se", "search", "sector", "securities",
    "security", "semiconductor", "service", "services", "shipping", "show", "silver",
    "singapore", "sky", "smart", "social", "society", "software", "solar", "solutions", "south",
    "southern", "spa", "space", "sports", "standard", "star", "stars", "states", "steel",
    "storage", "strategic", "street", "studio", "studios", "summit", "sun", "super", "supply",
    "systems", "tax", "team", "tech", "technologies", "technology", "telecom",
    "telecommunications", "texas", "the", "therapeutic", "therapeutics", "therapy", "three",
    "tiger", "to", "token", "total", "trade", "trading", "training", "trans", "transport",
    "transportation", "travel", "trust", "two", "uk", "ultra", "union", "united", "universal",
    "university", "uranium", "us", "usa", "vaccine", "valley", "value", "venture", "ventures",
    "virginia", "virtual", "washington", "water", "wealth", "web", "wellness", "west",
    "western", "white", "wind", "wireless", "with", "wolf", "works", "world", "worldwide",
    "york", "zinc"});
// clang-format on
static_assert(std::is_sorted(words.begin(), words.end()));

}  // namespace

bool is_common_name_word(std::string_view word) {
    return std::binary_search(words.begin(), words.end(), word);
}

}  // namespace dateline
