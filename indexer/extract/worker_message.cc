// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/extract/worker_message.h"

#include <nlohmann/json.hpp>

#include <utility>

#include "schema/utf8.h"

namespace dateline {

namespace {

using nlohmann::json;

// What a message is: the first element of the array that it is on the wire.
constexpr int hello_tag = 0;
constexpr int part_begun_tag = 1;
constexpr int part_ended_tag = 2;
constexpr int release_tag = 3;
constexpr int refusal_tag = 4;
constexpr int request_ended_tag = 5;

[[noreturn]] void malformed(const char* what) {
    throw MalformedMessage(std::string("malformed message: ") + what);
}

/// Counts without building: nlohmann's reader recurses with the nesting and takes 16 bytes for each value of
/// one byte, so both are bounded before it builds anything.
class ShapeCheck final : public json::json_sax_t {
  public:
    bool null() override { return count(); }
    bool boolean(bool /*value*/) override { return count(); }
    bool number_integer(number_integer_t /*value*/) override { return count(); }
    bool number_unsigned(number_unsigned_t /*value*/) override { return count(); }
    bool number_float(number_float_t /*value*/, const string_t& /*text*/) override { return count(); }
    bool string(string_t& /*value*/) override { return count(); }
    bool binary(binary_t& /*value*/) override { return false; }
    bool start_object(std::size_t /*size*/) override { return open(); }
    bool key(string_t& /*value*/) override { return count(); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t /*size*/) override { return open(); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t /*at*/, const std::string& /*token*/,
                     const nlohmann::detail::exception& /*error*/) override {
        return false;
    }

  private:
    static constexpr int deepest = 6;
    static constexpr std::size_t most_values = 4'000'000;

    bool count() { return ++values_ <= most_values; }
    bool open() { return ++depth_ <= deepest && count(); }
    bool close() {
        --depth_;
        return true;
    }

    int depth_ = 0;
    std::size_t values_ = 0;
};

json parsed(std::string_view bytes) {
    ShapeCheck shape;
    if (!json::sax_parse(bytes, &shape, json::input_format_t::cbor)) malformed("its shape");
    json value = json::from_cbor(bytes, true, false);
    if (!value.is_array() || value.empty()) malformed("no array");
    return value;
}

/// The elements of an array one after another, each of the type that is asked for.
class Fields {
  public:
    explicit Fields(json& array) : array_(array) {
        if (!array.is_array()) malformed("no array");
    }

    json& next() {
        if (at_ == array_.size()) malformed("too short");
        return array_[at_++];
    }

    std::string text() {
        const json& value = next();
        if (!value.is_string()) malformed("no text");
        return valid_utf8(value.get_ref<const std::string&>());
    }

    bool boolean() {
        const json& value = next();
        if (!value.is_boolean()) malformed("no truth value");
        return value.get<bool>();
    }

    std::size_t number(std::size_t most) {
        const json& value = next();
        if (!value.is_number_unsigned() || value.get<std::size_t>() > most) malformed("no such number");
        return value.get<std::size_t>();
    }

    Fields list() { return Fields(next()); }
    [[nodiscard]] bool at_end() const { return at_ == array_.size(); }

    void finish() const {
        if (!at_end()) malformed("too long");
    }

