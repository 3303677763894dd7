package org.planpress.render.print;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was set in type and will be finished in several ways, such as for screens, after the newest standard and for a print
 * shop: whoever asks first sets it. Only documents for the same readers are kept here, so that what they show tells them
 * apart.
 */
final class Layouts {

    /** A document that is set: the PDF before it is mended, and what there is to say about the layout. */
    static final class Layout {
        private final byte[] raw;
        private final List<Typesetter.Remark> said;

        Layout(byte[] raw, List<Typesetter.Remark> said) {
            this.raw = raw;
            this.said = List.copyOf(said);
        }

        byte[] raw() {
            return raw;
        }

        List<Typesetter.Remark> said() {
            return said;
        }
    }

    /** A place for one document; those who ask for the same wait for each other. */
    private static final class Place {
        private Optional<Layout> layout = Optional.empty();

        private synchronized Layout filled(Supplier<Layout> setting) {
            if (layout.isEmpty()) {
                layout = Optional.of(setting.get());
            }
            return layout.get();
        }
    }

    private final Map<Record, Place> places = Collections.synchronizedMap(new IdentityHashMap<>());

    /**
     * A layout.
     *
     * @param content what the document shows
     * @param setting sets it, if nobody has yet
     */
    Layout of(Record content, Supplier<Layout> setting) {
        return places.computeIfAbsent(content, unknown -> new Place()).filled(setting);
    }
}
