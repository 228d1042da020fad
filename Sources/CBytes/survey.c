#include "CBytes.h"
#include "vector.h"

/// True in the lanes whose byte is from `low` to `low + count - 1`.
#define IN_RANGE(lanes, low, count) ((lanes) - (unsigned char)(low) < (unsigned char)(count))

EMEND_VECTORISED
void emend_survey(const unsigned char *bytes, size_t count, unsigned char before, emend_survey_group *groups) {
    int is_word = (before >= '0' && before <= '9') || ((before | 0x20) >= 'a' && (before | 0x20) <= 'z');
    // The highest bit of each is what the byte before the group is.
    uint64_t last_word = (uint64_t)is_word << 63;
    uint64_t last_white = (uint64_t)(before == ' ' || (before >= 0x09 && before <= 0x0D)) << 63;
    uint64_t last_blank = (uint64_t)(before == ' ' || before == '\t') << 63;
    uint64_t last_mark = (uint64_t)(before == ',' || before == '.' || before == ':' || before == ';' || before == '!' || before == '?') << 63;
    uint64_t last_stop = (uint64_t)(before == '.') << 63;
    uint64_t last_comma = (uint64_t)(before == ',') << 63;
    uint64_t last_hyphen = (uint64_t)(before == '-') << 63;
    uint64_t last_quote = (uint64_t)(before == '"' || before >= 0x80) << 63;

    for (size_t start = 0; start < count; start += EMEND_LANES) {
        emend_lanes b;
        uint64_t valid = ~(uint64_t)0;
        if (count - start >= EMEND_LANES) {
            memcpy(&b, bytes + start, EMEND_LANES);
        } else {
            memset(&b, 0, EMEND_LANES);
            memcpy(&b, bytes + start, count - start);
            valid >>= EMEND_LANES - (count - start);
        }
        emend_lanes folded = b | 0x20;
        uint64_t upper = EMEND_BITS(IN_RANGE(b, 'A', 26));
        uint64_t digit = EMEND_BITS(IN_RANGE(b, '0', 10));
        uint64_t word = EMEND_BITS(IN_RANGE(folded, 'a', 26)) | digit;
        uint64_t beyond = EMEND_BITS(b >= 0x80);
        uint64_t lead = EMEND_BITS(b >= 0xC0);
        uint64_t space = EMEND_BITS(b == ' ');
        uint64_t control = EMEND_BITS(IN_RANGE(b, 0x09, 5));
        uint64_t tab = EMEND_BITS(b == '\t');
        uint64_t line_feed = EMEND_BITS(b == '\n');
        uint64_t line_end = line_feed | EMEND_BITS(b == '\r');
        uint64_t comma = EMEND_BITS(b == ',');
        uint64_t hyphen = EMEND_BITS(b == '-');
        uint64_t stop = EMEND_BITS(b == '.');
        uint64_t semicolon = EMEND_BITS(b == ';');
        uint64_t colon = EMEND_BITS(b == ':');
        // ! " and ? apart from what else stands beside them in ASCII.
        uint64_t quote = EMEND_BITS(b == '"');
        uint64_t final = EMEND_BITS(b == '!' || b == '?');
        uint64_t parenthesis = EMEND_BITS(b == '(');
        uint64_t apostrophe_or_parenthesis = EMEND_BITS(IN_RANGE(b, '\'', 3));

        // The bytes with a sign of their own, as Signs.bytes lists them.
        uint64_t own = quote | parenthesis
            | EMEND_BITS(b == '#' || b == '&' || b == '\'' || b == '*' || b == '`' || b == '[' || b == '{' || IN_RANGE(b, '<', 3) || b == 0xC2 || b == 0xE2 || b == 0xEF);

        uint64_t white = space | control;
        uint64_t blank = space | tab;
        uint64_t mark = comma | stop | semicolon | colon | final;
        uint64_t plain = comma | hyphen | stop | semicolon | final | quote | apostrophe_or_parenthesis;
        uint64_t after_word = word << 1 | last_word >> 63;
        uint64_t after_white = white << 1 | last_white >> 63;
        uint64_t after_blank = blank << 1 | last_blank >> 63;
        uint64_t after_mark = mark << 1 | last_mark >> 63;
        uint64_t after_stop = stop << 1 | last_stop >> 63;
        uint64_t after_comma = comma << 1 | last_comma >> 63;
        uint64_t after_hyphen = hyphen << 1 | last_hyphen >> 63;
        uint64_t after_quote = (quote | beyond) << 1 | last_quote >> 63;
        uint64_t odd = ~(word | white | beyond | plain) | digit | (word & after_stop) | (parenthesis & ~after_white);
        uint64_t pair = (after_blank & (mark | hyphen | blank | line_end)) | ((after_mark | after_quote) & mark) | after_hyphen | own;

        emend_survey_group *group = &groups[start / EMEND_LANES];
        group->word = word & valid;
        group->upper = upper & valid;
        group->digit = digit & valid;
        group->starts = ((word & ~after_word) | lead) & valid;
        group->spaced = after_white & valid;
        group->odd = odd & valid;
        group->after_comma = after_comma & ~space & valid;
        group->line_feed = line_feed & valid;
        group->pair = pair & valid;

        last_word = word, last_white = white, last_blank = blank, last_mark = mark, last_stop = stop, last_comma = comma, last_hyphen = hyphen;
        last_quote = quote | beyond;
    }
}
