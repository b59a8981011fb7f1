#include "core/speaker.hpp"

#include "core/course.hpp"

namespace ketenspiegel {

std::string Speaker::main_form(const Profile& profile) const {
    return text(is_narrow(profile) ? "form.narrowly" : "form.mainly",
                {{"form", in_sentence(profile.dominant)}});
}

std::string Speaker::in_sentence(const std::vector<Form>& forms) const {
    std::vector<std::string> names;
    names.reserve(forms.size());
    for (const Form one : forms) names.push_back(in_sentence(one));
    return join(names);
}

std::string Speaker::join(const std::vector<std::string>& items) const {
    std::string joined;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) joined += text(i + 1 == items.size() ? "list.last" : "list.separator");
        joined += items[i];
    }
    return joined;
}

std::string Speaker::figure(const std::optional<Figure>& figure) const {
    if (!figure) return text("result.table.nothing");
    return figure_text(*figure, text("number.decimal_sign"));
}

std::string Speaker::percent(const Figure& figure) const {
    return this->figure(figure) + "%";
}

} // namespace ketenspiegel
