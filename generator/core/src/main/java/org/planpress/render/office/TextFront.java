package org.planpress.render.office;

import java.util.List;
import org.planpress.site.book.Book;
import org.planpress.site.promises.CommitmentPage;

/** What stands before the chapters: whose plan it is, how to send corrections, and the contents. */
final class TextFront {

    private final Book book;
    private final TextBody body;

    /**
     * The front of a book.
     *
     * @param body the chapters, already written, whose headings become the contents
     */
    TextFront(Book book, TextBody body) {
        this.book = book;
        this.body = body;
    }

    String xml() {
        TextBody front = new TextBody(address -> {
            throw new IllegalStateException("no link stands before the chapters: " + address);
        });
        front.words("Note", book.organisation());
        front.words("Title", book.title());
        front.words("Subtitle", book.headline());
        front.words("Note", book.phase() + (book.date().isEmpty() ? "" : ", " + book.date()));
        front.words("TOCHeading", "How to send corrections");
        front.words(
                "Normal",
                "This is the whole text of the plan, to read, to mark up and to set. The plan itself is kept in other files,"
                        + " and its web site, its print and this document are made from them. So a correction made here has to"
                        + " find its way back.");
        List.of(
                        "Leave “Track changes” on. It is on already in this document.",
                        "Change the words.",
                        "Keep the ids: the small names in square brackets, such as [" + example()
                                + "]. They say which line of"
                                + " which file the words come from, and they never change, even if the title does.",
                        "To say something about a chart, a figure or a table, add a comment. Figures are worked out from data"
                                + " and are not changed in the text.",
                        "Do not move a commitment to another heading or delete its id. Write in a comment what should happen to"
                                + " it.",
                        "Send this file to whoever sent it to you. The plan’s change control will say what became of it.")
                .forEach(step -> front.item(PlanNumbering.NUMBERS, 0, TextBody.run(step)));
        front.words("Note", "Text of " + book.title() + ", " + book.phase() + ". Web site: " + book.site());
        return front.xml() + contents();
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
    private String contents() {
        StringBuilder out = new StringBuilder(
                "<w:p><w:pPr><w:pStyle w:val=\"TOCHeading\"/><w:pageBreakBefore/><w:spacing w:before=\"0\"/></w:pPr>"
                        + TextBody.run("Contents") + "</w:p>");
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
                                + "&quot; \\n \\h \\z </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
            }
            out.append("<w:hyperlink w:anchor=\"")
                    .append(entry.bookmark())
                    .append("\" w:history=\"1\">")
                    .append(TextBody.run(entry.words()))
                    .append("</w:hyperlink>");
            if (at == entries.size() - 1) {
                out.append("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
            }
            out.append("</w:p>");
        }
        return out.toString();
    }
}
