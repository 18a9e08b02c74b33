// SPDX-License-Identifier: GPL-2.0-or-later
// Section builder: a small machine whose state is the section being filled.
#include "indexer/parse/section_builder.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "indexer/parse/characters.h"
#include "indexer/parse/footnote_marks.h"
#include "indexer/parse/heading_shape.h"
#include "indexer/parse/pieces_ahead.h"
#include "indexer/parse/section_rules.h"

namespace dateline {
namespace {

constexpr std::size_t long_prose = 200;
constexpr std::size_t short_line = 100;

class Builder {
  public:
    Builder(const std::vector<Piece>& pieces, std::string_view headline)
        : pieces_(pieces),
          about_event_(announces_event(headline)),
          about_results_(announces_results(headline)) {}

    std::vector<Section> build() && {
        for (at_ = 0; at_ < pieces_.size(); ++at_) {
            const Piece& piece = pieces_[at_];
            if (piece.heading) {
                heading(piece);
            } else {
                text(piece);
            }
            footnotes_.note(piece.text);
        }
        return std::move(sections_);
    }

  private:
    [[nodiscard]] bool in(SectionKind kind) const {
        return !sections_.empty() && sections_.back().kind == kind;
    }

    [[nodiscard]] bool in_about() const { return !sections_.empty() && is_about_kind(sections_.back().kind); }

    static bool is_about_kind(SectionKind kind) {
        return kind == SectionKind::about || kind == SectionKind::about_issuer;
    }

    /// What follows the piece at hand.
    [[nodiscard]] PiecesAhead ahead() const { return {pieces_, at_}; }

    void open(SectionKind kind, int line, std::string_view rule) {
        Section section;
        section.kind = kind;
        section.line = line;
        section.rule = std::string(rule);
        sections_.push_back(std::move(section));
        bullets_ = 0;
    }

    void open_with_heading(const Piece& piece, SectionKind kind, std::string_view rule) {
        open(kind, piece.line, rule);
        sections_.back().heading = piece.text;
        safety_information_ = false;
    }

    void append(const Piece& piece) {
        if (piece.shape == BlockShape::bullet) ++bullets_;
        const std::string text = std::exchange(label_, {}) + piece.text;
        std::vector<Paragraph>& paragraphs = sections_.back().paragraphs;
        if (!paragraphs.empty() && joins_lines(piece)) {
            paragraphs.back().text.append("\n").append(text);
        } else {
            paragraphs.push_back({text, piece.line});
        }
        last_ = &piece;
    }

    /// Whether the piece is a further line of an address or a table.
    [[nodiscard]] bool joins_lines(const Piece& piece) const {
        if (last_ == nullptr || piece.gap || last_ != &pieces_[at_] - 1) return false;
        if (piece.shape == BlockShape::table || last_->shape == BlockShape::table) return true;
        return piece.shape == BlockShape::prose && last_->shape == BlockShape::prose &&
               piece.text.size() < short_line && last_->text.size() < short_line;
    }

    void heading(const Piece& piece) {
        const auto known = known_heading(piece.text);
        if (continues_section(piece, known)) {
            const Piece* next = ahead().next();
            if (piece.run_in && next != nullptr && !next->heading) {
                label_ = piece.text + (piece.joint.empty() ? " " : piece.joint);
            } else {
                append(piece);
            }
            return;
        }
        const KindGuess guess = heading_kind(piece, known);
        open_with_heading(piece, guess.kind, guess.rule);
        const std::string key = lowered(piece.text);
        safety_information_ =
            key.find("safety information") != std::string::npos || key.starts_with("indication");
    }

    /// Headings that are only lines of the section they stand in.
    [[nodiscard]] bool continues_section(const Piece& piece, const std::optional<KindGuess>& known) const {
        if (sections_.empty()) return false;
        if (in(SectionKind::contact)) {
            if (known && known->kind == SectionKind::contact)
                return sections_.back().heading.has_value() || !sections_.back().paragraphs.empty();
            const Piece* next = ahead().next();
            const bool introduces = next != nullptr &&
                                    (next->text.size() >= 150 || next->shape == BlockShape::bullet) &&
                                    !is_contact_block(next->text);
            return !known && !introduces;
        }
        if (in(SectionKind::financial_tables)) {
            const bool leaves =
                known && (is_about_kind(known->kind) || known->kind == SectionKind::forward_looking ||
                          known->kind == SectionKind::non_gaap || known->kind == SectionKind::contact ||
                          known->kind == SectionKind::legal || known->kind == SectionKind::event ||
                          (known->kind == SectionKind::highlights && ahead().is_list()));
            return !leaves && !heads_prose(piece);
        }
        // `Forward-Looking Statements`, then the name of the law as a second title.
        if (in(SectionKind::forward_looking) && sections_.back().paragraphs.empty() && known &&
            known->kind == SectionKind::forward_looking)
            return true;
        if (in(SectionKind::non_gaap) && piece.text.ends_with(':') && ahead().is_table())
            return true;  // `Operating expenses:` among the rows
        const bool label = piece.text.ends_with(':') && ahead().next() != nullptr &&
                           ahead().next()->text.size() < short_line;
        if (in(SectionKind::event) && label && (!known || known->kind == SectionKind::event)) return true;
        return safety_information_ && !known;
    }