  private:
    json& array_;
    std::size_t at_ = 0;
};

std::string to_bytes(const json& value) {
    std::string out;
    json::to_cbor(value, out);
    return out;
}

json block_fields(const RawBlock& block) {
    return json::array(
        {static_cast<unsigned>(block.kind), block.text, block.emphasised, block.centred, block.page_break});
}

json release_fields(const RawRelease& raw) {
    json blocks = json::array();
    for (const RawBlock& block : raw.blocks) blocks.push_back(block_fields(block));
    json identifiers = json::array();
    for (const Identifier& one : raw.identifiers) identifiers.push_back(json::array({one.scheme, one.value}));
    return json::array({raw.text, std::move(blocks), raw.title, raw.subtitle, raw.published, raw.place,
                        raw.url, raw.wire, raw.issuer, raw.language, raw.tickers, std::move(identifiers),
                        raw.subjects, raw.embargo, raw.corrects, raw.markdown});
}

RawBlock read_block(Fields fields) {
    RawBlock block;
    block.kind = static_cast<RawBlockKind>(fields.number(static_cast<std::size_t>(RawBlockKind::row)));
    block.text = fields.text();
    block.emphasised = fields.boolean();
    block.centred = fields.boolean();
    block.page_break = fields.boolean();
    fields.finish();
    return block;
}

Identifier read_identifier(Fields fields) {
    Identifier out;
    out.scheme = fields.text();
    out.value = fields.text();
    fields.finish();
    return out;
}

std::vector<std::string> read_texts(Fields fields) {
    std::vector<std::string> out;
    while (!fields.at_end()) out.push_back(fields.text());
    return out;
}

RawRelease read_raw(Fields fields) {
    RawRelease raw;
    raw.text = fields.text();
    for (Fields blocks = fields.list(); !blocks.at_end();) raw.blocks.push_back(read_block(blocks.list()));
    raw.title = fields.text();
    raw.subtitle = fields.text();
    raw.published = fields.text();
    raw.place = fields.text();
    raw.url = fields.text();
    raw.wire = fields.text();
    raw.issuer = fields.text();
    raw.language = fields.text();
    raw.tickers = read_texts(fields.list());
    for (Fields list = fields.list(); !list.at_end();)
        raw.identifiers.push_back(read_identifier(list.list()));
    raw.subjects = read_texts(fields.list());
    raw.embargo = fields.text();
    raw.corrects = fields.text();
    raw.markdown = fields.boolean();
    fields.finish();
    return raw;
}

struct MessageWriter {
    json operator()(const SandboxReport& report) const {
        return json::array({hello_tag, report.system_calls, report.files, report.network});
    }
    json operator()(const PartBegun& part) const { return json::array({part_begun_tag, part.name}); }
    json operator()(const PartEnded& /*part*/) const { return json::array({part_ended_tag}); }
    json operator()(const DecodedRelease& release) const {
        return json::array({release_tag, release.name, release.id, release_fields(release.raw)});
    }
    json operator()(const DecodeRefusal& refusal) const {
        return json::array({refusal_tag, refusal.name, refusal.reason, refusal.is_failure});
    }
    json operator()(const RequestEnded& /*end*/) const { return json::array({request_ended_tag}); }
};

SandboxReport read_report(Fields& fields) {
    SandboxReport report;
    report.system_calls = fields.boolean();
    report.files = fields.boolean();
    report.network = fields.boolean();
    return report;
}

DecodedRelease read_release(Fields& fields) {
    DecodedRelease release;
    release.name = fields.text();
    release.id = fields.text();
    release.raw = read_raw(fields.list());
    return release;
}

DecodeRefusal read_refusal(Fields& fields) {
    DecodeRefusal refusal;
    refusal.name = fields.text();
    refusal.reason = fields.text();
    refusal.is_failure = fields.boolean();
    return refusal;
}

WorkerMessage read_tagged(std::size_t tag, Fields& fields) {
    switch (tag) {
        case hello_tag:
            return read_report(fields);
        case part_begun_tag:
            return PartBegun{fields.text()};
        case part_ended_tag:
            return PartEnded{};
        case release_tag:
            return read_release(fields);
        case refusal_tag:
            return read_refusal(fields);
        default:
            return RequestEnded{};
    }
}

}  // namespace

std::string written(const ExtractRequest& request) {
    return to_bytes(
        json::array({static_cast<unsigned>(request.format), request.skip, request.fatal, request.mapping}));
}

ExtractRequest read_request(std::string_view bytes) {
    json value = parsed(bytes);
    Fields fields(value);
    ExtractRequest request;
    request.format =
        static_cast<SourceFormat>(fields.number(static_cast<std::size_t>(SourceFormat::archive)));
    request.skip = fields.number(SIZE_MAX);
    for (Fields fatal = fields.list(); !fatal.at_end();) request.fatal.push_back(fatal.number(SIZE_MAX));
    request.mapping = fields.text();
    fields.finish();
    return request;
}

std::string written(const WorkerMessage& message) {
    return to_bytes(std::visit(MessageWriter{}, message));
}

WorkerMessage read_worker_message(std::string_view bytes) {
    json value = parsed(bytes);
    Fields fields(value);
    const std::size_t tag = fields.number(request_ended_tag);
    WorkerMessage message = read_tagged(tag, fields);
    fields.finish();
    return message;
}

}  // namespace dateline
