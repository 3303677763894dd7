package org.planpress.compile;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.planpress.corrections.ChangedPages;
import org.planpress.render.pdf.PageTexts;

/** Which words of a printed plan are others now, page by page. */
final class PrintedSince {

    private static final int QUOTED = 160;

    private PrintedSince() {}

    /**
     * The changes as people read them.
     *
     * @param last the plan as it was printed
     * @param press the press file of now
     * @param name what the first of them is called
     * @throws UnusableRequestException if the first is no PDF
     */
    static String told(byte[] last, byte[] press, String name) throws IOException {
        List<String> before = pages(last, name);
        List<String> now = PageTexts.of(press);
        String head = "Since %s (%d pages, now %d):\n".formatted(name, before.size(), now.size());
        Optional<List<ChangedPages.Change>> changes = ChangedPages.between(before, now);
        if (changes.isEmpty()) {
            return head + "  it is another text: too many words differ to list them.\n";
        }
        if (changes.get().isEmpty()) {
            return head + "  no word of the text differs. Pictures, colours and places on the page are not compared.\n";
        }
        StringBuilder told = new StringBuilder(head);
        int page = 0;
        for (ChangedPages.Change change : changes.get()) {
            if (change.page() != page) {
                page = change.page();
                told.append("page ").append(page);
                told.append(change.before() == page ? "\n" : " (" + change.before() + " before)\n");
            }
            told.append("  ").append(line(change)).append('\n');
        }
        Set<Integer> pages =
                changes.get().stream().map(ChangedPages.Change::page).collect(Collectors.toSet());
        return told
                + "%d of %d pages have other words. Pictures, colours and places on the page are not compared.\n"
                        .formatted(pages.size(), now.size());
    }

    private static List<String> pages(byte[] pdf, String name) {
        try {
            return PageTexts.of(pdf);
        } catch (IOException strange) {
            throw new UnusableRequestException(name + " cannot be read as a PDF", strange);
        }
    }

    private static String line(ChangedPages.Change change) {
        if (change.old().isEmpty()) {
            return "new: " + quoted(change.words());
        }
        return change.words().isEmpty()
                ? "gone: " + quoted(change.old())
                : quoted(change.old()) + " is now " + quoted(change.words());
    }

    private static String quoted(String words) {
        int end = words.offsetByCodePoints(0, Math.min(QUOTED, words.codePointCount(0, words.length())));
        return "'" + words.substring(0, end) + (end < words.length() ? "…" : "") + "'";
    }
}
