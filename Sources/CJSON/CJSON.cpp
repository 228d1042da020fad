#include "CJSON.h"

#include <simdjson.h>

#include <cstring>
#include <string>
#include <string_view>
#include <vector>

using namespace simdjson;

namespace {

struct step {
    enum { name, index, each } kind;
    std::string text;
    size_t number;
};

using path = std::vector<step>;

// Values nest no deeper than simdjson itself allows by default (1024), so that recursion needs little of the stack.
constexpr size_t deepest = 1000;
// Texts longer than this are rare, and what their reading took is given back.
constexpr size_t usual = size_t(1) << 20;

bool is_space(char byte) { return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r'; }
bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    return text;
}

bool is_number(std::string_view token) {
    size_t i = 0;
    auto digits = [&] {
        size_t start = i;
        while (i < token.size() && is_digit(token[i])) i++;
        return i > start;
    };
    if (i < token.size() && token[i] == '-') i++;
    if (i < token.size() && token[i] == '0') i++;
    else if (!digits()) return false;
    if (i < token.size() && token[i] == '.') {
        i++;
        if (!digits()) return false;
    }
    if (i < token.size() && (token[i] | 0x20) == 'e') {
        i++;
        if (i < token.size() && (token[i] == '+' || token[i] == '-')) i++;
        if (!digits()) return false;
    }
    return i == token.size();
}

// The first escape of the inside of a string that JSON does not know, or null. simdjson looks at escapes only where it decodes, and refuses halves of
// surrogate pairs, which RFC 8259 lets pass.
const char *bad_escape(std::string_view text) {
    const char *at = text.data(), *end = at + text.size();
    while ((at = static_cast<const char *>(memchr(at, '\\', end - at)))) {
        if (end - at < 2) return at;
        if (at[1] == 'u') {
            if (end - at < 6) return at;
            for (int k = 2; k < 6; k++) {
                char byte = at[k] | 0x20;
                if (!is_digit(at[k]) && !(byte >= 'a' && byte <= 'f')) return at;
            }
            at += 6;
        } else {
            if (!memchr("\"\\/bfnrt", at[1], 8)) return at;
            at += 2;
        }
    }
    return nullptr;
}

const char *words(error_code code) {
    switch (code) {
    case UTF8_ERROR: return "bytes that are not UTF-8";
    case UNCLOSED_STRING: return "a string without an end";
    case UNESCAPED_CHARS: return "a control character in a string";
    case EMPTY: case INCOMPLETE_ARRAY_OR_OBJECT: return "the text ends too early";
    case TAPE_ERROR: return "a comma, a colon, a name or a closing bracket is expected";
    case CAPACITY: case MEMALLOC: return "the text is too long for the memory there is";
    default: return error_message(code);
    }
}

} // namespace

struct emend_json_query {
    std::vector<path> paths;
};

namespace {

class walk {
  public:
    walk(const emend_json_query &query, const char *base, std::vector<emend_json_place> &places) : query(query), base(base), places(places) {}

    const char *problem = nullptr;
    const char *where = nullptr;

    bool fail(const char *reason, const char *at = nullptr) {
        problem = reason;
        where = at;
        return false;
    }

    // A value that the paths in `mask` lead to or through, each by `depth` steps.
    bool value(ondemand::value found, uint64_t mask, size_t depth) {
        if (depth >= deepest) return fail("values nest too deeply");
        ondemand::json_type type;
        if (auto error = found.type().get(type)) return fail(error == TAPE_ERROR ? "a value is expected" : words(error));
        if (type == ondemand::json_type::object) {
            note(mask, depth, EMEND_JSON_OTHER, {});
            ondemand::object object;
            if (auto error = found.get_object().get(object)) return fail(words(error));
            return members(object, mask, depth);
        }
        if (type == ondemand::json_type::array) {
            note(mask, depth, EMEND_JSON_OTHER, {});
            ondemand::array array;
            if (auto error = found.get_array().get(array)) return fail(words(error));
            return elements(array, mask, depth);
        }
        if (!scalar(found.raw_json_token(), mask, depth)) return false;
        // A string that was only looked at would be taken for a name where a colon follows.
        if (type == ondemand::json_type::string) {
            if (auto error = found.get_raw_json_string().error()) return fail(words(error));
        }
        return true;
    }

