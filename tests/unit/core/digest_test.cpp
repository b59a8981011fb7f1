#include "core/digest.hpp"
#include "core/sha256.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel {
namespace {

const std::string zeros = "sha256:" + std::string(64, '0');

TEST(Digest, KnowsItsForm) {
    EXPECT_EQ(zero_digest(), zeros);
    EXPECT_TRUE(is_digest(zeros));
    EXPECT_TRUE(is_digest("sha256:" + sha256_hex("")));
    EXPECT_FALSE(is_digest("sha256:" + std::string(63, '0')));
    EXPECT_FALSE(is_digest("sha256:" + std::string(65, '0')));
    EXPECT_FALSE(is_digest("sha256:" + std::string(63, '0') + "A"));
    EXPECT_FALSE(is_digest("sha512:" + std::string(64, '0')));
    EXPECT_FALSE(is_digest(""));
}

TEST(Digest, IsOverTheBytesWithItsDigitsZeroed) {
    const std::string expected = "sha256:" + sha256_hex("before " + zeros + " after");
    const std::string stated = "sha256:" + std::string(64, 'a');
    EXPECT_EQ(compute_digest("before " + stated + " after", stated), expected);
    EXPECT_EQ(compute_digest("before " + expected + " after", expected), expected);
    EXPECT_NE(compute_digest("Before " + expected + " after", expected), expected);
}

TEST(Digest, ZeroesTheLastPlaceOnly) {
    const std::string stated = "sha256:" + std::string(64, 'b');
    EXPECT_EQ(compute_digest(stated + stated, stated), "sha256:" + sha256_hex(stated + zeros));
}

TEST(Digest, NeedsItsPlace) {
    EXPECT_EQ(compute_digest("nothing here", zeros), std::nullopt);
    EXPECT_EQ(compute_digest("sha256:", "sha256:"), std::nullopt);
}

} // namespace
} // namespace ketenspiegel
