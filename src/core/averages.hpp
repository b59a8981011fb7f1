#pragma once

#include "core/aspect_rating.hpp"
#include "core/verdict.hpp"

#include <optional>

/// Means in the making. Sums of doubles depend on the order of what is added: keep to one that does
/// not hang on how results came in.
namespace ketenspiegel {

class Average {
  public:
    void add(double value) {
        sum_ += value;
        ++count_;
    }
    void add(const std::optional<double>& value) {
        if (value) add(*value);
    }

    int count() const { return count_; }

    /// Nothing where nothing was added.
    std::optional<double> mean() const {
        if (count_ == 0) return std::nullopt;
        return sum_ / count_;
    }

  private:
    double sum_ = 0;
    int count_ = 0;
};

class FiguresAverage {
  public:
    void add(const Figures& figures) { change(figures, 1); }

    /// Takes away what was added before.
    void remove(const Figures& figures) { change(figures, -1); }

    int count() const { return count_; }

    /// Nothing where nothing was added.
    std::optional<Figures> mean() const;

  private:
    void change(const Figures& figures, int sign);

    Figures sum_{};
    int count_ = 0;
};

/// The profile of the mean figures; nothing where nothing was added.
std::optional<Profile> mean_profile(const FiguresAverage& average);

} // namespace ketenspiegel
