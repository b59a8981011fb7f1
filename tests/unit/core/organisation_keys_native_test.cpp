// The keys that the SQL of docs/scale comes to as well: one table for both.
#include "core/json_reader.hpp"
#include "core/organisation_key.hpp"
#include "unit/core/support/data_files.hpp"

#include <gtest/gtest.h>

namespace ketenspiegel {
namespace {

TEST(OrganisationKeys, AreThoseOfTheTable) {
    const auto table = read_json(test::data_file("organisation_keys.json"));
    ASSERT_TRUE(table);
    for (const Json& row : *table) {
        const auto name = row["name"].get<std::string>();
        EXPECT_EQ(organisation_key(name), row["key"].get<std::string>()) << name;
    }
}

} // namespace
} // namespace ketenspiegel
