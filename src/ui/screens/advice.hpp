#pragma once

#include "app/app.hpp"
#include "core/plan.hpp"
#include "ui/ui.hpp"

#include <string>
#include <vector>

namespace ketenspiegel::ui {

struct CourseText {
    std::string title{}; ///< "" where the form allows no such direction
    std::vector<std::string> lines{};
    std::vector<std::string> items{}; ///< actions, to be listed before the lines
};

/// What a course asks on an aspect from the form it has. To develop or carry through: the actions
/// of the step, by name. The questionnaire must give advice.
CourseText course_text(const app::App& app, const AspectPlan& plan, Course course);

/// The advice for one step of an aspect, to be opened: actions with who takes them, the first thing
/// to do, and how one sees that it worked.
void step_advice(Ui& ui, const app::App& app, std::size_t aspect, Form to);

} // namespace ketenspiegel::ui
