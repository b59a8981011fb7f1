#include "unit/support/contradictions.hpp"

#include "core/function_ref.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <regex>
#include <set>

namespace ketenspiegel::test {

namespace {

using Groups = std::vector<std::string>;

/// The groups of the first match; nothing where there is none.
std::optional<Groups> found(const std::string& line, const std::string& pattern) {
    static std::map<std::string, std::regex> compiled;
    const auto [one, is_new] = compiled.try_emplace(pattern);
    if (is_new) one->second = std::regex(pattern);
    std::smatch match;
    if (!std::regex_search(line, match, one->second)) return std::nullopt;
    return Groups(match.begin(), match.end());
}

double number(std::string text) {
    double sign = 1;
    if (text.starts_with("−")) {
        sign = -1;
        text.erase(0, std::string_view("−").size());
    }
    std::ranges::replace(text, ',', '.');
    return sign * std::strtod(text.c_str() + (text.starts_with('+') ? 1 : 0), nullptr);
}

/// Rounded half away from zero to as many decimals as `like` has.
double rounded_like(double value, const std::string& like) {
    const auto sign = like.find_first_of(".,");
    const double scale =
        sign == std::string::npos ? 1 : std::pow(10.0, static_cast<double>(like.size() - sign - 1));
    return std::round(value * scale + (value < 0 ? -1e-9 : 1e-9)) / scale;
}

bool equal(double a, double b) {
    return std::abs(a - b) < 1e-9;
}

Groups split(const std::string& text, std::string_view separator) {
    Groups parts;
    std::size_t at = 0;
    for (std::size_t end; (end = text.find(separator, at)) != std::string::npos;
         at = end + separator.size())
        parts.push_back(text.substr(at, end - at));
    parts.push_back(text.substr(at));
    return parts;
}

/// What is said of the chain or of an aspect.
struct Claims {
    std::set<int> forms{};
    std::set<bool> narrow{};
    std::vector<int> shares{};
    std::set<std::string> courses{};
    bool to_go = false, carries = false, leads = false, lags = false;
};

class Reader {
  public:
    Reader(const Lines& lines, const Sayings& said, Checked& checked)
        : said_(said), checked_(checked), aspects_(said.aspects.size()) {
        for (const std::string& line : lines) read(line);
        compare();
    }
    std::vector<std::string> contradictions{};

  private:
    void wrong(const std::string& rule, const std::string& line) {
        contradictions.push_back(rule + ": " + line);
    }
    int form_of(std::string name) const {
        if (!name.empty()) name[0] = static_cast<char>(std::tolower(name[0]));
        for (int i = 0; i < 4; ++i) {
            if (name.starts_with(said_.forms[static_cast<std::size_t>(i)])) return i + 1;
        }
        return 0;
    }
    std::optional<std::size_t> aspect_of(std::string line) const {
        if (line.starts_with("# ")) line.erase(0, 2);
        for (std::size_t i = 0; i < said_.aspects.size(); ++i) {
            if (line.starts_with(said_.aspects[i])) return i;
        }
        return std::nullopt;
    }
    Claims& about(const std::optional<std::size_t>& aspect) {
        return aspect ? aspects_[*aspect] : chain_;
    }

    void read(const std::string& line) {
        const auto own = aspect_of(line);
        if (line.starts_with("# ")) context_ = own;
        if (line.size() > longest) return; // a definition or a method: it concludes nothing
        forms(line, own);
        courses(line);
        const bool has_digit = line.find_first_of("0123456789") != std::string::npos;
        if (has_digit) sums(line);
        thresholds(line, own);
        row(line, own);
        if (!has_digit) return;
        const std::string form = "(?:" + said_.mainly + " |" + said_.narrowly + " )?" + any_form();
        if (found(line, said_.mean + "[^.;|]*[0-9][.,][0-9]+[^.;|]*[:(] ?" + form) ||
            found(line, any_form() + "[^.;|]{0,12}\\((?:" + said_.mean + " )?[0-9][.,][0-9]"))
            wrong("a form of a mean", line);
    }
    static constexpr std::size_t longest = 600;
    std::string any_form() const {
        std::string all;
        for (const std::string& form : said_.forms) all += (all.empty() ? "(?:" : "|") + form;
        return all + ")(?:[a-z]|-)+";
    }

