// Compatibility composition, and ICU's transforms between scripts and forms.
#include "CUnicode.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>
#include <unicode/utrans.h>

#include <memory>
#include <mutex>
#include <string>
#include <vector>

struct emend_transform {
    std::unique_ptr<icu::Transliterator> original;
    // A transliterator serves one thread at a time, and a clone of a large one is dear: those that are not at work wait here.
    std::mutex lock;
    std::vector<std::unique_ptr<icu::Transliterator>> idle;
};

emend_transform *emend_transform_open(const uint8_t *id, size_t count, const char **problem) {
    UErrorCode error = U_ZERO_ERROR;
    UParseError place;
    const icu::UnicodeString name = icu::UnicodeString::fromUTF8(icu::StringPiece(reinterpret_cast<const char *>(id), static_cast<int32_t>(count)));
    std::unique_ptr<icu::Transliterator> original(icu::Transliterator::createInstance(name, UTRANS_FORWARD, place, error));
    if (U_FAILURE(error) || !original) {
        *problem = u_errorName(error);
        return nullptr;
    }
    emend_transform *transform = new emend_transform;
    transform->original = std::move(original);
    return transform;
}

void emend_transform_close(emend_transform *transform) { delete transform; }

bool emend_transform_apply(emend_transform *transform, const uint8_t *bytes, size_t count, void *context, emend_text text) {
    std::unique_ptr<icu::Transliterator> worker;
    {
        const std::lock_guard<std::mutex> hold(transform->lock);
        if (transform->idle.empty()) {
            worker.reset(transform->original->clone());
        } else {
            worker = std::move(transform->idle.back());
            transform->idle.pop_back();
        }
    }
    if (!worker) return false;
    icu::UnicodeString piece = icu::UnicodeString::fromUTF8(icu::StringPiece(reinterpret_cast<const char *>(bytes), static_cast<int32_t>(count)));
    worker->transliterate(piece);
    std::string result;
    piece.toUTF8String(result);
    text(context, reinterpret_cast<const uint8_t *>(result.data()), result.size());
    const std::lock_guard<std::mutex> hold(transform->lock);
    transform->idle.push_back(std::move(worker));
    return true;
}

void emend_transform_names(void *context, emend_text name) {
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::StringEnumeration> names(icu::Transliterator::getAvailableIDs(error));
    if (U_FAILURE(error) || !names) return;
    int32_t length = 0;
    while (const char *each = names->next(&length, error)) {
        if (U_FAILURE(error)) return;
        name(context, reinterpret_cast<const uint8_t *>(each), static_cast<size_t>(length));
    }
}
