package org.planpress.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.export.PackMessage.Heading;
import org.planpress.output.Artifact;
import org.planpress.site.Site;
import org.planpress.site.frame.SitePage;
import org.planpress.site.meetings.GovernancePage;
import org.planpress.site.meetings.GovernancePage.Node;
import org.planpress.words.Voice;

/**
 * The drawing of who answers to whom in the pack for designers: a folder with the drawing and its words.
 *
 * @param page the page that shows it
 */
public record GovernanceFolder(SitePage page) {

    /** Those of a site, one for each edition that says it. */
    public static List<GovernanceFolder> all(Site site) {
        return site.pages(GovernancePage.class)
                .map(GovernanceFolder::new)
                .filter(folder -> !folder.content().tree().isEmpty())
                .toList();
    }

    public GovernancePage content() {
        return (GovernancePage) page.content();
    }

    /** Its permanent name. */
    String name() {
        return page.edition() + "_governance";
    }

    /** The path of its files in the pack, without the dot and what follows it. */
    public String path() {
        return "drawings/" + name() + "/" + name();
    }

    /** The drawing for those who do not see it: each body, below which it stands, and to whom it answers besides. */
    public String description(Voice voice) {
        List<String> bodies = new ArrayList<>();
        content().tree().forEach(node -> {
            bodies.add(node.title());
            below(voice, node, bodies);
        });
        List<String> besides = content().diagram().rows().stream()
                .map(GovernancePage.Row::also)
                .toList();
        return voice.say(new PackMessage.Bodies(
                bodies.size(),
                IntStream.range(0, bodies.size())
                        .mapToObj(at ->
                                besides.get(at).isEmpty() ? bodies.get(at) : bodies.get(at) + ", " + besides.get(at))
                        .collect(Collectors.joining("; "))));
    }

    private static void below(Voice voice, Node above, List<String> bodies) {
        for (Node node : above.below()) {
            bodies.add(voice.say(new PackMessage.Below(node.title(), above.title())));
            below(voice, node, bodies);
        }
    }

    /** Its words. */
    Artifact words(Voice voice) {
        Stream<String> key = content().key()
                ? Stream.of(voice.say(new PackMessage.Squares(content().restated())))
                : Stream.of();
        Stream<String> parts = Stream.of(
                        Stream.of(
                                voice.say(new PackMessage.ChartId(name())),
                                voice.say(new PackMessage.ChartPage(page.frame().canonical())),
                                part(voice, Heading.TITLE, content().diagram().title()),
                                part(voice, Heading.WHAT_IT_SAYS, content().statement()),
                                part(voice, Heading.ALTERNATIVE_TEXT, description(voice))),
                        key.map(words -> part(voice, Heading.NOTES, words)),
                        Stream.of(part(voice, Heading.SOURCE, content().source())))
                .flatMap(some -> some);
        return Artifact.text(path() + ".txt", "text/plain; charset=utf-8", String.join("\n\n", parts.toList()) + "\n");
    }

    private static String part(Voice voice, Heading heading, String text) {
        return voice.say(heading) + "\n" + text;
    }
}
