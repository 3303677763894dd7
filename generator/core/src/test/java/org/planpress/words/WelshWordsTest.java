package org.planpress.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.testing.Golden;
import org.planpress.words.Pattern.Argument;
import org.planpress.words.Pattern.Call;
import org.planpress.words.Pattern.Expression;
import org.planpress.words.Pattern.Select;

/** The Welsh words: complete, of their own, and with the forms that a translator may read in {@code words/cy}. */
class WelshWordsTest {

    private static final Voice ENGLISH = Voice.builtIn(Language.ENGLISH);
    private static final Voice WELSH = Voice.builtIn(Language.WELSH);
    private static final Path FOLDER = Path.of("src/test/resources/words/cy");

    /** What hard sentences are about. */
    sealed interface HardMessage extends Message {
        record Given(int number, Noun unit, Month month, YearMonth until, String name, List<String> list)
                implements HardMessage {}
    }

    @Test
    void sayAllThatTheEnglishSay() {
        assertThat(WELSH.entries().keySet()).containsAll(ENGLISH.entries().keySet());
        ENGLISH.entries().values().stream()
                .filter(entry -> !entry.isTerm())
                .forEach(entry -> assertThat(used(entry)).as(entry.id()).containsAll(printed(entry.words())));
    }

    /** All arguments of a message, also of those within it. */
    private static Set<String> used(Entry english) {
        Entry welsh = WELSH.entry(english.id());
        Set<String> used = new TreeSet<>(PatternUses.of(welsh).arguments());
        PatternUses.of(welsh).names().stream()
                .filter(name -> !name.startsWith("-"))
                .forEach(name -> used.addAll(PatternUses.of(WELSH.entry(name)).arguments()));
        return used;
    }

    /** The arguments that stand in the words: those that only choose between cases may be of no use in another language. */
    private static Set<String> printed(Pattern pattern) {
        Set<String> printed = new TreeSet<>();
        pattern.parts().forEach(part -> {
            if (part instanceof Argument argument) {
                printed.add(argument.name());
            } else if (part instanceof Select select) {
                select.variants().forEach(variant -> printed.addAll(printed(variant.words())));
            } else if (part instanceof Call call) {
                for (Expression of : call.of()) {
                    printed.addAll(printed(new Pattern(List.of(of))));
                }
            }
        });
        return printed;
    }

