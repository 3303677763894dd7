package org.planpress.words;

import java.util.List;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;

/** What can be wrong with files of words. */
public final class WordsRules {

    static final Rule SYNTAX = Rule.error(
            "words-syntax",
            "A message or term in a file of words cannot be read.",
            "Write it as the reference of words shows: name = words, with what changes between braces.",
            "-commitment = { $form ->\n   *[one] pledge\n    [other] pledges");
    static final Rule UNKNOWN = Rule.error(
            "words-unknown",
            "A file of words has a message, term, function or option that Planpress never asks for.",
            "Use a name from the reference of words.",
            "-comitment = pledge");
    static final Rule ARGUMENT = Rule.error(
            "words-argument",
            "A message uses something that it is not given, or in a way that does not suit it.",
            "Use the arguments that the reference of words lists for the message.",
            "promises-due-on = Due { $when }");
    static final Rule CASE = Rule.error(
            "words-case",
            "A message forgets a case, has one twice, or has one that never comes.",
            "Write one line for each case, or mark one with * for all others.",
            "chart-above = { $side ->\n   *[height] Above\n }");
    static final Rule FORM = Rule.error(
            "words-form",
            "A term lacks a form that sentences need.",
            "Add the form, such as the plural.",
            "-commitment = pledge");
    static final Rule TWICE = Rule.error(
            "words-twice",
            "A message or term stands twice in one file of words.",
            "Keep one of the two.",
            "-measure = sign\n-measure = signal");
    static final Rule PAIR = Rule.warning(
            "words-pair",
            "An office has its own word for KPI in one term, and the standard one in another.",
            "Rename -indicator, -kpi and -kpi-in-full together.",
            "-indicator = { $form ->\n   *[one] yardstick\n    [other] yardsticks\n }");
    static final Rule FILE = Rule.error(
            "words-file",
            "A file of words belongs to no language that Planpress speaks.",
            "Call it by the code of the language, such as en.ftl.",
            "content/words/english.ftl");

    private WordsRules() {}

    /** A template asks for a message that is not there. */
    public static Finding unsaid(SourceLocation at, String id, Voice voice) {
        return UNKNOWN.at(at, "there is no message " + id)
                .marking(id.length())
                .withHint(MessageCheck.meant(id, voice.entries().keySet()));
    }

    /** A file of words that nobody reads. */
    public static Finding otherLanguage(SourceLocation file, Language spoken) {
        return FILE.at(
                        file,
                        "the pages are in %s, and this file is not called %s.ftl"
                                .formatted(spoken.name(), spoken.code()))
                .withHint("call it " + spoken.code() + ".ftl, or move its words there");
    }

    /** All of them. */
    public static List<Rule> all() {
        return List.of(SYNTAX, UNKNOWN, ARGUMENT, CASE, FORM, TWICE, PAIR, FILE);
    }
}
