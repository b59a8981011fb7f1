#include "core/limits.hpp"
#include "ui/field_limit.hpp"
#include "ui/screens/direction_parts.hpp"
#include "ui/screens/form_words.hpp"
#include "ui/screens/parts.hpp"
#include "ui/screens/screen.hpp"
#include "ui/widgets/choice.hpp"
#include "ui/widgets/field.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ketenspiegel::ui {

namespace {

using app::App;
using app::Assessment;

/// What 1 and 4 mean, under the ends of a row so wide.
void ends(Ui& ui, const ContextTexts& texts, float row) {
    if (ui.tight()) {
        muted(ui, "1 – " + texts.low);
        muted(ui, "4 – " + texts.high);
        return;
    }
    const float top = ui.y;
    // The right one takes what the left one leaves.
    const float left = std::ceil(ui.text.measure(texts.low, type::body, row / 2 - space::s).width);
    ui.inside(ui.x, left + 1, [&] { muted(ui, texts.low); });
    const float bottom = std::exchange(ui.y, top);
    const float room = row - left - space::l;
    const float width = std::ceil(ui.text.measure(texts.high, type::body, room).width) + 1;
    ui.inside(ui.x + row - width, width, [&] { muted(ui, texts.high); });
    ui.y = std::max(ui.y, bottom);
}

/// One question of the context: 1 to 4, with what the ends mean under them.
void factor_question(Ui& ui, const App& app, const Assessment& assessment, ContextFactor factor) {
    const app::Interface& words = *app.words;
    const std::string id(context_factor_id(factor));
    const std::string key = "context/" + id;
    const ContextTexts& texts = app.texts().context[static_cast<std::size_t>(factor)];
    const auto& chosen = assessment.result().context.factor(factor);
    heading(ui, 3, texts.statement, key);
    ui.gap(space::s);
    Choice choice{.group = key + "/level",
                  .legend = texts.statement,
                  .labelled_by = key,
                  .disabled = !assessment.writable};
    for (int level = 1; level <= 4; ++level) {
        choice.options.push_back({.key = key + "/" + std::to_string(level),
                                  .label = std::to_string(level),
                                  .checked = chosen == level,
                                  .hint = level == 1   ? texts.low
                                          : level == 4 ? texts.high
                                                       : ""});
    }
    const float row =
        segmented(ui, choice,
                  Button{.key = "clear-context/" + id,
                         .icon = Icon::close,
                         .name = words("direction.clear.name", {{"question", texts.statement}})},
                  480);
    ui.gap(space::xs);
    ends(ui, texts, row);
    ui.gap(space::xl);
}

void context_section(Ui& ui, const App& app, const Assessment& assessment) {
    heading(ui, 2, (*app.words)("direction.context"));
    ui.gap(space::xs);
    muted(ui, (*app.words)("direction.context.intro"));
    ui.gap(space::l);
    for (const ContextFactor factor : all_context_factors) {
        factor_question(ui, app, assessment, factor);
    }
}

void considerations_section(Ui& ui, const App& app, const Assessment& assessment) {
    const auto& ids = app.framework().considerations;
    if (ids.empty()) return;
    heading(ui, 2, (*app.words)("direction.considerations"));
    ui.gap(space::xs);
    muted(ui, (*app.words)("direction.considerations.intro"));
    ui.gap(space::l);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        text_field(ui, with_limit(app, {.key = "consideration/" + ids[i],
                                        .label = app.texts().considerations[i],
                                        .value = assessment.result().context.considerations[i],
                                        .multiline = true,
                                        .lines = 3,
                                        .max_length = static_cast<int>(limits::text)}));
        ui.gap(space::xl);
    }
}

} // namespace

void direction_screen(Ui& ui, const App& app, const Assessment& assessment) {
    const app::Interface& words = *app.words;
    step_head(ui, app, words("direction.title"), words("direction.lead"));
    ui.gap(space::xxl);
    context_section(ui, app, assessment);
    ui.gap(space::l);
    desired_section(ui, app, assessment);
    ui.gap(space::xxl);
    considerations_section(ui, app, assessment);
    ui.gap(space::l);
    targets_section(ui, app, assessment);
    what_if_section(ui, app, assessment);
    ui.gap(space::l);
    step_buttons(ui, app);
}

} // namespace ketenspiegel::ui
