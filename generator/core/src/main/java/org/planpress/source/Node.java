package org.planpress.source;

import java.util.List;
import java.util.Optional;
import org.planpress.finding.Provenance;
import org.planpress.finding.SourceLocation;

/** A part of a YAML file as it was written. Scalars are text: {@code NO} is two letters and {@code 12:30} is five. */
public sealed interface Node {

    /** Where it starts. */
    SourceLocation at();

    /** How many characters to mark when something is wrong with it. */
    int length();

    /** What it is called when an author is told about it. */
    String kind();

    /**
     * A single value.
     *
     * @param text the characters, quotes and folding resolved
     * @param quoted whether it was quoted or a block, so that empty was meant
     * @param from where its characters stand; those of a block start on the line after its sign
     */
    record Scalar(String text, boolean quoted, SourceLocation at, Provenance from, int length) implements Node {
        /** Where its first character stands. */
        public SourceLocation textAt() {
            return from.start();
        }

        /** Whether the author wrote a key and no value. */
        public boolean isAbsent() {
            return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }

        @Override
        public String kind() {
            return "a single value";
        }
    }

    /** A list. */
    record Sequence(List<Node> items, SourceLocation at) implements Node {
        @Override
        public int length() {
            return 1;
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Fields with their values; no key occurs twice. */
    record Mapping(List<Entry> entries, SourceLocation at) implements Node {
        public Optional<Entry> entry(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }

        @Override
        public int length() {
            return entries.isEmpty() ? 1 : entries.get(0).key().length();
        }

        @Override
        public String kind() {
            return "a group of fields";
        }
    }

    /** A field of a mapping. */
    record Entry(Scalar key, Node value) {}
}
