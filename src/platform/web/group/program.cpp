#include "platform/web/program.hpp"

#include "platform/group_part.hpp"

std::unique_ptr<ketenspiegel::platform::Part> ketenspiegel::platform::make_part() {
    return make_group_part();
}