    void forms(const std::string& line, const std::optional<std::size_t>& own) {
        const std::string main = "(" + said_.mainly + "|" + said_.narrowly + ") ([^ .,:;]+)";
        const auto claim = [&](Claims& claims, const Groups& groups) {
            ++checked_[groups[1] == said_.narrowly ? "narrowly" : "mainly"];
            claims.narrow.insert(groups[1] == said_.narrowly);
            claims.forms.insert(form_of(groups[2]));
        };
        const bool degree = line.find(said_.mainly) != std::string::npos ||
                            line.find(said_.narrowly) != std::string::npos;
        if (degree) claims_of(line, own, main, claim);
        if (const auto groups = found(line, said_.least + " ([^ .]+)")) {
            ++checked_["at least"];
            least_.insert(form_of((*groups)[1]));
        }
        if (found(line, said_.none_below)) none_below_ = true;
        if (found(line, said_.all_reached)) all_reached_ = true;
    }
    void claims_of(const std::string& line, const std::optional<std::size_t>& own,
                   const std::string& main, FunctionRef<void(Claims&, const Groups&)> claim) {
        if (const auto groups = found(line, said_.chain_is + " " + main)) claim(chain_, *groups);
        if (const auto groups = found(line, said_.aspect_is + " " + main); groups && context_)
            claim(aspects_[*context_], *groups);
        if (const auto groups = found(line, "^" + said_.now + " " + main); groups && context_)
            claim(aspects_[*context_], *groups);
        if (const auto groups = found(line, "^# [^:]*: " + main); groups && own)
            claim(aspects_[*own], *groups);
    }

    void courses(const std::string& line) {
        Claims& claims = about(context_);
        if (const auto groups = found(line, said_.to_go)) {
            ++checked_["to go"];
            for (std::size_t i = 1; i < groups->size(); ++i)
                claims.to_go = claims.to_go || number((*groups)[i]) > 0;
        }
        if (found(line, said_.chain_settled)) {
            ++checked_["the chain settles"];
            settled_ = true;
        }
        if (!context_) return;
        for (const std::string& course :
             {said_.stabilise, said_.ease, said_.carry_through, said_.develop}) {
            if (!found(line, course)) continue;
            ++checked_[course];
            claims.courses.insert(course);
        }
    }

    void sums(const std::string& line) {
        const std::string figure = "[0-9]+(?:[.,][0-9]+)?", aside = "(?: \\([^)]*\\))?";
        if (const auto groups =
                found(line, "(" + figure + ")" + aside + " − [^0-9=(]*(" + figure + ")" + aside +
                                " ?(=|:)(?: nog)? ([+]?(?:−)?" + figure + ")")) {
            ++checked_["difference"];
            double difference = number((*groups)[1]) - number((*groups)[2]);
            if ((*groups)[3] == ":") difference = std::max(0.0, difference);
            if (!equal(difference, number((*groups)[4]))) wrong("a difference", line);
        }
        if (const auto groups =
                found(line, "\\(([0-9.,×+ ]+)\\) / ([0-9]+) = (" + figure + ")(%?)")) {
            ++checked_["sum"];
            double sum = 0;
            for (const std::string& term : split((*groups)[1], " + ")) {
                double product = 1;
                for (const std::string& factor : split(term, " × ")) product *= number(factor);
                sum += product;
            }
            const double whole = sum / number((*groups)[2]) * ((*groups)[4].empty() ? 1 : 100);
            if (!equal(rounded_like(whole, (*groups)[3]), number((*groups)[3])))
                wrong("a sum", line);
        }
        if (const auto groups = found(line, "\\| (" + figure + ") \\| .* (" + figure + "); .* (" +
                                                figure + ") \\|")) {
            ++checked_["gap"];
            if (!equal(number((*groups)[2]) - number((*groups)[3]), number((*groups)[1])))
                wrong("a gap", line);
        }
    }

