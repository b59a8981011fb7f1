#include "ui/scheme.hpp"

namespace ketenspiegel::ui {

Scheme scheme_for(const app::Preferences& preferences) {
    const Scheme plain = preferences.dark ? Scheme::dark : Scheme::light;
    const Scheme contrast = preferences.dark ? Scheme::contrast_dark : Scheme::contrast_light;
    switch (preferences.display.theme) {
    case app::Display::Theme::light:
        return Scheme::light;
    case app::Display::Theme::dark:
        return Scheme::dark;
    case app::Display::Theme::contrast:
        return contrast;
    case app::Display::Theme::system:
        break;
    }
    switch (preferences.contrast) {
    case app::Contrast::forced:
        return Scheme::system;
    case app::Contrast::more:
        return contrast;
    case app::Contrast::normal:
        break;
    }
    return plain;
}

bool is_dark(Color ground) {
    const auto channel = [&](int shift) { return (ground.rgb >> shift) & 0xffu; };
    // Near enough to what the eye sees: green counts most, blue least.
    return 2 * channel(16) + 7 * channel(8) + channel(0) < 10 * 128;
}

} // namespace ketenspiegel::ui
