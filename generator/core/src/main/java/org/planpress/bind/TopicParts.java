package org.planpress.bind;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.finding.Findings;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Prose;
import org.planpress.model.Text;
import org.planpress.model.TopicHeadings;

/**
 * The three parts that every topic has, cut at its headings of the second level.
 *
 * @param what what is happening
 * @param soWhat why it matters
 * @param nowWhat what is being done
 */
record TopicParts(Prose what, Prose soWhat, Prose nowWhat) {

    private enum Part {
        WHAT("What"),
        SO_WHAT("So what"),
        NOW_WHAT("Now what");

        private final String heading;

        Part(String heading) {
            this.heading = heading;
        }

        /** The part of a heading, by the name that every part has or by that of the office. */
        static Optional<Part> of(Prose.Heading heading, Optional<TopicHeadings> own) {
            String words = Prose.words(heading.content()).strip().toLowerCase(Locale.UK);
            return Stream.of(values())
                    .filter(part -> Stream.concat(Stream.of(part.heading), own.flatMap(part::own).stream())
                            .anyMatch(
                                    name -> name.strip().toLowerCase(Locale.UK).equals(words)))
                    .findFirst();
        }

        private Optional<String> own(TopicHeadings headings) {
            return (switch (this) {
                        case WHAT -> headings.what();
                        case SO_WHAT -> headings.soWhat();
                        case NOW_WHAT -> headings.nowWhat();
                    })
                    .map(Text::value);
        }
    }

    static TopicParts of(Prose body, Optional<TopicHeadings> headings, SourceLocation start, Findings findings) {
        Map<Part, List<Prose.Block>> parts = new EnumMap<>(Part.class);
        List<Prose.Block> open = new ArrayList<>();
        boolean headed = false;
        for (Prose.Block block : body.blocks()) {
            if (block instanceof Prose.Heading heading && heading.level() == 2) {
                headed = true;
                open = opened(heading, headings, parts, findings);
            } else if (!headed) {
                findings.add(BindRules.TOPIC_PARTS
                        .at(block.at(), "these words stand before the first of the three headings")
                        .withHint("put them under ## What, ## So what or ## Now what"));
            } else {
                open.add(block);
            }
        }
        return new TopicParts(
                part(Part.WHAT, parts, start, findings),
                part(Part.SO_WHAT, parts, start, findings),
                part(Part.NOW_WHAT, parts, start, findings));
    }

    private static List<Prose.Block> opened(
            Prose.Heading heading,
            Optional<TopicHeadings> headings,
            Map<Part, List<Prose.Block>> parts,
            Findings findings) {
        Optional<Part> part = Part.of(heading, headings);
        if (part.isEmpty() || parts.containsKey(part.get())) {
            String what = part.isEmpty() ? "is not one of the three parts of a topic" : "stands here twice";
            findings.add(BindRules.TOPIC_PARTS
                    .at(heading.at(), "the heading '%s' %s".formatted(Prose.words(heading.content()), what))
                    .withHint("use ## What, ## So what and ## Now what, each once; ### below them"));
            return new ArrayList<>();
        }
        return parts.computeIfAbsent(part.get(), found -> new ArrayList<>());
    }

    private static Prose part(Part part, Map<Part, List<Prose.Block>> parts, SourceLocation start, Findings findings) {
        List<Prose.Block> blocks = parts.getOrDefault(part, List.of());
        if (blocks.isEmpty()) {
            findings.add(BindRules.TOPIC_PARTS
                    .at(start, "the topic says nothing under '%s'".formatted(part.heading))
                    .withHint("add the heading ## %s and a sentence under it".formatted(part.heading)));
        }
        return new Prose(List.copyOf(blocks));
    }
}
