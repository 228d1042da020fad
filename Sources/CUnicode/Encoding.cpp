// Encodings: conversion to UTF-8 with its edits, and the guess of an encoding.
#include "CUnicode.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucsdet.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <cstring>
#include <string>
#include <vector>

bool emend_encoding_name(const char *name, void *context, emend_text found) {
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name, &error);
    if (U_FAILURE(error)) return false;
    const char *own = ucnv_getName(converter, &error);
    // The name of the Internet's registry, for those that have one.
    const char *usual = nullptr;
    for (const char *standard : {"MIME", "IANA"}) {
        UErrorCode lookup = U_ZERO_ERROR;
        if (!usual) usual = ucnv_getStandardName(own, standard, &lookup);
    }
    if (!usual) usual = own;
    found(context, reinterpret_cast<const uint8_t *>(usual), strlen(usual));
    ucnv_close(converter);
    return true;
}

void emend_encoding_names(void *context, emend_text found) {
    const int32_t count = ucnv_countAvailable();
    for (int32_t i = 0; i < count; ++i) {
        const char *name = ucnv_getAvailableName(i);
        found(context, reinterpret_cast<const uint8_t *>(name), strlen(name));
    }
}

struct emend_decoder {
    UConverter *converter;
    // The bytes that no text was given for yet: they are the start of a character, or change the converter's state.
    std::string rest;
    // How many bytes came before `rest`.
    size_t done;
};

namespace {

// Where in the converter's output U+FFFD was put in.
struct Losses {
    const UChar *base;
    std::vector<size_t> units;
};

void substitute(const void *context, UConverterToUnicodeArgs *args, const char *, int32_t, UConverterCallbackReason reason, UErrorCode *error) {
    if (reason > UCNV_IRREGULAR) return;
    Losses *losses = static_cast<Losses *>(const_cast<void *>(context));
    losses->units.push_back(static_cast<size_t>(args->target - losses->base));
    *error = U_ZERO_ERROR;
    const UChar replacement = 0xFFFD;
    ucnv_cbToUWriteUChars(args, &replacement, 1, 0, error);
}

void append_utf8(std::string &text, const UChar *units, int32_t count) {
    int32_t i = 0;
    while (i < count) {
        UChar32 c;
        U16_NEXT(units, i, count, c);
        if (U_IS_SURROGATE(c)) c = 0xFFFD;
        uint8_t bytes[U8_MAX_LENGTH];
        int32_t length = 0;
        U8_APPEND_UNSAFE(bytes, length, c);
        text.append(reinterpret_cast<const char *>(bytes), static_cast<size_t>(length));
    }
}

}  // namespace

emend_decoder *emend_decoder_open(const char *encoding) {
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &error);
    if (U_FAILURE(error)) return nullptr;
    return new emend_decoder{converter, {}, 0};
}

emend_decoder *emend_decoder_clone(const emend_decoder *decoder) {
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_clone(decoder->converter, &error);
    if (U_FAILURE(error)) return nullptr;
    return new emend_decoder{converter, decoder->rest, decoder->done};
}

void emend_decoder_close(emend_decoder *decoder) {
    ucnv_close(decoder->converter);
    delete decoder;
}

