package org.planpress.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The pages of a built site that the printed plan is made of, joined to one page of HTML with a style for paper, for
 * tools that print HTML: letters as large and lines as long as in print, contents with page numbers, running heads, page x
 * of y.
 */
final class BookPage {

    private static final List<String> SECTIONS = List.of(
            "foreword",
            "context",
            "values",
            "community-concerns",
            "consultation",
            "strategic-response",
            "national-requirement",
            "governance",
            "communicating",
            "finance");
    private static final List<String> BEHIND =
            List.of("money", "survey", "requirements", "governance", "timetable", "glossary");
    private static final Pattern MAIN = Pattern.compile("<main[^>]*>(.*)</main>", Pattern.DOTALL);
    private static final Pattern STYLE = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]*)\"");
    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("\\b(id|aria-labelledby|for|href)=\"(#?)([^\"/:]*)\"");
    private static final String PAPER = """
            @page { size: A4; margin: 26mm 22mm;
              @top-left { content: string(chapter); font: 9pt "Plan Sans"; }
              @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 9pt "Plan Sans"; } }
            :root { --t-1: 9pt; --t0: 10.5pt; --t1: 12pt; --t2: 14pt; --t3: 16pt; --t4: 24pt; --measure: none; }
            body { line-height: 1.4; }
            section { break-before: page; }
            section h1 { string-set: chapter content(); }
            nav a::after { content: leader(".") target-counter(attr(href), page); }
            """;

    private BookPage() {}

    /**
     * Writes {@code book.html} into the folder of a site and gives its path.
     *
     * @param priorities how many there are, with the ids p1, p2 and so on
     */
    static Path write(Path site, int priorities) throws IOException {
        List<String> addresses = Stream.of(
                        SECTIONS.stream().map(section -> "/sections/" + section + "/"),
                        IntStream.rangeClosed(1, priorities).mapToObj(number -> "/priorities/p" + number + "/"),
                        BEHIND.stream().map(page -> "/" + page + "/"))
                .flatMap(part -> part)
                .toList();
        String first = Files.readString(site.resolve("index.html"));
        Matcher style = STYLE.matcher(first);
        if (!style.find()) {
            throw new IllegalStateException("the site has no style sheet");
        }
        List<String> mains =
                addresses.stream().map(address -> main(site, address)).toList();
        StringBuilder page = new StringBuilder("<!doctype html><html lang=\"en-GB\"><head><meta charset=\"utf-8\">")
                .append("<title>Plan</title><link rel=\"stylesheet\" href=\"")
                .append(style.group(1))
                .append("\"><style>")
                .append(PAPER)
                .append("</style></head><body><nav><ul>");
        for (int chapter = 0; chapter < mains.size(); chapter++) {
            page.append("<li><a href=\"#chapter-")
                    .append(chapter)
                    .append("\">")
                    .append(heading(mains.get(chapter)))
                    .append("</a></li>");
        }
        page.append("</ul></nav>");
        for (int chapter = 0; chapter < mains.size(); chapter++) {
            String prefix = "c" + chapter + "-";
            page.append("<section id=\"chapter-")
                    .append(chapter)
                    .append("\">")
                    .append(ID.matcher(mains.get(chapter))
                            .replaceAll(found -> Matcher.quoteReplacement(
                                    found.group(1) + "=\"" + found.group(2) + prefix + found.group(3) + "\"")))
                    .append("</section>");
        }
        return Files.writeString(site.resolve("book.html"), page.append("</body></html>"));
    }

    private static String main(Path site, String address) {
        try {
            Matcher main = MAIN.matcher(Files.readString(site.resolve(address.substring(1) + "index.html")));
            if (!main.find()) {
                throw new IllegalStateException("no main part on " + address);
            }
            return main.group(1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String heading(String main) {
        return HEADING.matcher(main).results().map(found -> found.group(1)).collect(Collectors.joining());
    }
}
