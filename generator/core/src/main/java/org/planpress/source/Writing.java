package org.planpress.source;

import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.CollectionStartEvent;

/**
 * How a part of a YAML file is written, and where: offsets in {@link WrittenFile#text()}.
 *
 * @param start its first character; of a field's value that is missing, where it would start
 * @param end after its last character, without comments or empty lines that follow
 */
public record Writing(Style style, int start, int end) {

    /** The ways of YAML to write a value, and the two to write lists and groups. */
    public enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        FOLDED,
        LITERAL,
        /** A list or group with a line for each part. */
        BLOCK,
        /** A list or group in brackets. */
        FLOW;

        static Style of(ScalarStyle style) {
            return switch (style) {
                case SINGLE_QUOTED -> SINGLE_QUOTED;
                case DOUBLE_QUOTED -> DOUBLE_QUOTED;
                case FOLDED -> FOLDED;
                case LITERAL -> LITERAL;
                default -> PLAIN;
            };
        }

        static Style of(CollectionStartEvent event) {
            return event.getFlowStyle() == FlowStyle.FLOW ? FLOW : BLOCK;
        }

        /** Whether the value stands in the lines below its sign. */
        public boolean isBlockScalar() {
            return this == FOLDED || this == LITERAL;
        }

        /** Whether quotation marks stand around it. */
        public boolean isQuoted() {
            return this == SINGLE_QUOTED || this == DOUBLE_QUOTED;
        }
    }
}
