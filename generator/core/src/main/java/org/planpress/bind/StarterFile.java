package org.planpress.bind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.bind.FieldReference.ContentFile;
import org.planpress.bind.RecordShape.Field;
import org.planpress.bind.RecordShape.Presence;
import org.planpress.model.Named;

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
            file.whole(kind, id);
            return file.text.toString();
        }
        file.text.append("---\n");
        file.whole(kind, id);
        return file.text.append("---\n").toString();
    }

    private void whole(ContentFile kind, String id) {
        fields(kind.shape(), id, "");
        if (kind.shape().canWait()) {
            remark("", "Before a day, this and any group in it can be kept back:");
            sketch("", "", RecordShape.PUBLISH_FROM);
        }
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
            remark(indent, "What may be said as well, each as name: value, without the hash:");
        }
        optional.forEach(field -> sketch(indent, "", field));
    }

    /**
     * A field in remarks, with all that stands in it as it is to be laid out.
     *
     * @param inside how far in it stands under the field that the remark starts with, with the hyphen of an item
     */
    private void sketch(String indent, String inside, Field field) {
        String name = field.name() + ": ";
        if (!field.isGroup()) {
            remark(indent, inside + name + field.meaning() + form(field));
            return;
        }
        boolean list = field.presence() == Presence.LIST;
        remark(indent, inside + name + field.meaning() + (list ? " Each starts with a hyphen:" : " It holds:"));
        String below = " ".repeat(inside.length()) + "  ";
        List<Field> all = Stream.concat(inOrder(field, true).stream(), inOrder(field, false).stream())
                .toList();
        for (Field inner : all) {
            if (!inner.isRequired()
                    && (inner.equals(all.get(0))
                            || inner.equals(inOrder(field, false).get(0)))) {
                remark(indent, below + (list ? "  " : "") + "(may be left out:)");
            }
            sketch(indent, below + (!list ? "" : inner.equals(all.get(0)) ? "- " : "  "), inner);
        }
    }

    private static List<Field> inOrder(Field group, boolean required) {
        return group.group().written().stream()
                .filter(field -> field.isRequired() == required)
                .toList();
    }

    /** In what form a value is written, where that is not plain. */
    private static String form(Field field) {
        if (field.isGroup()) {
            return "";
        }
        if (field.type() == Named.class) {
            return " Write lower-case letters, digits, dots and hyphens.";
        }
        if (field.presence() == Presence.LIST && field.choices().isEmpty()) {
            return " A list in [brackets] or after hyphens, each " + field.form() + ".";
        }
        return field.choices().isEmpty()
                ? " Write " + field.form() + "."
                : " One of " + String.join(", ", field.choices()) + ".";
    }

    /** A remark, broken into lines that an editor shows whole. */
    private void remark(String indent, String words) {
        String inside = words.substring(0, words.length() - words.stripLeading().length());
        StringBuilder line = new StringBuilder(indent).append("# ").append(inside);
        boolean first = true;
        for (String word : words.stripLeading().split(" ", -1)) {
            if (!first && line.length() + word.length() >= WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder(indent).append("#   ").append(inside).append("  ");
                first = true;
            }
            line.append(first ? "" : " ").append(word);
            first = false;
        }
        text.append(line).append('\n');
    }
}
