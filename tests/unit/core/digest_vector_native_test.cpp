#include "core/digest.hpp"
#include "core/json_reader.hpp"

#include <expected>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <string>

namespace ketenspiegel {
namespace {

// The vector is for whoever checks digests without this software; here it holds us to it.
std::expected<Json, Problem> read_vector() {
    std::ifstream stream(KS_SOURCE_DIR "/data/schema/digest.vector.json", std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    return read_json(bytes);
}

/// The file written anew; of its keys only those are here that the vector has.
std::string written_anew(const std::string& file) {
    const Json found = *read_json(file);
    Json anew = Json::object();
    for (const char* key : {"format", "respondent", "digest"}) {
        if (found.contains(key)) anew[key] = found[key];
    }
    Json respondent = Json::object();
    for (const char* key : {"kind", "organisation"}) {
        if (found["respondent"].contains(key)) respondent[key] = found["respondent"][key];
    }
    anew["respondent"] = respondent;
    return write_json(anew);
}

TEST(DigestVector, HasFilesThatWereSavedAgain) {
    const auto vector = read_vector();
    ASSERT_TRUE(vector.has_value());
    const auto file = (*vector)["file"].get<std::string>();
    const auto digest = (*vector)["digest"].get<std::string>();
    const auto has_digest = [](const std::string& bytes) {
        const std::string stated = (*read_json(bytes))["digest"].get<std::string>();
        return compute_digest(bytes, stated) == stated;
    };
    EXPECT_TRUE(has_digest(file));
    ASSERT_EQ((*vector)["saved_again"]["files"].size(), 8U);
    for (const Json& again : (*vector)["saved_again"]["files"]) {
        const auto bytes = again.get<std::string>();
        EXPECT_FALSE(has_digest(bytes)) << bytes;
        EXPECT_EQ(written_anew(bytes), file);
    }
    ASSERT_EQ((*vector)["altered"]["files"].size(), 3U);
    for (const Json& altered : (*vector)["altered"]["files"]) {
        const auto bytes = altered.get<std::string>();
        EXPECT_FALSE(has_digest(bytes)) << bytes;
        EXPECT_FALSE(has_digest(written_anew(bytes))) << bytes;
    }
}

TEST(DigestVector, IsWhatThisSoftwareComputes) {
    const auto vector = read_vector();
    ASSERT_TRUE(vector.has_value());
    const auto file = (*vector)["file"].get<std::string>();
    const auto digest = (*vector)["digest"].get<std::string>();
    EXPECT_EQ(file.size(), (*vector)["bytes"].get<std::size_t>());
    EXPECT_EQ(compute_digest(file, digest), digest);
    EXPECT_EQ((*read_json(file))["digest"], digest);
}

} // namespace
} // namespace ketenspiegel
