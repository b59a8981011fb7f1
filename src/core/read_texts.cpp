#include "core/read_texts.hpp"

#include "core/json_pointer.hpp"
#include "core/questionnaire.hpp"
#include "core/read_advice.hpp"
#include "core/result_fields.hpp"
#include "core/shape_checker.hpp"
#include "core/terms.hpp"
#include "core/words.hpp"

#include <algorithm>
#include <array>
#include <ranges>
#include <utility>

namespace ketenspiegel {

namespace {

constexpr std::string_view texts_format = "ketenspiegel-texts";
constexpr int texts_version = 1;

constexpr auto texts_fields = std::to_array<std::string_view>(
    {"format", "version", "questionnaire", "language", "title", "description", "forms", "aspects",
     "cells", "points", "traits", "context", "considerations", "lists", "terms", "advice"});
constexpr auto named_fields = std::to_array<std::string_view>({"name", "definition"});
constexpr auto point_fields = std::to_array<std::string_view>({"statement", "why", "anchors"});
constexpr auto term_fields = std::to_array<std::string_view>({"term", "forms", "explanation"});
constexpr auto context_fields = std::to_array<std::string_view>({"statement", "low", "high"});

template <typename Items>
std::vector<std::string_view> ids_of(const Items& items) {
    std::vector<std::string_view> ids;
    ids.reserve(items.size());
    for (const auto& item : items) ids.push_back(item.id);
    return ids;
}

template <typename Value, std::size_t count>
std::vector<std::string_view> ids_of(const std::array<Value, count>& values,
                                     std::string_view (*id_of)(Value)) {
    std::vector<std::string_view> ids;
    ids.reserve(count);
    for (const Value value : values) ids.push_back(id_of(value));
    return ids;
}

class TextsReader {
  public:
    TextsReader(const Framework& framework, std::string file, std::vector<Problem>& problems)
        : framework_(framework), check_(std::move(file), problems) {}

    Texts read(std::string_view bytes) {
        const Json document = check_.parse(bytes, texts_format, texts_version);
        if (document.empty()) return {};
        check_.check_fields(document, "", texts_fields);
        texts_.language = check_.text(document, "", "language");
        check_questionnaire(document);
        texts_.title = check_.text(document, "", "title");
        texts_.description = check_.text(document, "", "description");
        read_names(document);
        read_points(document);
        read_context(document);
        read_lists(document);
        read_explained_terms(document);
        texts_.advice = read_advice(document, framework_, texts_.language, check_);
        note_terms(texts_);
        return std::move(texts_);
    }

  private:
    using Ids = std::vector<std::string_view>;

    void check_questionnaire(const Json& document) {
        const Json& questionnaire = check_.object(document, "", "questionnaire");
        check_.check_fields(questionnaire, "/questionnaire", fields::questionnaire);
        const std::string id = check_.text(questionnaire, "/questionnaire", "id");
        if (id != framework_.id) {
            check_.report(ProblemCode::other_questionnaire, "/questionnaire/id",
                          {{"found", id}, {"expected", framework_.id}});
        }
        const int version = check_.number(questionnaire, "/questionnaire", "version");
        if (version != framework_.version) {
            check_.report(
                ProblemCode::other_questionnaire_version, "/questionnaire/version",
                {{"found", std::to_string(version)}, {"own", std::to_string(framework_.version)}});
        }
    }

    /// One text per id, in the order of the ids.
    std::vector<std::string> read_texts_by_id(const Json& parent, std::string_view parent_pointer,
                                              std::string_view name, const Ids& ids) {
        const Json& object = check_.object(parent, parent_pointer, name);
        const std::string pointer = pointer_to(parent_pointer, name);
        const auto members = check_.match_ids(object, pointer, ids, texts_.language);
        std::vector<std::string> texts(ids.size());
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if (members[i]) texts[i] = check_.text(*members[i], pointer_to(pointer, ids[i]));
        }
        return texts;
    }

    /// One object per id: calls `read(object, pointer, position)` for each that is there.
    template <typename Read>
    void for_each_by_id(const Json& parent, std::string_view name, const Ids& ids,
                        std::span<const std::string_view> fields, Read read) {
        const Json& objects = check_.object(parent, "", name);
        const std::string pointer = pointer_to("", name);
        const auto members = check_.match_ids(objects, pointer, ids, texts_.language);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const std::string object_pointer = pointer_to(pointer, ids[i]);
            if (!members[i] || !check_.is_object(*members[i], object_pointer)) continue;
            check_.check_fields(*members[i], object_pointer, fields);
            read(*members[i], object_pointer, i);
        }
    }

