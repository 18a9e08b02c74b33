// SPDX-License-Identifier: GPL-2.0-or-later
#include "schema/abbreviation.h"

#include <algorithm>
#include <string>

#include "schema/byte_set.h"
#include "schema/word_list.h"

namespace dateline {

namespace {

/// After these no sentence ends, whatever follows.
constexpr auto never_last =
    "approx. bzw. ca. cf. d.h. dott. e.g. evtl. fig. figs. ggf. i.e. incl. inkl. mio. mme. mrd. p.ej. "
    "sig. v. viz. vs. z.b. zzgl. yahoo!"_words;

/// So after these where they begin with a capital: `Gen. Marsh`, not `the sixth gen. The seventh`.
constexpr auto titles =
    "adm. atty. brig. capt. cmdr. col. dr. dra. gen. gov. hon. lt. maj. messrs. mr. mrs. ms. mt. "
    "pres. prof. rep. reps. rev. sen. sens. sgt. sra. srta. supt. ud. uds."_words;

/// After these where a number follows: `No. 5`, `Nos. A6 and A7`, `Sec. 3`.
constexpr auto numbered =
    "abs. apt. art. ch. cl. eq. ex. exh. ext. fax. lit. max. min. no. nos. nr. núm. op. p. par. ph. "
    "pp. pág. ref. rm. sec. ser. str. tab. tel. vol. ziff. §"_words;

/// These may end a sentence: it does when the next word is one that sentences begin with. Those of the second
/// list do so only where they begin with a capital: `Ore.`, not `of the ore.`.
constexpr auto seldom_last =
    "a.b. a.g. al. a.m. p.m. ave. b.v. blvd. bros. co. corp. cos. d.c. d.o. dept. e.u. e.v. ee.uu. "
    "esq. etc. inc. intl. int'l. jr. l.l.c. l.p. llc. llp. ltd. ltda. m.d. mfg. n.a. n.v. ph.d. plc. "
    "pty. s.a. s.p.a. s.r.l. sr. st. ste. u.k. u.n. u.s. u.s.a. univ. usw."_words;
constexpr auto places_and_days =
    "assoc. bldg. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. "
    "thu. thurs. fri. sat. sun. ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. "
    "la. md. mass. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa. penn. tenn. tex. va. vt. "
    "wash. wis. wisc. wyo. alta. man. ont. que. sask."_words;

/// What comes behind an hour: `5 p.m. Eastern`. Any other capital begins a sentence there.
constexpr auto hours = "a.m. p.m."_words;
constexpr auto behind_hours =
    "ast bst cdt cest cet central cst ct eastern edt est et gmt hkt ist jst local london mdt monday "
    "mountain mst mt new pacific pdt pst pt saturday sunday sydney thursday tokyo toronto tuesday utc "
    "vancouver wednesday friday january february march april may june july august september october "
    "november december jan feb mar apr jun jul aug sep sept oct nov dec"_words;

/// Behind the number of a day or quarter in languages that put a full stop there: `am 3. März`.
constexpr auto behind_ordinals =
    "januar februar märz april mai juni juli august september oktober november dezember jänner "
    "quartal halbjahr tertial jahrhundert kvartal kvartalet januari februari mars maj juli augusti "
    "oktober desember"_words;

constexpr auto first_words =
    "a about according additional additionally after all also although an and any are as at based "
    "because both but by commenting consolidated currently due during each earlier excluding first "
    "following for founded from furthermore given he headquartered her his how however i if in "
    "including interested investors is it its last later like management many more moreover most net "
    "no not of on once one or other our over participants please prior revenue revenues sales second "
    "shareholders she shares similarly since so some stockholders subject such that the their then "
    "there therefore these they this those through to today together total two under until upon we "
    "what when where which while who why will with within you your"_words;

/// Last parts of addresses and of names that look like them.
constexpr auto last_labels = "ai app biz co com de eu global info io js net org tv"_words;

/// Bytes of a word that are looked at: a bound for texts without any space.
constexpr std::size_t longest_word = 64;

bool is_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}
bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}
bool is_small(char c) {
    return c >= 'a' && c <= 'z';
}
bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

std::string lowered(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (is_capital(c)) c = static_cast<char>(c - 'A' + 'a');
    return out;
}

/// Whether a word ends right before `at`: at a space, a bracket, a comma and the like, a typographic dash or
/// quote, a no-break space. Text often has no space behind them (`OSLO,Dec. 8`).
bool is_boundary(std::string_view text, std::size_t at) {
    constexpr ByteSet marks(" \t\n\v\f\r()[]\",;:/*");
    const char c = text[at - 1];
    if (static_cast<unsigned char>(c) < 0x80) return marks.contains(c);
    if (at >= 3 && text.substr(at - 3, 2) == "\xE2\x80") return true;
    return at >= 2 && text.substr(at - 2, 2) == "\u00a0";
}

/// The last word before `end`, or the end of a longer one.
std::string_view word_before(std::string_view text, std::size_t end) {
    std::size_t begin = end;
    while (begin > 0 && end - begin < longest_word && !is_boundary(text, begin)) --begin;
    return text.substr(begin, end - begin);
}

