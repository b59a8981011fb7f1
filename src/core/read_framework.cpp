#include "core/read_framework.hpp"

#include "core/json_pointer.hpp"
#include "core/limits.hpp"
#include "core/name_index.hpp"
#include "core/result_fields.hpp"
#include "core/shape_checker.hpp"
#include "core/words.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace ketenspiegel {

namespace {

constexpr std::string_view framework_format = "ketenspiegel-framework";
constexpr int framework_version = 1;

constexpr auto framework_fields =
    std::to_array<std::string_view>({"format", "version", "questionnaire", "languages", "forms",
                                     "aspects", "context", "considerations", "lists", "terms"});
constexpr auto framework_aspect_fields =
    std::to_array<std::string_view>({"id", "points", "traits"});
constexpr auto item_fields = std::to_array<std::string_view>({"id"});
constexpr auto optional_item_fields = std::to_array<std::string_view>({"source"});
constexpr auto source_fields = std::to_array<std::string_view>({"appendix", "bullet"});

/// The number at the end of an id that begins with `prefix`: up to 6 digits, at least `digits`.
std::optional<int> number_after(std::string_view id, std::string_view prefix, std::size_t digits) {
    if (!id.starts_with(prefix)) return std::nullopt;
    id.remove_prefix(prefix.size());
    if (id.size() < digits || id.size() > 6) return std::nullopt;
    int number = 0;
    for (const char c : id) {
        if (c < '0' || c > '9') return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number;
}

constexpr std::size_t name_length = 60; ///< of what an id is made of, in bytes

/// Ids stand in keys, addresses and JSON pointers, so they hold nothing that means something there.
bool is_name(std::string_view text) {
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '_' || c == '-';
    };
    return !text.empty() && text.size() <= name_length && std::ranges::all_of(text, fits);
}

bool is_aspect_id(std::string_view text) {
    return is_name(text) && text[0] != '_' &&
           std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}

class FrameworkReader {
  public:
    explicit FrameworkReader(std::vector<Problem>& problems) : check_("framework", problems) {}

    Framework read(std::string_view bytes) {
        const Json document = check_.parse(bytes, framework_format, framework_version);
        if (document.empty()) return {};
        check_.check_fields(document, "", framework_fields);
        const Json& questionnaire = check_.object(document, "", "questionnaire");
        check_.check_fields(questionnaire, "/questionnaire", fields::questionnaire);
        framework_.id = check_.text(questionnaire, "/questionnaire", "id");
        check_name(framework_.id, "/questionnaire/id", is_name);
        framework_.version = check_.number(questionnaire, "/questionnaire", "version");
        framework_.languages = unique_texts(document, "", "languages");
        check_.check_filled(document, "", "languages");
        require_ids(document, "forms", form_id, all_forms);
        require_ids(document, "context", context_factor_id, all_context_factors);
        read_aspects(document);
        framework_.considerations = unique_texts(document, "", "considerations");
        read_lists(document);
        framework_.terms = unique_texts(document, "", "terms");
        framework_.index_ids();
        return std::move(framework_);
    }

  private:
    /// Scoring knows these ids by name, so a questionnaire has exactly them.
    template <typename Value, std::size_t count>
    void require_ids(const Json& document, std::string_view name, std::string_view (*id_of)(Value),
                     const std::array<Value, count>& values) {
        std::vector<std::string> expected;
        expected.reserve(count);
        for (const Value value : values) expected.emplace_back(id_of(value));
        const std::vector<std::string> found = check_.texts(document, "", name);
        if (found == expected) return;
        check_.report(ProblemCode::unexpected_ids, pointer_to("", name),
                      {{"found", comma_separated(found)}, {"expected", comma_separated(expected)}});
    }

    void check_name(const std::string& id, std::string pointer, bool (*fits)(std::string_view)) {
        if (id.empty() || fits(id)) return; // that it is empty was said
        check_.report(ProblemCode::malformed_name, std::move(pointer), {{"id", id}});
    }

    void report_doubled(const std::string& id, std::string pointer) {
        check_.report(ProblemCode::doubled_id, std::move(pointer), {{"id", id}});
    }

    std::vector<std::string> unique_texts(const Json& parent, std::string_view pointer,
                                          std::string_view name) {
        std::vector<std::string> ids = check_.texts(parent, pointer, name);
        for (auto id = ids.begin(); id != ids.end(); ++id) {
            check_name(*id, pointer_to(pointer, name), is_name);
            if (std::find(ids.begin(), id, *id) != id) {
                report_doubled(*id, pointer_to(pointer, name));
            }
        }
        return ids;
    }