    void thresholds(const std::string& line, const std::optional<std::size_t>& own) {
        for (std::size_t i = 0; i < 3; ++i) {
            if (const auto groups = found(line, said_.balances[i])) {
                ++checked_["balance"];
                const double spread = number((*groups)[1]);
                const std::size_t told = spread <= 0.5 + 1e-9 ? 0 : spread <= 1 + 1e-9 ? 1 : 2;
                if (told != i) wrong("spread and balance", line);
                balanced_ = balanced_ || i == 0;
            }
            if (const auto groups =
                    found(line, "([+]?(?:−)?[0-9]+[.,][0-9]+): " + said_.placings[i])) {
                ++checked_["placing"];
                if (side(number((*groups)[1])) != i) wrong("first impression", line);
            }
        }
        if (const auto groups = found(line, said_.lagging)) {
            std::set<std::size_t> named;
            for (std::size_t i = 0; i < said_.aspects.size(); ++i) {
                if ((*groups)[1].find(said_.aspects[i]) != std::string::npos) named.insert(i);
            }
            ++checked_["lagging"];
            lagging_ = named;
        }
        if (!own || line.find(": ") == std::string::npos) return;
        if (line.starts_with("# ") && line.ends_with(", " + said_.standings[2]))
            aspects_[*own].lags = true;
        if (line.starts_with("# ") && line.ends_with(", " + said_.standings[0]))
            aspects_[*own].leads = true;
    }
    static std::size_t side(double difference) {
        return difference >= 0.5 - 1e-9 ? 0 : difference > -0.5 + 1e-9 ? 1 : 2;
    }

    /// A row of a table, by the names of its columns; the form and shares of an aspect on any line.
    void row(const std::string& line, const std::optional<std::size_t>& own) {
        if (own) {
            const std::string rest =
                line.substr(line.find(said_.aspects[*own]) + said_.aspects[*own].size());
            const auto form = found(rest, "^(?: \\| |  +)([A-Z][a-z-]+)(?: \\| |  )");
            if (form && form_of((*form)[1]) > 0) aspects_[*own].forms.insert(form_of((*form)[1]));
            const auto shares = found(
                rest, "^[^%0-9]*(?:[0-9.,]+ +)?[^%0-9]*([0-9]+)%[^%]*?([0-9]+)%[^%]*?([0-9]+)%"
                      "[^%]*?([0-9]+)%");
            const bool by_form = form || rest.starts_with(": ");
            if (shares && by_form && form_of(rest.substr(2)) + (form ? 1 : 0) > 0) {
                ++checked_["shares"];
                for (std::size_t i = 1; i <= 4; ++i)
                    aspects_[*own].shares.push_back(static_cast<int>(number((*shares)[i])));
            }
        }
        const Groups cells = split(line, " | ");
        if (cells.size() < 3) return columns_.clear();
        const auto has = [&](const Groups& names) {
            return std::ranges::any_of(names, [&](const std::string& name) {
                return std::ranges::find(cells, name) != cells.end();
            });
        };
        if (has({"Aspect", "Point", "Punt"})) {
            columns_ = cells;
            rows_.clear();
            return;
        }
        const auto cell = [&](const Groups& row, const Groups& names) -> std::optional<double> {
            for (std::size_t i = 0; i < std::min(row.size(), columns_.size()); ++i) {
                if (std::ranges::find(names, columns_[i]) == names.end()) continue;
                if (found(row[i], "[0-9]")) return number(row[i]);
            }
            return std::nullopt;
        };
        const Groups mean{"Mean", "Gemiddelde"}, target{"Target", "Doel"}, gap{"To go", "Te gaan"},
            difference{"Difference from the chain", "Verschil met de keten"};
        if (const auto to_go = cell(cells, gap)) {
            ++checked_["row to go"];
            if (!equal(
                    std::max(0.0, cell(cells, target).value_or(0) - cell(cells, mean).value_or(0)),
                    *to_go))
                wrong("what is to go", line);
        }
        rows_.push_back(cells);
        if (cells[0] != "The chain" && cells[0] != "De keten") return;
        for (const Groups& one : rows_) {
            const auto shown = cell(one, difference);
            if (!shown) continue;
            ++checked_["row difference"];
            if (!equal(cell(one, mean).value_or(0) - cell(cells, mean).value_or(0), *shown))
                wrong("difference from the chain", one[0]);
            for (std::size_t i = 0; i < 3; ++i) {
                std::string last = one.back();
                last[0] = static_cast<char>(std::tolower(last[0]));
                if (last == said_.standings[i] && side(*shown) != i) wrong("standing", one[0]);
            }
        }
    }

