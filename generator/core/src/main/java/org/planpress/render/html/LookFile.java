package org.planpress.render.html;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Cmyk;
import org.planpress.model.Rgb;
import org.planpress.site.look.Ink;
import org.planpress.site.look.Look;

/**
 * {@code look.properties}: the look that an office has which sets nothing of its own. Each line gives a colour as
 * {@code name = light, dark, press}.
 */
public final class LookFile {

    /** The file in the folder of templates. */
    public static final String NAME = "look.properties";

    private static final Pattern LINE = Pattern.compile("([a-z][a-z0-9-]*)\\s*=\\s*(.+)");
    private static final Pattern INK = Pattern.compile("(#\\S+?)\\s*,\\s*(#\\S+?)\\s*,\\s*(cmyk\\(.*\\))");

    private final SortedMap<String, Ink> inks = new TreeMap<>();

    private LookFile() {}

    /**
     * The look that the templates come with.
     *
     * @throws TemplateFault if the file is missing or wrong
     */
    public static Look read(TemplateFolder folder) {
        LookFile file = new LookFile();
        List<String> lines = folder.text(NAME).lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                file.add(line, folder.at(NAME, at + 1, 1));
            }
        }
        return new Look(file.inks);
    }

    private void add(String text, SourceLocation at) {
        Matcher line = LINE.matcher(text);
        if (!line.matches()) {
            throw new TemplateFault("a line is a name, the sign = and a value", at);
        }
        Ink ink = ink(line.group(2), at);
        if (inks.put(line.group(1), ink) != null) {
            throw new TemplateFault("'" + line.group(1) + "' is given twice", at);
        }
    }

    private static Ink ink(String text, SourceLocation at) {
        Matcher parts = INK.matcher(text);
        TemplateFault fault =
                new TemplateFault("a colour is given as #2c4a9a, #a3b8f7, cmyk(95 78 0 5): light, dark and press", at);
        if (!parts.matches()) {
            throw fault;
        }
        return new Ink(
                Rgb.parse(parts.group(1)).orElseThrow(() -> fault),
                Rgb.parse(parts.group(2)).orElseThrow(() -> fault),
                Cmyk.parse(parts.group(3)).orElseThrow(() -> fault));
    }
}
