package org.planpress.bind;

import java.util.List;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Rule;
import org.planpress.finding.Severity;
import org.planpress.prose.MarkdownReader;
import org.planpress.source.SourceRules;

/** What can be wrong when a file's fields are bound to the model. */
public final class BindRules {

    static final Rule UNKNOWN_FIELD = Rule.error(
            "unknown-field",
            "A field has a name that does not exist here, so its value would be lost.",
            "Correct the name; the reference of fields lists all of them.",
            "stauts: on-track");
    static final Rule MISSING_FIELD = Rule.error(
            "missing-field", "A field that must be there is not.", "Add the field.", "a commitment without a title");
    static final Rule EMPTY_VALUE = Rule.error(
            "empty-value", "A field has a name and no value.", "Write the value, or delete the line.", "lead:");
    static final Rule WRONG_TYPE = Rule.error(
            "wrong-type",
            "A value is not of the kind that its field holds.",
            "Write it in the form that the message shows.",
            "start: next spring");
    static final Rule UNKNOWN_VALUE = Rule.error(
            "unknown-value",
            "A field that takes one of a few words holds another word.",
            "Use one of the words that the message lists.",
            "status: on track");
    static final Rule BAD_NAME = Rule.error(
            "bad-file-name",
            "A file or folder whose name becomes an address has other characters than lower-case letters, digits,"
                    + " dots and hyphens.",
            "Rename it.",
            "editions/Plan 2025/edition.yml");
    static final Rule MISSING_FILE = Rule.error(
            "missing-file",
            "A file that a plan cannot do without is not there.",
            "Add the file; planpress init writes one to start from.",
            "a content folder without site.yml");
    static final Rule UNUSED_FILE = Rule.warning(
            "unused-file",
            "A file has a name or a place that no part of a plan has, or is a spreadsheet that no measure names.",
            "Check its name and its folder.",
            "editions/2025-29/fundings.yml");

    static final Rule TOPIC_PARTS = Rule.error(
            "topic-parts",
            "A topic of a report has three parts: What, So what and Now what. One is missing, empty or doubled.",
            "Write the three headings of the second level, each once, with words under each.",
            "a topic without ## Now what");

    /** How to mend what was sealed. */
    public static final String SEAL_CURE =
            "bring the two files back as they were, from version control or a copy; or delete both, and the edition is made again";

    public static final Rule SEAL = Rule.error(
            "seal-damaged",
            "The stored files of a sealed edition, or their list, are not as they were written.",
            "Bring both back as they were, from version control or a copy; or delete both, and the edition is made again.",
            "a file in editions/2017-20/sealed/1.0.zip that was changed by hand");

    private BindRules() {}

    /**
     * Whether the plan lacks nothing but what these findings name: a misspelt field leaves all others in place, and a
     * fault inside a text the text.
     */
    public static boolean leaveThePlanWhole(Findings findings) {
        return findings.sorted().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::rule)
                .allMatch(rule -> rule.equals(UNKNOWN_FIELD)
                        || TwinRules.all().contains(rule)
                        || SourceRules.OF_CHARACTERS.contains(rule)
                        || MarkdownReader.OF_PARTS.contains(rule));
    }

    /** All rules of this stage, for the reference. */
    public static List<Rule> all() {
        return Stream.of(own(), TwinRules.all(), SeriesRules.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> own() {
        return List.of(
                UNKNOWN_FIELD,
                MISSING_FIELD,
                EMPTY_VALUE,
                WRONG_TYPE,
                UNKNOWN_VALUE,
                BAD_NAME,
                MISSING_FILE,
                UNUSED_FILE,
                SEAL,
                TOPIC_PARTS);
    }
}