    /// Whether a heading behind a table among the news goes on with the news.
    [[nodiscard]] bool heads_prose(const Piece& piece) const {
        if (follows_news() || piece.run_in) return false;
        const Piece* next = ahead().next();
        return title_shape(piece.text).all_capitals ||
               (next != nullptr && next->shape == BlockShape::prose && next->text.size() >= long_prose);
    }

    [[nodiscard]] KindGuess heading_kind(const Piece& piece, const std::optional<KindGuess>& known) const {
        if (!known && !follows_news() && ahead().is_list() && is_summary_heading(piece.text))
            return {SectionKind::highlights, "summary in a list"};
        if (!known && about_results_ && ahead().is_table())
            return {follows_news() ? SectionKind::financial_tables : SectionKind::financial_results,
                    "heading over a table"};
        if (!known) return {SectionKind::other, piece.run_in ? "run-in heading" : "heading"};
        switch (known->kind) {
            case SectionKind::highlights: {
                const bool financial = find_lower(piece.text, "financial") != std::string_view::npos ||
                                       find_lower(piece.text, "quarter") != std::string_view::npos ||
                                       find_lower(piece.text, "results") != std::string_view::npos;
                if (ahead().is_list() || !financial) return *known;
                return {SectionKind::financial_results, "highlights in prose"};
            }
            case SectionKind::financial_tables:
                if (known->rule == "financial tables" || ahead().is_table() || ahead().are_cells() ||
                    title_shape(piece.text).all_capitals)
                    return *known;
                return {ahead().next() != nullptr && ahead().next()->text.size() >= long_prose
                            ? SectionKind::financial_results
                            : SectionKind::financial_tables,
                        known->rule};
            case SectionKind::financial_results:
                if (ahead().is_table() && title_shape(piece.text).all_capitals) {
                    return {SectionKind::financial_tables, "heading over a table"};
                }
                return *known;
            case SectionKind::legal:
                return legal_heading(*known);
            default:
                return *known;
        }
    }

    /// "Cautionary note" over a safe harbour is one.
    [[nodiscard]] KindGuess legal_heading(const KindGuess& known) const {
        const Piece* next = ahead().next();
        if (next == nullptr || next->heading) return known;
        const auto content = known_paragraph(next->text);
        if (known.rule != "note to investors") {
            return content && content->kind == SectionKind::forward_looking ? *content : known;
        }
        // Small wires put advertising under this heading, companies say there where they disclose.
        const bool discloses =
            find_lower(std::string_view(next->text).substr(0, 400), "disclos") != std::string_view::npos;
        return discloses || content ? known : KindGuess{SectionKind::other, known.rule};
    }

    /// The label of a section that ends here stays in it.
    void keep_label(const Piece& piece) {
        if (!label_.empty()) sections_.back().paragraphs.push_back({std::exchange(label_, {}), piece.line});
    }

    void text(const Piece& piece) {
        if (const auto guess = new_section_at(piece)) {
            keep_label(piece);
            open(guess->kind, piece.line, guess->rule);
            safety_information_ = false;
        } else if (sections_.empty()) {
            const bool list = piece.shape == BlockShape::bullet;
            open(list ? SectionKind::highlights : SectionKind::body, piece.line,
                 list ? "list before the news" : "news");
        } else if (resumes(piece)) {
            open(SectionKind::body, piece.line, "prose resumed");
        }
        append(piece);
    }

    /// The kind of the section that a paragraph without a heading begins; nothing where it stays.
    [[nodiscard]] std::optional<KindGuess> new_section_at(const Piece& piece) const {
        if (piece.shape == BlockShape::table) return table_section(piece);
        if (is_footnote(piece))
            return in(SectionKind::footer) ? std::nullopt
                                           : std::optional(KindGuess{SectionKind::footer, "footnote"});
        auto guess = known_paragraph(piece.text);
        if (!guess && may_be_contacts(piece)) guess = KindGuess{SectionKind::contact, "contact block"};
        if (!guess || in(guess->kind)) return std::nullopt;
        const bool under_heading =
            !sections_.empty() && sections_.back().heading.has_value() && sections_.back().paragraphs.empty();
        switch (guess->kind) {
            case SectionKind::event:
                if (about_event_ || sections_.empty() || piece.shape == BlockShape::bullet || under_heading)
                    return std::nullopt;
                return in_about() || in(SectionKind::forward_looking) || in(SectionKind::contact)
                           ? std::nullopt
                           : guess;
            case SectionKind::legal:
                if (under_heading || piece.shape == BlockShape::bullet || in(SectionKind::contact)) {
                    return in(SectionKind::contact) && !under_heading ? guess : std::nullopt;
                }
                return guess;
            case SectionKind::forward_looking:
                if (under_heading || piece.shape == BlockShape::bullet || in(SectionKind::legal)) {
                    return in(SectionKind::legal) && !under_heading ? guess : std::nullopt;
                }
                return guess;
            case SectionKind::contact:
                return under_heading && !in_about() ? std::nullopt : guess;
            case SectionKind::footer:
                return under_heading && guess->rule != "source line" ? std::nullopt : guess;
            default:
                return guess;
        }
    }

