package org.planpress.site.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.finding.Provenance;
import org.planpress.model.Prose;
import org.planpress.model.Prose.Block;
import org.planpress.model.Prose.Inline;
import org.planpress.model.Shown;
import org.planpress.model.Shown.Image;
import org.planpress.model.Shown.KeyFigure;
import org.planpress.model.Shown.Quotation;
import org.planpress.model.Text;
import org.planpress.words.Voice;

/** What is shown beside the words, as running text: so every form of publication has it as it has texts of authors. */
public final class Display {

    private final Voice voice;
    private final Provenance from;

    private Display(Voice voice, Provenance from) {
        this.voice = voice;
        this.from = from;
    }

    /** The text; empty if nothing is shown. */
    public static Optional<Prose> of(Voice voice, Optional<Shown> shown) {
        return shown.map(all -> new Display(voice, Provenance.at(all.at())).prose(all))
                .filter(prose -> !prose.blocks().isEmpty());
    }

    /** A picture with whom to thank for it. */
    public static Prose of(Voice voice, Image image) {
        return new Prose(new Display(voice, Provenance.at(image.at())).image(image));
    }

    private Prose prose(Shown shown) {
        List<Block> blocks = new ArrayList<>();
        shown.images().forEach(image -> blocks.addAll(image(image)));
        if (!shown.keyFigures().isEmpty()) {
            blocks.add(new Prose.Listing(
                    false,
                    1,
                    shown.keyFigures().stream()
                            .map(figure -> new Prose.Item(List.of(new Prose.Paragraph(figure(figure), from)), true))
                            .toList(),
                    from));
        }
        shown.quotes().forEach(quote -> blocks.add(quote(quote)));
        return new Prose(List.copyOf(blocks));
    }

    private List<Block> image(Image image) {
        Block picture = new Prose.Paragraph(List.of(image.picture()), from);
        return Stream.concat(
                        Stream.of(picture),
                        image.credit().stream()
                                .map(credit -> new Prose.Paragraph(
                                        joined(List.of(
                                                words(voice.say(DisplayMessage.Label.CREDIT) + " "), inlines(credit))),
                                        from)))
                .toList();
    }

    /** {@code Homes let for the first time: 412 (Housing report, page 3)}. */
    private List<Inline> figure(KeyFigure figure) {
        List<Inline> told = joined(List.of(
                inlines(figure.label()),
                words(": "),
                List.of(new Prose.Strong(inlines(figure.value()), figure.value().from()))));
        return figure.source()
                .map(source -> joined(List.of(told, words(" ("), inlines(source), words(")"))))
                .orElse(told);
    }

    private Block quote(Quotation quote) {
        return new Prose.Quote(
                List.of(
                        new Prose.Paragraph(inlines(quote.text()), from),
                        new Prose.Paragraph(joined(List.of(words("– "), inlines(quote.who()))), from)),
                from);
    }

    private List<Inline> words(String words) {
        return List.of(new Prose.Words(words, from));
    }

    private static List<Inline> joined(List<List<Inline>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    private static List<Inline> inlines(Text text) {
        return text.bearsMarks()
                ? text.marked().blocks().stream()
                        .flatMap(block -> block.inlines().stream())
                        .toList()
                : List.of(new Prose.Words(text.value(), text.from()));
    }
}
