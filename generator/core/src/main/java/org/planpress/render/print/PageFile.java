package org.planpress.render.print;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planpress.render.html.TemplateFault;
import org.planpress.render.html.TemplateFolder;

/**
 * {@code print/page.properties}: paper, grid, letters and the looks of prose, in one place that designers edit.
 *
 * @param lengths in millimetres, and numbers of columns, by name
 * @param types letters by name
 * @param prose declarations of the looks of prose by name, each a name of an attribute with its value
 */
record PageFile(Map<String, Double> lengths, Map<String, Type> types, Map<String, Map<String, String>> prose) {

    /** The file in the folder of templates. */
    static final String NAME = "print/page.properties";

    private static final Pattern LINE =
            Pattern.compile("\\s*(page|grid|large|leaflet|poster|type|prose)\\.([a-z][a-z0-9-]*)\\s*=\\s*(\\S.*?)\\s*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(\\.\\d{1,3})?");
    private static final Pattern TYPE = Pattern.compile(
            "(text|titles)\\s+([1-9]00)\\s+(\\d{1,3}(?:\\.\\d{1,2})?)\\s*/\\s*(\\d{1,3}(?:\\.\\d{1,2})?)");
    private static final Pattern DECLARATION = Pattern.compile("\\s*([a-z][a-z.-]*)\\s*:\\s*([^:\"<>&]+?)\\s*");

    private static final List<String> LENGTHS = List.of(
            "page.width",
            "page.height",
            "page.bleed",
            "page.top",
            "page.bottom",
            "page.inside",
            "page.outside",
            "grid.columns",
            "grid.gutter",
            "grid.text",
            "large.top",
            "large.bottom",
            "large.inside",
            "large.outside",
            "leaflet.width",
            "leaflet.height",
            "leaflet.margin",
            "poster.width",
            "poster.height",
            "poster.margin");

    private static final List<String> PROSE = List.of(
            "paragraph",
            "heading-1",
            "heading-2",
            "heading-3",
            "heading-4",
            "quote",
            "verbatim",
            "pause",
            "list",
            "item",
            "table",
            "head-cell",
            "cell",
            "footnote");

    /**
     * Letters.
     *
     * @param family as fonts of print are called
     * @param weight {@code 400} to {@code 900}
     * @param size in points
     * @param leading from one line to the next, in points
     */
    record Type(String family, int weight, double size, double leading) {}

    /**
     * Reads the file.
     *
     * @throws TemplateFault if a line is wrong, or one is missing
     */
    static PageFile read(TemplateFolder folder) {
        PageFile file = new PageFile(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        List<String> lines =
                new String(folder.bytes(NAME), StandardCharsets.UTF_8).lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (!line.isBlank() && !line.startsWith("#")) {
                file.add(line, at + 1, folder);
            }
        }
        LENGTHS.forEach(name -> require(file.lengths.containsKey(name), name, folder));
        PROSE.forEach(name -> require(file.prose.containsKey(name), "prose." + name, folder));
        return file;
    }

    private static void require(boolean there, String name, TemplateFolder folder) {
        if (!there) {
            throw folder.fault(NAME, 1, "there is no line '" + name + " = …'");
        }
    }

    private void add(String text, int number, TemplateFolder folder) {
        Matcher line = LINE.matcher(text);
        if (!line.matches()) {
            throw folder.fault(
                    NAME,
                    number,
                    "a line is a name that starts with page, grid, large, leaflet, poster, type or prose, = and a value");
        }
        String kind = line.group(1);
        String name = kind + "." + line.group(2);
        String value = line.group(3);
        Object before;
        switch (kind) {
            case "type" -> before = types.put(line.group(2), type(value, number, folder));
            case "prose" -> {
                if (!PROSE.contains(line.group(2))) {
                    throw folder.fault(
                            NAME, number, "prose has no '" + line.group(2) + "': it has " + String.join(", ", PROSE));
                }
                before = prose.put(line.group(2), declarations(value, number, folder));
            }
            default -> {
                if (!LENGTHS.contains(name) || !NUMBER.matcher(value).matches()) {
                    throw folder.fault(NAME, number, "this takes a number after one of " + String.join(", ", LENGTHS));
                }
                before = lengths.put(name, Double.valueOf(value));
            }
        }
        if (before != null) {
            throw folder.fault(NAME, number, "'" + name + "' is given twice");
        }
    }

    private static Type type(String value, int number, TemplateFolder folder) {
        Matcher parts = TYPE.matcher(value);
        if (!parts.matches()) {
            throw folder.fault(NAME, number, "letters are given as text 400 10.5/14: family, weight, size and line");
        }
        return new Type(
                parts.group(1).equals("text") ? PrintFont.TEXT : PrintFont.TITLE,
                Integer.parseInt(parts.group(2)),
                Double.parseDouble(parts.group(3)),
                Double.parseDouble(parts.group(4)));
    }

    private Map<String, String> declarations(String value, int number, TemplateFolder folder) {
        Map<String, String> declared = new LinkedHashMap<>();
        for (String declaration : value.split(";", -1)) {
            Matcher parts = DECLARATION.matcher(declaration);
            if (!parts.matches()) {
                throw folder.fault(NAME, number, "a look is given as space-after: 7pt; color: var(--ink)");
            }
            if (parts.group(1).equals("type") && !types.containsKey(parts.group(2))) {
                throw folder.fault(NAME, number, "there are no letters '" + parts.group(2) + "' above this line");
            }
            declared.put(parts.group(1), parts.group(2));
        }
        return declared;
    }

    /** A length in millimetres, or a number of columns. */
    double length(String name) {
        return Objects.requireNonNull(lengths.get(name), name);
    }
}
