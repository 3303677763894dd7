package org.planpress.site.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.finding.Findings;
import org.planpress.site.columns.ColumnMessage;
import org.planpress.site.measures.BindingMessage;
import org.planpress.site.measures.DirectionMessage;
import org.planpress.site.measures.FindingMessage;
import org.planpress.site.measures.MeasureAboutMessage;
import org.planpress.site.measures.MeasureMessage;
import org.planpress.site.measures.MethodMessage;
import org.planpress.site.slides.SlideMessage;
import org.planpress.testing.MessageSamples;
import org.planpress.words.Language;
import org.planpress.words.Message;
import org.planpress.words.MessageFile;
import org.planpress.words.Voice;

/** What is said of measures and reports by an office that has other words for them, and by editors who are not “we”. */
class OfficeWordsTest {

    private static final Voice OFFICE = Voice.builtIn(Language.ENGLISH).with(List.of(words()));

    private static MessageFile words() {
        Findings findings = new Findings();
        MessageFile file = MessageFile.read(
                "content/words/en.ftl",
                Stream.of(
                                        "priority aim aims",
                                        "measure eye eyes",
                                        "report update updates",
                                        "meeting assembly assemblies")
                                .map(words -> words.split(" "))
                                .map(words -> "-%s = { $form ->\n   *[one] %s\n    [other] %s\n }\n"
                                        .formatted((Object[]) words))
                                .collect(Collectors.joining())
                        + """
                        -site = { $form ->
                           *[subject] the editors
                            [object] the editors
                            [possessive] the editors’
                            [own] what the editors have
                         }
                        """,
                findings);
        assertThat(findings.sorted()).isEmpty();
        return file;
    }

    static Stream<Class<?>> kinds() {
        return Stream.of(
                        BindingMessage.class,
                        MeasureMessage.class,
                        FindingMessage.class,
                        MeasureAboutMessage.class,
                        DirectionMessage.class,
                        MethodMessage.class,
                        ReportMessage.class,
                        TopicMessage.class,
                        DeliverableMessage.class,
                        ChangeMessage.class,
                        SlideMessage.class)
                .flatMap(MessageSamples::kinds);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void areSaidWithoutTheStandardOnes(Class<?> kind) {
        assertThat(MessageSamples.of(kind))
                .allSatisfy(message -> assertThat(own(message))
                        .as("%s", message)
                        .doesNotContainPattern("(?i)\\b(priorit(y|ies)|measures?|reports?|meetings?|our|ours|us)\\b")
                        .doesNotContainPattern("(?i)\\bwe\\b(?! are doing)")
                        .doesNotContainPattern("(?i)\\ba [aeiou]"));
    }

    /** Without what authors would have written. */
    private static String own(Message message) {
        return OFFICE.say(message).replaceAll("‹[^›]*›", "…");
    }

    @Test
    void countThings() {
        assertThat(OFFICE.say(new ReportMessage.Lead(1))).isEqualTo("One update tells how a plan was going.");
        assertThat(OFFICE.say(new ReportMessage.Lead(12)))
                .isEqualTo("12 updates tell how a plan was going, the newest first.");
        assertThat(OFFICE.say(new ColumnMessage.WorkOut("15", 9))).isEqualTo("15 (the editors work out 9)");
    }
}
