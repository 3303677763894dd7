package org.planpress.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.compile.Families;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.testing.MessageSamples;
import org.planpress.testing.SampleLook;

/** The words that come with Planpress say everything that it may want to say, and nothing else. */
class WordsTest {

    private static Vocabulary vocabulary() throws IOException {
        return Families.with(SampleLook.templates());
    }

    static List<Language> languages() {
        return Language.all();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void haveAMessageForEachThing(Language language) throws IOException {
        assertThat(Voice.builtIn(language).entries().keySet())
                .containsAll(vocabulary().ids());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void haveNoMessageThatNobodyAsksFor(Language language) throws IOException {
        Voice voice = Voice.builtIn(language);
        Set<String> named = voice.entries().values().stream()
                .flatMap(entry -> PatternUses.of(entry).names().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Stream.of(Noun.values()).map(noun -> "-" + noun.term()).forEach(named::add);
        named.addAll(vocabulary().ids());
        // The voice itself asks for these.
        named.add(Beginnings.TERM);

        assertThat(voice.entries().keySet()).allMatch(named::contains, "asked for");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void useOnlyWhatTheyAreGiven(Language language) throws IOException {
        Findings findings = new Findings();

        new MessageCheck(Voice.builtIn(language), vocabulary(), findings).hold(WordFiles.builtIn(language));

        assertThat(findings.sorted()).extracting(Finding::headline).isEmpty();
    }

    static Stream<Class<?>> kinds() {
        return Families.ALL.stream().flatMap(MessageSamples::kinds);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void canBeSaid(Class<?> kind) {
        for (Language language : Language.all()) {
            Voice voice = Voice.builtIn(language);
            for (Message message : MessageSamples.of(kind)) {
                assertThatCode(() -> voice.say(message)).as("%s", message).doesNotThrowAnyException();
                assertThat(voice.say(message))
                        .doesNotContain("  ", " .", " ,", "..")
                        .isEqualTo(voice.say(message).strip());
            }
        }
    }

    @Test
    void belongToFamiliesThatAreListed() {
        Set<Class<?>> listed = Families.ALL.stream()
                .flatMap(family -> Stream.concat(Stream.of(family), MessageSamples.kinds(family)))
                .collect(Collectors.toSet());

        assertThat(new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("org.planpress")
                                .stream()
                                .filter(type -> type.isAssignableTo(Message.class) && !type.isInterface())
                                .map(JavaClass::reflect))
                .isNotEmpty()
                .allMatch(listed::contains, "in Families");
    }
}
