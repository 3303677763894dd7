package org.planpress.bind;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.planpress.model.Plan;
import org.planpress.model.Prose;
import org.planpress.model.Prose.Inline;
import org.planpress.model.RecordParts;
import org.planpress.model.Series;
import org.planpress.model.Text;

/**
 * What a plan in another language still says in the first: marked as words in that language, by the same mark that an
 * author may write, so that every form of publication tells in which language its parts are.
 */
final class Untranslated {

    private final String folder;
    private final String language;

    private Untranslated(String folder, String language) {
        this.folder = folder;
        this.language = language;
    }

    /**
     * The plan with those marks.
     *
     * @param folder where its own words stand, as findings name it
     * @param language the tag of the first language
     */
    static Plan marked(Plan plan, String folder, String language) {
        return (Plan) new Untranslated(folder, language).marked(plan);
    }

    private Object marked(Object part) {
        if (part instanceof Text text) {
            return isForeign(text) ? marked(text) : text;
        }
        if (part instanceof List<?> parts && !parts.isEmpty() && parts.get(0) instanceof Inline) {
            return line(parts);
        }
        if (part instanceof List<?> || part instanceof Optional<?>) {
            return RecordParts.changedEach(part, this::marked);
        }
        return RecordParts.has(part) && !(part instanceof Series)
                ? RecordParts.changedTranslatable((Record) part, (inner, marks) -> marked(inner))
                : part;
    }

    /** A figure is the same in any language. */
    private boolean isForeign(Text text) {
        return !text.at().path().startsWith(folder) && text.value().codePoints().anyMatch(Character::isLetter);
    }

    /** A line that one phrase holds; a picture alone stays one, since captions belong to it. */
    private List<?> line(List<?> parts) {
        List<Inline> inlines = parts.stream().map(Inline.class::cast).toList();
        boolean own = inlines.get(0).at().path().startsWith(folder);
        boolean picture = inlines.size() == 1 && inlines.get(0) instanceof Prose.Picture;
        boolean silent = Prose.words(inlines).codePoints().noneMatch(Character::isLetter);
        return own || picture || silent ? parts : List.of(phrase(inlines));
    }

    private Prose.Phrase phrase(List<Inline> inlines) {
        return new Prose.Phrase(language, inlines, inlines.get(0).from());
    }

    private Text marked(Text text) {
        List<Prose.Block> paragraphs = text.bearsMarks()
                ? text.marked().blocks()
                : Arrays.stream(text.value().split("\n\n", -1))
                        .<Prose.Block>map(
                                words -> new Prose.Paragraph(List.of(new Prose.Words(words, text.from())), text.from()))
                        .toList();
        return new Text(
                text.value(),
                text.from(),
                new Prose(paragraphs.stream()
                        .<Prose.Block>map(paragraph ->
                                new Prose.Paragraph(List.of(phrase(paragraph.inlines())), paragraph.from()))
                        .toList()));
    }
}
