package org.planpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Plan;
import org.planpress.model.Prose;
import org.planpress.model.Prose.Block;
import org.planpress.model.Prose.Heading;
import org.planpress.model.Prose.Inline;
import org.planpress.model.Prose.Listing;
import org.planpress.model.Prose.Paragraph;

/**
 * What leads to a list, or to headings, names as many things as follow: "We have four aims:" before three of them has
 * lost one, or its number is wrong.
 */
final class LeadIns implements Check {

    private static final Rule RULE = Rule.warning(
            "lead-in-count",
            "A sentence that ends with a colon names another number of things than the list or headings behind it hold.",
            "Correct the number, or complete what follows.",
            "We have four aims:\n\n- Mend roads\n- Light paths\n- Run buses");

    private static final String NUMBER = "(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1\\d|20)";

    /** What lists are made of; other nouns that are counted before a colon, such as towns, need not be listed behind it. */
    private static final String NOUN =
            "(?:priorities|commitments|pledges|promises|actions|aims|goals|objectives|outcomes"
                    + "|themes|steps|things|ways|parts|points|principles|values|reasons|questions|changes|stages|phases|pillars"
                    + "|ambitions|challenges|risks|threats|tasks|kinds|types|sources|projects|strands|headings|findings|concerns"
                    + "|recommendations|decisions|duties|tests|rules|roles|options|factors|indicators|KPIs|missions|chapters"
                    + "|sections|topics|functions|workstreams)";

    private static final Pattern LEAD = Pattern.compile(
            "(?i)(?<![\\p{L}\\d.,£])" + NUMBER + " (?:\\p{L}[\\p{L}’'-]* ){0,3}?" + NOUN + "\\b([^.:;]{0,60}):\\s*$");

    /** A number that is not exact, or counts a part. */
    private static final Pattern NOT_EXACT = Pattern.compile(
            "(?i)\\b(?:or|least|most|than|about|around|nearly|almost|over|up to|some|among|including|first|last|of|between|and)\\s+(?:the |our |its |these )?$");

    /** What follows is what somebody said about these things, not they. */
    private static final Pattern TOLD = Pattern.compile(
            "(?i)\\b(?:said|say|told|tell|found|find|heard|asked|showed|shows|think|want|wanted|reported|where|because|differ)\\b");

    private static final Pattern ANY_NUMBER =
            Pattern.compile("(?i)(?<![\\p{L}\\d])(?:\\d{1,3}|" + NUMBER + ")(?![\\p{L}\\d])");

    /** A heading that ends a text and is no part of what was counted. */
    private static final Pattern CLOSING = Pattern.compile(
            "(?i)(?:how|what|who|where|when|why|next|more|further|other|about|notes?|sources?|contact|conclusions?|summary|in short|in addition|finally)\\b.*");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        return Body.of(plan).stream().flatMap(body -> in(body.prose().blocks())).toList();
    }

    private static Stream<Finding> in(List<Block> blocks) {
        List<Finding> findings = new ArrayList<>();
        for (int at = 0; at + 1 < blocks.size(); at++) {
            if (blocks.get(at) instanceof Paragraph paragraph) {
                finding(paragraph, blocks.subList(at + 1, blocks.size())).ifPresent(findings::add);
            }
        }
        return Stream.concat(
                findings.stream(),
                blocks.stream().filter(block -> !block.inner().isEmpty()).flatMap(block -> in(block.inner())));
    }

    private static Optional<Finding> finding(Paragraph paragraph, List<Block> behind) {
        String words = Prose.words(paragraph.content());
        return counted(words).flatMap(number -> {
            int said = WrittenNumber.whole(number.group(1).toLowerCase(Locale.ROOT))
                    .orElse(0);
            return held(said, behind)
                    .filter(held -> held != said)
                    .map(held -> RULE.at(
                                    place(
                                            paragraph.content(),
                                            words.length()
                                                    - number.group().length()
                                                    + number.start(1)
                                                    - number.start()),
                                    "this says %s, but %d follow".formatted(number.group(1), held))
                            .marking(number.group(1).length())
                            .withHint("correct the number, or complete what follows"));
        });
    }

    /** Where a character of a paragraph's words stands. */
    private static SourceLocation place(List<Inline> content, int offset) {
        int start = 0;
        for (Inline inline : content) {
            int end = start + Prose.words(List.of(inline)).length();
            if (offset < end) {
                return inline.inner().isEmpty()
                        ? inline.from().at(offset - start)
                        : place(inline.inner(), offset - start);
            }
            start = end;
        }
        return content.get(0).at();
    }

    /** The one number of the last sentence, where it counts what follows. */
    private static Optional<MatchResult> counted(String words) {
        int start = Math.max(words.lastIndexOf(". ") + 1, 0);
        String sentence = words.substring(start);
        Matcher lead = LEAD.matcher(sentence);
        return lead.find()
                        && ANY_NUMBER.matcher(sentence).results().count() == 1
                        && !NOT_EXACT
                                .matcher(sentence.substring(0, lead.start()))
                                .find()
                        && !TOLD.matcher(lead.group(2)).find()
                ? Optional.of(lead.toMatchResult())
                : Optional.empty();
    }

    /** How many items or headings follow; empty if neither does. A list that is cut in two counts as one. */
    private static Optional<Integer> held(int said, List<Block> behind) {
        Block next = behind.get(0);
        if (next instanceof Listing list) {
            int items = list.items().size();
            boolean isCut = behind.size() > 2
                    && behind.get(2) instanceof Listing rest
                    && items + rest.items().size() == said;
            return Optional.of(isCut ? said : items);
        }
        return next instanceof Heading first ? Optional.of(headings(first.level(), behind)) : Optional.empty();
    }

    private static int headings(int level, List<Block> behind) {
        int headings = 0;
        for (Block block : behind) {
            if (block instanceof Heading heading) {
                if (heading.level() < level) {
                    return headings;
                }
                boolean isClosing =
                        CLOSING.matcher(Prose.words(heading.content()).strip()).matches();
                headings += heading.level() == level && !isClosing ? 1 : 0;
            }
        }
        return headings;
    }
}
