// Finds the values at some paths while all of a text is checked.
#ifndef JSON_WALK_HPP
#define JSON_WALK_HPP

#include "CJSON.h"
#include "JSONGrammar.hpp"

#include <simdjson.h>

#include <string>
#include <vector>

namespace emend_json {

struct step {
    enum { name, index, each } kind;
    std::string text;
    size_t number;
};

} // namespace emend_json

struct emend_json_query {
    std::vector<std::vector<emend_json::step>> paths;
};

namespace emend_json {

inline const char *words(simdjson::error_code code) {
    using namespace simdjson;
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

class walk {
    // Values nest no deeper than simdjson itself allows by default (1024), so that recursion needs little of the stack.
    static constexpr size_t deepest = 1000;

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
    bool value(simdjson::ondemand::value found, uint64_t mask, size_t depth) {
        if (depth >= deepest) return fail(emend_json_too_deep);
        simdjson::ondemand::json_type type;
        if (auto error = found.type().get(type)) return fail(error == simdjson::TAPE_ERROR ? "a value is expected" : words(error));
        if (type == simdjson::ondemand::json_type::object) {
            note(mask, depth, EMEND_JSON_OTHER, {}, true);
            simdjson::ondemand::object object;
            if (auto error = found.get_object().get(object)) return fail(words(error));
            return members(object, mask, depth);
        }
        if (type == simdjson::ondemand::json_type::array) {
            note(mask, depth, EMEND_JSON_OTHER, {}, true);
            simdjson::ondemand::array array;
            if (auto error = found.get_array().get(array)) return fail(words(error));
            return elements(array, mask, depth);
        }
        if (!scalar(found.raw_json_token(), mask, depth)) return false;
        // A string that was only looked at would be taken for a name where a colon follows.
        if (type == simdjson::ondemand::json_type::string) {
            if (auto error = found.get_raw_json_string().error()) return fail(words(error));
        }
        return true;
    }

    bool members(simdjson::ondemand::object &object, uint64_t mask, size_t depth) {
        size_t first = places.size();
        uint64_t met = 0;
        for (auto field : object) {
            simdjson::ondemand::raw_json_string key;
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
                met |= next;
            }
            simdjson::ondemand::value inner;
            if (auto error = field.value().get(inner)) return fail(words(error));
            if (!value(inner, next, depth + 1)) return false;
        }
        miss(mask & ~met, depth);
        return true;
    }

    bool elements(simdjson::ondemand::array &array, uint64_t mask, size_t depth) {
        size_t index = 0;
        uint64_t met = 0;
        for (auto element : array) {
            uint64_t next = 0;
            if (mask) next = matching(mask, depth, places.size(), [&](const step &step) { return step.kind == step::index && step.number == index; });
            met |= next;
            simdjson::ondemand::value inner;
            if (auto error = element.get(inner)) return fail(words(error));
            if (!value(inner, next, depth + 1)) return false;
            index++;
        }
        miss(mask & ~met, depth);
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
            const auto &path = query.paths[number];
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

    // The paths that lead on in a container, and to nothing there. An empty one has nothing of which each is meant.
    void miss(uint64_t mask, size_t depth) {
        for (uint64_t rest = mask; rest; rest &= rest - 1) {
            int number = __builtin_ctzll(rest);
            const auto &path = query.paths[number];
            if (path.size() > depth && path[depth].kind != step::each) places.push_back({0, 0, uint32_t(number), EMEND_JSON_MISSING});
        }
    }

    void note(uint64_t mask, size_t depth, emend_json_kind kind, std::string_view inside, bool isContainer = false) {
        for (uint64_t rest = mask; rest; rest &= rest - 1) {
            int number = __builtin_ctzll(rest);
            if (query.paths[number].size() != depth) {
                // A path that leads on from what is no container.
                if (query.paths[number].size() > depth && !isContainer) places.push_back({0, 0, uint32_t(number), kind == EMEND_JSON_NULL ? EMEND_JSON_NULL : EMEND_JSON_MISSING});
                continue;
            }
            size_t start = kind == EMEND_JSON_STRING ? size_t(inside.data() - base) : 0;
            places.push_back({start, start + inside.size(), uint32_t(number), kind});
        }
    }
};

} // namespace emend_json

#endif
