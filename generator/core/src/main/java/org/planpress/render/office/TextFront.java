package org.planpress.render.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planpress.render.office.DocumentMessage.Ids;
import org.planpress.render.office.DocumentMessage.Label;
import org.planpress.render.office.DocumentMessage.TextOf;
import org.planpress.site.book.Book;
import org.planpress.site.frame.PageMessage;
import org.planpress.site.promises.CommitmentPage;
import org.planpress.words.Message;
import org.planpress.words.Voice;

/** What stands before the chapters: whose plan it is, how to send corrections, and the contents. */
final class TextFront {

    private final Voice voice;
    private final Book book;
    private final TextBody body;
    private final PassageMarks passages;
    private final Optional<String> logo;

    /**
     * The front of a book.
     *
     * @param body the chapters, already written, whose headings become the contents
     * @param passages gives its paragraphs their ids
     * @param logo the mark of the office, as a run of the body
     */
    TextFront(Voice voice, Book book, TextBody body, PassageMarks passages, Optional<String> logo) {
        this.passages = passages;
        this.voice = voice;
        this.book = book;
        this.body = body;
        this.logo = logo;
    }

    /**
     * The front.
     *
     * @param pages on which page a bookmark stands
     */
    String xml(Map<String, Integer> pages) {
        TextBody front = new TextBody(
                voice,
                address -> {
                    throw new IllegalStateException("no link stands before the chapters: " + address);
                },
                (none, words) -> Optional.empty(),
                passages);
        logo.ifPresent(mark -> front.paragraph("Note", mark));
        front.words("Note", book.organisation());
        front.words("Title", book.title());
        front.words("Subtitle", book.headline());
        book.notice().ifPresent(words -> front.words("Lead", words));
        front.words("Note", book.phase() + (book.date().isEmpty() ? "" : ", " + book.date()));
        front.words("TOCHeading", voice.say(Label.CORRECTIONS));
        front.words("Normal", voice.say(Label.CORRECTIONS_LEAD));
        List<Message> steps =
                List.of(Label.TRACK, Label.WORDS, new Ids(example()), Label.FIGURES, Label.MOVES, Label.SEND);
        steps.forEach(step -> front.item(PlanNumbering.NUMBERS, 0, TextBody.plain(voice.say(step))));
        front.words("Note", voice.say(new TextOf(book.title(), book.phase(), book.site())));
        return front.xml() + contents(pages);
    }

    private String example() {
        return book.chapters().stream()
                .flatMap(chapter -> chapter.themes().stream())
                .flatMap(theme -> theme.commitments().stream())
                .map(CommitmentPage::id)
                .findFirst()
                .orElse(
                        book.chapters().isEmpty()
                                ? "about"
                                : book.chapters().get(0).id());
    }

    /** The contents as a field, which already holds what an editor would put into it. */
    private String contents(Map<String, Integer> pages) {
        StringBuilder out = new StringBuilder(
                "<w:p><w:pPr><w:pStyle w:val=\"TOCHeading\"/><w:pageBreakBefore/><w:spacing w:before=\"0\"/></w:pPr>"
                        + passages.of(TextBody.plain(voice.say(PageMessage.Label.CHAPTERS))) + "</w:p>");
        List<TextBody.Entry> entries = body.entries();
        for (int at = 0; at < entries.size(); at++) {
            TextBody.Entry entry = entries.get(at);
            out.append("<w:p><w:pPr><w:pStyle w:val=\"TOC")
                    .append(entry.level())
                    .append("\"/></w:pPr>");
            if (at == 0) {
                out.append(
                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o"
                                + " &quot;1-" + TextBody.LISTED
                                + "&quot; \\h \\z </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
            }
            out.append("<w:hyperlink w:anchor=\"")
                    .append(entry.bookmark())
                    .append("\" w:history=\"1\">")
                    .append(TextBody.plain(entry.words()))
                    .append("<w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText"
                            + " xml:space=\"preserve\"> PAGEREF ")
                    .append(entry.bookmark())
                    .append(" \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>")
                    .append(TextBody.plain(String.valueOf(pages.getOrDefault(entry.bookmark(), 1))))
                    .append("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:hyperlink>");
            if (at == entries.size() - 1) {
                out.append("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
            }
            out.append("</w:p>");
        }
        return out.toString();
    }
}
