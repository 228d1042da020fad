// The only file that includes toml++.
//
// toml++ is taken as headers from Debian's libtomlplusplus-dev: it knows the line of each key and value, which messages need. The Swift package
// TOMLKit wraps the same code without those, and imports Foundation.
#include "CTOML.h"

#if !__has_include(<toml++/toml.h>)
#error "toml++ is missing: apt-get install libtomlplusplus-dev"
#endif

// An assertion comes before the error that is meant for `[*]`, a table without a name, and would end the program; as an assumption, with NDEBUG, it would
// take the error away.
#undef NDEBUG
#define TOML_ASSERT(expr) static_cast<void>(0)

#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {
struct Visitor {
    void *context;
    emend_toml_visit visit;

    void tell(emend_toml_kind kind, std::string_view key, std::string_view text, uint32_t line) const {
        visit(context, kind, key.data(), key.size(), text.data(), text.size(), line);
    }

    static std::pair<uint32_t, uint32_t> position(const toml::key &key) { return {key.source().begin.line, key.source().begin.column}; }

    void show(const toml::node &node, std::string_view key, uint32_t line) const {
        if (const toml::table *table = node.as_table()) {
            tell(EMEND_TOML_TABLE, key, {}, line);
            std::vector<std::pair<const toml::key *, const toml::node *>> members;
            for (auto &&[name, value] : *table) members.emplace_back(&name, &value);
            std::sort(members.begin(), members.end(), [](const auto &a, const auto &b) { return position(*a.first) < position(*b.first); });
            for (const auto &[name, value] : members) show(*value, name->str(), name->source().begin.line);
            tell(EMEND_TOML_END, key, {}, line);
        } else if (const toml::array *array = node.as_array()) {
            tell(EMEND_TOML_ARRAY, key, {}, line);
            for (const toml::node &value : *array) show(value, {}, value.source().begin.line);
            tell(EMEND_TOML_END, key, {}, line);
        } else if (const toml::value<std::string> *text = node.as_string()) {
            tell(EMEND_TOML_STRING, key, text->get(), line);
        } else if (const toml::value<int64_t> *number = node.as_integer()) {
            tell(EMEND_TOML_INTEGER, key, std::to_string(number->get()), line);
        } else if (const toml::value<bool> *truth = node.as_boolean()) {
            tell(EMEND_TOML_BOOLEAN, key, truth->get() ? "true" : "false", line);
        } else {
            tell(EMEND_TOML_OTHER, key, {}, line);
        }
    }
};
} // namespace

bool emend_toml_parse(const uint8_t *bytes, size_t count, void *context, emend_toml_visit visit, emend_toml_problem problem) {
    const toml::parse_result result = toml::parse(std::string_view(reinterpret_cast<const char *>(bytes), count));
    if (!result) {
        const std::string_view text = result.error().description();
        problem(context, text.data(), text.size(), result.error().source().begin.line);
        return false;
    }
    Visitor{context, visit}.show(result.table(), {}, 0);
    return true;
}
