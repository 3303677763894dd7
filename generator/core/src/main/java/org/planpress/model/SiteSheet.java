package org.planpress.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/** {@code site.yml}: who publishes, for which area, in which words. */
@Means("the site")
public record SiteSheet(
        @Means(value = "The name of the site, shown at the top of each page.", example = "Making Wiltshire Safer")
        Text title,

        @Means(
                value = "The body that the plan belongs to.",
                example = "Police and Crime Commissioner for Wiltshire and Swindon")
        Text organisation,

        @Means(value = "The office that the plan speaks of, as used inside a sentence.", example = "the Commissioner")
        Text office,

        @Means(value = "The police force, if the plan has one.", example = "Wiltshire Police")
        Optional<Text> force,

        @Means(
                value = "The body that scrutinises the plan, if there is one.",
                example = "Wiltshire Police and Crime Panel")
        Optional<Text> panel,

        @Means(value = "Where the plan applies.", example = "Wiltshire and Swindon")
        Text area,

        @Means(
                value = "One sentence that says what the site is; search engines show it.",
                example = "What the plan promises, how it is going and what it costs.")
        Text summary,

        @Means(value = "The language of the pages, as a language tag. Default: en-GB.", example = "en-GB", fact = true)
        Optional<Text> language,

        @Means(
                value =
                        "The languages of the site, each as a language tag; facts and words are written in the first, and the words"
                                + " of each other stand in a folder that is called as it is. Without it there is the one language.",
                example = "[en-GB, cy]",
                fact = true)
        List<Text> languages,

        @Means(
                value =
                        "What is asked of the other languages: required, that nothing is left out; or notice, that pages say where"
                                + " they are not translated yet. Default: notice.",
                example = "required")
        Optional<Translating> translations,

        @Means(
                value = "The address where the site will be published.",
                example = "https://plan.example.org/",
                fact = true)
        Text address,

        @Means("How the public reaches those who publish the plan; at least a mailbox.")
        Contact contact,

        @Means(value = "The id of the edition that the site shows first.", example = "2025-29")
        Ref currentEdition,

        @Means(
                value = "A sentence shown at the top of each page, for example that the site is an example.",
                example = "Worked example restated from published papers.",
                marks = true)
        Optional<Text> notice,

        @Means("On what terms others may use the plan.") Optional<Licence> licence,

        @Means("The main pages in the order of the menu; those that are not named follow in their usual order.")
        List<MenuEntry> menu,

        @Means(
                value =
                        "Which files of the folder assets are published: publish used, those that a text, the theme or a"
                                + " template names; or publish all. Default: publish used.",
                example = "publish all")
        Optional<PublishedAssets> assets,

        @Means(
                value = "Whether the site tells again what an office published elsewhere; sentences then speak of what"
                        + " the papers hold. Default: false.",
                example = "true")
        Optional<Boolean> restated,

        @Means(
                value = "Whether the plan is made up, to show what one looks like or to start from. Every page and file"
                        + " then says so, and search engines do not list it. Default: false.",
                example = "true")
        Optional<Boolean> sample,

        @Means(
                value = "Acronyms that everyone knows and that need no entry in the glossary.",
                example = "[UK, BBC]",
                fact = true)
        List<Text> commonAcronyms,

        @Means(value = "What is said of long sentences and hard words. Nothing of it is published.", fact = true)
        Optional<PlainEnglish> plainEnglish,

        @Means(
                value =
                        "Warnings about words that are right as they stand, each with the reason. Nothing of it is published.",
                fact = true)
        List<Accepted> accepted,

        @Means(
                "The office's own statuses, in the order in which they are shown; without any, the seven that the status of a"
                        + " commitment knows.")
        List<OfficeStatus> statuses,

        @Means("What the three parts of topics in reports are called, where a report does not say so itself.")
        Optional<TopicHeadings> topicHeadings,

        @Means("The parts of the land for which measures have figures; without any there is only the whole.")
        List<Area> areas,

        @Means("After how long statuses and figures are old. Without it, the ages that its own fields name hold.")
        Optional<Ages> ages,

        @Means(
                value =
                        "Names that ended, beside those that Planpress knows; a text of a later day should not use them.",
                fact = true)
        List<DatedTerm> datedTerms,

        @Means(
                value =
                        "Days on which nothing new is published, such as those before an election. Nothing of it is published.",
                fact = true)
        List<Window> windows,

        @Means(
                value =
                        "The rule packs in force: what the law asks of the plan, as /law/ shows. Those of Planpress, and those"
                                + " of the folder rules.",
                example = "[police-and-crime-plan-england-wales, accessibility-statement]")
        List<Ref> rules,

        @Means("What only the printed plan says.") Optional<Printing> print,

        SourceLocation at) {

    /** Whether the plan is made up. */
    public boolean isSample() {
        return sample.orElse(false);
    }

    /** The tag of the language in which its words are. */
    public String spoken() {
        return language.or(() -> languages.stream().findFirst())
                .map(Text::value)
                .orElse("en-GB");
    }

    /** The tags of the languages after the first. */
    public List<String> otherLanguages() {
        return languages.stream().skip(1).map(Text::value).toList();
    }

    /** The folder of a language, in the content and in the site, with a slash at the end. */
    public static String folder(String tag) {
        return tag.toLowerCase(Locale.ROOT) + "/";
    }

    /** The same of a site that stands elsewhere and shows another edition first. */
    public SiteSheet standingAt(Text otherAddress, Ref first) {
        return with(title, otherAddress, first, notice);
    }

    /** The same with another title, and with something that each page says. */
    public SiteSheet named(Text newTitle, Text newNotice) {
        return with(newTitle, address, currentEdition, Optional.of(newNotice));
    }

    private SiteSheet with(Text newTitle, Text newAddress, Ref newEdition, Optional<Text> newNotice) {
        return new SiteSheet(
                newTitle,
                organisation,
                office,
                force,
                panel,
                area,
                summary,
                language,
                languages,
                translations,
                newAddress,
                contact,
                newEdition,
                newNotice,
                licence,
                menu,
                assets,
                restated,
                sample,
                commonAcronyms,
                plainEnglish,
                accepted,
                statuses,
                topicHeadings,
                areas,
                ages,
                datedTerms,
                windows,
                rules,
                print,
                at);
    }

    /** A name that ended. */
    @Means("a dated term")
    public record DatedTerm(
            @Means(value = "The name.", example = "Her Majesty’s Inspectorate", fact = true)
            Text term,

            @Means(value = "Its last day.", example = "2022-09-08")
            LocalDate until,

            @Means(
                    value = "What it became, if it has another name.",
                    example = "His Majesty’s Inspectorate",
                    fact = true)
            Optional<Text> replacedBy,

            SourceLocation at) {}

    /** Days on which nothing new is published. */
    @Means("a window in which nothing new is published")
    public record Window(
            @Means(value = "Its first day.", example = "2028-03-23")
            LocalDate from,

            @Means(value = "Its last day.", example = "2028-05-04")
            LocalDate to,

            @Means(value = "Why, in a few words.", example = "Before the election of the Commissioner")
            Text reason,

            @Means("That the office publishes all the same, and why; planpress tells it with the findings.")
            Optional<Overriding> override,

            SourceLocation at) {

        /** Whether a day is in it. */
        public boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** That an office publishes inside of a window. */
    @Means(value = "the override of a window", alone = "reason")
    public record Overriding(
            @Means(value = "Why, in a sentence.", example = "The inspectorate published its report on that day.")
            Text reason,

            @Means(value = "The office that decided it, if it is told.", example = "the monitoring officer")
            Optional<Text> by,

            SourceLocation at) {}

    /** How much is said of long sentences and hard words. */
    @Means("the plain English")
    public record PlainEnglish(
            @Means(
                    value = "Whether notes tell long sentences, and hard words with a plain one beside. Default: true.",
                    example = "false")
            Optional<Boolean> notes,

            @Means(value = "How many words a sentence may have without a note. Default: 40.", example = "30")
            Optional<Integer> longestSentence,

            @Means(
                    value = "Hard words that stay as they are, such as those of a law.",
                    example = "[notwithstanding]",
                    fact = true)
            List<Text> allowed,

            SourceLocation at) {}

    /** Words that a check warns of, and that somebody looked at and keeps. */
    @Means("an accepted warning")
    public record Accepted(
            @Means(
                    value = "The file that holds the words, from the content folder.",
                    example = "reports/2023-12/topics/violence-with-injury.md",
                    fact = true)
            Text file,

            @Means(value = "The words, as they stand there on one line.", example = "14.4% in the text", fact = true)
            Text words,

            @Means(value = "Why they stay, in a sentence.", example = "The paper prints both, and the page tells it.")
            Text reason,

            SourceLocation at) {}

    /** After how long what was once so is old. */
    @Means("the ages")
    public record Ages(
            @Means(value = "After how many days a status is getting old. Default: 100.", example = "100")
            Optional<Integer> ageing,

            @Means(
                    value = "After how many days a status no longer tells how things stand now. Default: 183.",
                    example = "183")
            Optional<Integer> unknown,

            @Means(
                    value =
                            "After how many of its periods the figures of a measure are old, where it does not say when the next ones are due. Default: 2.",
                    example = "2")
            Optional<Integer> periods,

            SourceLocation at) {}

    /** A status as an office calls it. */
    @Means("a status of the office's own")
    public record OfficeStatus(
            @Means(value = "How the files of the plan write it.", example = "progressing")
            Named id,

            @Means(value = "What it is called.", example = "Progressing well")
            Text title,

            @Means(
                    value = "Which of the seven it is: done, on-track, at-risk, late, paused, not-started or dropped.",
                    example = "on-track")
            DeliveryStatus is,

            @Means(value = "The office's colour for it, if it has one: red, amber or green.", example = "green")
            Optional<Rating> rag,

            @Means(
                    value =
                            "What follows the name of one thing that has it; without it, “has the status” and its name.",
                    example = "is progressing well")
            Optional<Text> one,

            @Means(value = "The same after several things.", example = "are progressing well")
            Optional<Text> several,

            SourceLocation at) {}
}
