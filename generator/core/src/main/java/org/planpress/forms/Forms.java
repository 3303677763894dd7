package org.planpress.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.bind.FieldReference.ContentFile;
import org.planpress.bind.RecordShape;
import org.planpress.bind.RecordShape.Field;
import org.planpress.bind.RecordShape.Presence;
import org.planpress.edit.Change;
import org.planpress.edit.Value;
import org.planpress.edit.YamlPath;
import org.planpress.finding.Finding;
import org.planpress.finding.Severity;
import org.planpress.forms.FormPage.About;
import org.planpress.forms.FormPage.Body;
import org.planpress.forms.FormPage.Choice;
import org.planpress.forms.FormPage.Entries;
import org.planpress.forms.FormPage.Entry;
import org.planpress.forms.FormPage.Group;
import org.planpress.forms.FormPage.Input;
import org.planpress.forms.FormPage.Lines;
import org.planpress.forms.FormPage.Part;
import org.planpress.forms.FormPage.Picture;
import org.planpress.forms.FormPage.Seen;
import org.planpress.forms.FormPage.Told;
import org.planpress.forms.FormPage.Way;
import org.planpress.model.Text;
import org.planpress.source.WrittenFile;

/** The forms of one file, made from the description of its kind: one for each group of fields in it. */
public final class Forms {

    /** The last step to a group that is still to be filled in, in a list. */
    static final String ONE_MORE = "+";

    private static final int WIDE = 70;
    private static final int MOST_ROWS = 14;
    private static final int FEW_FIELDS = 5;

    private final String file;
    private final RecordShape shape;
    private final String mark;
    private final WrittenFile shown;
    private final Value says;
    private final Value disk;
    private final String diskBody;
    private final FieldFindings findings;
    private final Optional<Sent> sent;
    private final Pictures pictures;

    /**
     * The forms of a file.
     *
     * @param file its path in the content folder
     * @param kind what it holds
     * @param mark of the file on the disk
     * @param disk the file on the disk
     * @param shown the file with what was filled in and not saved yet; the same if nothing was
     * @param findings what is wrong with {@code shown}
     * @param sent what somebody filled in, which stands in the forms again
     * @param pictures those in the content folder
     */
    public Forms(
            String file,
            ContentFile kind,
            String mark,
            WrittenFile disk,
            WrittenFile shown,
            List<Finding> findings,
            Optional<Sent> sent,
            Pictures pictures) {
        this.file = file;
        this.shape = kind.shape();
        this.mark = mark;
        this.shown = shown;
        this.says = Value.of(shown.root());
        this.disk = Value.of(disk.root());
        this.diskBody = body(disk);
        this.findings = new FieldFindings(shown, findings);
        this.sent = sent;
        this.pictures = pictures;
    }

    private static String body(WrittenFile written) {
        return written.body().strip();
    }

    /** The form for a group; empty if the file cannot have such a group. */
    public Optional<FormPage> page(YamlPath at) {
        return Shapes.at(shape, at).map(group -> page(at, group));
    }

    private FormPage page(YamlPath at, RecordShape group) {
        Optional<Value> value = Values.at(says, at);
        boolean fresh = value.filter(there -> !(there instanceof Value.Nothing)).isEmpty() && !at.isRoot();
        boolean markdown = at.isRoot() && shown.bodyStart().isPresent();
        return new FormPage(
                fresh ? "New: " + group.name() : title(at, group, value),
                file,
                at.toString(),
                mark,
                crumbs(at),
                group.name(),
                fresh,
                Addresses.text(file),
                parts(at, group, value, fresh),
                markdown
                        ? Optional.of(new Body(filled(Sent.BODY).orElse(body(shown)), diskBody, findings.ofBody()))
                        : Optional.empty(),
                findings.exactly(at),
                findings.outside(at));
    }

    private String title(YamlPath at, RecordShape group, Optional<Value> value) {
        String said = value.map(it -> Titles.of(it, group)).orElse("");
        return at.isRoot() && said.isEmpty() ? file : said.isEmpty() ? Labels.of(at.last()) : said;
    }

