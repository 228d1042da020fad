// Regular expressions, by ICU.
#include "CUnicode.h"

#include <unicode/uregex.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <string>
#include <vector>

struct emend_regex {
    URegularExpression *expression;
    std::u16string text;
};

static std::u16string utf16(const uint8_t *bytes, size_t count) {
    std::u16string text(count, u'\0');
    UErrorCode error = U_ZERO_ERROR;
    int32_t length = 0;
    u_strFromUTF8WithSub(
        &text[0], static_cast<int32_t>(count), &length, reinterpret_cast<const char *>(bytes), static_cast<int32_t>(count), 0xFFFD, nullptr, &error);
    text.resize(U_SUCCESS(error) ? static_cast<size_t>(length) : 0);
    return text;
}

emend_regex *emend_regex_open(const uint8_t *pattern, size_t count, bool ignores_case, const char **problem, int32_t *offset) {
    const std::u16string text = utf16(pattern, count);
    UErrorCode error = U_ZERO_ERROR;
    UParseError place = {0, -1, {0}, {0}};
    const uint32_t flags = UREGEX_ERROR_ON_UNKNOWN_ESCAPES | (ignores_case ? UREGEX_CASE_INSENSITIVE : 0);
    URegularExpression *expression = uregex_open(text.data(), static_cast<int32_t>(text.size()), flags, &place, &error);
    if (U_FAILURE(error)) {
        *problem = u_errorName(error);
        *offset = place.offset;
        if (expression) uregex_close(expression);
        return nullptr;
    }
    return new emend_regex{expression, {}};
}

emend_regex *emend_regex_clone(const emend_regex *regex) {
    UErrorCode error = U_ZERO_ERROR;
    URegularExpression *expression = uregex_clone(regex->expression, &error);
    return U_SUCCESS(error) ? new emend_regex{expression, {}} : nullptr;
}

void emend_regex_close(emend_regex *regex) {
    uregex_close(regex->expression);
    delete regex;
}

// Sets the text to be searched, and how long and with how much memory.
static void begin(emend_regex *regex, const uint8_t *bytes, size_t count, UErrorCode *error) {
    regex->text = utf16(bytes, count);
    // A unit of ICU's limit is ten thousand steps; fifty steps a byte are far more than a pattern takes that does not backtrack for ever.
    uregex_setTimeLimit(regex->expression, 20 + static_cast<int32_t>(count / 200), error);
    // In bytes, as much as ICU allows by default: what a match of a pattern such as (a|b)* over a long line may remember.
    uregex_setStackLimit(regex->expression, 8000000, error);
    uregex_setText(regex->expression, regex->text.data(), static_cast<int32_t>(regex->text.size()), error);
}

// How many bytes of UTF-8 a unit of UTF-16 stands for: the second half of a pair none, the first all four.
static size_t utf8_length(char16_t unit) { return unit < 0x80 ? 1 : unit < 0x800 ? 2 : U16_IS_TRAIL(unit) ? 0 : U16_IS_LEAD(unit) ? 4 : 3; }

bool emend_regex_find(emend_regex *regex, const uint8_t *bytes, size_t count, void *context, emend_match found) {
    UErrorCode error = U_ZERO_ERROR;
    begin(regex, bytes, count, &error);
    const std::u16string &text = regex->text;
    const bool is_ascii = text.size() == count;
    size_t units = 0;
    size_t offset = 0;
    const auto byte_offset = [&](size_t end) {
        if (is_ascii) return end;
        while (units < end) offset += utf8_length(text[units++]);
        return offset;
    };
    while (uregex_findNext(regex->expression, &error) && U_SUCCESS(error)) {
        const int32_t start = uregex_start(regex->expression, 0, &error);
        const int32_t end = uregex_end(regex->expression, 0, &error);
        if (U_FAILURE(error) || end <= start) continue;
        const size_t first = byte_offset(static_cast<size_t>(start));
        found(context, first, byte_offset(static_cast<size_t>(end)));
    }
    return U_SUCCESS(error);
}

int32_t emend_regex_group_count(const emend_regex *regex) {
    UErrorCode error = U_ZERO_ERROR;
    return uregex_groupCount(regex->expression, &error);
}

int32_t emend_regex_group(const emend_regex *regex, const char *name) {
    UErrorCode error = U_ZERO_ERROR;
    const int32_t group = uregex_groupNumberFromCName(regex->expression, name, -1, &error);
    return U_SUCCESS(error) ? group : -1;
}

bool emend_regex_find_groups(emend_regex *regex, const uint8_t *bytes, size_t count, void *context, emend_groups found) {
    UErrorCode error = U_ZERO_ERROR;
    begin(regex, bytes, count, &error);
    const std::u16string &text = regex->text;
    // Groups may lie in any order, and a look-behind may capture what stands before the match.
    std::vector<ptrdiff_t> offsets;
    const int32_t groups = uregex_groupCount(regex->expression, &error);
    std::vector<ptrdiff_t> bounds(2 * static_cast<size_t>(groups + 1));
    while (uregex_findNext(regex->expression, &error) && U_SUCCESS(error)) {
        if (offsets.empty()) {
            offsets.reserve(text.size() + 1);
            ptrdiff_t offset = 0;
            for (const char16_t unit : text) {
                offsets.push_back(offset);
                offset += static_cast<ptrdiff_t>(utf8_length(unit));
            }
            offsets.push_back(offset);
        }
        for (int32_t group = 0; group <= groups; group++) {
            const int32_t start = uregex_start(regex->expression, group, &error);
            const int32_t end = uregex_end(regex->expression, group, &error);
            bounds[2 * static_cast<size_t>(group)] = start < 0 ? -1 : offsets[static_cast<size_t>(start)];
            bounds[2 * static_cast<size_t>(group) + 1] = end < 0 ? -1 : offsets[static_cast<size_t>(end)];
        }
        if (U_SUCCESS(error)) found(context, bounds.data());
    }
    return U_SUCCESS(error);
}
