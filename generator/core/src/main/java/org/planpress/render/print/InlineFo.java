package org.planpress.render.print;

import static org.planpress.render.print.FoText.escaped;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planpress.model.Prose;
import org.planpress.render.print.BookLinks.Inside;
import org.planpress.render.print.BookLinks.Target;
import org.planpress.render.prose.NoteNumbers;
import org.planpress.render.prose.ProseMessage;

/** What stands inside a line of prose as formatting objects: words, links, pictures and the notes at the foot of a page. */
final class InlineFo {

    private static final String PICTURES = "assets/";

    private final FoText out;
    private final LinkFo links;
    private final FoStyle style;
    private final String prefix;
    private final NoteNumbers notes;

    /**
     * The inlines of one text.
     *
     * @param out where they go
     * @param prefix put before the anchors of the text
     * @param notes numbers of the notes of the whole document
     */
    InlineFo(FoText out, LinkFo links, String prefix, NoteNumbers notes) {
        this.out = out;
        this.links = links;
        this.style = links.style();
        this.prefix = prefix;
        this.notes = notes;
    }

    void write(List<Prose.Inline> inlines) {
        inlines.forEach(this::write);
    }

    /** Writes inlines as the content of an element. */
    void write(String name, String attributes, List<Prose.Inline> content) {
        out.open(name, attributes);
        write(content);
        out.close(name);
    }

    private void write(Prose.Inline inline) {
        if (inline instanceof Prose.Words words) {
            out.say(words.text(), words.from());
        } else if (inline instanceof Prose.Emphasis emphasis) {
            write("inline", style.emphasis(), emphasis.content());
        } else if (inline instanceof Prose.Strong strong) {
            write("inline", "font-weight=\"700\"", strong.content());
        } else if (inline instanceof Prose.Struck struck) {
            write("inline", "text-decoration=\"line-through\"", struck.content());
        } else if (inline instanceof Prose.Code code) {
            out.open("inline", "role=\"Code\"").say(code.text(), code.from()).close("inline");
        } else if (inline instanceof Prose.Link link) {
            link(link);
        } else if (inline instanceof Prose.Picture picture) {
            picture(picture);
        } else if (inline instanceof Prose.LineBreak) {
            out.empty("block", "");
        } else if (inline instanceof Prose.RawHtml html) {
            out.say(html.source(), html.from());
        } else if (inline instanceof Prose.Phrase phrase) {
            write("inline", "fox:abbreviation=\"@@lang=" + escaped(phrase.language()) + "\"", phrase.content());
        } else if (inline instanceof Prose.Footnote note) {
            note(note);
        } else {
            throw new IllegalStateException("no print for an inline of " + inline.getClass());
        }
    }

    /** A path outside the folder of pictures leads to no picture, so that its description is shown. */
    private void picture(Prose.Picture picture) {
        String path = picture.target().startsWith(PICTURES) ? picture.target() : PICTURES;
        out.empty(
                "external-graphic",
                out.at(picture.from()) + " src=\"url('" + escaped(path) + "')\" " + FoStyle.PICTURE + " fox:alt-text=\""
                        + escaped(picture.description()) + "\"");
    }

    /** The roles keep the note right after its call, when it is read aloud. */
    private void note(Prose.Footnote note) {
        int number = notes.next();
        String id = "fn" + number;
        out.open("footnote", "role=\"Span\"");
        out.open("inline", ("role=\"Reference\" " + style.raised()).strip());
        out.add(links.opened(new Inside(id), links.voice().say(new ProseMessage.Note(number))))
                .add(style.number(number));
        out.add(LinkFo.CLOSED);
        out.close("inline");
        out.open("footnote-body", "role=\"Note\"");
        out.open("block", style.note() + " id=\"" + id + "\"");
        out.open("inline", style.raised()).say(style.number(number) + " ").close("inline");
        write(note.content());
        out.close("block").close("footnote-body").close("footnote");
    }

    /** What a link says where it leads: its words or, if it has none, what its pictures show. */
    private static String said(List<Prose.Inline> content) {
        String words = Prose.words(content);
        return words.isBlank()
                ? content.stream()
                        .filter(Prose.Picture.class::isInstance)
                        .map(inline -> ((Prose.Picture) inline).description())
                        .collect(Collectors.joining(" "))
                : words;
    }

    private void link(Prose.Link link) {
        Optional<Target> target = link.target().startsWith("#")
                ? Optional.of(new Inside(prefix + link.target().substring(1)))
                : links.links().to(link.target());
        target.ifPresent(to -> out.add(links.opened(to, said(link.content()))));
        write(link.content());
        target.ifPresent(to -> out.add(LinkFo.CLOSED));
    }
}