    [[nodiscard]] std::optional<KindGuess> table_section(const Piece& piece) const {
        if (sections_.empty() || in(SectionKind::financial_tables) || in(SectionKind::contact) ||
            in(SectionKind::non_gaap))
            return std::nullopt;
        if (!has_figures(piece.text) || !follows_news()) return std::nullopt;
        return KindGuess{SectionKind::financial_tables, "table after the news"};
    }

    /// `1 Unaudited. …` at the end of a release that marks a word with that number.
    [[nodiscard]] bool is_footnote(const Piece& piece) const {
        if (piece.shape != BlockShape::prose || !follows_news()) return false;
        if (in(SectionKind::financial_tables) || in(SectionKind::non_gaap)) return false;
        const bool under_heading = sections_.back().heading && sections_.back().paragraphs.empty();
        return !under_heading && footnotes_.has_mark_of(piece.text);
    }

    /// Whether a boilerplate section has been seen: what follows is no longer the news.
    [[nodiscard]] bool follows_news() const {
        return std::any_of(sections_.begin(), sections_.end(), [](const Section& section) {
            return is_about_kind(section.kind) || section.kind == SectionKind::forward_looking;
        });
    }

    /// A block of contacts, or the name lines right above one, in the last part of the release.
    [[nodiscard]] bool may_be_contacts(const Piece& piece) const {
        if (in(SectionKind::event) || in(SectionKind::contact) || piece.shape == BlockShape::bullet)
            return false;
        if (sections_.empty() || piece.text.size() > 320 || piece.text.starts_with('(')) return false;
        if (in(SectionKind::financial_tables)) return has_email(piece.text);
        const bool late = follows_news() || at_ * 4 >= pieces_.size() * 3;
        if (!late) return false;
        // A figure alone may look like a telephone number.
        if (is_contact_block(piece.text))
            return title_shape(piece.text).significant > 1 || has_email(piece.text);
        if (piece.text.size() > 60 || ends_sentence(piece.text) || !is_title(piece.text)) return false;
        if (is_column_head(piece.text)) return false;
        return ahead().reaches_contacts();
    }

    /// Whether prose goes back to the news after a list of highlights, call details or a clause in between.
    [[nodiscard]] bool resumes(const Piece& piece) const {
        if (!may_resume(piece)) return false;
        const auto known = known_paragraph(piece.text);
        return !known || !in(known->kind);
    }

    /// Whether the news may go on after the section at hand with prose of this shape.
    [[nodiscard]] bool may_resume(const Piece& piece) const {
        const Section& section = sections_.back();
        if (piece.shape != BlockShape::prose || piece.text.size() < 80) return false;
        if (section.kind == SectionKind::highlights) {
            const bool introduces_list = piece.text.ends_with(':') && ahead().is_list();
            return bullets_ > 0 && last_ != nullptr && last_->shape == BlockShape::bullet &&
                   !introduces_list && piece.text.size() >= 120;
        }
        // News behind a contact line is news: it must not be hidden among what nobody searches.
        if (section.kind == SectionKind::contact || section.kind == SectionKind::footer)
            if (is_long_prose(piece.text)) return true;
        if (section.kind == SectionKind::forward_looking && !section.heading)
            return is_long_prose(piece.text) && !piece.text.starts_with('(') && !cautions(piece.text);
        if (section.heading || follows_news()) return false;
        if (section.kind == SectionKind::event) return !mentions_event(piece.text);
        return (section.kind == SectionKind::legal || section.kind == SectionKind::footer ||
                section.kind == SectionKind::contact) &&
               piece.text.size() >= 150 && sections_.size() <= 3;
    }

    /// Sentences of some length that tell nobody how to reach anybody.
    [[nodiscard]] static bool is_long_prose(std::string_view text) {
        constexpr std::size_t least = 300;
        return text.size() >= least && ends_sentence(text) && !has_email(text) && !has_phone(text) &&
               !is_title(text);
    }

    [[nodiscard]] static bool mentions_event(std::string_view text) {
        const std::string lower = lowered(text.substr(0, 400));
        constexpr std::array<std::string_view, 9> words{
            "call", "webcast", "replay", "dial", "participa", "listen", "register", "access", "passcode"};
        return std::any_of(words.begin(), words.end(),
                           [&](std::string_view word) { return lower.find(word) != std::string::npos; });
    }

    const std::vector<Piece>& pieces_;
    bool about_event_;
    bool about_results_;
    std::size_t at_ = 0;
    std::vector<Section> sections_;
    const Piece* last_ = nullptr;
    FootnoteMarks footnotes_;
    std::string label_;  ///< a run-in heading that stays with the text behind it: `Media: `
    int bullets_ = 0;
    bool safety_information_ = false;
};

}  // namespace

std::vector<Section> build_sections(const std::vector<Piece>& pieces, std::string_view headline) {
    return Builder(pieces, headline).build();
}

}  // namespace dateline
