#pragma once

#include "core/form.hpp"
#include "core/name_index.hpp"

#include <array>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ketenspiegel {

/// Where the report has it: the appendix, and the bullet's number counted from 1 (in appendix 2
/// within the aspect, in appendix 3 within the cell). Zeros where a questionnaire does not say.
struct SourceReference {
    int appendix = 0;
    int bullet = 0;
};

/// An attention point: what a respondent rates.
struct Point {
    std::string id;           ///< `<aspect>.<two digits>`, permanent
    std::size_t aspect = 0;   ///< index into Framework::aspects
    int number = 0;           ///< the digits of the id: 1 for `ambition.01`
    SourceReference source{}; ///< bullet of appendix 2
};

/// A characteristic in a cell (aspect × form) of appendix 3: what a respondent recognises or not.
struct Trait {
    std::string id;         ///< `<aspect>.<form>.<n>`, permanent
    std::size_t aspect = 0; ///< index into Framework::aspects
    Form form = Form::pioneer;
    int number = 0;           ///< the n of the id
    SourceReference source{}; ///< bullet of the cell in appendix 3
};

/// One of the aspects that influence collaboration, with its points and cells in order.
struct Aspect {
    std::string id;
    std::vector<std::size_t> points;                           ///< indices into Framework::points
    std::array<std::vector<std::size_t>, form_count> traits{}; ///< by form: Framework::traits
};

/// Values to choose from, as ids; their names are in Texts.
struct ChoiceLists {
    std::vector<std::string> organisation; ///< suggestions; a respondent may write another name
    std::vector<std::string> role;
    std::vector<std::string> relation;
    std::vector<std::string> service;
};

/// What of the context decides which form would fit, each 1 to 4 (report, 2.2 and 3.8).
enum class ContextFactor : std::uint8_t { interdependence, importance, added_value, readiness };

inline constexpr std::size_t context_factor_count = 4;

inline constexpr std::array<ContextFactor, context_factor_count> all_context_factors{
    ContextFactor::interdependence, ContextFactor::importance, ContextFactor::added_value,
    ContextFactor::readiness};

/// `interdependence`, `importance`, `added_value` or `readiness`, as files spell it.
std::string_view context_factor_id(ContextFactor factor);

/// Ids, order and sources of a questionnaire; no texts. Points and traits are in questionnaire
/// order: aspect by aspect, and traits within it form by form.
struct Framework {
    std::string id;
    int version = 0;
    std::vector<std::string> languages;
    std::vector<Aspect> aspects;
    std::vector<Point> points;
    std::vector<Trait> traits;
    std::vector<std::string> considerations; ///< questions to weigh in words, not in figures
    ChoiceLists lists;
    std::vector<std::string> terms; ///< words that are explained

    /// Index of the point, trait or aspect with that id, or nothing.
    std::optional<std::size_t> find_point(std::string_view point_id) const;
    std::optional<std::size_t> find_trait(std::string_view trait_id) const;
    std::optional<std::size_t> find_aspect(std::string_view aspect_id) const;

    /// Makes the lookups above work; whoever fills the lists calls it once afterwards.
    void index_ids();

  private:
    NameIndex point_index_;
    NameIndex trait_index_;
    NameIndex aspect_index_;
};

} // namespace ketenspiegel
