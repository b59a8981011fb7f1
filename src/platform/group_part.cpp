#include "platform/group_part.hpp"

#include "app/group/group_commands.hpp"
#include "app/group/group_events.hpp"
#include "app/group/group_questionnaire.hpp"
#include "app/group/group_state.hpp"
#include "app/group/keeping.hpp"
#include "ui/group/group_page.hpp"

namespace ketenspiegel::platform {

namespace {

class GroupPart final : public Part {
  public:
    float draw(ui::Ui& ui, const app::App& app) const override;
    bool perform(app::App& app, std::string_view key) override;
    std::optional<int> handle(app::App& app, std::string_view type, const Json& message,
                              std::string_view blob) override;
    void started(app::App& app, const Json& message) override;
    double due(app::App& app) override;
    void describe(const app::App& app, Json& page) const override;

  private:
    app::GroupState state_{};
};

float GroupPart::draw(ui::Ui& ui, const app::App& app) const {
    return ui::draw_group_page(ui, app, state_);
}

bool GroupPart::perform(app::App& app, std::string_view key) {
    const bool done = app::perform_in_group(app, state_, key);
    app::speak_of_open_group(app, state_);
    app::tell_status(app, state_);
    return done;
}

std::optional<int> GroupPart::handle(app::App& app, std::string_view type, const Json& message,
                                     std::string_view blob) {
    const auto used = app::handle_group_event(app, state_, type, message, blob);
    app::speak_of_open_group(app, state_);
    app::tell_status(app, state_);
    return used;
}

void GroupPart::started(app::App& app, const Json& message) {
    app::start_groups(app, state_, message);
    app::speak_of_open_group(app, state_); // whatever new assessments are made with
    app::tell_status(app, state_);
}

double GroupPart::due(app::App& app) {
    const double due = app::write_due(app, state_);
    app::tell_status(app, state_);
    return app::go_on_working_out(state_) ? 0 : due;
}

void GroupPart::describe(const app::App& app, Json& page) const {
    page["title"] = ui::group_page_title(app, state_);
    page["hash"] = app::group_hash(state_);
    if (state_.screen == app::GroupScreen::discussion) page["header"] = 0;
    page["foot"] = 0;
    bool unsaved = !app::all_kept(state_);
    for (const app::KeptGroup& group : state_.groups) {
        unsaved = unsaved || (!group.stored && !group.example && !group.files.empty());
    }
    page["unsaved"] = unsaved;
}

} // namespace

std::unique_ptr<Part> make_group_part() {
    return std::make_unique<GroupPart>();
}

} // namespace ketenspiegel::platform
