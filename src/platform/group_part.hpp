#pragma once

#include "app/group/group_state.hpp"
#include "platform/part.hpp"

namespace ketenspiegel::platform {

/// The coordinator's program: many result files to one picture of the chain.
class GroupPart final : public Part {
  public:
    float draw(ui::Ui& ui, const app::App& app) const override;
    bool perform(app::App& app, std::string_view key) override;
    std::optional<int> handle(app::App& app, std::string_view type, const Json& message,
                              std::string_view blob) override;
    void started(app::App& app, const Json& message) override;
    double due(app::App& app) override;
    void describe(const app::App& app, Json& page) const override;

    const app::GroupState& state() const { return state_; }

  private:
    app::GroupState state_{};
};

} // namespace ketenspiegel::platform