/// The word that the text goes on with; nothing where a number or a sign does. Quotes and brackets before it
/// are passed over.
std::string_view word_after(std::string_view text, std::size_t begin) {
    constexpr ByteSet openers(" \t\"'([");
    while (begin < text.size()) {
        if (openers.contains(text[begin]))
            ++begin;
        else if (text.substr(begin, 2) == "\u00a0")
            begin += 2;
        else if (text.substr(begin, 3) == "\u201c" || text.substr(begin, 3) == "\u2018")
            begin += 3;
        else
            break;
    }
    const auto is_letter = [](char c) { return is_capital(c) || is_small(c) || (c & '\x80') != 0; };
    std::size_t end = begin;
    text = text.substr(0, begin + longest_word);
    while (end < text.size() && is_letter(text[end]) && text.substr(end, 2) != "\u00a0" &&
           text.substr(end, 2) != "\xE2\x80")
        ++end;
    return text.substr(begin, end - begin);
}

/// Whether the word is initials alone, such as `E.` or `J.P.`.
bool is_initials(std::string_view word) {
    if (word.size() % 2 != 0) return false;
    for (std::size_t i = 0; i < word.size(); i += 2)
        if (!is_capital(word[i]) || word[i + 1] != '.') return false;
    return true;
}

/// Whether a sentence begins with `next`, which stands behind something that may go on: `The`, but not the
/// `A` of `A. Smith`.
bool begins_sentence(std::string_view text, std::string_view next) {
    const auto end = static_cast<std::size_t>(next.data() - text.data()) + next.size();
    if (next.size() == 1 && end < text.size() && text[end] == '.') return false;
    return !next.empty() && first_words.contains(lowered(next));
}

/// Whether behind `12.` or `1.` the same sentence goes on: the number of a day or of an item.
bool is_ordinal(std::string_view text, std::string_view word, std::string_view next) {
    if (word.size() > 3 || !std::all_of(word.begin(), word.end() - 1, is_digit)) return false;
    const bool first = std::all_of(text.data(), word.data(), is_space);
    return first || behind_ordinals.contains(lowered(next));
}

/// A word of capitals is an abbreviation only among capitals and numbers: `NOV. 11`, `DR. SMITH`, but not
/// `with the SEC. The`.
bool is_loud_word(std::string_view word, std::string_view next) {
    const bool loud = word.size() > 3 && word.find('.') + 1 == word.size() &&
                      std::none_of(word.begin(), word.end(), is_small);
    return loud && std::any_of(next.begin(), next.end(), is_small);
}

/// Whether a number or a code such as `A6` or `HR-2025-7` begins at `at`.
bool is_number_at(std::string_view text, std::size_t at) {
    if (at >= text.size() || (!is_digit(text[at]) && !is_capital(text[at]))) return false;
    const std::string_view rest = text.substr(at, longest_word);
    const std::string_view word = rest.substr(0, rest.find(' '));
    return std::any_of(word.begin(), word.end(), is_digit);
}

/// Whether `next`, behind an hour, belongs to it: `Eastern`, `Beijing time`.
bool is_of_hour(std::string_view text, std::string_view next) {
    if (next.empty() || behind_hours.contains(lowered(next))) return true;
    const auto end = static_cast<std::size_t>(next.data() - text.data()) + next.size();
    return lowered(text.substr(end, 5)) == " time";
}

}  // namespace

bool goes_on(std::string_view text, std::size_t end, std::size_t next_begin) {
    const std::string_view word = word_before(text, end);
    const std::string_view next = word_after(text, next_begin);
    if (word.size() < 2) return false;
    if (is_ordinal(text, word, next)) return true;
    const std::string last = lowered(word);
    // Behind a hyphen or a number too: `mid-Nov.`.
    const std::size_t inner = last.find_last_of("-0123456789") + 1;
    const auto is_in = [&](const auto& list) {
        return list.contains(last) || (inner > 0 && list.contains(std::string_view(last).substr(inner)));
    };
    const bool may_end = begins_sentence(text, next);
    if (is_in(never_last)) return true;
    if (is_in(hours)) return is_of_hour(text, next);
    if (is_in(seldom_last)) return !may_end;
    if (is_loud_word(word, next)) return false;
    if (is_in(numbered)) return is_number_at(text, next_begin);
    if (is_capital(word[inner]) && is_in(titles)) return true;
    if (is_capital(word[inner]) && is_in(places_and_days)) return !may_end;
    if (is_initials(word)) return !may_end;
    // A small letter alone is the first half of `z. B.`.
    const bool half = word.size() == 2 && is_small(word[0]) && next.size() == 1;
    return half && text.substr(static_cast<std::size_t>(next.data() - text.data()) + 1).starts_with('.');
}

bool is_glued(std::string_view text, std::size_t begin, std::size_t end) {
    if (end < begin + 3 || end + 1 >= text.size()) return false;
    if (!is_small(text[end - 2]) || !is_small(text[end - 3])) return false;
    if (!is_capital(text[end]) || !(is_small(text[end + 1]) || is_space(text[end + 1]))) return false;
    const std::string_view word = word_before(text, end);
    if (word.find_first_of(".@") + 1 != word.size()) return false;
    if (word.data() != text.data() && *(word.data() - 1) == '/') return false;
    const std::string_view next = word_after(text, end);
    if (last_labels.contains(lowered(next))) return false;
    constexpr std::size_t shortest_word = 4;  // behind a name: `by the Company.Costs`
    return is_small(word[0]) || next.size() >= shortest_word || first_words.contains(lowered(next));
}

}  // namespace dateline
