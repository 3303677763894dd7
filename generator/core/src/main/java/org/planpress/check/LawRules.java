package org.planpress.check;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.planpress.finding.Rule;
import org.planpress.model.LawTest;

/**
 * One rule for each thing that duties of the law are looked for by. They are notes: the page of the law says the same to
 * everybody, and whether something is missing or the search does not see it is for a person to say.
 */
final class LawRules {

    private static final Map<LawTest, Rule> BY_TEST = byTest();

    private LawRules() {}

    static Rule of(LawTest test) {
        return Objects.requireNonNull(BY_TEST.get(test));
    }

    static List<Rule> all() {
        return List.copyOf(BY_TEST.values());
    }

    private static Map<LawTest, Rule> byTest() {
        Map<LawTest, Rule> rules = new EnumMap<>(LawTest.class);
        Arrays.stream(LawTest.values()).forEach(test -> rules.put(test, rule(test)));
        return rules;
    }

    private static Rule rule(LawTest test) {
        return switch (test) {
            case ST01_OBJECTIVES ->
                note(
                        test,
                        "No objective was found for policing, for less crime and disorder, or for national work.",
                        "Say in law.yml which priority or section holds it; a commitment of requirements.yml counts as"
                                + " national work.",
                        "answers:\n  - {duty: objectives, part: policing, where: /priorities/p1/}");
            case ST02_POLICING ->
                note(
                        test,
                        "No section about the policing that is to be provided was found.",
                        "Give the section that says it the tag policing-to-be-provided.",
                        "tags: [policing-to-be-provided]");
            case ST03_RESOURCES ->
                note(
                        test,
                        "No money was found, or no parts that make up the whole.",
                        "Write funding.yml or budget.yml.",
                        "parts: []   # in funding.yml");
            case ST04_REPORTING ->
                note(
                        test,
                        "No section about how the chief officer reports was found.",
                        "Give the section that says it the tag reporting.",
                        "tags: [reporting]");
            case ST05_MEASUREMENT ->
                note(
                        test,
                        "A priority has no KPI, or a KPI has no measure.",
                        "Name the measures of the KPI, once there are some.",
                        "measures: []   # in a KPI");
            case ST06_GRANTS ->
                note(
                        test,
                        "No grants were found, or nothing that they are tied to.",
                        "Write grants.yml with conditions; or say that there are none, in a section with the tag grants.",
                        "conditions: []   # in grants.yml");
            case ST07_VICTIMS ->
                note(
                        test,
                        "No section about services for victims was found.",
                        "Give the section that says it the tag victims-services.",
                        "tags: [victims-services]");
            case ST08_NATIONAL_THREATS ->
                note(
                        test,
                        "A national threat has neither a commitment nor a reason why there is none.",
                        "Add it to requirements.yml, by the id or title that the rule pack has.",
                        "threats: []   # in requirements.yml");
            case ST09_ISSUED ->
                note(
                        test,
                        "It is not known that the plan was issued in the financial year of the election.",
                        "Give the edition its status and the day of publication, and say in law.yml when the election was.",
                        "answers:\n  - {duty: issued, part: election, date: 2024-05-02}");
            case ST10_CONSULTED ->
                note(
                        test,
                        "It is not known that the chief officer and the panel saw the draft, or where the panel’s answer is.",
                        "Say the days and addresses in law.yml.",
                        "answers:\n  - {duty: consulted, part: panel-report, where: /meetings/2024-11-14/}");
            case ST11_SENT ->
                note(
                        test,
                        "It is not known to whom the plan was sent, and when.",
                        "Say it in law.yml.",
                        "answers:\n  - {duty: sent, date: 2025-04-02, to: [the Chief Constable]}");
            case ST12_REVIEWED ->
                note(
                        test,
                        "It is not known when the plan was last reviewed, or that was too long ago.",
                        "Say the day in law.yml.",
                        "answers:\n  - {duty: reviewed, date: 2026-03-10}");
            case ST13_NATIONAL_PRIORITIES ->
                note(
                        test,
                        "A national priority lacks whether it applies, why or with what contribution, or for which day.",
                        "Keep a register of the kind national-measures, with standing, text and when for each.",
                        "kind: national-measures");
            case ST14_INSPECTION ->
                note(
                        test,
                        "No inspection report with its address and day was found, or no summary assessment.",
                        "Keep a register of the kind inspections, with link and when; say in law.yml where the summary is.",
                        "answers:\n  - {duty: inspection, part: inspection-summary, where: 'https://www.example.org/'}");
            case ST15_COMPLAINTS ->
                note(
                        test,
                        "Data, statistics or a report on complaints were not found, or are too old.",
                        "Say in law.yml where they are and of which day.",
                        "answers:\n  - {duty: complaints, part: quarterly-data, date: 2026-02-01, where: 'https://www.example.org/'}");
            case ST16_ANNUAL_REPORTS ->
                note(
                        test,
                        "A year of the plan is over, and no annual report or no answer to the panel was found for it.",
                        "Write a report of the kind annual; say in law.yml where the answer is.",
                        "answers:\n  - {duty: annual-reports, part: responses, of: 2025-26, where: /decisions/}");
            case ST17_PRECEPT ->
                note(
                        test,
                        "The days of the precept are not known, or lie in the wrong order or after the last day for them.",
                        "Say them in law.yml.",
                        "answers:\n  - {duty: precept, part: precept-notified, date: 2026-01-28}");
            case ST18_ACCESSIBILITY ->
                note(
                        test,
                        "The statement of accessibility lacks a part, or nobody looked at it for too long.",
                        "Write it in pages/accessibility.md, after the model of government.",
                        "date: 2024-01-10   # in pages/accessibility.md");
            case ST19_DOCUMENTS ->
                note(
                        test,
                        "It is not known of a document to download whether all can read it.",
                        "Say it in a note of law.yml, with the page that says the same, if there is one.",
                        "answers:\n  - {duty: documents, of: assets/letter.pdf, note: It is tagged., where: /about/}");
            case ST20_WELSH ->
                note(
                        test,
                        "No pages in Welsh were found.",
                        "Say in law.yml where the site in Welsh is.",
                        "answers:\n  - {duty: welsh-pages, where: 'https://www.example.org/cy/'}");
            case ST21_VIEWS ->
                note(
                        test,
                        "It is not known who was asked before the plan was issued, or whether victims of crime were.",
                        "Write survey.yml with when, or a register of the kind engagement; name victims as its audience.",
                        "audience: Victims of crime");
            case ST22_WINDOWS ->
                note(
                        test,
                        "No window before an election is told, or the plan was published in one.",
                        "Tell the windows in site.yml; after one in which the plan was published, say why.",
                        "windows: []   # in site.yml");
            case LAW_SECTION ->
                note(
                        test,
                        "A section that a rule pack asks for was not found.",
                        "Give the section that says it the tag that the pack names, or say in law.yml where it stands.",
                        "tags: []");
            case LAW_REGISTER ->
                note(
                        test,
                        "A register or an entry of one that a rule pack asks for was not found.",
                        "Add the entry, by the id or title that the pack has, or say in law.yml where it stands.",
                        "kind: guarantee");
        };
    }

    private static Rule note(LawTest test, String meaning, String cure, String example) {
        return Rule.note(test.code(), meaning, cure, example);
    }
}
