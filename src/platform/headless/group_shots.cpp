#include "core/example_group.hpp"
#include "core/json_reader.hpp"
#include "core/questionnaire.hpp"
#include "core/questionnaire_file.hpp"
#include "core/result_file.hpp"
#include "platform/group_part.hpp"
#include "platform/headless/own_questionnaire.hpp"
#include "platform/headless/shots.hpp"

#include <algorithm>
#include <array>

namespace ketenspiegel::platform {

namespace {

Scene example(const char* name, std::vector<std::string> keys) {
    return {.name = name,
            .arrange =
                [keys = std::move(keys)](HeadlessHost& host) {
                    host.activate("example-group");
                    for (const std::string& key : keys) host.activate(key);
                },
            .part = make_group_part};
}

/// Two results, a file that is none, one that was edited and one of another questionnaire.
void drop_some(HeadlessHost& host) {
    const auto files = example_group("nl");
    std::string edited = files[2].bytes;
    edited.replace(edited.find("\"revision\": "), 13, "\"revision\": 9");
    host.drop_files({{files[0].name, files[0].bytes},
                     {files[1].name, files[1].bytes},
                     {"notes of May.json", "{\"format\": \"shopping-list\"}"},
                     {"mail/half a file.json", "{\"format\": \"ketenspiegel-result\", "},
                     {files[2].name, edited}});
}

/// Results of a questionnaire that is not here.
void drop_of_unknown_questionnaire(HeadlessHost& host) {
    const auto own = read_questionnaire_file(own_questionnaire("own", 2));
    if (!own) return;
    std::vector<std::pair<std::string, std::string>> files;
    for (int i = 0; i < 3; ++i) {
        const std::string number = std::to_string(100 + i);
        Json document = empty_result("00000000-0000-4000-8000-000000000" + number,
                                     "2026-11-01T09:00:00Z", own->framework);
        document["respondent"]["organisation"] = "Partner " + number;
        document["scope"] = {{"chain", "Wonen met zorg"}, {"private_partners", true}};
        document["answers"][own->framework.points.front().id] = {{"level", 2}};
        files.emplace_back(number + ".json", write_result(document, own->framework).value_or(""));
    }
    host.drop_files(files);
}

/// Results of which two are about another chain.
void drop_of_two_chains(HeadlessHost& host) {
    std::vector<std::pair<std::string, std::string>> files;
    for (const ExampleFile& file : example_group("nl")) {
        Json document = read_own_json(file.bytes);
        if (files.size() < 2) document["scope"]["chain"] = "Wonen met zorg";
        files.emplace_back(file.name,
                           write_result(document, builtin_questionnaire().framework).value_or(""));
    }
    host.drop_files(files);
}

/// Results of organisations that are spelled in several ways, one file of which was passed on.
void drop_of_many_spellings(HeadlessHost& host) {
    constexpr std::array names{"Bureau Oost", "Bureau Oost B.V.", "Kamer van Koophandel", "KvK",
                               "Zuid"};
    std::vector<std::pair<std::string, std::string>> files;
    for (const ExampleFile& file : example_group("nl")) {
        Json document = read_own_json(file.bytes);
        document["respondent"]["organisation"] = names[files.size() % names.size()];
        document["respondent"].erase("organisation_id");
        if (files.size() == 1) document["id"] = read_own_json(files[0].second)["id"];
        files.emplace_back(file.name,
                           write_result(document, builtin_questionnaire().framework).value_or(""));
    }
    host.drop_files(files);
    host.activate("dismiss");
    host.activate("explain/organisations");
    host.activate("join/alike/1");
}

/// The same while one of them is joined to another by hand.
void join_by_hand(HeadlessHost& host) {
    drop_of_many_spellings(host);
    host.activate("join/from/1");
    host.settle();
    const auto list = std::ranges::find(host.nodes(), "joining", &ui::Node::id);
    if (list != host.nodes().end()) host.scroll(list->rect.y - 200);
}

/// The id of the group that is on the device, "" where nothing is kept.
std::string kept_group(const HeadlessHost& host) {
    return host.groups().empty() ? "" : host.groups()[0]["id"].get<std::string>();
}

/// So many partners that speak for themselves, with names of all lengths.
void drop_many(HeadlessHost& host, int partners) {
    const auto files = example_group("en");
    std::vector<std::pair<std::string, std::string>> dropped;
    for (int i = 0; i < partners; ++i) {
        const std::string& bytes = files[static_cast<std::size_t>(i) % (files.size() - 1)].bytes;
        Json document = read_own_json(bytes);
        const std::string number = std::to_string(100 + i);
        document["id"] = "00000000-0000-4000-8000-000000000" + number;
        document["respondent"]["kind"] = "organisation";
        document["respondent"]["organisation"] =
            i % 3 == 0 ? "Partner " + number
                       : document["respondent"]["organisation"].get<std::string>() + " " + number;
        dropped.emplace_back(number + ".json",
                             write_result(document, builtin_questionnaire().framework).value());
    }
    host.drop_files(dropped);
}

} // namespace

std::vector<Scene> group_scenes() {
    return {
        {"groups", [](HeadlessHost&) {}, make_group_part},
        {"groups-kept",
         [](HeadlessHost& host) {
             drop_some(host);
             host.activate("home");
         },
         make_group_part},
        {"group-files", drop_some, make_group_part},
        {"group-waiting", drop_of_unknown_questionnaire, make_group_part},
        {"group-chains", drop_of_two_chains, make_group_part},
        {"group-organisations", drop_of_many_spellings, make_group_part},
        {"group-organisations-joining", join_by_hand, make_group_part},
        {"group-reading",
         [](HeadlessHost& host) {
             host.session().event({{"type", "group_files"}, {"total", 1250}});
             for (int i = 0; i < 430; ++i) {
                 host.session().event(
                     {{"type", "group_file"}, {"name", "a file"}, {"refusal", "file_unreadable"}});
             }
             host.settle();
         },
         make_group_part},
        {"group-protected",
         [](HeadlessHost& host) {
             drop_some(host);
             host.activate("step/chain");
         },
         make_group_part},
        {"group-dialog",
         [](HeadlessHost& host) {
             drop_some(host);
             host.activate("home");
             host.activate("rename/" + kept_group(host));
         },
         make_group_part},
        {"group-many",
         [](HeadlessHost& host) {
             drop_many(host, 30);
             host.activate("step/points");
             host.activate("columns/next");
         },
         make_group_part},
        {"group-many-partners",
         [](HeadlessHost& host) {
             drop_many(host, 30);
             host.activate("step/partners");
         },
         make_group_part},
        {"group-many-files",
         [](HeadlessHost& host) {
             drop_many(host, 101);
             std::vector<std::pair<std::string, std::string>> bad;
             for (int i = 0; i < 101; ++i)
                 bad.emplace_back("half " + std::to_string(100 + i) + ".json", "{");
             host.drop_files(bad);
             host.activate("files/next");
             host.activate("left-out/next");
         },
         make_group_part},
        {"group-many-more-partners",
         [](HeadlessHost& host) {
             drop_many(host, 101);
             host.activate("step/partners");
             host.activate("partners/next");
         },
         make_group_part},
        {"group-elsewhere",
         [](HeadlessHost& host) {
             drop_some(host);
             host.session().event(
                 {{"type", "group_list"}, {"groups", host.groups()}, {"group", kept_group(host)}});
             host.settle();
         },
         make_group_part},
        example("group-example-files", {"step/files"}),
        example("group-chain", {"step/chain"}),
        example("group-chain-opened", {"step/chain", "explain/chain/form", "explain/chain/mean",
                                       "explain/chain/attainment", "chart/ladder/table",
                                       "chart/shares/table", "chart/balance/table"}),
        example("group-partners", {"step/partners"}),
        example("group-points", {"step/points", "aspect/governance", "comments/governance.01"}),
        example("group-agenda", {"step/agenda", "explain/agenda", "discuss/governance.05",
                                 "agree/governance.05/3", "end-discussion"}),
        {"group-nothing",
         [](HeadlessHost& host) {
             host.drop_files(
                 {{"Photo of the team.png", "\x89PNG\r\n"}, {"Embassy.ketenspiegel.json", ""}});
         },
         make_group_part},
        {"group-delete",
         [](HeadlessHost& host) {
             drop_many(host, 6);
             host.activate("discuss/governance.05");
             host.activate("agree/governance.05/3");
             host.activate("home");
             host.activate("delete/" + kept_group(host));
         },
         make_group_part},
        {"group-unprotect",
         [](HeadlessHost& host) {
             drop_some(host);
             host.activate("step/files");
             host.activate("min-group/less");
             host.activate("min-group/less");
         },
         make_group_part},
        example("group-rounds", {"step/rounds", "chart/rounds/table"}),
        example("group-report", {"step/report"}),
        {"group-discussion",
         [](HeadlessHost& host) {
             host.activate("example-group");
             host.activate("step/agenda");
             host.activate("discuss");
             host.activate("agree/governance.01/3");
             host.type(
                 "agreement/governance.01",
                 "From January the post is the first to call a client; the agency is told the "
                 "same day.");
         },
         make_group_part},
    };
}

} // namespace ketenspiegel::platform
