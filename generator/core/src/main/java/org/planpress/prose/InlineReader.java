package org.planpress.prose;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planpress.finding.Provenance;
import org.planpress.finding.Rule;
import org.planpress.model.Prose;

/**
 * The parser's inlines as the inlines of {@link Prose}: words decoded and joined, references resolved, notes at their
 * calls, words in another language marked ({@code [Cynllun](lang:cy)}), and no link inside a link.
 */
final class InlineReader {

    static final Rule NO_LANGUAGE = Rule.error(
            "unknown-language",
            "Words are marked as being in a language by something that names no language.",
            "Use the language's tag: cy for Welsh, pl for Polish, fr for French.",
            "[Cynllun](lang:welsh)");

    static final List<Rule> RULES = List.of(NO_LANGUAGE);

    private static final String LANGUAGE = "lang:";
    private static final Pattern PHRASE = Pattern.compile(LANGUAGE + "([a-z]{2,3})(-[A-Z][a-z]{3})?(-[A-Z]{2})?");
    private static final Pattern END_OF_LINK = Pattern.compile("[^\\[\\]\n]*]\\(");

    private final Reading reading;
    private final Document document;
    private final boolean inLink;
    private final boolean inNote;
    private final WordRun words;
    private final List<Prose.Inline> inlines = new ArrayList<>();

    private InlineReader(Reading reading, boolean inLink, boolean inNote) {
        this.reading = reading;
        this.document = reading.document();
        this.inLink = inLink;
        this.inNote = inNote;
        this.words = new WordRun(document.getChars(), reading.positions());
    }

    static List<Prose.Inline> read(Node parent, Reading reading) {
        return read(parent, reading, false, false);
    }

    private static List<Prose.Inline> read(Node parent, Reading reading, boolean inLink, boolean inNote) {
        InlineReader reader = new InlineReader(reading, inLink, inNote);
        reader.takeChildren(parent);
        reader.endWords();
        return List.copyOf(reader.inlines);
    }

    private void takeChildren(Node parent) {
        parent.getChildren().forEach(this::take);
    }

    private void take(Node node) {
        if (node instanceof Text) {
            boolean startsLine =
                    node.getPrevious() instanceof HardLineBreak || node.getPrevious() instanceof SoftLineBreak;
            BasedSequence chars = node.getChars();
            words.addSource(startsLine ? chars.trimStart(CharPredicate.SPACE_TAB) : chars);
        } else if (node instanceof HtmlEntity) {
            words.add(decoded(node.getChars()), node.getStartOffset());
        } else if (node instanceof SoftLineBreak) {
            if (reading.keepsLines()) {
                words.addLineEnd(node.getStartOffset());
            } else {
                words.addSpace(node.getStartOffset());
            }
        } else if (isMarked(node) && reading.unbroken().cuts((DelimitedNode) node)) {
            takeWithItsSigns((DelimitedNode) node);
        } else if (node instanceof RefNode reference && !isResolved(reference)) {
            takeAsWritten(reference);
        } else if (inLink && isLink(node)) {
            takeLinkAsWords(node);
        } else if (node instanceof Footnote call) {
            takeNote(call);
        } else if (node instanceof Link link && !isPhrase(link) && link.getUrl().startsWith(LANGUAGE)) {
            reportLanguage(link);
            takeChildren(link);
        } else {
            endWords();
            inlines.add(inline(node));
        }
    }

    private static boolean isMarked(Node node) {
        return node instanceof Emphasis || node instanceof StrongEmphasis || node instanceof Strikethrough;
    }

    /** Signs that only look like marks are words; what stands between them keeps its meaning. */
    private void takeWithItsSigns(DelimitedNode signs) {
        words.addSource(signs.getOpeningMarker());
        takeChildren((Node) signs);
        words.addSource(signs.getClosingMarker());
    }

    private void takeNote(Footnote call) {
        boolean misplaced = inLink || inNote || splitsLink(call);
        Optional<Paragraph> note = misplaced
                ? reading.footnotes().misplaced(call)
                : reading.footnotes().calledBy(call);
        if (note.isEmpty()) {
            words.addSource(call.getChars());
            return;
        }
        endWords();
        inlines.add(new Prose.Footnote(read(note.get(), reading, false, true), reading.from(call)));
    }

    /** The parser takes the brackets around a call for words, so a link with a call in it is none. */
    private boolean splitsLink(Footnote call) {
        BasedSequence rest = document.getChars().subSequence(call.getEndOffset());
        return END_OF_LINK.matcher(rest).lookingAt();
    }

    private Prose.Inline inline(Node node) {
        Provenance from = reading.from(node);
        if (node instanceof Emphasis) {
            return new Prose.Emphasis(content(node, inLink), from);
        } else if (node instanceof StrongEmphasis) {
            return new Prose.Strong(content(node, inLink), from);
        } else if (node instanceof Strikethrough) {
            return new Prose.Struck(content(node, inLink), from);
        } else if (node instanceof Code code) {
            return code(code);
        } else if (node instanceof HardLineBreak) {
            return new Prose.LineBreak(from);
        } else if (node instanceof HtmlInlineBase) {
            return html(node);
        }
        return linkOrPicture(node, from);
    }