    NamedText read_named(const Json& object, const std::string& pointer) {
        return {check_.text(object, pointer, "name"), check_.text(object, pointer, "definition")};
    }

    void read_names(const Json& document) {
        const Ids forms = ids_of(all_forms, form_id);
        const Ids aspects = ids_of(framework_.aspects);
        texts_.aspects.resize(aspects.size());
        texts_.cells.resize(aspects.size());
        for_each_by_id(document, "forms", forms, named_fields,
                       [this](const Json& object, const std::string& pointer, std::size_t i) {
                           texts_.forms[i] = read_named(object, pointer);
                       });
        for_each_by_id(document, "aspects", aspects, named_fields,
                       [this](const Json& object, const std::string& pointer, std::size_t i) {
                           texts_.aspects[i] = read_named(object, pointer);
                       });
        const Json& cells = check_.object(document, "", "cells");
        check_.match_ids(cells, "/cells", aspects, texts_.language);
        for (std::size_t i = 0; i < aspects.size(); ++i) {
            if (!cells.contains(aspects[i])) continue;
            std::ranges::move(read_texts_by_id(cells, "/cells", aspects[i], forms),
                              texts_.cells[i].begin());
        }
    }

    void read_points(const Json& document) {
        texts_.points.resize(framework_.points.size());
        for_each_by_id(document, "points", ids_of(framework_.points), point_fields,
                       [this](const Json& object, const std::string& pointer, std::size_t i) {
                           PointTexts& point = texts_.points[i];
                           point.statement = check_.text(object, pointer, "statement");
                           point.why = check_.text(object, pointer, "why");
                           read_anchors(object, pointer, point);
                       });
        texts_.traits = read_texts_by_id(document, "", "traits", ids_of(framework_.traits));
    }

    void read_anchors(const Json& object, const std::string& pointer, PointTexts& point) {
        std::ranges::move(read_texts_by_id(object, pointer, "anchors", ids_of(all_forms, form_id)),
                          point.anchors.begin());
        for (const Form form : all_forms) {
            const std::size_t words = count_words(point.anchors[form_index(form)]);
            if (words <= anchor_word_limit) continue;
            check_.report(ProblemCode::anchor_too_long,
                          pointer_to(pointer_to(pointer, "anchors"), form_id(form)),
                          {{"language", texts_.language},
                           {"words", std::to_string(words)},
                           {"limit", std::to_string(anchor_word_limit)}});
        }
    }

    void read_context(const Json& document) {
        for_each_by_id(document, "context", ids_of(all_context_factors, context_factor_id),
                       context_fields,
                       [this](const Json& object, const std::string& pointer, std::size_t i) {
                           texts_.context[i] = {check_.text(object, pointer, "statement"),
                                                check_.text(object, pointer, "low"),
                                                check_.text(object, pointer, "high")};
                       });
        const auto& considerations = framework_.considerations;
        texts_.considerations = read_texts_by_id(document, "", "considerations",
                                                 Ids(considerations.begin(), considerations.end()));
    }

    void read_explained_terms(const Json& document) {
        const Ids ids(framework_.terms.begin(), framework_.terms.end());
        texts_.terms.resize(ids.size());
        for_each_by_id(document, "terms", ids, term_fields,
                       [this](const Json& object, const std::string& pointer, std::size_t i) {
                           check_.check_filled(object, pointer, "forms");
                           texts_.terms[i] = {check_.text(object, pointer, "term"),
                                              check_.texts(object, pointer, "forms"),
                                              check_.text(object, pointer, "explanation")};
                       });
    }

    void read_lists(const Json& document) {
        const Json& lists = check_.object(document, "", "lists");
        check_.check_fields(lists, "/lists", fields::lists);
        const auto read = [&](std::string_view name, const std::vector<std::string>& ids) {
            return read_texts_by_id(lists, "/lists", name, Ids(ids.begin(), ids.end()));
        };
        texts_.lists = {.organisation = read("organisation", framework_.lists.organisation),
                        .role = read("role", framework_.lists.role),
                        .relation = read("relation", framework_.lists.relation),
                        .service = read("service", framework_.lists.service)};
    }

    const Framework& framework_;
    ShapeChecker check_;
    Texts texts_;
};

} // namespace

Texts read_texts(std::string_view bytes, const Framework& framework, std::string file,
                 std::vector<Problem>& problems) {
    return TextsReader(framework, std::move(file), problems).read(bytes);
}

} // namespace ketenspiegel
