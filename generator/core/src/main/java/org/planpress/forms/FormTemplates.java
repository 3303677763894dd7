package org.planpress.forms;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.planpress.render.html.TemplateFolder;
import org.planpress.render.html.Templates;
import org.planpress.words.Language;
import org.planpress.words.Voice;

/** The pages of the forms, from templates that come with Planpress. Safe for use by several threads. */
public final class FormTemplates {

    private static final List<String> FILES =
            List.of("changes.ftlh", "files.ftlh", "form.ftlh", "new.ftlh", "page.ftlh", "text.ftlh", "values.ftlh");

    private final Templates templates;
    private final String style;

    private FormTemplates(Templates templates, String style) {
        this.templates = templates;
        this.style = style;
    }

    /** Reads them. */
    public static FormTemplates read() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String name : FILES) {
            files.put(name, own(name));
        }
        return new FormTemplates(
                new Templates(new TemplateFolder("forms", files), Voice.builtIn(Language.ENGLISH)),
                new String(own("edit.css"), StandardCharsets.UTF_8));
    }

    private static byte[] own(String name) throws IOException {
        try (InputStream in = FormTemplates.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("Planpress is not whole: " + name);
            }
            return in.readAllBytes();
        }
    }

    /** The style sheet of all of them. */
    public String style() {
        return style;
    }

    /**
     * A page.
     *
     * @param name which, such as {@code form}
     * @param values what it shows
     */
    public String page(String name, Map<String, ?> values) {
        return templates.fill(name + ".ftlh", values, Map.of());
    }
}