    private List<Way> crumbs(YamlPath at) {
        List<Way> crumbs = new ArrayList<>();
        crumbs.add(new Way("All files", Addresses.ALL));
        for (int steps = 0; steps < at.steps().size(); steps++) {
            YamlPath above = new YamlPath(at.steps().subList(0, steps));
            Optional<Value> value = Values.at(says, above);
            if (value.isPresent() && !(value.get() instanceof Value.Items)) {
                Shapes.at(shape, above)
                        .ifPresent(
                                group -> crumbs.add(new Way(title(above, group, value), Addresses.form(file, above))));
            }
        }
        return crumbs;
    }

    private List<Part> parts(YamlPath at, RecordShape group, Optional<Value> value, boolean fresh) {
        if (value.filter(Value.Words.class::isInstance).isPresent()) {
            // An item that is one value stands for a group: what it is short for.
            return group.standsFor()
                    .map(alone -> List.of(Part.of(input(at, alone, about(at, alone), value))))
                    .orElse(List.of());
        }
        Stream<Field> waiting = group.canWait() ? Stream.of(RecordShape.PUBLISH_FROM) : Stream.empty();
        return Stream.concat(group.written().stream(), waiting)
                .map(field -> part(at.field(field.name()), field, Values.field(value, field.name()), fresh))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Part> part(YamlPath at, Field field, Optional<Value> value, boolean fresh) {
        About about = about(at, field);
        if (!field.isGroup()) {
            return Optional.of(
                    field.presence() == Presence.LIST
                            ? Part.of(lines(at, about, value))
                            : Part.of(input(at, field, about, value)));
        }
        Optional<Field> alone = field.group().standsFor();
        if (field.presence() == Presence.LIST) {
            if (alone.isPresent() && Values.areWords(value)) {
                return Optional.of(Part.of(lines(at, about, value)));
            }
            return fresh ? Optional.empty() : Optional.of(Part.of(entries(at, field, about, value)));
        }
        boolean group = value.filter(Value.Group.class::isInstance).isPresent();
        if (!group && alone.isPresent()) {
            return Optional.of(Part.of(input(at, alone.get(), about, value)));
        }
        return fresh && field.presence() != Presence.REQUIRED
                ? Optional.empty()
                : Optional.of(Part.of(group(at, field, about, value, fresh)));
    }

    private About about(YamlPath at, Field field) {
        return new About(
                at.toString(),
                Labels.of(field.name()),
                field.name(),
                field.meaning(),
                hint(field),
                field.presence() == Presence.REQUIRED,
                findings.below(at));
    }

    private static String hint(Field field) {
        if (field.isGroup() || !field.choices().isEmpty()) {
            return "";
        }
        String form = field.form();
        String said = form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
        String told = field.example().isEmpty() ? said : said + ", such as " + example(field);
        return told.endsWith(".") ? told : told + ".";
    }

    /** As it is filled in, which is without the brackets and quotes of a file. */
    private static String example(Field field) {
        String example = field.example();
        if (field.presence() == Presence.LIST && example.startsWith("[") && example.endsWith("]")) {
            return example.substring(1, example.length() - 1);
        }
        return example.length() > 2 && example.startsWith("\"") && example.endsWith("\"")
                ? example.substring(1, example.length() - 1)
                : example;
    }

    private Input input(YamlPath at, Field field, About about, Optional<Value> value) {
        Optional<Value> before = Values.at(disk, at);
        String words =
                filled(Sent.VALUE + at).or(() -> value.map(Values::words)).orElse("");
        return new Input(
                otherwise(
                        about,
                        Sent.VALUE + at,
                        Sent.OLD + at,
                        before.map(Values::words).orElse("")),
                rows(field, words),
                words,
                before.isPresent(),
                before.map(Values::words).orElse(""),
                choices(field, words),
                field.picture() ? Optional.of(picture(words)) : Optional.empty());
    }

    private Picture picture(String named) {
        return new Picture(
                Optional.of(named)
                        .filter(pictures.paths()::contains)
                        .map(path -> new Seen(
                                Addresses.picture(path), pictures.size().apply(path))),
                pictures.paths());
    }

    private Optional<String> filled(String name) {
        return sent.flatMap(values -> values.value(name));
    }

    /** Of a field that somebody else changed after the form was made: what the file says by now. */
    private About otherwise(About about, String value, String old, String now) {
        boolean same = filled(value).isEmpty() || filled(old).orElse("").strip().equals(now.strip());
        return same
                ? about
                : about.with(new Told(
                        Severity.WARNING.word(),
                        now.isEmpty() ? "The file says nothing here by now" : "The file says “" + now + "” by now",
                        "save again to put what stands here in its place",
                        0));
    }

    private static int rows(Field field, String words) {
        boolean prose = field.type() == Text.class && (field.marks() || words.length() > WIDE);
        long lines = words.lines().mapToLong(line -> 1 + line.length() / WIDE).sum();
        return !prose && lines < 2 ? 1 : (int) Math.min(MOST_ROWS, Math.max(2, lines));
    }

    private static List<Choice> choices(Field field, String words) {
        List<String> known = field.type() == Boolean.class ? List.of("true", "false") : field.choices();
        if (known.isEmpty()) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>();
        boolean empty = words.isEmpty();
        choices.add(new Choice("", field.presence() == Presence.REQUIRED ? "Choose one" : "Not said", empty));
        if (!empty && !known.contains(words)) {
            choices.add(new Choice(words, words, true));
        }
        known.forEach(word -> choices.add(new Choice(word, choice(field, word), word.equals(words))));
        return List.copyOf(choices);
    }

    private static String choice(Field field, String word) {
        return field.type() == Boolean.class ? (word.equals("true") ? "Yes" : "No") : Labels.of(word);
    }

    private Lines lines(YamlPath at, About about, Optional<Value> value) {
        List<String> items = Values.items(value);
        List<String> before = Values.items(Values.at(disk, at));
        String was = String.join("\n", before);
        String words = filled(Sent.LINES + at).orElse(String.join("\n", items));
        return new Lines(
                otherwise(about, Sent.LINES + at, Sent.OLD_LINES + at, was),
                words,
                was,
                (int) Math.min(MOST_ROWS, Math.max(2, words.lines().count() + 1)),
                Stream.concat(items.stream(), before.stream()).noneMatch(item -> item.contains("\n")));
    }

    private Group group(YamlPath at, Field field, About about, Optional<Value> value, boolean fresh) {
        boolean there = value.filter(Value.Group.class::isInstance).isPresent();
        boolean here = (there || fresh) && isSmall(field.group());
        return new Group(
                about,
                there,
                value.map(said -> Titles.of(said, field.group())).orElse(""),
                here ? Optional.empty() : Optional.of(Addresses.form(file, at)),
                here ? parts(at, field.group(), value, fresh) : List.of());
    }

    private static boolean isSmall(RecordShape group) {
        return group.written().size() <= FEW_FIELDS && group.written().stream().noneMatch(Field::isGroup);
    }

    private Entries entries(YamlPath at, Field field, About about, Optional<Value> value) {
        List<Value> items = value.filter(Value.Items.class::isInstance)
                .map(list -> ((Value.Items) list).items())
                .orElse(List.of());
        List<Entry> entries = new ArrayList<>();
        for (int number = 0; number < items.size(); number++) {
            YamlPath item = at.item(number);
            String title = Titles.of(items.get(number), field.group());
            entries.add(new Entry(
                    item.toString(),
                    title.isEmpty() ? Labels.of(field.name()) + " " + (number + 1) : title,
                    Addresses.form(file, item),
                    number == 0,
                    number == items.size() - 1,
                    findings.below(item).size()));
        }
        return new Entries(
                new About(
                        about.path(),
                        about.label(),
                        about.field(),
                        about.meaning(),
                        about.hint(),
                        about.required(),
                        findings.exactly(at)),
                entries,
                Addresses.form(file, at.field(ONE_MORE)));
    }

    /**
     * Where the group of a form is after changes.
     *
     * @param at where it was, or where it was to be
     */
    public static YamlPath afterwards(List<Change> changes, YamlPath at) {
        if (!at.last().equals(ONE_MORE)) {
            return at;
        }
        return changes.stream()
                .filter(Change.AddItem.class::isInstance)
                .map(change -> at.parent().item(((Change.AddItem) change).place()))
                .findFirst()
                .orElse(changes.isEmpty() ? at : at.parent().item(0));
    }

    /** What was filled in, as changes of the file on the disk. */
    public List<Change> changes(Sent sent, YamlPath at) {
        return new FilledIn(shape, disk, sent).changes(at);
    }
}
