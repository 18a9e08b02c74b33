// SPDX-License-Identifier: GPL-2.0-or-later
// Invitations are found by their words (`conference call`, `webcast`, `fireside chat`), then read sentence by
// sentence: what stands in a sentence about the replay is not the call's.
#include "indexer/parse/conference_call.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "indexer/parse/call_numbers.h"
#include "indexer/parse/call_time.h"
#include "indexer/parse/characters.h"
#include "indexer/parse/contact_points.h"
#include "indexer/parse/phrase_match.h"

namespace dateline {
namespace {

using namespace std::string_view_literals;

constexpr std::array occasions = {"conference call"sv,
                                  "webcast"sv,
                                  "earnings call"sv,
                                  "fireside chat"sv,
                                  "annual meeting"sv,
                                  "annual general meeting"sv,
                                  "webinar"sv,
                                  "teleconference"sv,
                                  "investor day"sv,
                                  "analyst day"sv,
                                  "investor call"sv,
                                  "special meeting"sv,
                                  "analyst call"sv,
                                  "results call"sv,
                                  "will present at"sv,
                                  "to present at"sv,
                                  "will be presenting at"sv,
                                  "live call"sv,
                                  "conference, call"sv,
                                  "telephone conference"sv,
                                  "video conference"sv,
                                  "capital markets day"sv};
constexpr std::array invitations = {"will host"sv,
                                    "to host"sv,
                                    "will hold"sv,
                                    "to hold"sv,
                                    "will be hold"sv,
                                    "will conduct"sv,
                                    "will be held"sv,
                                    "will discuss"sv,
                                    "to discuss"sv,
                                    "will present"sv,
                                    "to present"sv,
                                    "will participate"sv,
                                    "to participate"sv,
                                    "scheduled"sv,
                                    "invite"sv,
                                    "dial"sv,
                                    "will be webcast"sv,
                                    "will be available"sv,
                                    "will broadcast"sv,
                                    "please join"sv,
                                    "access the"sv,
                                    "listen"sv,
                                    "hosting"sv,
                                    "holding"sv,
                                    "will be hosted"sv,
                                    "will take place"sv,
                                    "will review"sv,
                                    "will begin"sv,
                                    "register"sv,
                                    "is hosting"sv,
                                    "plans to host"sv,
                                    "plans to hold"sv,
                                    "conference call today"sv,
                                    "will webcast"sv,
                                    "will be presenting"sv,
                                    "will also be"sv,
                                    "participate"sv,
                                    "has been set"sv,
                                    "calling"sv};
constexpr std::array hosts = {"will host"sv,    "to host"sv,         "will hold"sv,    "to hold"sv,
                              "will conduct"sv, "will be hosting"sv, "will be held"sv, "scheduled a"sv};
constexpr std::array conferences = {"conference"sv, "summit"sv, "forum"sv, "symposium"sv};
constexpr std::array appearances = {"will participate"sv,   "to participate"sv,       "will present"sv,
                                    "to present"sv,         "will speak"sv,           "to speak"sv,
                                    "will be presenting"sv, "will be participating"sv};
constexpr std::array call_words = {"call"sv,    "webcast"sv, "conference"sv, "meeting"sv,
                                   "webinar"sv, "present"sv, "dial"sv};

bool may_invite(SectionKind kind) {
    return is_news(kind) && kind != SectionKind::event;  // those are asked before
}

/// Whether a piece of an occasion's name is there at all: few paragraphs have one, and the lists are long.
bool may_name_occasion(std::string_view text) {
    constexpr std::array pieces = {"onference"sv, "ebcast"sv, "ebinar"sv, "eeting"sv,   "ireside"sv,
                                   " call"sv,     " Call"sv,  "resent"sv, "or day"sv,   "yst day"sv,
                                   "Day"sv,       "ummit"sv,  "orum"sv,   "ymposium"sv, "ets day"sv,
                                   "CALL"sv,      "CONF"sv,   "WEBCAST"sv};
    return contains_part(text, pieces);
}

/// What a paragraph says of an occasion.
enum class Invitation { none, possible, certain };

Invitation invitation_of(std::string_view text) {
    if (!may_name_occasion(text.substr(0, 4000))) return Invitation::none;
    const std::string lower = lowered(text.substr(0, 4000));
    const bool occasion = contains_any(lower, occasions);
    if (occasion && contains_any(lower, hosts)) return Invitation::certain;
    if (occasion && contains_any(lower, invitations)) return Invitation::possible;
    const bool conference = contains_any(lower, conferences) && contains_any(lower, appearances);
    return conference && find_call_time(text.substr(0, 4000)) ? Invitation::possible : Invitation::none;
}

bool tells_of_replay(std::string_view sentence) {
    constexpr std::array words = {"replay"sv,    "rebroadcast"sv,  "archive"sv, "playback"sv,
                                  "recording"sv, "re-broadcast"sv, "encore"sv};
    return contains_any(lowered(sentence.substr(0, 1000)), words);
}

/// Reads the paragraphs of one invitation.
class CallReader {
  public:
    CallReader(const Release& release, std::string rule) : release_(release), rule_(std::move(rule)) {}

