package org.planpress.look;

import org.planpress.words.Message;

/** What colours are for, in the files for designers. */
public sealed interface PaletteMessage extends Message {

    /** The heading of colours that belong together. */
    record Heading(Palette.Group group) implements PaletteMessage {}

    record Purpose(Palette.Purpose purpose) implements PaletteMessage {}
}