void emend_decoder_decode(emend_decoder *decoder, const uint8_t *bytes, size_t count, bool is_final, void *context, emend_decoded decoded) {
    // No converter gives more than some units for a byte; what does not fit is given by the next call.
    std::vector<UChar> units(count * 2 + 64);
    std::vector<int32_t> offsets(units.size());
    Losses losses{units.data(), {}};
    UErrorCode error = U_ZERO_ERROR;
    ucnv_setToUCallBack(decoder->converter, substitute, &losses, nullptr, nullptr, &error);
    const int32_t known = static_cast<int32_t>(decoder->rest.size());
    decoder->rest.append(reinterpret_cast<const char *>(bytes), count);
    const char *start = decoder->rest.data() + known;
    const char *source = start;
    const char *const end = decoder->rest.data() + decoder->rest.size();
    std::string text;
    std::vector<emend_decoded_edit> edits;
    // Up to here the rest was given as text.
    int32_t given = 0;
    do {
        const int32_t base = static_cast<int32_t>(source - decoder->rest.data());
        UChar *target = units.data();
        losses.units.clear();
        error = U_ZERO_ERROR;
        ucnv_toUnicode(decoder->converter, &target, units.data() + units.size(), &source, end, offsets.data(), is_final, &error);
        const size_t written = static_cast<size_t>(target - units.data());
        UErrorCode pending_error = U_ZERO_ERROR;
        const int32_t pending = ucnv_toUCountPending(decoder->converter, &pending_error);
        const int32_t read = static_cast<int32_t>(source - decoder->rest.data()) - (U_SUCCESS(pending_error) ? pending : 0);
        size_t loss = 0;
        size_t i = 0;
        while (i < written) {
            // Units of one character, and of several that stand for the same bytes.
            size_t next = i + 1;
            while (next < written && (offsets[next] == offsets[i] || U16_IS_TRAIL(units[next]))) ++next;
            const int32_t limit = next < written && offsets[next] >= 0 ? base + offsets[next] : next < written ? given : read;
            const size_t text_start = text.size();
            append_utf8(text, units.data() + i, static_cast<int32_t>(next - i));
            while (loss < losses.units.size() && losses.units[loss] < i) ++loss;
            const bool is_loss = loss < losses.units.size() && losses.units[loss] < next;
            // A character is replaced as a whole, so that ranges of the text map to those of its bytes.
            const char *raw = decoder->rest.data() + given;
            const size_t removed = static_cast<size_t>(limit - given);
            const size_t inserted = text.size() - text_start;
            if ((removed > 0 || inserted > 0) && (removed != inserted || is_loss || text.compare(text_start, inserted, raw, removed) != 0)) {
                edits.push_back({decoder->done + static_cast<size_t>(given), static_cast<uint32_t>(removed), static_cast<uint32_t>(inserted), is_loss});
            }
            given = limit;
            i = next;
        }
    } while (error == U_BUFFER_OVERFLOW_ERROR);
    if (is_final && given < static_cast<int32_t>(decoder->rest.size())) {
        // Bytes at the end that say nothing, as the last shift of ISO-2022 does.
        const size_t removed = decoder->rest.size() - static_cast<size_t>(given);
        edits.push_back({decoder->done + static_cast<size_t>(given), static_cast<uint32_t>(removed), 0, false});
        given = static_cast<int32_t>(decoder->rest.size());
    }
    decoder->done += static_cast<size_t>(given);
    decoder->rest.erase(0, static_cast<size_t>(given));
    decoded(context, reinterpret_cast<const uint8_t *>(text.data()), text.size(), edits.data(), edits.size());
}

void emend_detect_encoding(const uint8_t *bytes, size_t count, void *context, emend_guess guess) {
    UErrorCode error = U_ZERO_ERROR;
    UCharsetDetector *detector = ucsdet_open(&error);
    if (U_FAILURE(error)) return;
    // Tags would drown what the text says.
    ucsdet_enableInputFilter(detector, true);
    ucsdet_setText(detector, reinterpret_cast<const char *>(bytes), static_cast<int32_t>(count), &error);
    int32_t found = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector, &found, &error);
    for (int32_t i = 0; U_SUCCESS(error) && i < found; ++i) {
        const char *name = ucsdet_getName(matches[i], &error);
        const int32_t confidence = ucsdet_getConfidence(matches[i], &error);
        if (U_SUCCESS(error)) guess(context, name, confidence);
    }
    ucsdet_close(detector);
}

bool emend_decode(const char *encoding, const uint8_t *bytes, size_t count, void *context, emend_text text) {
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &error);
    if (U_FAILURE(error)) return false;
    ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    std::vector<UChar> units(count + 1);
    const int32_t length = ucnv_toUChars(
        converter, units.data(), static_cast<int32_t>(units.size()), reinterpret_cast<const char *>(bytes), static_cast<int32_t>(count), &error);
    ucnv_close(converter);
    if (U_FAILURE(error)) return false;
    std::string result(static_cast<size_t>(length) * 3 + 1, '\0');
    int32_t written = 0;
    u_strToUTF8(&result[0], static_cast<int32_t>(result.size()), &written, units.data(), length, &error);
    if (U_FAILURE(error)) return false;
    text(context, reinterpret_cast<const uint8_t *>(result.data()), static_cast<size_t>(written));
    return true;
}
