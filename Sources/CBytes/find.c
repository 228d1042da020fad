#include "CBytes.h"
#include "vector.h"

size_t emend_find_byte(const unsigned char *bytes, size_t count, unsigned char value) {
    const unsigned char *found = memchr(bytes, value, count);
    return found ? (size_t)(found - bytes) : count;
}

EMEND_VECTORISED
size_t emend_find_any(const unsigned char *bytes, size_t count, const unsigned char values[4]) {
    unsigned char v0 = values[0], v1 = values[1], v2 = values[2], v3 = values[3];
    size_t i = 0;
    for (; count - i >= EMEND_LANES; i += EMEND_LANES) {
        emend_lanes b;
        memcpy(&b, bytes + i, EMEND_LANES);
        uint64_t hits = EMEND_BITS((b == v0) | (b == v1) | (b == v2) | (b == v3));
        if (hits) return i + (size_t)__builtin_ctzll(hits);
    }
    for (; i < count; i++) {
        if (bytes[i] == v0 || bytes[i] == v1 || bytes[i] == v2 || bytes[i] == v3) return i;
    }
    return count;
}

EMEND_VECTORISED
size_t emend_ascii_length(const unsigned char *bytes, size_t count) {
    size_t i = 0;
    for (; count - i >= EMEND_LANES; i += EMEND_LANES) {
        emend_lanes b;
        memcpy(&b, bytes + i, EMEND_LANES);
        uint64_t beyond = EMEND_BITS(b >= 0x80);
        if (beyond) return i + (size_t)__builtin_ctzll(beyond);
    }
    while (i < count && bytes[i] < 0x80) i++;
    return i;
}