    void read(const Paragraph& paragraph);
    std::optional<Call> take(std::size_t fewest) &&;

  private:
    void read_sentence(std::string_view sentence, bool replay);
    void read_webcast(std::string_view sentence);

    const Release& release_;
    std::string rule_;
    Call call_;
    bool webcast_named_ = false;
};

/// `investors.orvane.com`: an address without `www.`; empty where there is none.
std::string_view bare_address(std::string_view text) {
    const std::size_t dot = find_lower(text, ".com");
    if (dot == std::string_view::npos || dot == 0) return {};
    std::size_t begin = dot;
    while (begin > 0 && (is_ascii_letter(text[begin - 1]) || is_digit(text[begin - 1]) ||
                         text[begin - 1] == '.' || text[begin - 1] == '-'))
        --begin;
    if (begin == dot || (begin > 0 && text[begin - 1] == '@')) return {};
    std::size_t end = dot + 4;
    if (end < text.size() && is_ascii_letter(text[end])) return {};
    while (end < text.size() && !is_blank(text[end]) &&
           std::string_view("<>()[]|\";,").find(text[end]) == std::string_view::npos)
        ++end;
    while (end > dot && text[end - 1] == '.') --end;
    return text.substr(begin, end - begin);
}

void CallReader::read_webcast(std::string_view sentence) {
    if (webcast_named_) return;
    const std::string lower = lowered(sentence.substr(0, 1000));
    const bool named = contains_any(lower, std::array{"webcast"sv, "live"sv, "listen"sv, "internet"sv,
                                                      "register"sv, "link"sv, "online"sv, "broadcast"sv});
    if (!named && !call_.webcast.empty()) return;
    for (const ContactPoint& point : contact_points(sentence)) {
        if (point.kind != PointKind::web) continue;
        call_.webcast = std::string(point.text);
        webcast_named_ = named;
        return;
    }
    const std::string_view bare =
        named && call_.webcast.empty() ? bare_address(sentence) : std::string_view();
    call_.webcast += bare;
}

void CallReader::read_sentence(std::string_view sentence, bool replay) {
    add_dial_ins(sentence, replay ? DialInUse::replay : DialInUse::live, call_.dial_ins);
    read_webcast(sentence);
    if (replay) return;
    const auto time = find_call_time(sentence);
    const auto date = find_call_date(sentence, time ? time->begin : 0, release_.date);
    // The first day with its hour is the call's; a day alone waits for one.
    if (time && call_.time.empty()) {
        call_.time = std::string(trimmed(sentence.substr(time->begin, time->end - time->begin)));
        if (date) call_.date = date;
    } else if (date && !call_.date) {
        call_.date = date;
    }
}

void CallReader::read(const Paragraph& paragraph) {
    if (call_.line == 0) call_.line = paragraph.line;
    const std::string_view text = std::string_view(paragraph.text).substr(0, 6000);
    bool replay = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(call_sentence_end(text, at), std::max(at + 1, text.size()));
        const std::string_view sentence = text.substr(at, end - at);
        // Numbers in the sentence behind the one that speaks of the replay are the replay's too.
        const bool again = tells_of_replay(sentence);
        const bool live = find_lower(sentence, "live") != std::string_view::npos ||
                          find_lower(sentence, "webcast") != std::string_view::npos;
        replay = again || (replay && !live);
        // `A live webcast and a replay will be available at …` is of both.
        read_sentence(sentence, again && live ? find_call_time(sentence) == std::nullopt : replay);
        at = end;
    }
}

std::optional<Call> CallReader::take(std::size_t fewest) && {
    if (call_.line == 0) return std::nullopt;
    const std::size_t facts = (call_.date ? 1U : 0U) + (call_.time.empty() ? 0U : 1U) +
                              (call_.dial_ins.empty() ? 0U : 1U) + (call_.webcast.empty() ? 0U : 1U);
    if (facts < fewest || (!call_.date && call_.time.empty() && call_.dial_ins.empty())) return std::nullopt;
    share_codes(call_.dial_ins);
    call_.rule = rule_;
    return std::move(call_);
}

bool is_call_section(const Section& section) {
    if (section.kind != SectionKind::event) return false;
    if (section.heading && contains_any(lowered(*section.heading), call_words)) return true;
    return std::any_of(section.paragraphs.begin(), section.paragraphs.end(), [](const Paragraph& paragraph) {
        return contains_any(lowered(std::string_view(paragraph.text).substr(0, 2000)), call_words);
    });
}

/// Whether a paragraph goes on with the numbers and addresses of the invitation before it.
bool goes_on(std::string_view text) {
    constexpr std::array words = {"dial"sv,          "replay"sv,      "passcode"sv,     "access code"sv,
                                  "conference id"sv, "toll"sv,        "webcast"sv,      "call"sv,
                                  "archive"sv,       "time:"sv,       "date:"sv,        "international"sv,
                                  "domestic"sv,      "participant"sv, "confirmation"sv, "pin"sv};
    return contains_any(lowered(text.substr(0, 1500)), words);
}

std::optional<Call> call_of_events(const Release& release) {
    CallReader reader(release, "event-section");
    for (const Section& section : release.sections) {
        if (!is_call_section(section)) continue;
        for (const Paragraph& paragraph : section.paragraphs) reader.read(paragraph);
    }
    return std::move(reader).take(1);
}

std::optional<Call> call_of_invitation(const Release& release) {
    CallReader reader(release, "invitation");
    bool found = false;
    bool certain = false;
    for (const Section& section : release.sections) {
        if (!may_invite(section.kind)) continue;
        std::size_t after = 0;
        for (const Paragraph& paragraph : section.paragraphs) {
            const Invitation invitation = invitation_of(paragraph.text);
            certain = certain || invitation == Invitation::certain;
            if (invitation == Invitation::none && !(found && after > 0 && goes_on(paragraph.text))) {
                if (after > 0) --after;
                continue;
            }
            reader.read(paragraph);
            found = true;
            after = 4;
        }
    }
    return std::move(reader).take(certain ? 1 : 2);
}

}  // namespace

std::optional<Call> find_call(const Release& release) {
    auto call = call_of_events(release);
    if (call && call->date && !call->time.empty()) return call;
    auto invitation = call_of_invitation(release);
    if (!call) return invitation;
    if (invitation) {
        if (!call->date) call->date = invitation->date;
        if (call->time.empty()) call->time = std::move(invitation->time);
        if (call->dial_ins.empty()) call->dial_ins = std::move(invitation->dial_ins);
        if (call->webcast.empty()) call->webcast = std::move(invitation->webcast);
    }
    return call;
}

}  // namespace dateline
