#pragma once

#include "core/example_group.hpp"
#include "platform/group_part.hpp"
#include "platform/headless/host.hpp"
#include "ui/semantics.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The group's program in a host without a browser.
namespace ketenspiegel::test {

using NamedFiles = std::vector<std::pair<std::string, std::string>>;

/// The example's files: persons, statements, an earlier revision, what a discussion agreed.
inline NamedFiles example_files(ExampleRound round = ExampleRound::latest) {
    NamedFiles files;
    for (ExampleFile& file : example_group("en", round))
        files.emplace_back(std::move(file.name), std::move(file.bytes));
    return files;
}

class GroupHost : public platform::HeadlessHost {
  public:
    explicit GroupHost(Settings settings = {}) : HeadlessHost(with_part(std::move(settings))) {}

    bool says(std::string_view text) const {
        for (const ui::Node& node : nodes()) {
            if (node.name.find(text) != std::string::npos ||
                node.description.find(text) != std::string::npos)
                return true;
        }
        return false;
    }
    bool has(std::string_view key) const { return ui::find_key(nodes(), key) != nullptr; }
    /// A new page starts with what is kept, at this address.
    void start_again(std::string_view hash) {
        Json start = start_message();
        start["hash"] = hash;
        session().event(start);
        settle(); // what that asks for is given
        settle(); // and shown
    }
    /// Time goes by until what was changed is on disk, and that is shown.
    void let_save() {
        wait(1000);
        wait(1);
    }
    std::string last_effect() const {
        return effects().empty() ? "" : effects().back()["effect"].get<std::string>();
    }

  private:
    static Settings with_part(Settings settings) {
        settings.part = platform::make_group_part;
        return settings;
    }
};

} // namespace ketenspiegel::test
