#include "core/digest.hpp"
#include "core/json_reader.hpp"

#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <string>

namespace ketenspiegel {
namespace {

// The vector is for whoever checks digests without this software; here it holds us to it.
TEST(DigestVector, IsWhatThisSoftwareComputes) {
    std::ifstream stream(KS_SOURCE_DIR "/data/schema/digest.vector.json", std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    const auto vector = read_json(bytes);
    ASSERT_TRUE(vector.has_value());
    const auto file = (*vector)["file"].get<std::string>();
    const auto digest = (*vector)["digest"].get<std::string>();
    EXPECT_EQ(file.size(), (*vector)["bytes"].get<std::size_t>());
    EXPECT_EQ(compute_digest(file, digest), digest);
    EXPECT_EQ((*read_json(file))["digest"], digest);
}

} // namespace
} // namespace ketenspiegel