    void compare() {
        compare(chain_, "the chain");
        std::set<std::size_t> lag;
        int lowest = 4;
        bool complete = true;
        for (std::size_t i = 0; i < aspects_.size(); ++i) {
            const Claims& claims = aspects_[i];
            const std::string& name = said_.aspects[i];
            compare(claims, name);
            if (claims.forms.empty()) complete = false;
            for (const int form : claims.forms) lowest = std::min(lowest, form);
            if (claims.lags) lag.insert(i);
            const bool settles =
                claims.courses.contains(said_.stabilise) || claims.courses.contains(said_.ease);
            if (settles && claims.to_go) wrong("settled and still to go", name);
            if (claims.courses.contains(said_.carry_through) && !claims.to_go)
                wrong("carried through and nothing to go", name);
            if (claims.courses.size() > 1) wrong("two courses", name);
            const bool under_way = claims.courses.contains(said_.develop) || claims.to_go;
            if (settled_ && under_way) wrong("the chain settles while it is on its way", name);
            if ((none_below_ || all_reached_) && claims.to_go) wrong("nothing is below", name);
            if (balanced_ && (claims.leads || claims.lags)) wrong("in balance", name);
        }
        if (lagging_ && !lag.empty() && lag != *lagging_) wrong("what lags", "");
        for (const int form : least_) {
            if (form <= 1) wrong("at least the lowest form", "");
            if (!chain_.forms.empty() && form > *chain_.forms.begin())
                wrong("at least more than the main form", "");
            if (complete && form != lowest) wrong("at least another than the lowest", "");
        }
    }
    void compare(const Claims& claims, const std::string& name) {
        if (claims.forms.size() > 1) wrong("two main forms", name);
        if (claims.narrow.size() > 1) wrong("mainly and narrowly", name);
        for (std::size_t first = 0; first + 4 <= claims.shares.size(); first += 4) {
            std::array<int, 4> shares{};
            std::copy_n(claims.shares.begin() + static_cast<std::ptrdiff_t>(first), 4,
                        shares.begin());
            if (shares[0] + shares[1] + shares[2] + shares[3] != 100) wrong("shares of 100", name);
            if (claims.forms.size() != 1 || *claims.forms.begin() < 1) continue;
            const int main = shares[static_cast<std::size_t>(*claims.forms.begin() - 1)];
            std::ranges::sort(shares, std::ranges::greater());
            if (main != shares[0]) wrong("a larger share than the main form's", name);
            if (claims.narrow.size() == 1 && *claims.narrow.begin() != (shares[0] - shares[1] < 5))
                wrong("how narrowly", name);
        }
    }

    const Sayings& said_;
    Checked& checked_;
    Claims chain_{};
    std::vector<Claims> aspects_;
    std::optional<std::size_t> context_{}; ///< the aspect that the last heading was about
    std::set<int> least_{};
    std::optional<std::set<std::size_t>> lagging_{};
    bool none_below_ = false, all_reached_ = false, settled_ = false, balanced_ = false;
    Groups columns_{};
    std::vector<Groups> rows_{};
};

} // namespace

std::vector<std::string> contradictions(const Lines& lines, const Sayings& said, Checked& checked) {
    return Reader(lines, said, checked).contradictions;
}

} // namespace ketenspiegel::test
