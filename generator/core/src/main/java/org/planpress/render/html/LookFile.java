package org.planpress.render.html;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planpress.finding.Findings;
import org.planpress.finding.SourceLocation;
import org.planpress.look.Face;
import org.planpress.look.Face.WebFont;
import org.planpress.look.Faces;
import org.planpress.look.Faces.Figures;
import org.planpress.look.FontFile;
import org.planpress.look.Ink;
import org.planpress.look.Look;
import org.planpress.look.Origin;
import org.planpress.model.Cmyk;
import org.planpress.model.ColourName;
import org.planpress.model.Rgb;

/**
 * {@code look.properties}: the look of a plan whose office sets nothing of its own. A line gives a colour as
 * {@code name = light, dark, press} or a font as {@code font-… = file for print, file for the web}.
 */
public final class LookFile {

    /** The file in the folder of templates. */
    public static final String NAME = "look.properties";

    private static final String FONT = "font-";
    private static final List<String> FACES =
            List.of("text", "text-bold", "text-italic", "text-bold-italic", "titles", "figures", "figures-bold");
    private static final Pattern LINE = Pattern.compile("\\s*([a-z][a-z0-9-]*)\\s*=\\s*(\\S.*?)\\s*");
    private static final Pattern INK = Pattern.compile("(#\\S+?)\\s*,\\s*(#\\S+?)\\s*,\\s*(cmyk\\(.*\\))");

    private final TemplateFolder folder;
    private final SortedMap<String, Ink> inks = new TreeMap<>();
    private final Map<String, Face> faces = new TreeMap<>();
    private final Set<String> named = new HashSet<>();
    private final TemplateFaults faults = new TemplateFaults(new Findings());

    private LookFile(TemplateFolder folder) {
        this.folder = folder;
    }

    /**
     * The look that the templates come with.
     *
     * @throws TemplateFault if the file is missing or wrong
     */
    public static Look read(TemplateFolder folder) {
        LookFile file = new LookFile(folder);
        List<String> lines = folder.text(NAME).lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).isBlank() && !lines.get(at).startsWith("#")) {
                String line = lines.get(at);
                int number = at + 1;
                file.faults.hear(() -> file.add(line, number));
            }
        }
        return file.look();
    }

    private Look look() {
        for (ColourName name : ColourName.values()) {
            faults.hear(() -> require("colour", name.word()));
        }
        FACES.forEach(name -> faults.hear(() -> require("font", FONT + name)));
        faults.refuse();
        return new Look(
                inks,
                new Faces(
                        face("text"),
                        face("text-bold"),
                        face("text-italic"),
                        face("text-bold-italic"),
                        face("titles"),
                        new Figures(face("figures"), face("figures-bold"), true)));
    }

    private void require(String kind, String name) {
        // One whose line is wrong has been told of already.
        if (!named.contains(name)) {
            throw new TemplateFault("there is no " + kind + " '" + name + "'", at(1, 0));
        }
    }

    private Face face(String name) {
        return Objects.requireNonNull(faces.get(FONT + name));
    }

    private void add(String text, int number) {
        Matcher line = LINE.matcher(text);
        if (!line.matches()) {
            throw new TemplateFault("a line is a name, the sign = and a value", at(number, 0));
        }
        String name = line.group(1);
        if (!named.add(name)) {
            throw new TemplateFault("'" + name + "' is given twice", at(number, line.start(1)));
        }
        if (name.startsWith(FONT)) {
            faces.put(name, font(line.group(2), at(number, line.start(2))));
        } else {
            inks.put(name, ink(line, number));
        }
    }

    private Ink ink(Matcher line, int number) {
        Matcher parts = INK.matcher(line.group(2));
        int start = line.start(2);
        TemplateFault fault = new TemplateFault(
                "a colour is given as #2c4a9a, #a3b8f7, cmyk(95 78 0 5): light, dark and press", at(number, start));
        if (!parts.matches()) {
            throw fault;
        }
        return new Ink(
                Rgb.parse(parts.group(1)).orElseThrow(() -> fault),
                Rgb.parse(parts.group(2)).orElseThrow(() -> fault),
                Cmyk.parse(parts.group(3)).orElseThrow(() -> fault),
                new Origin(
                        at(number, start + parts.start(1)),
                        at(number, start + parts.start(2)),
                        at(number, start + parts.start(3)),
                        false));
    }

    private Face font(String value, SourceLocation at) {
        List<String> files = List.of(value.split("\\s*,\\s*", -1));
        String print = files.get(0);
        if (!folder.files().containsKey("assets/" + print)) {
            throw new TemplateFault("there is no file 'assets/" + print + "'", at);
        }
        try {
            return new Face(
                    FontFile.read(folder.bytes("assets/" + print)),
                    files.stream().skip(1).findFirst().map(path -> new WebFont(path, false)));
        } catch (FontFile.Unusable unusable) {
            throw new TemplateFault("the file assets/" + print + " " + unusable.getMessage(), at, unusable);
        }
    }

    private SourceLocation at(int line, int offset) {
        return folder.at(NAME, line, offset + 1);
    }
}
