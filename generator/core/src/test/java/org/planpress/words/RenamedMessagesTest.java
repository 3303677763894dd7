package org.planpress.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planpress.compile.Families;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.testing.Golden;
import org.planpress.testing.MessageSamples;
import org.planpress.testing.SampleLook;

/**
 * Everything that Planpress may say, said by an office that has other words for nearly everything and speaks for
 * itself. {@code words/renamed.md} holds all of it, for a person to read.
 */
class RenamedMessagesTest {

    private static final Path RENAMED = Path.of("src/test/resources/plans/renamed.ftl");

    /** How an office may speak of itself. */
    enum Person {
        FIRST("I", "me", "my"),
        PLURAL("we", "us", "our");

        private final String forms;

        Person(String subject, String object, String possessive) {
            this.forms = """
                    -office = { $form ->
                       *[subject] %s
                        [object] %s
                        [possessive] %s
                     }
                        .person = %s
                    """.formatted(subject, object, possessive, name().toLowerCase(Locale.ROOT));
        }
    }

    private static Voice voice(Person person) throws IOException {
        Findings findings = new Findings();
        List<MessageFile> files = List.of(
                MessageFile.read("words/en.ftl", Files.readString(RENAMED), findings),
                MessageFile.read("words/person.ftl", person.forms, findings));
        assertThat(findings.sorted()).extracting(Finding::headline).isEmpty();
        return Voice.builtIn(Language.ENGLISH).with(files);
    }

    /** All sayings of each message. */
    private static Map<String, Set<String>> said(Voice voice) {
        Map<String, Set<String>> said = new LinkedHashMap<>();
        Families.ALL.stream()
                .flatMap(MessageSamples::kinds)
                .forEach(kind -> MessageSamples.of(kind)
                        .forEach(message -> said.computeIfAbsent(Names.id(message), id -> new LinkedHashSet<>())
                                .add(voice.say(message))));
        Map<String, Set<String>> labels =
                new TreeMap<>(Families.with(SampleLook.templates()).labels());
        labels.keySet().removeAll(said.keySet());
        labels.forEach((id, arguments) -> said.put(id, label(voice, id, arguments)));
        return said;
    }

    /** A message of a template: numbers where it counts, and finished words as ‹name›. */
    private static Set<String> label(Voice voice, String id, Collection<String> arguments) {
        Set<String> counted = PatternUses.of(voice.entry(id)).counted();
        Set<String> said = new LinkedHashSet<>();
        for (long number : List.of(1L, 3L)) {
            Map<String, Object> given = new LinkedHashMap<>();
            arguments.forEach(name -> given.put(name, counted.contains(name) ? (Object) number : "‹" + name + "›"));
            said.add(voice.say(id, given));
        }
        return said;
    }

    private static List<String> those(Voice voice, Pattern wrong) {
        List<String> those = new ArrayList<>();
        said(voice)
                .forEach((id, sayings) -> sayings.stream()
                        .filter(saying -> wrong.matcher(saying.replaceAll("‹[^›]*›", "‹›"))
                                .find())
                        .forEach(saying -> those.add(id + ": " + saying)));
        return those;
    }

    @ParameterizedTest
    @EnumSource
    void noStandardWordIsLeft(Person person) throws IOException {
        assertThat(those(
                        voice(person),
                        Pattern.compile("(?i)\\b(commitment|priority|priorities|indicator|KPI|key performance|outcome"
                                + "|theme|measure|report|meeting|aim|action|threat)s?\\b")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void articlesAndSpacesAreRight(Person person) throws IOException {
        Voice voice = voice(person);

        assertThat(those(voice, Pattern.compile("\\b[Aa] (?!unit|us[eu]|one|European)[aeiouAEIOU]")))
                .isEmpty();
        assertThat(those(voice, Pattern.compile("\\b[Aa]n (?!hour|SHA)[^aeiouAEIOU]")))
                .isEmpty();
        assertThat(those(voice, Pattern.compile("  | [.,;:!?]|\\.\\.|^ |[^:] $")))
                .isEmpty();
        // What changed stands after the title of what it happened to, and a sentence may start with the name of a file.
        assertThat(those(voice, Pattern.compile("(?s)^(?!charts\\.csv)[a-z].*\\.$|[.!?] [a-z]")))
                .allMatch(
                        saying -> saying.matches("change-(finished|happened|closed|progressed|late|risk-turned): .*"));
    }

    @ParameterizedTest
    @EnumSource
    void itsPersonSpeaksAsAPersonDoes(Person person) throws IOException {
        assertThat(those(
                        voice(person),
                        Pattern.compile("\\b(I|me|my|we|us|our)(’s|'s)"
                                + "|\\b(I|[Ww]e) (has|does|is|was been|\\w{3,}[^sui]es)\\b"
                                + "|\\b(I are|I were|[Ww]e am|[Ww]e was|me (is|has)|of (I|we))\\b")))
                .isEmpty();
    }

    @Test
    void allThatIsSaid() throws IOException {
        Map<String, Set<String>> first = said(voice(Person.FIRST));
        Map<String, Set<String>> plural = said(voice(Person.PLURAL));
        plural.values().removeAll(first.values());

        Golden.check(
                Path.of("src/test/resources/words/renamed.md"),
                "# An office that says I\n\n" + lines(first) + "\n# What differs where it says we\n\n" + lines(plural));
    }

    private static String lines(Map<String, Set<String>> said) {
        return said.entrySet().stream()
                .map(entry -> entry.getKey() + "\n"
                        + entry.getValue().stream()
                                .map(saying -> "    " + saying + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }
}
