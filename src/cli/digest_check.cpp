#include "cli/digest_check.hpp"

#include "core/digest.hpp"
#include "core/hexadecimal.hpp"

#include <array>
#include <cstdint>
#include <openssl/evp.h>

namespace ketenspiegel::cli {

namespace {
struct Free {
    void operator()(EVP_MD* algorithm) const { EVP_MD_free(algorithm); }
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};
} // namespace

/// Looking the algorithm up and making a context take longer than a file's hash: once per checker.
struct DigestCheck::Hash {
    std::unique_ptr<EVP_MD, Free> algorithm{EVP_MD_fetch(nullptr, "SHA256", nullptr)};
    std::unique_ptr<EVP_MD_CTX, Free> context{EVP_MD_CTX_new()};

    bool add(std::string_view bytes) const {
        return EVP_DigestUpdate(context.get(), bytes.data(), bytes.size()) == 1;
    }
};

DigestCheck::DigestCheck() : hash_(std::make_unique<Hash>()) {}
DigestCheck::~DigestCheck() = default;
DigestCheck::DigestCheck(DigestCheck&&) noexcept = default;
DigestCheck& DigestCheck::operator=(DigestCheck&&) noexcept = default;

bool DigestCheck::holds(std::string_view bytes, std::string_view stated) {
    if (!hash_->algorithm || !hash_->context || !is_digest(stated)) return false;
    const std::size_t place = bytes.rfind(stated);
    if (place == std::string_view::npos) return false;
    const std::size_t digits = place + digest_prefix.size();
    std::array<char, digest_digits> zeros{};
    zeros.fill('0');
    std::array<std::uint8_t, digest_digits / 2> result{};
    return EVP_DigestInit_ex2(hash_->context.get(), hash_->algorithm.get(), nullptr) == 1 &&
           hash_->add(bytes.substr(0, digits)) && hash_->add({zeros.data(), zeros.size()}) &&
           hash_->add(bytes.substr(digits + digest_digits)) &&
           EVP_DigestFinal_ex(hash_->context.get(), result.data(), nullptr) == 1 &&
           result == bytes_of_hexadecimal<digest_digits / 2>(stated.substr(digest_prefix.size()));
}

} // namespace ketenspiegel::cli
