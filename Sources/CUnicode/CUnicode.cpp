// The only file that includes ICU's headers.
#include "CUnicode.h"

#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>
#include <unicode/uversion.h>

#include <string>

uint8_t emend_character_class(uint32_t scalar) {
    const UChar32 c = static_cast<UChar32>(scalar);
    const uint32_t category = U_MASK(u_charType(c));
    uint8_t bits = 0;
    if (category & U_GC_L_MASK) {
        bits |= 1;
        if (category & (U_GC_LU_MASK | U_GC_LT_MASK)) bits |= 32;
        if (category & U_GC_LL_MASK) bits |= 64;
        UErrorCode error = U_ZERO_ERROR;
        const UScriptCode script = uscript_getScript(c, &error);
        if (U_SUCCESS(error) && (script == USCRIPT_LATIN || script == USCRIPT_COMMON || script == USCRIPT_INHERITED)) bits |= 128;
    } else if (category & U_GC_M_MASK) {
        bits |= 2;
    } else if (category & (U_GC_ND_MASK | U_GC_NL_MASK)) {
        bits |= 4;
    } else if (category & U_GC_Z_MASK) {
        bits |= 8;
    } else if (category & U_GC_C_MASK) {
        bits |= 16;
    }
    return bits;
}

uint8_t emend_script(uint32_t scalar) {
    UErrorCode error = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(static_cast<UChar32>(scalar), &error);
    return U_SUCCESS(error) && script >= 0 && script < 255 ? static_cast<uint8_t>(script) : 255;
}

uint32_t emend_lowercase(uint32_t scalar) { return static_cast<uint32_t>(u_tolower(static_cast<UChar32>(scalar))); }
uint32_t emend_titlecase(uint32_t scalar) { return static_cast<uint32_t>(u_totitle(static_cast<UChar32>(scalar))); }

// Normalises one piece of a text; `offset` is where it starts there.
static void nfc_edits(const icu::Normalizer2 &nfc, const uint8_t *bytes, size_t count, size_t offset, void *context, emend_edit edit) {
    UErrorCode error = U_ZERO_ERROR;
    const icu::StringPiece text(reinterpret_cast<const char *>(bytes), static_cast<int32_t>(count));
    if (nfc.isNormalizedUTF8(text, error) && U_SUCCESS(error)) return;
    error = U_ZERO_ERROR;
    icu::Edits edits;
    std::string changed;
    icu::StringByteSink<std::string> sink(&changed);
    // Only the replacements are written, one after the other; the edits say how long each is.
    nfc.normalizeUTF8(U_OMIT_UNCHANGED_TEXT, text, sink, &edits, error);
    if (U_FAILURE(error)) return;
    size_t written = 0;
    icu::Edits::Iterator each = edits.getFineChangesIterator();
    while (each.next(error) && U_SUCCESS(error)) {
        const size_t length = static_cast<size_t>(each.newLength());
        const size_t start = offset + static_cast<size_t>(each.sourceIndex());
        edit(context, start, start + static_cast<size_t>(each.oldLength()), reinterpret_cast<const uint8_t *>(changed.data()) + written, length);
        written += length;
    }
}

void emend_nfc_edits(const uint8_t *bytes, size_t count, void *context, emend_edit edit) {
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(error);
    if (U_FAILURE(error)) return;
    // Marks are put in order by insertion, which takes quadratic time in a run without end. No language needs more than
    // the 30 of the Stream-Safe Text Format (UAX #15, section 13); longer runs than twice that are left as they are.
    const int longest_run = 64;
    size_t start = 0;
    size_t run_start = 0;
    int run = 0;
    int32_t i = 0;
    const int32_t length = static_cast<int32_t>(count);
    while (i < length) {
        const int32_t before = i;
        UChar32 c;
        U8_NEXT(bytes, i, length, c);
        if (c < 0x300 || u_getCombiningClass(c) == 0) {
            if (run > longest_run) {
                nfc_edits(*nfc, bytes + start, run_start - start, start, context, edit);
                start = static_cast<size_t>(before);
            }
            run = 0;
        } else if (run++ == 0) {
            run_start = static_cast<size_t>(before);
        }
    }
    const size_t end = run > longest_run ? run_start : count;
    nfc_edits(*nfc, bytes + start, end - start, start, context, edit);
}

static ptrdiff_t last_boundary(UBreakIteratorType type, const uint8_t *bytes, size_t count) {
    UErrorCode error = U_ZERO_ERROR;
    UText *text = utext_openUTF8(nullptr, reinterpret_cast<const char *>(bytes), static_cast<int64_t>(count), &error);
    // The root rules: a cut depends on the text alone, never on the locale of the process.
    UBreakIterator *breaks = ubrk_open(type, "", nullptr, 0, &error);
    ptrdiff_t boundary = -1;
    if (U_SUCCESS(error)) {
        ubrk_setUText(breaks, text, &error);
        if (U_SUCCESS(error)) boundary = ubrk_preceding(breaks, static_cast<int32_t>(count));
    }
    if (breaks) ubrk_close(breaks);
    if (text) utext_close(text);
    return boundary > 0 ? boundary : -1;
}

ptrdiff_t emend_last_sentence_boundary(const uint8_t *bytes, size_t count) { return last_boundary(UBRK_SENTENCE, bytes, count); }
ptrdiff_t emend_last_grapheme_boundary(const uint8_t *bytes, size_t count) { return last_boundary(UBRK_CHARACTER, bytes, count); }

const char *emend_icu_version(void) {
    static const std::string version = [] {
        UVersionInfo info;
        char text[U_MAX_VERSION_STRING_LENGTH];
        u_getVersion(info);
        u_versionToString(info, text);
        return std::string(text);
    }();
    return version.c_str();
}

const char *emend_unicode_version(void) {
    static const std::string version = [] {
        UVersionInfo info;
        char text[U_MAX_VERSION_STRING_LENGTH];
        u_getUnicodeVersion(info);
        u_versionToString(info, text);
        return std::string(text);
    }();
    return version.c_str();
}
