#include "cli/run.hpp"

#include "cli/commands.hpp"
#include "cli/texts.hpp"
#include "report/document/words.hpp"

#include <CLI/CLI.hpp>
#include <map>
#include <ostream>

namespace ketenspiegel::cli {

namespace {

const std::map<std::string, report::Separator> separators{
    {"comma", report::Separator::comma},
    {"semicolon", report::Separator::semicolon},
    {"tab", report::Separator::tab}};

} // namespace

Outcome run(const std::vector<std::string>& args, std::istream& in, std::ostream& out,
            std::ostream& err, bool err_is_terminal) {
    CLI::App app(text("about"), "ketenspiegel");
    app.footer(text("more"));
    app.require_subcommand(1);

    std::vector<std::string> files;
    const auto take_questionnaires = [&](CLI::App& command) {
        command.add_option("--questionnaire", files, text("questionnaire.file"))
            ->type_name("FILE")
            ->allow_extra_args(false); // one each time, or it would take what follows too
    };

    std::string file;
    bool as_json = false;
    CLI::App* score = app.add_subcommand("score", text("score.about"));
    score->add_option("FILE", file, text("score.file"))->required();
    score->add_flag("--json", as_json, text("score.json"));
    take_questionnaires(*score);

    AggregateOptions options;
    std::string group_questionnaire;
    CLI::App* aggregate = app.add_subcommand("aggregate", text("aggregate.about"));
    aggregate->add_option("PATH", options.paths, text("aggregate.paths"))->required();
    aggregate->add_option("--register", options.register_file, text("aggregate.register"))
        ->type_name("FILE");
    aggregate->add_option("--min-group", options.min_group, text("aggregate.min_group"))
        ->type_name("N")
        ->check(CLI::Range(1, largest_min_group))
        ->capture_default_str();
    aggregate->add_flag("--json", options.as_json, text("aggregate.json"));
    aggregate->add_option("--csv", options.csv, text("aggregate.csv"))->type_name("OUT");
    aggregate->add_option("--csv-separator", options.csv_separator, text("aggregate.csv_separator"))
        ->type_name("NAME")
        ->transform(CLI::Transformer(separators));
    aggregate->add_option("--ndjson", options.ndjson, text("aggregate.ndjson"))->type_name("OUT");
    const CLI::IsMember languages(report::report_languages());
    aggregate->add_option("--html", options.html, text("aggregate.html"))->type_name("OUT");
    aggregate->add_option("--lang", options.html_language, text("report.language"))
        ->type_name("LANG")
        ->check(languages)
        ->capture_default_str();
    aggregate->add_option("--questionnaire", group_questionnaire, text("aggregate.questionnaire"))
        ->type_name("FILE");

    ReportOptions report_options;
    CLI::App* report = app.add_subcommand("report", text("report.about"));
    report->add_option("PATH", report_options.paths, text("report.paths"))->required();
    report->add_option("--lang", report_options.language, text("report.language"))
        ->type_name("LANG")
        ->check(languages)
        ->capture_default_str();
    report->add_option("--register", report_options.register_file, text("aggregate.register"))
        ->type_name("FILE");
    report->add_option("--min-group", report_options.min_group, text("aggregate.min_group"))
        ->type_name("N")
        ->check(CLI::Range(1, largest_min_group))
        ->capture_default_str();
    report->add_option("--output,--html", report_options.output, text("report.output"))
        ->type_name("FILE");
    take_questionnaires(*report);

    std::vector<std::string> paths;
    CLI::App* validate = app.add_subcommand("validate", text("validate.about"));
    validate->add_option("PATH", paths, text("validate.paths"))->required();
    take_questionnaires(*validate);

    std::string name;
    CLI::App* schema = app.add_subcommand("schema", text("schema.about"));
    schema->add_option("NAME", name, text("schema.name", {{"names", join(schema_names())}}))
        ->required();

    try {
        app.parse(
            std::vector<std::string>(args.rbegin(), args.rend())); // it takes them from the end
    } catch (const CLI::CallForHelp&) {
        out << app.help();
        return Outcome::done;
    } catch (const CLI::ParseError& error) {
        err << printable(error.what()) << "\n" << text("usage") << "\n";
        return Outcome::failed;
    }
    if (schema->parsed()) return schema_command(name, out, err);
    if (!group_questionnaire.empty()) files.push_back(group_questionnaire);
    Questionnaires questionnaires;
    const std::vector<std::string> faults = questionnaires.add(files);
    for (const std::string& fault : faults) err << fault << "\n";
    if (!faults.empty()) return Outcome::failed;
    if (aggregate->parsed()) {
        return aggregate_command(options, questionnaires, in, out, err, err_is_terminal);
    }
    if (report->parsed()) {
        return report_command(report_options, questionnaires, in, out, err, err_is_terminal);
    }
    return score->parsed() ? score_command(file, as_json, questionnaires, in, out, err)
                           : validate_command(paths, questionnaires, out, err);
}

} // namespace ketenspiegel::cli
