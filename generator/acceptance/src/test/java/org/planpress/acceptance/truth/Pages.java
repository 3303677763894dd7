package org.planpress.acceptance.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The text of a web page, piece by piece, with what each piece belongs to. */
final class Pages {

    private static final Set<String> WHOLE = Set.of(
            "p", "h1", "h2", "h3", "h4", "dt", "dd", "figcaption", "caption", "summary", "text", "title", "desc");

    private final String page;
    private final List<Block> blocks = new ArrayList<>();
    private String name = "";
    private String term = "";
    private String figure = "";

    private Pages(String page) {
        this.page = page;
    }

    static List<Block> read(String page, String html) {
        Pages pages = new Pages(page);
        Html root = Html.read(html);
        root.all("head").forEach(head -> head.all("title").forEach(title -> pages.add("head", "", title.text())));
        root.all("body").forEach(pages::walk);
        return pages.blocks;
    }

    private void walk(Html element) {
        StringBuilder loose = new StringBuilder();
        for (Object part : element.parts()) {
            if (!(part instanceof Html kid)) {
                loose.append(part);
            } else if (kid.tag().equals("table")) {
                table(kid);
            } else if (WHOLE.contains(kid.tag()) && !kid.tag().equals("dd") && !holdsBlocks(kid)) {
                add(kid.tag(), kid.style(), kid.text());
                kid.all("svg").forEach(this::walk);
            } else if (isInline(kid)) {
                loose.append(' ').append(kid.text()).append(' ');
                kid.all("svg").forEach(this::walk);
            } else if (kid.tag().equals("dd") && !holdsBlocks(kid)) {
                add("dd", kid.style(), kid.text());
            } else {
                say(element, loose);
                walk(kid);
            }
        }
        say(element, loose);
    }

    private void say(Html element, StringBuilder loose) {
        String words = loose.toString()
                .replaceAll("\\s+", " ")
                .replaceAll(" ([,.;:])", "$1")
                .strip();
        loose.setLength(0);
        if (!words.isEmpty()) {
            add(element.tag(), element.style(), words);
        }
    }

    private static boolean isInline(Html element) {
        return element.tag().matches("a|b|strong|em|i|span|time|code|abbr|small|sup|sub|q|cite|br|wbr");
    }

    private static boolean holdsBlocks(Html element) {
        return element.kids().stream()
                .anyMatch(kid -> kid.tag().matches("p|ul|ol|dl|div|table|h[1-4]") || holdsBlocks(kid));
    }

    private void table(Html table) {
        String caption =
                table.all("caption").stream().map(Html::text).findFirst().orElse("");
        if (!caption.isEmpty()) {
            add("caption", "", caption);
        }
        List<String> heads = List.of();
        for (Html row : table.all("tr")) {
            List<Html> cells = row.kids().stream()
                    .filter(cell -> cell.tag().matches("td|th"))
                    .toList();
            List<String> words = cells.stream().map(Html::text).toList();
            for (int at = 0; at < cells.size(); at++) {
                String column = at < heads.size() ? heads.get(at) : "";
                Html cell = cells.get(at);
                if (!words.get(at).isEmpty()) {
                    blocks.add(new Block(
                            page, cell.tag(), cell.style(), words.get(at), own(cells.get(0)), caption, column, words));
                }
                for (Html inner : cell.all("p")) {
                    blocks.add(new Block(
                            page, "p", inner.style(), inner.text(), own(cells.get(0)), caption, column, words));
                }
                for (Html inner : cell.all("span")) {
                    if (inner.text().length() > 12) {
                        blocks.add(new Block(
                                page, "span", inner.style(), inner.text(), own(cells.get(0)), caption, column, words));
                    }
                }
            }
            heads = heads.isEmpty() ? words : heads;
        }
    }

    /** What a row is about: its first words, or the link in its first cell. */
    private static String own(Html cell) {
        return cell.all("a").stream().map(Html::text).findFirst().orElse(cell.text());
    }

    private void add(String tag, String style, String words) {
        if (words.isEmpty()) {
            return;
        }
        if (tag.equals("dt")) {
            term = words;
        }
        if (tag.matches("h1|h2|h3")) {
            figure = tag.equals("h3") ? figure : "";
            name = "";
        }
        blocks.add(new Block(page, tag, style, words, tag.equals("dd") ? term : name, figure, "", List.of()));
        if (style.contains("name") || style.equals("id")) {
            name = words;
        }
        if (tag.equals("p") && words.matches(".*, each [a-z ]+, .*") && !words.contains(". ")) {
            figure = words;
        }
        if (tag.equals("p") && words.matches(".*, each [a-z ]+, .*\\. The scale.*")) {
            figure = words;
        }
    }
}
