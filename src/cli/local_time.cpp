#include "cli/local_time.hpp"

#include <ctime>

namespace ketenspiegel::cli {

int local_utc_offset(double seconds) {
    constexpr long minute = 60;
    const auto moment = static_cast<std::time_t>(seconds);
    std::tm local{};
    return localtime_r(&moment, &local) ? static_cast<int>(local.tm_gmtoff / minute) : 0;
}

} // namespace ketenspiegel::cli
