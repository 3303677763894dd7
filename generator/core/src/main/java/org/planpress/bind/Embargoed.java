package org.planpress.bind;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.bind.ScalarForm.NotInForm;
import org.planpress.finding.SourceLocation;
import org.planpress.model.ReportingPeriod;

/**
 * Something that is not public yet.
 *
 * @param from the day from which it is; the last of all days if that could not be read
 * @param kind what it is, such as {@code commitment}
 * @param name its id, or how else it is told from others of its kind; empty if it has no name
 * @param title its title or first words, or the period of a value; may be empty
 * @param at where it starts
 * @param lastLine its last line
 * @param folder the folder that goes with it, as it is named in findings; empty if none does
 * @param ids its id and those of all that is in it
 */
public record Embargoed(
        LocalDate from,
        String kind,
        String name,
        String title,
        SourceLocation at,
        int lastLine,
        String folder,
        Set<String> ids) {

    /** Ids without a digit may be words. */
    private static final Pattern TELLING = Pattern.compile("(?=.*\\d).{4,}");

    static final String VALUE = "value";

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** What an id or an address in a message is made of. */
    private static final Pattern BETWEEN_IDS = Pattern.compile("[^\\p{L}\\p{N}.-]+");

    /** What parts the first and the last period of which a line of the ledger tells. */
    private static final Pattern BETWEEN_PERIODS = Pattern.compile(" to ");

    public Embargoed {
        ids = Set.copyOf(ids);
    }

    /** Its kind and what it is called. */
    public String label() {
        String called = isValue() || title.isEmpty() ? "" : " “" + title + "”";
        return kind + (name.isEmpty() ? "" : " " + name) + called;
    }

    /** The day from which it is, unless that could not be read. */
    public Optional<LocalDate> known() {
        return Optional.of(from).filter(day -> !day.equals(LocalDate.MAX));
    }

    /** That day as people write it. */
    public String dayInWords() {
        return known().map(IN_WORDS::format).orElse("a day that cannot be read");
    }

    /** That day as authors write it. */
    public String day() {
        return known().map(LocalDate::toString).orElse("the day of its 'publishFrom', which cannot be read");
    }

    /** How an author lets something else wait for that day, too. */
    public String sameDay() {
        return known().map("'publishFrom: %s'"::formatted).orElse("the same 'publishFrom'");
    }

    /** Whether it is a value of a measure, and not the measure. */
    public boolean isValue() {
        return kind.equals(VALUE);
    }

    /** Those of its ids that are no ordinary words. */
    public Set<String> tellingIds() {
        return ids.stream().filter(id -> TELLING.matcher(id).matches()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether a cell of a line of the ledger tells of it.
     *
     * @param about what the line is about, by its id
     */
    boolean isToldBy(String cell, String about) {
        if (isValue()) {
            return isNamedIn(about) && !cell.equals(about) && (cell.contains(title) || isOfPeriod(cell));
        }
        return isNamedIn(about) || Stream.of(BETWEEN_IDS.split(cell)).anyMatch(tellingIds()::contains);
    }

    /** Whether figures of its period are among those that a cell tells of, however either writes it. */
    private boolean isOfPeriod(String cell) {
        List<ReportingPeriod> told = BETWEEN_PERIODS
                .splitAsStream(cell.replaceFirst("[,:].*", ""))
                .flatMap(words -> period(words).stream())
                .toList();
        return !told.isEmpty()
                && period(title)
                        .filter(own -> own.compareTo(told.get(0)) >= 0 && own.compareTo(told.get(told.size() - 1)) <= 0)
                        .isPresent();
    }

    private static Optional<ReportingPeriod> period(String words) {
        try {
            return Optional.of(PeriodForm.read(words));
        } catch (NotInForm none) {
            return Optional.empty();
        }
    }

    /** Whether words stand in it. */
    public boolean holds(SourceLocation words) {
        return folder.isEmpty()
                ? words.path().equals(at.path()) && words.line() >= at.line() && words.line() <= lastLine
                : words.path().startsWith(folder);
    }

    /** Whether a name, an address or the name of a figure is one of it. */
    public boolean isNamedIn(String words) {
        return Stream.of(BETWEEN_IDS.split(words))
                .anyMatch(word -> ids.stream().anyMatch(id -> word.equals(id) || word.startsWith(id + ".")));
    }
}
