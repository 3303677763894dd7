package org.planpress.words;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.planpress.compile.Families;
import org.planpress.render.html.TemplateFolder;
import org.planpress.testing.MessageSamples;

/** All that the product says, by example: the reference for offices and translators. */
public final class WordsReference {

    private static final Map<String, String> FUNCTIONS = new TreeMap<>(Map.of(
            "COUNTED($number, -commitment)",
            "a number in words up to ten, and the noun in the form that goes with it: three commitments",
            "COUNT($number, -commitment)",
            "the same in figures: 3 commitments",
            "WORD($number)",
            "the number alone, in words up to ten",
            "TERM($unit, form: \"other\")",
            "a noun that the message is given, in one of its forms",
            "A(-commitment)",
            "the noun with its article: a commitment, an action",
            "CAP(-office)",
            "with a capital, for the start of a sentence"));

    /** More choices than these are not listed. */
    private static final int MOST = 40;

    private WordsReference() {}

    /** The reference as Markdown, said by a voice. */
    public static String markdown(Voice voice, TemplateFolder templates) {
        StringBuilder text = new StringBuilder("""
                # What Planpress says

                Made from the files of words by the build; do not edit it by hand.

                An office that says pledge where Planpress says commitment writes `content/words/en.ftl`:

                ```
                -commitment = { $form ->
                   *[one] pledge
                    [other] pledges
                 }
                ```

                and every page, print, slide and table says pledge. Any line of this reference can be put in other words the
                same way: `frame-menu-data = Open data`. Designers may do so in `templates/words/en.ftl`; what stands in
                `content/` wins. The syntax is that of Fluent 1.0, but a line that goes on is joined by a space. Between braces stands
                what changes: an argument such as `$number`, a noun such as `-commitment`, cases, or a function:

                """);
        FUNCTIONS.forEach((name, meaning) ->
                text.append("- `").append(name).append("`: ").append(meaning).append('\n'));
        text.append("""

                A noun whose letters do not tell its article says it on a line of its own, further in: `.article = an`. An office
                that speaks for itself says `-office` with `.person = first` (I) or `.person = plural` (we). In the examples below
                ‹words› stand for what a plan gives.

                ## Nouns

                """);
        voice.entries().values().stream().filter(Entry::isTerm).forEach(term -> term(text, voice, term));
        for (Class<? extends Message> family : Families.ALL) {
            text.append("\n## ")
                    .append(family.getSimpleName().replaceFirst("Message$", ""))
                    .append("\n");
            MessageSamples.kinds(family).forEach(kind -> messages(text, voice, kind));
        }
        text.append("\n## Templates\n\n");
        Families.with(templates)
                .labels()
                .forEach((id, arguments) -> text.append("- `")
                        .append(id)
                        .append("`: ")
                        .append(arguments.isEmpty() ? voice.say(id, Map.of()) : label(voice, id, arguments))
                        .append('\n'));
        return text.toString().replace("\\\n", "\n");
    }

    private static String label(Voice voice, String id, Set<String> arguments) {
        return voice.say(
                id, arguments.stream().collect(Collectors.toMap(name -> name, name -> sample(voice, id, name))));
    }

    /** A number where the words count, else a text. */
    private static Object sample(Voice voice, String id, String name) {
        return PatternUses.of(voice.entry(id)).counted().contains(name) ? 3L : "‹" + name + "›";
    }

    private static void term(StringBuilder text, Voice voice, Entry term) {
        Set<String> forms = PatternUses.of(term).forms();
        String said = forms.isEmpty()
                ? voice.term(term.id())
                : forms.stream()
                        .map(form -> "[" + form + "] " + voice.term(term.id(), form))
                        .collect(Collectors.joining(", "));
        text.append("- `").append(term.id()).append("`: ").append(said);
        text.append(term.comment().isEmpty() ? "" : ". " + term.comment()).append('\n');
    }

    private static void messages(StringBuilder text, Voice voice, Class<?> kind) {
        List<Message> samples = MessageSamples.of(kind);
        if (kind.isEnum()) {
            text.append('\n');
            samples.stream()
                    .sorted(Comparator.comparing(Names::id))
                    .forEach(label -> text.append("- `")
                            .append(Names.id(label))
                            .append("`: ")
                            .append(voice.say(label))
                            .append('\n'));
            return;
        }
        MessageShape shape = MessageShape.of(kind);
        text.append("\n### ").append(shape.id()).append("\n\n");
        String comment = voice.entry(shape.id()).comment();
        text.append(comment.isEmpty() ? "" : comment + "\n\n");
        text.append("Given: ")
                .append(shape.components().stream()
                        .map(component -> "`$" + Names.kebab(component.getName()) + "`" + cases(component.getType()))
                        .collect(Collectors.joining(", ")))
                .append(".\n\n");
        samples.stream()
                .map(voice::say)
                .distinct()
                .forEach(said -> text.append("- ").append(said).append('\n'));
    }

    private static String cases(Class<?> type) {
        return switch (MessageShape.use(type)) {
            case NUMBER -> ", a number";
            case CASES -> ", one of " + choice(PatternCheck.constants(type));
            case TERM -> ", a noun";
            case NESTED, PRINTED, UNKNOWN -> "";
        };
    }

    /** Java itself has lists that grow with each release, such as that of all scripts. */
    private static String choice(List<String> constants) {
        return constants.size() > MOST
                ? "many, such as " + String.join(", ", constants.subList(0, 3))
                : String.join(", ", constants);
    }
}
