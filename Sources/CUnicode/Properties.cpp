// What single characters are: scripts, the roles that format characters and emoji turn on, and look-alikes.
#include "CUnicode.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/uspoof.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>

uint32_t emend_script(uint32_t scalar) {
    UErrorCode error = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(static_cast<UChar32>(scalar), &error);
    const char *name = U_SUCCESS(error) ? uscript_getShortName(script) : nullptr;
    if (!name) return 0;
    uint32_t packed = 0;
    for (int i = 0; i < 4 && name[i]; i++) packed = packed << 8 | static_cast<uint8_t>(name[i]);
    return packed;
}

uint32_t emend_traits(uint32_t scalar) {
    const UChar32 c = static_cast<UChar32>(scalar);
    uint32_t bits = 0;
    if (u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC)) bits |= 1;
    if (u_hasBinaryProperty(c, UCHAR_EMOJI)) bits |= 2;
    if (u_hasBinaryProperty(c, UCHAR_EMOJI_MODIFIER)) bits |= 4;
    if (u_hasBinaryProperty(c, UCHAR_IDEOGRAPHIC)) bits |= 8;
    const UCharDirection direction = u_charDirection(c);
    if (direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC || direction == U_ARABIC_NUMBER) bits |= 16;
    if (direction == U_LEFT_TO_RIGHT) bits |= 32;
    if (u_getCombiningClass(c) != 0) bits |= 64;
    const uint32_t category = U_MASK(u_charType(c));
    if (category & U_GC_P_MASK) bits |= 128;
    if (category & U_GC_S_MASK) bits |= 256;
    return bits;
}

// A checker is never changed once it is made, and may then be asked by several threads.
static const USpoofChecker *checker() {
    static const USpoofChecker *const shared = [] {
        UErrorCode error = U_ZERO_ERROR;
        USpoofChecker *opened = uspoof_open(&error);
        return U_SUCCESS(error) ? opened : nullptr;
    }();
    return shared;
}

uint32_t emend_prototype(uint32_t scalar) {
    const USpoofChecker *spoof = checker();
    if (!spoof) return 0;
    UChar text[2];
    int32_t length = 0;
    U16_APPEND_UNSAFE(text, length, scalar);
    UChar skeleton[8];
    UErrorCode error = U_ZERO_ERROR;
    const int32_t count = uspoof_getSkeleton(spoof, 0, text, length, skeleton, 8, &error);
    if (U_FAILURE(error) || count < 1 || count > 2) return 0;
    UChar32 prototype;
    int32_t i = 0;
    U16_NEXT(skeleton, i, count, prototype);
    return i == count ? static_cast<uint32_t>(prototype) : 0;
}
