// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/read/csv_records.h"

#include <csv.h>

#include <algorithm>
#include <array>
#include <deque>
#include <exception>
#include <vector>

#include "indexer/read/content_hash.h"
#include "indexer/read/line_reader.h"
#include "indexer/read/text_decoder.h"
#include "schema/text_normalizer.h"

namespace dateline {

namespace {

using Row = std::vector<std::string>;

/// The parser with its rows. Its callbacks stand between C code and ours: no exception may pass.
class CsvParser {
  public:
    explicit CsvParser(char delimiter) {
        csv_init(&parser_, 0);
        csv_set_delim(&parser_, static_cast<unsigned char>(delimiter));
    }
    ~CsvParser() { csv_free(&parser_); }
    CsvParser(const CsvParser&) = delete;
    CsvParser& operator=(const CsvParser&) = delete;

    void feed(std::string_view text) {
        const std::size_t taken = csv_parse(&parser_, text.data(), text.size(), take_field, take_row, this);
        if (failure_) std::rethrow_exception(failure_);
        if (taken != text.size()) throw ReadError(csv_strerror(csv_error(&parser_)));
    }

    /// False where a quoted field was still open: every line was fed with its end, so that nothing else can
    /// have kept a row open. What it held is dropped.
    [[nodiscard]] bool finish() {
        const std::size_t whole = rows_.size();
        csv_fini(&parser_, take_field, take_row, this);
        if (failure_) std::rethrow_exception(failure_);
        const bool open = rows_.size() > whole;
        rows_.resize(whole);
        return !open;
    }

    [[nodiscard]] bool has_row() const { return !rows_.empty(); }
    Row take() {
        Row row = std::move(rows_.front());
        rows_.pop_front();
        return row;
    }

  private:
    static void take_field(void* field, std::size_t size, void* self) {
        auto& parser = *static_cast<CsvParser*>(self);
        parser.guard([&] { parser.row_.emplace_back(static_cast<const char*>(field), size); });
    }
    static void take_row(int, void* self) {
        auto& parser = *static_cast<CsvParser*>(self);
        parser.guard([&] { parser.rows_.push_back(std::move(parser.row_)); });
        parser.row_.clear();
    }

    template <typename Call>
    void guard(Call call) {
        if (failure_) return;
        try {
            call();
        } catch (...) {
            failure_ = std::current_exception();
        }
    }

    csv_parser parser_{};
    Row row_;
    std::deque<Row> rows_;
    std::exception_ptr failure_;
};

/// The sign that parts the names of the header row; those inside quotes do not count.
char delimiter_of(std::string_view header) {
    constexpr std::array<char, 3> delimiters{',', ';', '\t'};
    std::array<std::size_t, 3> counts{};
    bool quoted = false;
    for (const char c : header) {
        if (c == '"') quoted = !quoted;
        for (std::size_t i = 0; i < delimiters.size() && !quoted; ++i)
            if (c == delimiters[i]) ++counts[i];
    }
    const auto* most = std::max_element(counts.begin(), counts.end());
    return delimiters[static_cast<std::size_t>(most - counts.begin())];
}

bool has_utf16_mark(std::string_view text) {
    return text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
}

}  // namespace

struct CsvRecords::State {
    LineReader lines;
    const FieldMap& map;
    const std::size_t longest_row;
    ContentHasher hasher;
    std::unique_ptr<CsvParser> parser;
    std::vector<std::string> header;
    bool ended = false;

    State(ByteStream& bytes, const FieldMap& field_map, std::size_t longest)
        : lines(bytes, longest), map(field_map), longest_row(longest) {}

    std::optional<std::string_view> next_line() {
        const auto line = lines.next();
        if (!line) return std::nullopt;
        if (lines.was_cut())
            throw ReadError("line " + std::to_string(lines.number()) + longer_than(longest_row));
        hasher.add(*line);
        hasher.add("\n");
        return line;
    }

    void read_header() {
        std::optional<std::string_view> line = next_line();
        if (line && has_utf16_mark(*line)) throw ReadError("is CSV in UTF-16; save it as UTF-8");
        constexpr std::string_view mark = "\xEF\xBB\xBF";
        if (line && line->starts_with(mark)) line->remove_prefix(mark.size());
        parser = std::make_unique<CsvParser>(line ? delimiter_of(*line) : ',');
        while (line && !parser->has_row()) {
            parser->feed(*line);
            parser->feed("\n");
            if (!parser->has_row()) line = next_line();
        }
        if (!parser->has_row()) throw ReadError("is CSV without a header row that names its columns");
        for (const std::string& name : parser->take())
            header.push_back(fold(decode_text(name, "windows-1252")));
    }

    /// The next row and the line where it begins; nothing at the end.
    std::optional<std::pair<Row, int>> next_row() {
        int first_line = 0;
        std::size_t bytes = 0;
        while (!parser->has_row() && !ended) {
            const auto line = next_line();
            if (!line) {
                ended = true;
                if (!parser->finish())
                    throw ReadError("the quote opened in line " +
                                    std::to_string(first_line == 0 ? lines.number() : first_line) +
                                    " is never closed");
                break;
            }
            if (first_line == 0) first_line = lines.number();
            bytes += line->size() + 1;
            if (bytes > longest_row)
                throw ReadError("the row of line " + std::to_string(first_line) + longer_than(longest_row) +
                                ": is a quote never closed?");
            parser->feed(*line);
            parser->feed("\n");
            if (!parser->has_row() && line->empty() && bytes == 1) first_line = 0, bytes = 0;
        }
        if (!parser->has_row()) return std::nullopt;
        // A lone carriage return ends a row too: another began, or was whole, in the line last read.
        return std::pair{parser->take(), first_line == 0 ? lines.number() : first_line};
    }

    std::string value_of(const Row& row, RecordField field) const {
        for (const std::string& name : map.names_of(field)) {
            const auto column = std::find(header.begin(), header.end(), fold(name));
            if (column == header.end()) continue;
            const auto index = static_cast<std::size_t>(column - header.begin());
            if (index < row.size() && !row[index].empty()) return decode_text(row[index], "windows-1252");
        }
        return {};
    }

    std::variant<Record, RecordProblem> record_of(const Row& row) const {
        if (row.size() > header.size())
            return RecordProblem{"has " + std::to_string(row.size()) + " fields where the header row names " +
                                 std::to_string(header.size())};
        return record_from([&](RecordField field) { return value_of(row, field); });
    }
};

CsvRecords::CsvRecords(ByteStream& bytes, const FieldMap& map, std::size_t longest)
    : state_(std::make_unique<State>(bytes, map, longest)) {}

CsvRecords::~CsvRecords() = default;

std::optional<StreamedRecord> CsvRecords::next() {
    if (!state_->parser) state_->read_header();
    const auto row = state_->next_row();
    if (!row) return std::nullopt;
    ContentHasher own;
    std::size_t bytes = 0;
    for (const std::string& field : row->first) {
        own.add(field);
        own.add("\x1f");
        bytes += field.size();
    }
    own.add(state_->map.mapped());
    return StreamedRecord{state_->record_of(row->first), row->second, bytes, own.digest()};
}

std::string CsvRecords::digest() const {
    return state_->hasher.digest();
}

}  // namespace dateline
