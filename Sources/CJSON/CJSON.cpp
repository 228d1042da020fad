#include "CJSON.h"
#include "JSONWalk.hpp"

using namespace emend_json;
using namespace simdjson;

namespace {

// Texts longer than this are rare, and what their reading took is given back.
constexpr size_t usual = size_t(1) << 20;

struct workshop {
    ondemand::parser parser;
    std::vector<char> padded;
    std::vector<emend_json_place> places;
};

} // namespace

const char *const emend_json_too_deep = "values nest more than 1000 deep";

emend_json_query *emend_json_query_new(void) { return new emend_json_query; }
void emend_json_query_free(emend_json_query *query) { delete query; }
void emend_json_query_path(emend_json_query *query) { query->paths.emplace_back(); }
void emend_json_query_name(emend_json_query *query, const uint8_t *name, size_t count) {
    query->paths.back().push_back({step::name, std::string(reinterpret_cast<const char *>(name), count), 0});
}
void emend_json_query_index(emend_json_query *query, size_t index) { query->paths.back().push_back({step::index, {}, index}); }
void emend_json_query_each(emend_json_query *query) { query->paths.back().push_back({step::each, {}, 0}); }

const char *emend_json_find(
    const emend_json_query *query, const uint8_t *bytes, size_t count, void *context, emend_json_visit visit, size_t *offset) {
    static thread_local workshop kept;
    workshop rare;
    workshop &shop = count <= usual ? kept : rare;
    if (shop.padded.size() < count + SIMDJSON_PADDING) shop.padded.resize(count + SIMDJSON_PADDING);
    char *base = shop.padded.data();
    memcpy(base, bytes, count);
    memset(base + count, ' ', SIMDJSON_PADDING);
    shop.places.clear();
    *offset = SIZE_MAX;

    walk walk(*query, base, shop.places);
    uint64_t all = query->paths.size() < 64 ? (uint64_t(1) << query->paths.size()) - 1 : ~uint64_t(0);
    auto text = trimmed(std::string_view(base, count));
    ondemand::document document;
    bool isJSON = false;
    if (auto error = shop.parser.iterate(padded_string_view(base, count, count + SIMDJSON_PADDING)).get(document)) {
        walk.fail(words(error));
    } else if (text.empty()) {
        walk.fail(words(EMPTY));
    } else if (text.front() != '{' && text.front() != '[') {
        isJSON = walk.scalar(text, all, 0);
        // Inside a string that spans all of the text there is no bare quote.
        if (isJSON && text.front() == '"') {
            const char *end = text.data() + 1;
            while (*end != '"') end += *end == '\\' ? 2 : 1;
            if (end + 1 != text.data() + text.size()) isJSON = walk.fail("more follows after the value", end + 1);
        }
    } else {
        ondemand::value root;
        if (auto error = document.get_value().get(root)) walk.fail(words(error));
        else isJSON = walk.value(root, all, 0);
        const char *at = nullptr;
        // There is a location as long as something follows.
        bool isInside = !document.current_location().get(at);
        if (isJSON && isInside) isJSON = walk.fail("more follows after the value", at);
        if (!isJSON && !walk.where && isInside) walk.where = at;
    }
    if (!isJSON) {
        if (walk.where >= base && walk.where <= base + count) *offset = size_t(walk.where - base);
        return walk.problem;
    }
    visit(context, shop.places.data(), shop.places.size());
    return nullptr;
}
