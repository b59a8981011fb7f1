#include "core/conclusions.hpp"

#include <cmath>

namespace ketenspiegel {

namespace {

/// With a text for a form with elements and one for a form alone.
std::string of_profile(const Speaker& speaker, const std::string& key, const Profile& profile) {
    return speaker.text(profile.elements.empty() ? key : key + ".elements",
                        {{"main", speaker.main_form(profile)},
                         {"elements", speaker.in_sentence(profile.elements)}});
}

} // namespace

std::string verdict_sentence(const Speaker& speaker, const Profile& chain) {
    return of_profile(speaker, "result.verdict", chain);
}

std::string remnants_sentence(const Speaker& speaker, const Profile& profile) {
    if (profile.remnants.empty()) return {};
    return speaker.text("result.remnants", {{"remnants", speaker.in_sentence(profile.remnants)}});
}

bool tells_floor(const ChainScore& chain) {
    return chain.profile && chain.floor && *chain.floor > Form::pioneer &&
           *chain.floor <= chain.profile->dominant;
}

std::string floor_sentence(const Speaker& speaker, const ChainScore& chain) {
    if (!tells_floor(chain)) return {};
    return speaker.text("result.floor", {{"form", speaker.in_sentence(*chain.floor)}});
}

std::string balance_sentence(const Speaker& speaker, const Overview& overview) {
    if (!overview.chain.balance) return {};
    return speaker.text("balance." + std::string(balance_id(*overview.chain.balance)),
                        {{"spread", speaker.figure(overview.spread())}});
}

std::string narrow_sentence(const Speaker& speaker, const Profile& profile) {
    if (!is_narrow(profile)) return {};
    const Form next = runner_up(profile);
    const auto shown = shown_shares(profile.shares);
    return speaker.text("form.narrow", {{"next", speaker.in_sentence(next)},
                                        {"share", speaker.percent(shown[form_index(next)])}});
}

std::string course_sentence(const Speaker& speaker, const Overview& overview) {
    if (!overview.course) return {};
    return speaker.text("direction.scenario." + std::string(course_id(*overview.course)),
                        {{"now", speaker.main_form(*overview.chain.profile)},
                         {"form", speaker.in_sentence(*overview.desired.form)}});
}

std::string need_figure(const Speaker& speaker, double need) {
    return speaker.figure(deciding_figure(need, {1.5, 2.5, 3.5}));
}

std::string half_sentence(const Speaker& speaker, double need) {
    const double rest = need - std::floor(need);
    return std::abs(rest - 0.5) > tolerance ? "" : speaker.text("direction.half");
}

std::string attained(const Speaker& speaker, double attainment) {
    return speaker.percent(percentage(attainment, {1.0}));
}

std::string way_sentence(const Speaker& speaker, const Overview& overview, std::size_t aspect) {
    const AspectOverview& figures = overview.aspects[aspect];
    if (!figures.profile) return speaker.text("direction.way.no_verdict");
    const std::string now = speaker.main_form(*figures.profile);
    if (!figures.target) return speaker.text("direction.way.no_target", {{"now", now}});
    return speaker.text(
        "direction.way." + std::string(course_id(*figures.course)),
        {{"now", now},
         {"target", speaker.in_sentence(level_form(static_cast<int>(*figures.target)))},
         {"gap", speaker.figure(overview.gap(figures))}});
}

std::string aspect_sentences(const Speaker& speaker, const Overview& overview, std::size_t aspect) {
    const AspectOverview& figures = overview.aspects[aspect];
    const Profile& profile = *figures.profile;
    std::string said = of_profile(speaker, "aspects.form", profile);
    const auto add = [&](const std::string& sentence) {
        if (!sentence.empty()) said += " " + sentence;
    };
    add(narrow_sentence(speaker, profile));
    if (!profile.remnants.empty()) {
        add(speaker.text("aspects.remnants",
                         {{"remnants", speaker.in_sentence(profile.remnants)}}));
    }
    add(speaker.text("aspects.mean", {{"mean", speaker.figure(overview.figure(profile.mean))}}));
    if (figures.target) {
        const char* const key = !at_least(profile.mean, *figures.target) ? "aspects.target"
                                : figures.course == Course::develop ? "aspects.target.form_below"
                                                                    : "aspects.target.reached";
        add(speaker.text(key, {{"target", speaker.figure(overview.target(figures))},
                               {"gap", speaker.figure(overview.gap(figures))}}));
    }
    return said;
}

} // namespace ketenspiegel
