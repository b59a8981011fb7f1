#include "platform/web/program.hpp"

#include "platform/group_part.hpp"

std::unique_ptr<ketenspiegel::platform::Part> ketenspiegel::platform::make_part() {
    return make_group_part();
}

void ketenspiegel::platform::begin_with(std::string_view /*tag*/, std::string_view /*bytes*/) {}