    private Prose.Inline linkOrPicture(Node node, Provenance from) {
        if (node instanceof Link link) {
            return isPhrase(link)
                    ? new Prose.Phrase(tag(link), content(node, inLink), from)
                    : link(node, link.getUrl());
        } else if (node instanceof AutoLink link) {
            return addressed(link.getText(), "", from);
        } else if (node instanceof MailLink mail) {
            return addressed(mail.getText(), "mailto:", from);
        } else if (node instanceof Image image) {
            return picture(node, image.getUrl());
        } else if (node instanceof ImageRef image) {
            return picture(node, url(image));
        } else if (node instanceof RefNode link) {
            return link(node, url(link));
        }
        throw new IllegalStateException("no form for an inline of " + node.getClass());
    }

    private Prose.Link link(Node node, BasedSequence address) {
        String target = reading.targets().link(decoded(address));
        return new Prose.Link(target, content(node, true), reading.from(node, address));
    }

    private Prose.Picture picture(Node node, BasedSequence address) {
        String target = reading.targets().picture(decoded(address));
        return new Prose.Picture(target, description(node), reading.from(node, address));
    }

    private static String tag(Link link) {
        return link.getUrl().toString().substring(LANGUAGE.length());
    }

    /** Tags of two letters are all known; those of three are taken at their word. */
    private static boolean isPhrase(Link link) {
        Matcher tag = PHRASE.matcher(link.getUrl());
        return tag.matches()
                && (tag.group(1).length() == 3
                        || List.of(Locale.getISOLanguages()).contains(tag.group(1)));
    }

    private void reportLanguage(Link link) {
        String message = "'" + tag(link) + "' is not the tag of a language";
        reading.findings().add(NO_LANGUAGE.at(reading.at(link), message).marking(link.getTextLength()));
    }

    private Prose.Link addressed(BasedSequence address, String scheme, Provenance from) {
        Provenance written = Provenance.exactly(reading.positions().at(address.getStartOffset()));
        return new Prose.Link(scheme + address, List.of(new Prose.Words(address.toString(), written)), from);
    }

    private List<Prose.Inline> content(Node node, boolean withinLink) {
        return read(node, reading, withinLink, inNote);
    }

    /** What a picture's words say without their marks; a picture among them says its own words. */
    private String description(Node picture) {
        StringBuilder description = new StringBuilder();
        content(picture, true).forEach(part -> describe(part, description));
        return description.toString();
    }

    private static void describe(Prose.Inline part, StringBuilder description) {
        description.append(part instanceof Prose.Picture picture ? picture.description() : part.ownWords());
        part.inner().forEach(inner -> describe(inner, description));
    }

    private boolean isResolved(RefNode reference) {
        return reference.getReferenceNode(document) != null;
    }

    private BasedSequence url(RefNode reference) {
        return Definition.of(reference.getReferenceNode(document)).url();
    }

    /** Brackets that refer to nothing are words; what stands between them keeps its meaning. */
    private void takeAsWritten(RefNode brackets) {
        Node first = brackets.getFirstChild();
        Node last = brackets.getLastChild();
        BasedSequence chars = brackets.getChars();
        if (first == null || last == null) {
            words.addSource(chars);
            return;
        }
        int start = brackets.getStartOffset();
        words.addSource(document.getChars().subSequence(start, first.getStartOffset()));
        takeChildren(brackets);
        words.addSource(document.getChars().subSequence(last.getEndOffset(), brackets.getEndOffset()));
    }

    private static boolean isLink(Node node) {
        boolean picture = node instanceof ImageRef;
        return node instanceof Link
                || node instanceof AutoLink
                || node instanceof MailLink
                || (node instanceof RefNode && !picture);
    }

    private void takeLinkAsWords(Node link) {
        if (link instanceof AutoLink address) {
            words.addSource(address.getText());
        } else if (link instanceof MailLink address) {
            words.addSource(address.getText());
        } else {
            takeChildren(link);
        }
    }

    private void endWords() {
        inlines.addAll(words.end(!inLink));
    }

    private Prose.Code code(Code code) {
        String text = code.getText().toString().replace('\n', ' ');
        boolean padded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        boolean inTable = code.getAncestorOfType(TableCell.class) != null;
        StringBuilder shown = new StringBuilder();
        List<Integer> written = Positions.offsets(code.getText());
        List<Integer> offsets = new ArrayList<>();
        for (int at = padded ? 1 : 0; at < text.length() - (padded ? 1 : 0); at++) {
            // In a table a backslash keeps the sign from ending the cell.
            if (!(inTable && text.startsWith("\\|", at))) {
                shown.append(text.charAt(at));
                offsets.add(written.get(at));
            }
        }
        Provenance from = offsets.isEmpty()
                ? reading.from(code)
                : reading.positions().from(offsets).opening(reading.at(code));
        return new Prose.Code(shown.toString(), from);
    }

    private Prose.RawHtml html(Node node) {
        return new Prose.RawHtml(node.getChars().toString(), Provenance.exactly(reading.at(node)));
    }

    private static String decoded(BasedSequence chars) {
        return Characters.publishable(chars.unescape());
    }
}
