package org.planpress.bind;

import java.util.List;
import java.util.Optional;
import org.planpress.bind.FieldReference.ContentFile;
import org.planpress.bind.RecordShape.Field;
import org.planpress.bind.RecordShape.Presence;

/**
 * A new file of some kind for an author to fill in: what must be there stands without a value, so that a check names each
 * that is still open; what may be there stands in remarks. It invents nothing: no title, no figure, no date.
 */
public final class StarterFile {

    private static final int WIDTH = 110;

    private final StringBuilder text = new StringBuilder();

    private StarterFile() {}

    /**
     * The text of a new file.
     *
     * @param kind what kind of file
     * @param id its id, for a kind that has one
     * @param path where it will lie; a Markdown file has its fields between two lines of hyphens
     */
    public static String of(ContentFile kind, String id, String path) {
        StarterFile file = new StarterFile();
        if (!path.endsWith(".md")) {
            file.fields(kind.shape(), id, "");
            return file.text.toString();
        }
        file.text.append("---\n");
        file.fields(kind.shape(), id, "");
        return file.text.append("---\n").toString();
    }

    private void fields(RecordShape shape, String id, String indent) {
        List<Field> required = shape.written().stream()
                .filter(field -> field.presence() == Presence.REQUIRED)
                .toList();
        // Where nothing must be there, the file is for its first list.
        Optional<Field> list = shape.written().stream()
                .filter(field -> required.isEmpty() && field.presence() == Presence.LIST && field.isGroup())
                .findFirst();
        List<Field> optional = shape.written().stream()
                .filter(field -> field.presence() != Presence.REQUIRED && !list.equals(Optional.of(field)))
                .toList();
        required.forEach(field -> {
            remark(indent, field.meaning() + form(field));
            if (field.isGroup()) {
                text.append(indent).append(field.name()).append(":\n");
                fields(field.group(), "", indent + "  ");
            } else {
                text.append(indent).append(field.name()).append(':');
                text.append(field.name().equals("id") && !id.isEmpty() ? " " + id : "")
                        .append('\n');
            }
        });
        list.ifPresent(field -> {
            remark(indent, field.meaning() + " Each starts with a hyphen.");
            text.append(indent)
                    .append(field.name())
                    .append(":\n")
                    .append(indent)
                    .append("  -\n");
            fields(field.group(), "", indent + "    ");
        });
        if (!optional.isEmpty()) {
            remark(indent, "What may be said as well, each as name: value:");
        }
        optional.forEach(field -> remark(indent, field.name() + ": " + field.meaning() + form(field)));
    }

    /** In what form a value is written, where that is not plain. */
    private static String form(Field field) {
        if (field.isGroup()) {
            return " Its fields are " + String.join(", ", names(field)) + ".";
        }
        return field.choices().isEmpty()
                ? " Write " + field.form() + "."
                : " One of " + String.join(", ", field.choices()) + ".";
    }

    private static List<String> names(Field field) {
        return field.group().written().stream().map(Field::name).toList();
    }

    /** A remark, broken into lines that an editor shows whole. */
    private void remark(String indent, String words) {
        StringBuilder line = new StringBuilder(indent).append('#');
        for (String word : words.split(" ", -1)) {
            if (line.length() + word.length() >= WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder(indent).append("#  ");
            }
            line.append(' ').append(word);
        }
        text.append(line).append('\n');
    }
}
