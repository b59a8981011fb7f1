#include "core/hexadecimal.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel {
namespace {

using Bytes = std::array<std::uint8_t, 3>;

TEST(Hexadecimal, IsReadAndWritten) {
    EXPECT_EQ(bytes_of_hexadecimal<3>("09aff0"), (Bytes{0x09, 0xAF, 0xF0}));
    EXPECT_EQ(hexadecimal(Bytes{0x09, 0xAF, 0xF0}), "09aff0");
    EXPECT_EQ(hexadecimal({}), "");
}

TEST(Hexadecimal, PassesOverWhatIsNoDigit) {
    EXPECT_EQ(bytes_of_hexadecimal<3>("-0-9 A:afgf0"), (Bytes{0x09, 0xAF, 0xF0}));
}

TEST(Hexadecimal, FillsTheBytesThereAre) {
    EXPECT_EQ(bytes_of_hexadecimal<3>("12"), (Bytes{0x12, 0, 0}));
    EXPECT_EQ(bytes_of_hexadecimal<3>("123"), (Bytes{0x12, 0x30, 0}));
    EXPECT_EQ(bytes_of_hexadecimal<3>("12345678"), (Bytes{0x12, 0x34, 0x56}));
}

} // namespace
} // namespace ketenspiegel
