// JSON as the rest of the project sees it: where the values at some paths stand in a text.
#ifndef CJSON_H
#define CJSON_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// What is looked for: up to 64 paths. Once made it is only read, by any number of threads.
typedef struct emend_json_query emend_json_query;

emend_json_query *emend_json_query_new(void);
void emend_json_query_free(emend_json_query *query);
// Begins a path, which leads to the whole text until steps follow.
void emend_json_query_path(emend_json_query *query);
// A step of the path begun last: to the member of a name, to the element of an index from 0, to each member or element.
void emend_json_query_name(emend_json_query *query, const uint8_t *name, size_t count);
void emend_json_query_index(emend_json_query *query, size_t index);
void emend_json_query_each(emend_json_query *query);

enum emend_json_kind { EMEND_JSON_STRING, EMEND_JSON_NULL, EMEND_JSON_OTHER, EMEND_JSON_MISSING };

// A value at a path; EMEND_JSON_MISSING where a container on the way has no such member or element. For a string `start` and `end` are those of what stands between its quotes.
struct emend_json_place {
    size_t start, end;
    uint32_t path;
    enum emend_json_kind kind;
};

// All places of a text, in its order; they live as long as the call.
typedef void (*emend_json_visit)(void *context, const struct emend_json_place *places, size_t count);

// Why a text is not read that may be JSON.
extern const char *const emend_json_too_deep;

// Checks all of a text against RFC 8259 and visits its places once. Where a name is repeated in an object the last member counts.
// Where the text is not JSON, returns why, and in `offset` where, or SIZE_MAX where that is not known; else NULL.
const char *emend_json_find(
    const emend_json_query *query, const uint8_t *bytes, size_t count, void *context, emend_json_visit visit, size_t *offset);

#ifdef __cplusplus
}
#endif

#endif
