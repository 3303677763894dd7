package org.planpress.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.planpress.output.Digestible;
import org.planpress.words.BasicMessage.Day;
import org.planpress.words.BasicMessage.InMonth;
import org.planpress.words.BasicMessage.InMonthBriefly;

/**
 * Says messages in one language, with the words of one office. Safe for use by several threads.
 *
 * <p>What it is given has been held against the messages before ({@link MessageCheck}); what is wrong all the same is a
 * bug, and an exception.
 */
public final class Voice implements Digestible {

    private static final class BuiltIn {
        private static final Voice ENGLISH =
                new Voice(Language.ENGLISH, Map.of(), List.of(), WordFiles.builtIn(Language.ENGLISH));
    }

    private static final class BuiltInWelsh {
        private static final Voice WELSH =
                new Voice(Language.WELSH, Map.of(), List.of(), WordFiles.builtIn(Language.WELSH));
    }

    private final Language language;
    private final Map<String, Entry> entries;
    private final List<String> laid;
    private final Map<Enum<?>, String> labels = new ConcurrentHashMap<>();

    private Voice(Language language, Map<String, Entry> below, List<String> laid, List<MessageFile> files) {
        this.language = language;
        this.laid = laid;
        this.entries = new LinkedHashMap<>(below);
        files.forEach(file -> file.entries().forEach(entry -> entries.put(entry.id(), entry)));
    }

    /** The words that come with Planpress. */
    public static Voice builtIn(Language language) {
        if (language.equals(Language.WELSH)) {
            return BuiltInWelsh.WELSH;
        }
        if (!language.equals(Language.ENGLISH)) {
            throw new IllegalArgumentException("there are no words in " + language.name());
        }
        return BuiltIn.ENGLISH;
    }

    /** The same language with files laid over its words, the later over the earlier. */
    public Voice with(List<MessageFile> over) {
        List<String> texts = new ArrayList<>(laid);
        over.stream().map(MessageFile::text).forEach(texts::add);
        return over.isEmpty() ? this : new Voice(language, entries, List.copyOf(texts), over);
    }

    public Language language() {
        return language;
    }

    /** What was laid over the words that come with Planpress: two voices of which this is the same say the same. */
    @Override
    public Object digested() {
        return List.of(language.tag(), laid);
    }

    /** Whether a template may ask for a message. */
    public boolean has(String id) {
        return entries.containsKey(id);
    }

    /** A message in words. */
    public String say(Message message) {
        if (message instanceof Enum<?> label) {
            String known = labels.get(label);
            if (known == null) {
                known = said(Names.id(message), Map.of()).text();
                labels.put(label, known);
            }
            return known;
        }
        return phrase(message).text();
    }

    /** A message in words, of which some are links. */
    public Phrase phrase(Message message) {
        MessageShape shape = MessageShape.of(message);
        return said(shape.id(), shape.arguments(message));
    }

    /**
     * What a template asks for by name.
     *
     * @param id the name of the message
     * @param arguments texts and numbers by name
     * @throws IllegalArgumentException if there is no such message, or it needs something that is not given
     */
    public String say(String id, Map<String, Object> arguments) {
        return said(id, arguments).text();
    }

    /**
     * The same in pieces, of which some are not words: a {@link Slot} among the arguments stands for something else.
     *
     * @throws IllegalArgumentException as above
     */
    public Phrase phrase(String id, Map<String, Object> arguments) {
        return said(id, arguments);
    }

    private Phrase said(String id, Map<String, Object> arguments) {
        return new Saying(this, arguments).of(entry(id).words());
    }

    /** {@code 11 June 2024}. */
    public String date(LocalDate day) {
        return say(Day.of(day));
    }

    /** {@code June 2024}. */
    public String month(YearMonth month) {
        return say(InMonth.of(month));
    }

    /** {@code Jun 2024}. */
    public String briefMonth(YearMonth month) {
        return say(InMonthBriefly.of(month));
    }

    /** {@code none} to {@code ten}, figures above. */
    public String number(long number) {
        return say(new BasicMessage.InWords(number));
    }

    /** {@code a, b and c}. */
    public String list(List<String> items) {
        String joined = "";
        for (int index = 0; index < items.size(); index++) {
            String next = items.get(index);
            joined = index == 0
                    ? next
                    : say(
                            index < items.size() - 1
                                    ? new BasicMessage.ListGoingOn(joined, next)
                                    : new BasicMessage.ListEnding(joined, next));
        }
        return joined;
    }

    /** A noun in one of its forms, such as {@code other} for more than one. */
    public String term(Noun noun, String form) {
        return term("-" + noun.term(), form);
    }

    String term(String id, String form) {
        return term(id, Map.of(Saying.FORM, language.grammar().forms(form, gender(id), plain(id))));
    }

    /** A noun in the form that goes with a number. */
    String counted(String id, long number) {
        return term(id, Map.of(Saying.FORM, language.grammar().forms(number, gender(id), plain(id))));
    }

    /** A term as it stands where no form is asked for. */
    String term(String id) {
        return term(id, Map.of());
    }

    private String term(String id, Map<String, Object> form) {
        return new Saying(this, form).of(entry(id).words()).text();
    }

    /** The standard form of a term, before an office renames anything within it. */
    private String plain(String id) {
        return PatternUses.standard(entry(id).words());
    }

    Gender gender(String term) {
        return attribute(term, Gender.ATTRIBUTE)
                .filter(Names.constant(Gender.FEMININE)::equals)
                .map(feminine -> Gender.FEMININE)
                .orElse(Gender.MASCULINE);
    }

    /** How the beginnings of words change in this language, for a search that finds a word by each of them. */
    public List<Beginning> beginnings() {
        return Beginnings.of(this);
    }

    /** What is known of a term, such as the person of an office. */
    Optional<String> attribute(String term, String name) {
        return Optional.ofNullable(entry(term).attributes().get(name))
                .map(pattern -> new Saying(this, Map.of()).of(pattern).text());
    }

    Entry entry(String id) {
        @Nullable Entry entry = entries.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("nothing is called " + id + " in the files of words");
        }
        return entry;
    }

    Map<String, Entry> entries() {
        return entries;
    }
}
