// TOML as the rest of the project sees it: what a document holds, one after the other, with its lines.
#ifndef CTOML_H
#define CTOML_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// Tables and arrays are told of when they begin and when they end.
enum emend_toml_kind { EMEND_TOML_STRING, EMEND_TOML_INTEGER, EMEND_TOML_BOOLEAN, EMEND_TOML_OTHER, EMEND_TOML_TABLE, EMEND_TOML_ARRAY, EMEND_TOML_END };

// A key, empty in arrays; the text of a string, an integer in decimal digits, true or false; the line, from 1. All of it lives as long as the call.
typedef void (*emend_toml_visit)(
    void *context, enum emend_toml_kind kind, const char *key, size_t key_count, const char *text, size_t text_count, uint32_t line);
// Why a document is no TOML, and the line, from 1.
typedef void (*emend_toml_problem)(void *context, const char *text, size_t count, uint32_t line);

// Visits a document (TOML 1.0), the keys of a table in the order in which they stand; false where there was a problem.
bool emend_toml_parse(const uint8_t *bytes, size_t count, void *context, emend_toml_visit visit, emend_toml_problem problem);

#ifdef __cplusplus
}
#endif

#endif
