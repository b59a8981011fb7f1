#include "platform/web/program.hpp"

std::unique_ptr<ketenspiegel::platform::Part> ketenspiegel::platform::make_part() {
    return nullptr;
}
