package org.planpress.bind;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.planpress.finding.Findings;
import org.planpress.finding.Memory;
import org.planpress.finding.Same;
import org.planpress.model.Ledger;
import org.planpress.model.MeasureSheet;
import org.planpress.model.Prose;
import org.planpress.model.Redirect;
import org.planpress.model.Seal;
import org.planpress.model.Series;
import org.planpress.model.SiteSheet;
import org.planpress.prose.MarkdownReader;
import org.planpress.source.Node;
import org.planpress.source.SourceTree.MarkdownFile;
import org.planpress.source.TableFile;

/** What was made before of the parts of a content folder: records of trees, texts of Markdown, series of spreadsheets. */
public final class BindMemory {

    private record Shaped(Class<? extends Record> type, Same node) {}

    private record Linked(Same file, Same names) {}

    private record Measured(Same table, Same sheet, Optional<Same> site) {}

    private final Map<Class<? extends Record>, RecordShape> shapes = new HashMap<>();
    private final Set<Class<? extends Record>> ofFiles = new HashSet<>();
    private final Memory<Shaped, Optional<? extends Record>> records = new Memory<>();
    private final Memory<Linked, Record> marked = new Memory<>();
    private final Memory<ContentNames, ContentNames> names = new Memory<>();
    private final Memory<Linked, Prose> texts = new Memory<>();
    private final Memory<Measured, Optional<Series>> series = new Memory<>();
    private final Memory<Same, List<Redirect>> redirects = new Memory<>();
    private final Memory<Same, Optional<Seal>> seals = new Memory<>();
    private final Memory<Same, Ledger> ledgers = new Memory<>();

    /** Starts a round. */
    public void next() {
        records.next();
        marked.next();
        names.next();
        texts.next();
        series.next();
        redirects.next();
        seals.next();
        ledgers.next();
    }

    <R extends Record> Optional<R> record(Class<R> type, Node node, Findings findings) {
        ofFiles.add(type);
        return records.made(
                        new Shaped(type, new Same(node)),
                        findings,
                        found -> new RecordBinder(shapes, found).bind(type, node))
                .map(type::cast);
    }

    /**
     * A record with the marks in its words read. What is put together from several files is looked through each time, and
     * those of each file are remembered.
     *
     * @param names what {@link #names} gives
     */
    Record marked(Record record, ContentNames names, Findings findings, Function<Findings, Record> read) {
        return ofFiles.contains(record.getClass())
                ? marked.made(new Linked(new Same(record), new Same(names)), findings, read)
                : read.apply(findings);
    }

    /** The names that were known before, if these are equal to them: then the texts that name them are, too. */
    ContentNames names(ContentNames fresh) {
        return names.made(fresh, new Findings(), none -> fresh);
    }

    /**
     * The text of a file.
     *
     * @param names what {@link #names} gives
     */
    Prose prose(MarkdownFile file, String shown, ContentNames names, Findings findings) {
        return texts.made(linked(file, names), findings, found -> read(file, shown, names, found));
    }

    /** Reads the texts of many files, so that {@link #prose} finds them ready. */
    void readAhead(List<MarkdownFile> files, UnaryOperator<String> shown, ContentNames names) {
        Map<Linked, MarkdownFile> byKey = new LinkedHashMap<>();
        files.forEach(file -> byKey.put(linked(file, names), file));
        texts.ahead(byKey.keySet(), (key, found) -> {
            MarkdownFile file = Objects.requireNonNull(byKey.get(key));
            return read(file, shown.apply(file.stands()), names, found);
        });
    }

    private static Linked linked(MarkdownFile file, ContentNames names) {
        return new Linked(new Same(file), new Same(names));
    }

    private static Prose read(MarkdownFile file, String shown, ContentNames names, Findings findings) {
        return MarkdownReader.read(
                file.body(), shown, file.firstBodyLine(), new ContentTargets(names, file.path()), findings);
    }

    Optional<Series> series(TableFile table, MeasureSheet sheet, Optional<SiteSheet> site, Findings findings) {
        return series.made(
                new Measured(new Same(table), new Same(sheet), site.map(Same::new)),
                findings,
                found -> SeriesBinder.bind(table, sheet, site, found));
    }

    List<Redirect> redirects(TableFile table, Findings findings) {
        return redirects.made(new Same(table), findings, found -> RedirectBinder.bind(table, found));
    }

    Ledger ledger(TableFile table, Findings findings) {
        return ledgers.made(new Same(table), findings, found -> LedgerBinder.bind(table, found));
    }

    Optional<Seal> seal(TableFile table, Findings findings) {
        return seals.made(new Same(table), findings, found -> SealBinder.bind(table, found));
    }
}
