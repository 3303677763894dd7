package org.planpress.bind;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.planpress.bind.RecordShape.Field;
import org.planpress.model.EditionSheet;
import org.planpress.model.Funding;
import org.planpress.model.Glossary;
import org.planpress.model.Governance;
import org.planpress.model.Page;
import org.planpress.model.PrioritySheet;
import org.planpress.model.Requirements;
import org.planpress.model.Scenarios;
import org.planpress.model.Section;
import org.planpress.model.SiteSheet;
import org.planpress.model.Survey;
import org.planpress.model.ThemesSheet;
import org.planpress.model.Timetable;

/** The reference of fields for authors, as Markdown, made from the same descriptions that the binder uses. */
public final class FieldReference {

    private static final Map<String, Class<? extends Record>> FILES = new LinkedHashMap<>();

    static {
        FILES.put("site.yml", SiteSheet.class);
        FILES.put("glossary.yml", Glossary.class);
        FILES.put("editions/<id>/edition.yml", EditionSheet.class);
        FILES.put("editions/<id>/<name>.md", Section.Sheet.class);
        FILES.put("editions/<id>/priorities/<p>/priority.yml", PrioritySheet.class);
        FILES.put("editions/<id>/priorities/<p>/commitments.yml and editions/<id>/commitments.yml", ThemesSheet.class);
        FILES.put("editions/<id>/funding.yml", Funding.class);
        FILES.put("editions/<id>/scenarios.yml", Scenarios.class);
        FILES.put("editions/<id>/requirements.yml", Requirements.class);
        FILES.put("editions/<id>/survey.yml", Survey.class);
        FILES.put("editions/<id>/timetable.yml", Timetable.class);
        FILES.put("editions/<id>/governance.yml", Governance.class);
        FILES.put("pages/<address>.md", Page.Sheet.class);
    }

    private FieldReference() {}

    /** The whole reference. */
    public static String markdown() {
        StringBuilder text = new StringBuilder("""
                # Fields of the content files

                Made from the model by the build; do not edit it by hand. A field marked * must be there.
                Every other field may be left out, and the site then says that nothing was published.
                """);
        FILES.forEach((file, type) -> {
            text.append("\n## ").append(file).append('\n');
            group(RecordShape.of(type), text);
        });
        return text.toString();
    }

    private static void group(RecordShape shape, StringBuilder text) {
        text.append("\n### ").append(shape.name()).append("\n\n");
        text.append("| field | form | meaning | example |\n| --- | --- | --- | --- |\n");
        for (Field field : shape.written()) {
            text.append("| `%s`%s | %s | %s | %s |%n"
                    .formatted(
                            field.name(),
                            field.presence() == RecordShape.Presence.REQUIRED ? " *" : "",
                            form(field),
                            field.meaning(),
                            field.example().isEmpty() ? "" : "`" + field.example() + "`")
                    .replace("\r", ""));
        }
        shape.written().stream()
                .filter(Field::isGroup)
                .map(field -> RecordShape.of(field.group()))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new))
                .forEach(inner -> group(inner, text));
    }

    private static String form(Field field) {
        String one = field.isGroup()
                ? RecordShape.of(field.group()).name()
                : ScalarForms.of(field.type()).orElseThrow().description();
        return field.presence() == RecordShape.Presence.LIST ? "list, each " + one : one;
    }
}
