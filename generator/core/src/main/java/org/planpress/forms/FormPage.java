package org.planpress.forms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.finding.Finding;

/**
 * A form for one group of fields of a file.
 *
 * @param title what the group is
 * @param file the path of the file in the content folder
 * @param at the group in the file
 * @param mark of the file as it was read
 * @param crumbs the groups around it, the outermost first
 * @param meaning what such a group is, in a sentence
 * @param fresh whether the group is not in the file yet
 * @param asText where the whole file can be edited as text
 * @param parts what can be filled in, in the order of the model
 * @param body the text after the fields of a Markdown file, if this is the form for all of one
 * @param told what is wrong in the group and at none of its fields
 * @param elsewhere how many findings there are in the rest of the file
 */
public record FormPage(
        String title,
        String file,
        String at,
        String mark,
        List<Way> crumbs,
        String meaning,
        boolean fresh,
        String asText,
        List<Part> parts,
        Optional<Body> body,
        List<Told> told,
        int elsewhere) {

    /** Whether a picture can be sent with it. */
    public boolean takesPictures() {
        return parts.stream().anyMatch(Part::takesPictures);
    }

    /** A link. */
    public record Way(String text, String href) {}

    /**
     * A finding.
     *
     * @param severity what it is, such as {@code error}
     * @param line the line of the file
     */
    public record Told(String severity, String message, String hint, int line) {
        /** The same as pages of the forms tell it. */
        public static Told of(Finding finding) {
            return new Told(
                    finding.severity().word(),
                    finding.message(),
                    finding.advice(),
                    finding.location().line());
        }
    }

    /**
     * A part of the form: one of these.
     *
     * @param input a single value
     * @param lines a list of single values
     * @param group a group of fields
     * @param entries a list of groups
     */
    public record Part(Optional<Input> input, Optional<Lines> lines, Optional<Group> group, Optional<Entries> entries) {

        boolean takesPictures() {
            return input.stream().anyMatch(one -> one.picture().isPresent())
                    || group.stream().flatMap(one -> one.parts().stream()).anyMatch(Part::takesPictures);
        }

        static Part of(Input input) {
            return new Part(Optional.of(input), Optional.empty(), Optional.empty(), Optional.empty());
        }

        static Part of(Lines lines) {
            return new Part(Optional.empty(), Optional.of(lines), Optional.empty(), Optional.empty());
        }

        static Part of(Group group) {
            return new Part(Optional.empty(), Optional.empty(), Optional.of(group), Optional.empty());
        }

        static Part of(Entries entries) {
            return new Part(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(entries));
        }
    }

    /**
     * What is said of a field above what is filled in.
     *
     * @param path where the field stands in the file, by which its value is sent
     * @param label its name as people read it
     * @param field its name in the file
     * @param meaning what it means
     * @param hint how it is written, with an example
     * @param required whether the file cannot be without it
     * @param told what is wrong with it
     */
    public record About(
            String path, String label, String field, String meaning, String hint, boolean required, List<Told> told) {

        /** The same, with a finding more. */
        About with(Told more) {
            return new About(
                    path,
                    label,
                    field,
                    meaning,
                    hint,
                    required,
                    Stream.concat(told.stream(), Stream.of(more)).toList());
        }
    }

    /**
     * A single value.
     *
     * @param rows how many lines it takes; 1 is a line of its own kind
     * @param value what stands there
     * @param there whether the field is in the file
     * @param old what the file on the disk says
     * @param choices what it is chosen from; none if it is free
     * @param picture what is known of pictures, if it names one
     */
    public record Input(
            About about,
            int rows,
            String value,
            boolean there,
            String old,
            List<Choice> choices,
            Optional<Picture> picture) {}

    /**
     * Pictures of the plan, for a field that names one.
     *
     * @param shown the one that the field names; empty if there is none of that name
     * @param known the paths of all
     */
    public record Picture(Optional<Seen> shown, List<String> known) {}

    /**
     * A picture that can be seen.
     *
     * @param size in words
     */
    public record Seen(String href, String size) {}

    /** A value to choose. */
    public record Choice(String value, String label, boolean chosen) {}

    /**
     * A list of single values, one on a line.
     *
     * @param old what the file on the disk says
     * @param editable whether each of them is one line
     */
    public record Lines(About about, String value, String old, int rows, boolean editable) {}

    /**
     * A group of fields.
     *
     * @param there whether it is in the file
     * @param summary what stands in it, in a few words
     * @param href where it is edited; empty if its fields stand here
     * @param parts its fields, if they stand here
     */
    public record Group(About about, boolean there, String summary, Optional<String> href, List<Part> parts) {}

    /**
     * A list of groups.
     *
     * @param add where one more is filled in
     */
    public record Entries(About about, List<Entry> entries, String add) {}

    /**
     * A group in a list.
     *
     * @param path where it stands in the file
     * @param findings how many there are in it
     */
    public record Entry(String path, String title, String href, boolean first, boolean last, int findings) {}

    /**
     * The text of a Markdown file.
     *
     * @param value what stands there
     * @param old what the file on the disk says
     */
    public record Body(String value, String old, List<Told> told) {}
}
