package org.planpress.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A plan of a size that is asked for, with nothing but what every plan has: no picture, no status, no figure.
 *
 * @param priorities how many
 * @param commitments of each priority
 * @param longTitles whether titles of priorities take four lines in large letters
 */
record WrittenPlan(int priorities, int commitments, boolean longTitles) {

    private static final String[] THINGS = {"streets", "homes", "buses", "shops", "parks", "schools", "lanes", "squares"
    };

    /** What a plan of some size says first. */
    private static final String MORE = """

            ## What we heard

            People told us that they plan their day around what is broken. A lift that stands still keeps a neighbour at home. A crossing
            without a light adds half a mile to the way to school. Few asked for something new: most asked that what is there be kept
            in order, all year, in every part of the town.

            They also told us what they doubt. Plans were made before, and nobody said afterwards what came of them. So this plan has
            a page for each promise, and each page says what is known.

            ## How we will work

            Each year starts with a walk through every ward. What we see there is written down with those who live there. The worst is
            mended first, whoever asks. Once a quarter the council sits in public and goes through the list, and anybody may ask.

            Money is short. Where two promises compete, the one that more people named comes first, and we will say so.
            """;

    private static final int IN_A_THEME = 6;

    /** Writes the plan into a folder. */
    Path write(Path folder) throws IOException {
        Path edition = Files.createDirectories(folder.resolve("editions/2026-30"));
        Files.writeString(folder.resolve("site.yml"), """
                title: Plan for Ellisford
                organisation: Ellisford Town Council
                office: the Council
                area: Ellisford
                summary: What the Council promises, and who does the work.
                address: https://plan.ellisford.example/
                contact: plan@ellisford.example
                currentEdition: 2026-30
                """);
        Files.writeString(edition.resolve("edition.yml"), """
                title: Plan for Ellisford 2026 to 2030
                summary: This plan says what the town will do in four years.
                period: {start: 2026-05-01, end: 2030-04-30}
                status: final
                version: "1.0"
                """);
        Files.writeString(edition.resolve("foreword.md"), """
                ---
                title: Why we wrote this plan
                order: 1
                ---
                The town grew by a tenth in ten years, and its roads did not. This plan says what the council will do about it, who does
                it, and by when. Each promise has a number, so that anybody can ask for it by name.

                ## How it came about

                The council asked every house in the town what it needs most. The answers are the titles of this plan.
                """ + (priorities > 1 ? MORE : ""));
        for (int priority = 1; priority <= priorities; priority++) {
            Path own = Files.createDirectories(edition.resolve("priorities/p" + priority));
            Files.writeString(own.resolve("priority.yml"), priority(priority));
            Files.writeString(own.resolve("commitments.yml"), commitments(priority));
        }
        return folder;
    }

    private String priority(int number) {
        String thing = thing(number);
        String title = longTitles
                ? "Safer, cleaner and quieter " + thing
                        + " for everybody who lives in the town, works in it or comes for a visit"
                : "Better " + thing;
        return String.format(Locale.ROOT, """
                number: %d
                title: %s
                rationale: >
                  Four of ten answers named the %s first. They cost more to mend each year that nothing is done, and people
                  who cannot drive lose most.
                outcomes:
                  - id: p%d.o1
                    text: More people say that the %s are good.
                kpis:
                  - id: p%d.k1
                    title: People who say that the %s are good
                    text: Raise the share of people who say so, by the yearly survey of the town.
                    direction: increase
                """, number, title, thing, number, thing, number, thing);
    }

    private static String thing(int priority) {
        return THINGS[(priority - 1) % THINGS.length];
    }

    private String commitments(int priority) {
        StringBuilder text = new StringBuilder("themes:\n");
        for (int number = 1; number <= commitments; number++) {
            int theme = (number - 1) / IN_A_THEME + 1;
            if (number % IN_A_THEME == 1) {
                text.append(String.format(
                        Locale.ROOT,
                        "  - id: p%d.t%d\n    title: Work of year %d\n    commitments:\n",
                        priority,
                        theme,
                        theme));
            }
            text.append(String.format(Locale.ROOT, """
                          - id: p%d.t%d.%d
                            title: Mend part %d of the town
                            text: We will look at part %d of the %s with those who live there, write down what is broken,
                              and mend the worst first. What was done is told each quarter.
                    """, priority, theme, number, number, number, thing(priority)));
        }
        return text.toString();
    }
}
