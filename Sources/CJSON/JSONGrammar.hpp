// The parts of the grammar of JSON (RFC 8259) that simdjson checks only where it decodes.
#ifndef JSON_GRAMMAR_HPP
#define JSON_GRAMMAR_HPP

#include <cstring>
#include <string_view>

namespace emend_json {

inline bool is_space(char byte) { return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r'; }
inline bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

inline std::string_view trimmed(std::string_view text) {
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    return text;
}

inline bool is_number(std::string_view token) {
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
inline const char *bad_escape(std::string_view text) {
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

} // namespace emend_json

#endif
