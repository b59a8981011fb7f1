#include "unit/support/contradictions.hpp"

namespace ketenspiegel::test {

namespace {

const std::string amount = "([0-9]+[.,][0-9]+)";

const Sayings& english() {
    static const Sayings said{
        .aspects = {"Ambition and interests", "Governance and process design",
                    "Control and monitoring", "Resources", "Culture and relationship"},
        .forms = {"pioneer", "process-", "system-", "chain-"},
        .mainly = "mainly",
        .narrowly = "narrowly",
        .chain_is = "The (?:collaboration|chain) is(?: now)?",
        .aspect_is = "This aspect is",
        .now = "Now",
        .least = "the main form is at least",
        .to_go = amount + " (?:is still to go|to go)",
        .stabilise = ": stabilise\\.?$",
        .ease = ": ease off\\.?$",
        .carry_through = ": carry through\\.?$",
        .develop = ": develop further\\.?$",
        .chain_settled = "that fits: stabilise|easing off is possible",
        .balances = {"in balance: they lie " + amount, "Growth is uneven: [^0-9]*" + amount,
                     "out of balance: [^0-9]*" + amount},
        .standings = {"leads", "in step", "lags behind"},
        .placings = {"placed higher", "about the same", "placed lower"},
        .lagging = "Begin with what lags behind: ([^.]*)\\.",
        .none_below = "No rated point is below the target of its aspect",
        .all_reached = "(?:^|[^0-9.,])100% of what is wanted",
        .mean = "(?:mean|average)"};
    return said;
}

const Sayings& dutch() {
    static const Sayings said{
        .aspects = {"Ambitie en belangen", "Governance en procesinrichting",
                    "Besturing en monitoring", "Middelen", "Cultuur en relatie"},
        .forms = {"pionier", "procesger", "systeemger", "ketenger"},
        .mainly = "vooral",
        .narrowly = "nipt",
        .chain_is = "De (?:samenwerking|keten) is(?: nu)?",
        .aspect_is = "Dit aspect is",
        .now = "Nu",
        .least = "is de hoofdvorm ten minste",
        .to_go = "nog " + amount + " te gaan",
        .stabilise = ": stabiliseren\\.?$",
        .ease = ": een stap terug\\.?$",
        .carry_through = ": doorzetten\\.?$",
        .develop = ": doorontwikkelen\\.?$",
        .chain_settled = "en dat past: stabiliseren|een stap terug kan",
        .balances = {"in balans: ze liggen hooguit " + amount,
                     "groei is ongelijk: [^0-9]*" + amount, "uit balans: [^0-9]*" + amount},
        .standings = {"loopt voor", "in de pas", "loopt achter"},
        .placings = {"hoger geplaatst", "ongeveer gelijk", "lager geplaatst"},
        .lagging = "Begin met wat achterloopt: ([^.]*)\\.",
        .none_below = "Geen beoordeeld punt ligt onder het doel van zijn aspect",
        .all_reached = "gewenst is, is 100% bereikt",
        .mean = "(?:[Gg]emiddelde?)"};
    return said;
}

} // namespace

const Sayings& sayings(std::string_view language) {
    return language == "nl" ? dutch() : english();
}

} // namespace ketenspiegel::test