    @Test
    void differFromTheEnglish() throws IOException {
        List<String> same = WELSH.entries().values().stream()
                .filter(entry -> ENGLISH.entries().containsKey(entry.id()))
                .filter(entry -> shown(entry.words())
                        .equals(shown(ENGLISH.entry(entry.id()).words())))
                // Where all is given by others, there is nothing to translate.
                .filter(entry ->
                        shown(entry.words()).replaceAll("\\{[^}]*}", "").chars().anyMatch(Character::isLetter))
                .map(Entry::id)
                .sorted()
                .toList();

        assertThat(Files.readAllLines(FOLDER.resolve("same.txt")).stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split(": ", -1)[0]))
                .containsExactlyElementsOf(same);
    }

    /** The words of all cases, with what is filled in by its name. */
    static String shown(Pattern pattern) {
        return pattern.parts().stream()
                .map(part -> part instanceof Pattern.Words words
                        ? words.text()
                        : part instanceof Select select
                                ? select.variants().stream()
                                        .map(variant -> shown(variant.words()))
                                        .collect(Collectors.joining(" / "))
                                : "{" + named((Expression) part) + "}")
                .collect(Collectors.joining());
    }

    private static String named(Expression expression) {
        if (expression instanceof Argument argument) {
            return "$" + argument.name();
        }
        if (expression instanceof Pattern.Term term) {
            return term.id();
        }
        if (expression instanceof Pattern.Reference reference) {
            return reference.id();
        }
        return expression instanceof Call call
                ? call.of().stream().map(WelshWordsTest::named).collect(Collectors.joining(" "))
                : "";
    }

    @Test
    void haveFormsAfterEachNumber() {
        StringBuilder text = new StringBuilder("# What stands after numbers, for a translator to read\n");
        WELSH.entries().values().stream()
                .filter(Entry::isTerm)
                .filter(term -> term.attributes().containsKey(Gender.ATTRIBUTE))
                .forEach(term -> {
                    text.append("\n").append(term.id().substring(1)).append(" (");
                    text.append(WELSH.gender(term.id()) == Gender.FEMININE ? "benywaidd" : "gwrywaidd")
                            .append("), ");
                    text.append(said("THE(" + term.id() + ")", Map.of())).append(", ");
                    text.append(WELSH.term(term.id(), Grammar.PLURAL)).append('\n');
                    for (String call : List.of("COUNTED($n, %s)", "COUNTED($n, %s, mutation: \"soft\")")) {
                        text.append(LongStream.rangeClosed(0, 11)
                                .mapToObj(number -> said(call.formatted(term.id()), Map.of("n", number)))
                                .collect(Collectors.joining("; ", call.contains("soft") ? "    o: " : "    ", "\n")));
                    }
                });

        Golden.check(FOLDER.resolve("numbers.txt"), text.toString());
    }

    private static String said(String expression, Map<String, Object> arguments) {
        return said(WELSH, "{ " + expression + " }", arguments);
    }

    private static String said(Voice voice, String words, Map<String, Object> arguments) {
        Findings findings = new Findings();
        MessageFile file = MessageFile.read("cy.ftl", "said = " + words, findings);
        assertThat(findings.sorted()).extracting(Finding::headline).isEmpty();
        return voice.with(List.of(file)).say("said", arguments);
    }

    /** Lines of {@code id | name = value; …}, where a value is a number, a noun, a day, a case or words. */
    @Test
    void sayTheHardestSentences() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve("hard.txt"))) {
            if (line.startsWith("    ")) {
                continue;
            }
            lines.add(line);
            if (!line.isEmpty() && !line.startsWith("#")) {
                String[] parts = line.split(" \\| ", 2);
                Map<String, Object> given = new LinkedHashMap<>();
                Stream.of(parts.length < 2 ? new String[0] : parts[1].split("; "))
                        .map(argument -> argument.split(" = ", 2))
                        .forEach(argument -> given.put(argument[0], value(argument[1])));
                lines.add("    " + WELSH.say(parts[0], given));
                lines.add("    " + office().say(parts[0], given));
            }
        }
        Golden.check(FOLDER.resolve("hard.txt"), String.join("\n", lines) + "\n");
    }

    private static Object value(String written) {
        if (written.matches("[0-9]+")) {
            return Long.valueOf(written);
        }
        if (written.matches("[0-9-]{10}")) {
            return LocalDate.parse(written);
        }
        if (written.matches("[0-9-]{7}")) {
            return YearMonth.parse(written);
        }
        if (written.contains(", ")) {
            return List.of(written.split(", "));
        }
        if (written.equals("yes") || written.equals("no")) {
            return written.equals("yes");
        }
        if (written.startsWith("-")) {
            return Stream.of(Noun.values())
                    .filter(noun -> noun.term().equals(written.substring(1)))
                    .findFirst()
                    .orElseThrow();
        }
        return Stream.of(Month.values())
                .filter(month -> Names.constant(month).equals(written))
                .map(Object.class::cast)
                .findFirst()
                .orElse(written);
    }

    /** An office whose promises are a feminine noun that changes, and that speaks for itself. */
    private static Voice office() {
        Findings findings = new Findings();
        MessageFile file = MessageFile.read("content/words/cy.ftl", """
                -commitment = { $form ->
                   *[other] gweithred
                    [soft] weithred
                    [plural] gweithredoedd
                    [soft-plural] weithredoedd
                 }
                    .gender = feminine
                -office = { $form ->
                   *[subject] ni
                    [object] ni
                    [possessive] ein
                 }
                    .person = plural
                """, findings);
        new MessageCheck(WELSH, new Vocabulary(Map.of(), Map.of()), findings).hold(List.of(file));
        assertThat(findings.sorted()).extracting(Finding::headline).isEmpty();
        return WELSH.with(List.of(file));
    }

    static Stream<Path> faults() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".ftl")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void sayWhatIsWrongWithTheNounsOfAnOffice(Path file) throws IOException {
        Findings findings = new Findings();
        MessageFile over = MessageFile.read("content/words/cy.ftl", Files.readString(file), findings);

        new MessageCheck(WELSH, Vocabulary.of(List.of(HardMessage.class, BasicMessage.class), Map.of()), findings)
                .hold(List.of(over));

        Golden.check(
                Path.of(file.toString().replace(".ftl", ".findings")),
                findings.sorted().stream()
                        .map(finding -> finding.headline() + "\n"
                                + (finding.hint().isEmpty() ? "" : "  " + finding.hint() + "\n"))
                        .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @CsvSource({
        "soft, blaenoriaeth, flaenoriaeth",
        "soft, gweithred, weithred",
        "soft, Llandudno, Landudno",
        "soft, rhaglen, raglen",
        "soft, chwarter, chwarter",
        "soft, thema, thema",
        "soft, ffigur, ffigur",
        "soft, ymrwymiad, ymrwymiad",
        "soft, DPA, DPA",
        "nasal, Caerdydd, Nghaerdydd",
        "aspirate, pwynt, phwynt"
    })
    void proposeHowAWordBegins(String mutation, String word, String changed) {
        assertThat(Beginnings.mutated(
                        WELSH.beginnings(),
                        Language.WELSH.grammar().alphabet(),
                        Mutation.named(mutation).orElseThrow(),
                        word))
                .isEqualTo(changed);
    }

    @Test
    void writeListsAsTheNextWordBegins() {
        assertThat(WELSH.list(List.of("Ionawr", "Ebrill"))).isEqualTo("Ionawr ac Ebrill");
        assertThat(WELSH.list(List.of("Ionawr", "Mawrth"))).isEqualTo("Ionawr a Mawrth");
        assertThat(WELSH.list(List.of("Hydref", "Tachwedd 2023"))).isEqualTo("Hydref a mis Tachwedd 2023");
        assertThat(WELSH.list(List.of("mae un yn hwyr", "mae dau mewn perygl")))
                .isEqualTo("mae un yn hwyr ac mae dau mewn perygl");
        assertThat(WELSH.list(List.of("a", "“Adroddiad”"))).isEqualTo("a ac “Adroddiad”");
    }

    @Test
    void areOrderedByTheirAlphabet() {
        List<String> words = Stream.of(
                        "chwaer",
                        "cyfarfod",
                        "dydd",
                        "Ddinas",
                        "dangosydd",
                        "lle",
                        "lori",
                        "rhan",
                        "rŵan",
                        "tŷ",
                        "thema",
                        "ffigur",
                        "fersiwn",
                        "Phil",
                        "prosiect",
                        "ci",
                        "Llŷn",
                        "llyn")
                .sorted(Language.WELSH.order())
                .toList();

        assertThat(words)
                .containsExactly(
                        "ci",
                        "cyfarfod",
                        "chwaer",
                        "dangosydd",
                        "dydd",
                        "Ddinas",
                        "fersiwn",
                        "ffigur",
                        "lori",
                        "lle",
                        "Llŷn",
                        "llyn",
                        "prosiect",
                        "Phil",
                        "rŵan",
                        "rhan",
                        "tŷ",
                        "thema");
        assertThat(Language.WELSH.order().compare("bangor", "bahor")).isNegative();
        // A mark that nobody sees keeps two letters two: Ban-gor.
        assertThat(Language.WELSH.order().compare("ban\u034Fgor", "bahor")).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"cy, chwarter, Ch", "cy, Llŷn, Ll", "cy, adroddiad, A", "cy, ddoe, Dd", "en, chart, C", "en, Llama, L"})
    void headAListFromAToZ(String language, String word, String head) {
        assertThat(Language.of(language).orElseThrow().head(word)).isEqualTo(head);
    }

    @Test
    void tellWhichWordsNobodyHasReviewed() {
        assertThat(Language.ENGLISH.reviewed()).isTrue();
        assertThat(Language.WELSH.reviewed()).isFalse();
        assertThat(Language.of("cy-GB")).isEmpty();
        assertThat(Language.of("cy")).contains(Language.WELSH);
    }
}
