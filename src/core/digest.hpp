#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// The digest of a file: SHA-256 of its bytes with the digest's own 64 hexadecimal digits replaced
/// by `0`, so that anybody can check it without understanding the file.
namespace ketenspiegel {

inline constexpr std::string_view digest_prefix = "sha256:";
inline constexpr std::size_t digest_digits = 64;

/// What the `digest` field holds until the digest is known: the prefix and 64 zeros.
std::string zero_digest();

/// Whether the text has the form of a digest: the prefix and 64 lower-case hexadecimal digits.
bool is_digest(std::string_view text);

/// The digest that a file holding the digest `stated` should have. The last place in the bytes
/// where it stands counts, for it stands last; nothing when it does not stand there literally.
std::optional<std::string> compute_digest(std::string_view bytes, std::string_view stated);

} // namespace ketenspiegel