    void read_aspects(const Json& document) {
        const Json& aspects = check_.list(document, "", "aspects");
        check_.check_filled(document, "", "aspects");
        if (!check_.fits(aspects, "/aspects", limits::aspects)) return;
        for (std::size_t i = 0; i < aspects.size(); ++i) {
            const std::string pointer = pointer_to("/aspects", i);
            if (!check_.is_object(aspects[i], pointer)) continue;
            check_.check_fields(aspects[i], pointer, framework_aspect_fields);
            framework_.aspects.emplace_back().id = new_id(aspects[i], pointer);
            check_name(framework_.aspects.back().id, pointer_to(pointer, "id"), is_aspect_id);
            read_points(aspects[i], pointer);
            read_traits(aspects[i], pointer);
        }
    }

    /// Aspects, points and traits share one space of ids, so that each names one thing.
    std::string new_id(const Json& item, const std::string& pointer) {
        std::string id = check_.text(item, pointer, "id");
        if (!id.empty() && !seen_.add(id, 0)) report_doubled(id, pointer_to(pointer, "id"));
        return id;
    }

    SourceReference read_source(const Json& item, const std::string& item_pointer) {
        if (!item.contains("source")) return {};
        const Json& source = check_.object(item, item_pointer, "source");
        const std::string pointer = pointer_to(item_pointer, "source");
        check_.check_fields(source, pointer, source_fields);
        return {check_.number(source, pointer, "appendix"),
                check_.number(source, pointer, "bullet")};
    }

    void read_points(const Json& aspect_json, const std::string& aspect_pointer) {
        Aspect& aspect = framework_.aspects.back();
        const Json& points = check_.list(aspect_json, aspect_pointer, "points");
        check_.check_filled(aspect_json, aspect_pointer, "points");
        const std::string list_pointer = pointer_to(aspect_pointer, "points");
        if (!check_.fits(points, list_pointer, limits::list)) return;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const std::string pointer = pointer_to(list_pointer, i);
            if (!check_.is_object(points[i], pointer)) continue;
            check_.check_fields(points[i], pointer, item_fields, optional_item_fields);
            Point point{.id = new_id(points[i], pointer), .aspect = framework_.aspects.size() - 1};
            const auto number = number_after(point.id, aspect.id + ".", 2);
            if (!number) {
                check_.report(ProblemCode::malformed_point_id, pointer_to(pointer, "id"),
                              {{"id", point.id}});
            }
            point.number = number.value_or(0);
            point.source = read_source(points[i], pointer);
            aspect.points.push_back(framework_.points.size());
            framework_.points.push_back(std::move(point));
        }
    }

    void read_traits(const Json& aspect_json, const std::string& aspect_pointer) {
        const Json& cells = check_.object(aspect_json, aspect_pointer, "traits");
        const std::string cells_pointer = pointer_to(aspect_pointer, "traits");
        std::array<std::string_view, form_count> names{};
        std::ranges::transform(all_forms, names.begin(), form_id);
        check_.check_fields(cells, cells_pointer, names);
        for (const Form form : all_forms) read_cell(cells, cells_pointer, form);
    }

    void read_cell(const Json& cells, const std::string& cells_pointer, Form form) {
        Aspect& aspect = framework_.aspects.back();
        const Json& traits = check_.list(cells, cells_pointer, form_id(form));
        const std::string list_pointer = pointer_to(cells_pointer, form_id(form));
        if (!check_.fits(traits, list_pointer, limits::list)) return;
        for (std::size_t i = 0; i < traits.size(); ++i) {
            const std::string pointer = pointer_to(list_pointer, i);
            if (!check_.is_object(traits[i], pointer)) continue;
            check_.check_fields(traits[i], pointer, item_fields, optional_item_fields);
            Trait trait{.id = new_id(traits[i], pointer),
                        .aspect = framework_.aspects.size() - 1,
                        .form = form};
            const std::string prefix = aspect.id + "." + std::string(form_id(form)) + ".";
            const auto number = number_after(trait.id, prefix, 1);
            if (!number) {
                check_.report(ProblemCode::malformed_trait_id, pointer_to(pointer, "id"),
                              {{"id", trait.id}});
            }
            trait.number = number.value_or(0);
            trait.source = read_source(traits[i], pointer);
            aspect.traits[form_index(form)].push_back(framework_.traits.size());
            framework_.traits.push_back(std::move(trait));
        }
    }

    void read_lists(const Json& document) {
        const Json& lists = check_.object(document, "", "lists");
        check_.check_fields(lists, "/lists", fields::lists);
        framework_.lists = {.organisation = unique_texts(lists, "/lists", "organisation"),
                            .role = unique_texts(lists, "/lists", "role"),
                            .relation = unique_texts(lists, "/lists", "relation"),
                            .service = unique_texts(lists, "/lists", "service")};
    }

    ShapeChecker check_;
    Framework framework_;
    NameIndex seen_;
};

} // namespace

Framework read_framework(std::string_view bytes, std::vector<Problem>& problems) {
    return FrameworkReader(problems).read(bytes);
}

} // namespace ketenspiegel