    bool members(ondemand::object &object, uint64_t mask, size_t depth) {
        size_t first = places.size();
        for (auto field : object) {
            ondemand::raw_json_string key;
            if (auto error = field.key().get(key)) return fail(words(error));
            const char *start = key.raw(), *end = start;
            while (*end != '"') end += *end == '\\' ? 2 : 1;
            std::string_view name(start, end - start);
            if (const char *at = bad_escape(name)) return fail("an escape that JSON does not know", at);
            uint64_t next = 0;
            if (mask) {
                // A name that stands for no text, such as one with half of a surrogate pair, is none that is looked for.
                if (memchr(start, '\\', end - start) && field.unescaped_key().get(name)) name = {};
                next = matching(mask, depth, first, [&](const step &step) { return step.kind == step::name && step.text == name; });
            }
            ondemand::value inner;
            if (auto error = field.value().get(inner)) return fail(words(error));
            if (!value(inner, next, depth + 1)) return false;
        }
        return true;
    }

    bool elements(ondemand::array &array, uint64_t mask, size_t depth) {
        size_t index = 0;
        for (auto element : array) {
            uint64_t next = 0;
            if (mask) next = matching(mask, depth, places.size(), [&](const step &step) { return step.kind == step::index && step.number == index; });
            ondemand::value inner;
            if (auto error = element.get(inner)) return fail(words(error));
            if (!value(inner, next, depth + 1)) return false;
            index++;
        }
        return true;
    }

    // The token of a string, number or literal, with the space behind it.
    bool scalar(std::string_view token, uint64_t mask, size_t depth) {
        token = trimmed(token);
        if (token.empty()) return fail("a value is expected");
        switch (token.front()) {
        case '"': {
            if (token.size() < 2 || token.back() != '"') return fail("a value is expected", token.data());
            auto inside = token.substr(1, token.size() - 2);
            if (const char *at = bad_escape(inside)) return fail("an escape that JSON does not know", at);
            note(mask, depth, EMEND_JSON_STRING, inside);
            return true;
        }
        case 't': if (token == "true") break; return fail("a value is expected", token.data());
        case 'f': if (token == "false") break; return fail("a value is expected", token.data());
        case 'n':
            if (token != "null") return fail("a value is expected", token.data());
            note(mask, depth, EMEND_JSON_NULL, {});
            return true;
        default: if (!is_number(token)) return fail("a value is expected", token.data());
        }
        note(mask, depth, EMEND_JSON_OTHER, {});
        return true;
    }

  private:
    const emend_json_query &query;
    const char *base;
    std::vector<emend_json_place> &places;

    // The paths whose next step leads on; for a name, what the same path found before in the same object does not count any more.
    template <typename Leads> uint64_t matching(uint64_t mask, size_t depth, size_t first, Leads leads) {
        uint64_t next = 0;
        for (uint64_t rest = mask; rest; rest &= rest - 1) {
            int number = __builtin_ctzll(rest);
            const path &path = query.paths[number];
            if (path.size() <= depth) continue;
            if (path[depth].kind == step::each) {
                next |= uint64_t(1) << number;
            } else if (leads(path[depth])) {
                next |= uint64_t(1) << number;
                for (size_t i = places.size(); i > first; i--) {
                    if (places[i - 1].path == uint32_t(number)) places.erase(places.begin() + long(i - 1));
                }
            }
        }
        return next;
    }

    void note(uint64_t mask, size_t depth, emend_json_kind kind, std::string_view inside) {
        for (uint64_t rest = mask; rest; rest &= rest - 1) {
            int number = __builtin_ctzll(rest);
            if (query.paths[number].size() != depth) continue;
            size_t start = kind == EMEND_JSON_STRING ? size_t(inside.data() - base) : 0;
            places.push_back({start, start + inside.size(), uint32_t(number), kind});
        }
    }
};

struct workshop {
    ondemand::parser parser;
    std::vector<char> padded;
    std::vector<emend_json_place> places;
};

} // namespace

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
